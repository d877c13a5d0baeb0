import { findNoFeedbackDate } from '../../../register/findings.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerNoFeedbackDate = defineCheck({
  code: 'register/no-feedback-date',
  documents: ['register'],
  severity: 'advice',
  summary: 'People are told when they will hear back.',
  thresholds: { days: REGISTER_POLICY.feedbackDays },

  *find(register, { asOf }, { days }) {
    const policy = { ...REGISTER_POLICY, feedbackDays: days };
    for (const { at, ...facts } of findNoFeedbackDate(register, { asOf, policy }))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, due, days }) =>
    `${quoted(engagement)} names no day by which people will hear back: set one, ${due === '' ? `at most ${counted(days, 'day')} after it closes` : `${formatDay(due, 'en')} at the latest (${counted(days, 'day')} after it closes)`}.`,
});
