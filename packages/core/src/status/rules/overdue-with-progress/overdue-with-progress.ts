import type { SignificantProgress } from '../../facts.js';
import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const overdueWithProgress = defineStatusRule({
  codes: ['overdue-with-progress'],
  summary: 'Late, but not by long, with significant progress shown, is amber.',
  restsOn: ['cadence'],

  match({ lastDay, daysLate, significantProgress: progress }, { shortDelayDays: limit }) {
    if (lastDay === undefined || progress === undefined || daysLate === 0 || daysLate > limit)
      return undefined;
    return { state: 'warning', code: 'overdue-with-progress', facts: { lastDay, daysLate, limit, progress } };
  },

  say: {
    'overdue-with-progress': ({ lastDay, daysLate, progress }) =>
      `It was due by ${formatDay(lastDay, 'en')}, ${days(daysLate)} ago, and ${SHOWN[progress]}.`,
  },
  toGreen: {
    'overdue-with-progress': ({ limit }) =>
      `Complete it and show that its outcome was achieved; once it is more than ${limit} days late it is red.`,
  },
});

const SHOWN: Record<SignificantProgress, string> = {
  milestone: 'a milestone was reached',
  steps: 'at least half of its steps are done',
  percent: 'much of the work is done',
  update: 'an update reports significant progress',
};

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
