import { daysBetween } from '../../../target-date/civil-day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerTooShort = defineCheck({
  code: 'register/too-short',
  documents: ['register'],
  severity: 'warning',
  summary: 'People have time to respond.',
  thresholds: { days: 28 },

  *find({ engagements }, _context, { days: least }) {
    for (const [i, { title, opens, closes }] of engagements.entries()) {
      // A single day is an event, not a term for replies.
      if (opens === undefined || closes === undefined || closes <= opens) continue;
      const days = daysBetween(opens, closes) + 1;
      if (days < least) yield { path: `/engagements/${i}`, engagement: title, days, least };
    }
  },

  say: ({ engagement, days, least }) =>
    `${quoted(engagement)} is open for ${counted(days, 'day')}, fewer than ${least}: open it sooner or close it later, or say why this is enough.`,
});
