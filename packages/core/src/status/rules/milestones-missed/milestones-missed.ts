import { defineStatusRule } from '../../rule.js';

export const milestonesMissed = defineStatusRule({
  codes: ['milestones-missed'],
  summary: 'A milestone missed by a long time, or half of the milestones due, is red.',

  match({ milestones: { missed, due, longestMissed: longest } }, { milestones: limits }) {
    const long = longest > limits.missedDays;
    const many = missed > 0 && due >= limits.atLeast && missed >= due * limits.missedShare;
    if (!long && !many) return undefined;
    return { state: 'bad', code: 'milestones-missed', facts: { missed, due, longest } };
  },

  say: {
    'milestones-missed': ({ missed, due, longest }) =>
      `Of ${due === 1 ? 'the one milestone' : `${due} milestones`} due so far, ${missed} ${missed === 1 ? 'was' : 'were'} missed, ` +
      `for ${longest === 1 ? '1 day' : `${longest} days`} at the longest.`,
  },
  toGreen: {
    'milestones-missed': () => 'Reach the missed milestones and mark them done, or agree new dates for them.',
  },
});
