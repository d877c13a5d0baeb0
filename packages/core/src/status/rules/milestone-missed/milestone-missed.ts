import { defineStatusRule } from '../../rule.js';

export const milestoneMissed = defineStatusRule({
  codes: ['milestone-missed'],
  summary: 'A milestone missed is amber.',

  match({ milestones: { missed, due, longestMissed: longest } }) {
    if (missed === 0) return undefined;
    return { state: 'warning', code: 'milestone-missed', facts: { missed, due, longest } };
  },

  say: {
    'milestone-missed': ({ missed, longest }) =>
      `${missed === 1 ? 'A milestone was' : `${missed} milestones were`} missed, for ${longest === 1 ? '1 day' : `${longest} days`} so far.`,
  },
  toGreen: {
    'milestone-missed': () => 'Reach the missed milestone and mark it done, or agree a new date for it.',
  },
});
