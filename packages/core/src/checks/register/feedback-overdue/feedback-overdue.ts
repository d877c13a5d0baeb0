import { findFeedbackOverdue } from '../../../register/findings.js';
import { REGISTER_POLICY } from '../../../register/policy.js';
import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerFeedbackOverdue = defineCheck({
  code: 'register/feedback-overdue',
  documents: ['register'],
  severity: 'warning',
  summary: 'Everybody who took part can read what was heard and what was done.',
  thresholds: { days: REGISTER_POLICY.feedbackDays },

  *find(register, { asOf }, { days }) {
    const policy = { ...REGISTER_POLICY, feedbackDays: days };
    for (const { at, ...facts } of findFeedbackOverdue(register, { asOf, policy }))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement, due, days }) =>
    `Feedback on ${quoted(engagement)} was due by ${formatDay(due, 'en')} (${counted(days, 'day')} after it closed, unless the register names a day), and there is none: publish what was said and what was done.`,
});
