import { CHECKLIST_POLICY } from '../../../principles/policy.js';
import { addDays } from '../../../target-date/civil-day.js';
import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

export const registerFeedbackOverdue = defineCheck({
  code: 'register/feedback-overdue',
  documents: ['register'],
  severity: 'warning',
  summary: 'Everybody who took part can read what was heard and what was done.',
  thresholds: { days: CHECKLIST_POLICY.feedbackDays },

  *find({ engagements }, { asOf }, { days }) {
    for (const [i, { title, closes, feedbackDue, result }] of engagements.entries()) {
      const due = feedbackDue ?? (closes === undefined ? undefined : addDays(closes, days));
      if (due === undefined || due >= asOf || says(result?.said) || says(result?.did)) continue;
      yield { path: `/engagements/${i}`, engagement: title, due, days };
    }
  },

  say: ({ engagement, due, days }) =>
    `Feedback on ${quoted(engagement)} was due by ${formatDay(due, 'en')} (${counted(days, 'day')} after it closed, unless the register names a day), and there is none: publish what was said and what was done.`,
});
