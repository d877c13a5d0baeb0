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
    over
      ? `The decision on ${quoted(engagement)} was set for ${formatDay(decisionOn, 'en')}, and people could respond until ${formatDay(closes, 'en')}: tell those who answered how what they said was considered, or take the decision again.`
      : `The decision on ${quoted(engagement)} is set for ${formatDay(decisionOn, 'en')}, and people can respond until ${formatDay(closes, 'en')}: move the decision, so that what they say can be considered.`,
});
