import type { DateRevision, Plan } from '../plan/plan.js';
import { aPlanOf, aTargetDate } from './builders.js';
import type { CheckTable } from './test-check.js';

const moved: DateRevision = {
  from: aTargetDate('2011-09-30'),
  to: aTargetDate('2011-12-31'),
  on: '2011-09-01',
  reason: 'The hall burned down',
  approvedBy: 'Cabinet',
};
const planWith = (...revisions: Partial<DateRevision>[]) =>
  aPlanOf([
    { due: aTargetDate('2012-03-31'), revisions: revisions.map((about) => ({ ...moved, ...about })) },
  ]);
const revisions = '/objectives/0/actions/0/deliverables/0/revisions';

/** What a check passes and finds that asks of every date put back that it says one thing. */
export function slipCases(what: 'reason' | 'approvedBy'): CheckTable<Plan> {
  const unsaid = { [what]: undefined };
  const bare = planWith(unsaid);
  return {
    passes: {
      'a row never put back': aPlanOf([{}]),
      'a slip that says it': planWith({}),
      'a date brought forward': planWith({ to: aTargetDate('2011-08-31'), ...unsaid }),
      'the same last day in other words': planWith({ to: moved.from, ...unsaid }),
      'a date given up for work that goes on': planWith({
        to: { words: 'On-going', kind: 'ongoing' },
        ...unsaid,
      }),
      'the day before it was put back': { in: bare, asOf: '2011-08-31' },
    },
    finds: {
      'on the day it was put back': {
        in: bare,
        asOf: '2011-09-01',
        at: [`${revisions}/0`],
        facts: { on: '2011-09-01', days: 92 },
      },
      'a slip that says nothing but blanks, and on no day': {
        in: planWith({}, { [what]: ' ', on: undefined }),
        at: [`${revisions}/1`],
        facts: { on: '' },
      },
    },
  };
}
