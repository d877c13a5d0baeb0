import { defineStatusRule } from '../../rule.js';

export const completeOutcomeNotAchieved = defineStatusRule({
  codes: ['complete-outcome-not-achieved'],
  summary: 'Complete without achieving the outcome is amber, or red where the policy says so.',

  match({ lifecycle, outcome, evidence }, { notAchieved }) {
    if (lifecycle !== 'complete' || outcome !== 'not-achieved') return undefined;
    return { state: notAchieved, code: 'complete-outcome-not-achieved', facts: { evidence } };
  },

  say: { 'complete-outcome-not-achieved': () => 'The work is complete, but its outcome was not achieved.' },
  toGreen: {
    'complete-outcome-not-achieved': () =>
      'Do what is still needed for the outcome, then record that it was achieved, with evidence.',
  },
});
