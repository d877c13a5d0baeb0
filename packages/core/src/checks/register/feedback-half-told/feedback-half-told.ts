import { findHalfTold } from '../../../register/findings.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerFeedbackHalfTold = defineCheck({
  code: 'register/feedback-half-told',
  documents: ['register'],
  severity: 'advice',
  summary: 'Feedback says both what was heard and what was done.',

  *find(register, { asOf }) {
    for (const { at, ...facts } of findHalfTold(register, { asOf }))
      yield { path: `/engagements/${at}/result`, ...facts };
  },

  say: ({ engagement, lacks }) =>
    lacks === 'did'
      ? `The feedback on ${quoted(engagement)} says what people said, and not what was done: add it, even if nothing changes, and why.`
      : `The feedback on ${quoted(engagement)} says what was done, and not what people said: add it, so that they can see they were heard.`,
});
