import { formatDay } from '../../../words/day.js';
import type { StatusRule } from '../../rule.js';

/** Two rules find that a row is not due yet: one by its start, one by its last day. */
export const notYetDueWords: Pick<StatusRule<'not-yet-due'>, 'say' | 'toGreen'> = {
  say: {
    'not-yet-due': (known) =>
      'starts' in known
        ? `It starts on ${formatDay(known.starts, 'en')}.`
        : `It is due by ${formatDay(known.lastDay, 'en')}, and nothing is recorded that says how it goes.`,
  },
  toGreen: {
    'not-yet-due': (known) =>
      'starts' in known
        ? 'Nothing is owed yet; once it has started, report progress that is on target.'
        : 'Give a progress update that says it is on target, or mark the milestones that are done.',
  },
};
