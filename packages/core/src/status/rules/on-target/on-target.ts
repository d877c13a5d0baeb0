import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const onTarget = defineStatusRule({
  codes: ['on-target'],
  summary:
    'An update in cadence that says “on target”, or every milestone due so far done, one of them lately, is green.',
  restsOn: ['cadence'],

  match({ onTarget, milestones: { done, missed, notStated, newest }, milestoneRecently }) {
    if (onTarget !== undefined) return { state: 'good', code: 'on-target', facts: { on: onTarget } };
    // A milestone whose day has gone and of which nothing is said is not a milestone done.
    if (missed + notStated > 0 || !milestoneRecently || newest === undefined) return undefined;
    return { state: 'good', code: 'on-target', facts: { milestones: done, newest } };
  },

  say: {
    'on-target': (shown) =>
      'on' in shown
        ? `The update of ${formatDay(shown.on, 'en')} says it is on target.`
        : `${shown.milestones === 1 ? 'The milestone' : `All ${shown.milestones} milestones`} due so far ` +
          `${shown.milestones === 1 ? 'is' : 'are'} done, the latest by ${formatDay(shown.newest, 'en')}.`,
  },
  toGreen: {},
});
