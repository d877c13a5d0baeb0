import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordOutcomeWithoutIndicator = defineCheck({
  code: 'record/outcome-without-indicator',
  documents: ['record'],
  severity: 'warning',
  summary: 'Every outcome of an engagement has an indicator to tell it by.',

  *find({ plan }) {
    for (const [i, { text, indicators = [] }] of (plan?.outcomes ?? []).entries()) {
      if (!indicators.some((indicator) => indicator.text.trim() !== ''))
        yield { path: `/plan/outcomes/${i}`, outcome: text };
    }
  },

  say: ({ outcome }) =>
    `Nothing says how anybody would know that ${quoted(outcome)} was reached: add at least one indicator.`,
});
