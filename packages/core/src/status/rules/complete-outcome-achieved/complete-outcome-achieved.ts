import { isOutcomeShown } from '../../facts.js';
import { defineStatusRule } from '../../rule.js';

export const completeOutcomeAchieved = defineStatusRule({
  codes: ['complete-outcome-achieved'],
  summary: 'Complete, with the outcome achieved and evidence of it, is green.',

  match(facts) {
    if (facts.lifecycle !== 'complete' || !isOutcomeShown(facts)) return undefined;
    return { state: 'good', code: 'complete-outcome-achieved', facts: { evidence: facts.evidence } };
  },

  say: {
    'complete-outcome-achieved': ({ evidence }) =>
      `It is complete and its outcome was achieved, with ${evidence === 1 ? 'one piece' : `${evidence} pieces`} of evidence.`,
  },
  toGreen: {},
});
