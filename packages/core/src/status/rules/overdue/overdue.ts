import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const overdue = defineStatusRule({
  codes: ['overdue'],
  summary: 'Late is red.',

  match({ lastDay, daysLate }) {
    if (lastDay === undefined || daysLate === 0) return undefined;
    return { state: 'bad', code: 'overdue', facts: { lastDay, daysLate } };
  },

  say: {
    overdue: ({ lastDay, daysLate }) =>
      `It was due by ${formatDay(lastDay, 'en')}, ${daysLate === 1 ? '1 day' : `${daysLate} days`} ago, and is not complete.`,
  },
  toGreen: {
    overdue: () => 'Complete it and show that its outcome was achieved, or have a new date approved.',
  },
});
