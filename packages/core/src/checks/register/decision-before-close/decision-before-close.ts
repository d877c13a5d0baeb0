import { findDecisionBeforeClose } from '../../../register/findings.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerDecisionBeforeClose = defineCheck({
  code: 'register/decision-before-close',
  documents: ['register'],
  severity: 'error',
  summary: 'A decision is taken after people have been heard.',

  *find(register) {
    for (const { at, ...facts } of findDecisionBeforeClose(register))
      yield { path: `/engagements/${at}/decisionOn`, ...facts };
  },

  say: ({ engagement, decisionOn, closes }) =>
    `The decision on ${quoted(engagement)} is set for ${formatDay(decisionOn, 'en')}, and people can respond until ${formatDay(closes, 'en')}: move the decision, so that what they say can be considered.`,
});
