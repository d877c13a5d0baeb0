import { defineStatusRule } from '../../rule.js';

export const completeOutcomeUnproven = defineStatusRule({
  codes: ['complete-outcome-unproven'],
  summary: 'Complete with the outcome partly achieved, not assessed, or without evidence is amber.',

  match({ lifecycle, outcome }) {
    if (lifecycle !== 'complete') return undefined;
    return { state: 'warning', code: 'complete-outcome-unproven', facts: { outcome } };
  },

  say: {
    'complete-outcome-unproven': ({ outcome }) => {
      if (outcome === 'partly') return 'The work is complete, and its outcome was achieved in part.';
      if (outcome === 'achieved')
        return 'The work is complete and its outcome is said to be achieved, but no evidence is given.';
      return 'The work is complete, but nobody has yet assessed its outcome.';
    },
  },
  toGreen: {
    'complete-outcome-unproven': ({ outcome }) =>
      outcome === 'achieved'
        ? 'Add at least one piece of evidence that the outcome was achieved.'
        : 'Record that the outcome was achieved, with at least one piece of evidence.',
  },
});
