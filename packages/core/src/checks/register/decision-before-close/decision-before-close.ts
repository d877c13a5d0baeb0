import { findDecisionBeforeClose } from '../../../register/findings.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerDecisionBeforeClose = defineCheck({
  code: 'register/decision-before-close',
  documents: ['register'],
  severity: 'error',
  summary: 'A decision is taken after people have been heard.',

  *find(register, { asOf }) {
    for (const { at, ...facts } of findDecisionBeforeClose(register, { asOf }))
      yield { path: `/engagements/${at}/decisionOn`, ...facts };
  },

  say: ({ engagement, decisionOn, closes, over }) =>
    `The decision on ${quoted(engagement)} ${over ? 'was' : 'is'} set for ${formatDay(decisionOn, 'en')}, with responses taken until ${formatDay(closes, 'en')}: ${over ? 'say how they are' : 'move the decision, so that they can be'} considered.`,
});
