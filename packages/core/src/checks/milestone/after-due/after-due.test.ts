import { aMilestone, aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { milestoneAfterDue } from './after-due.js';

const plan = (milestone: Parameters<typeof aMilestone>[0]) =>
  aPlanOf([{ due: aTargetDate('2012-01-31'), milestones: [aMilestone(), aMilestone(milestone)] }]);

testCheck(milestoneAfterDue, {
  passes: {
    'a milestone on the day the row is due': plan({ due: aTargetDate('2012-01-31') }),
    'a window that only ends later': plan({ due: aTargetDate({ from: '2012-01-15', to: '2012-03-31' }) }),
    'a milestone already done': plan({ state: 'done', due: aTargetDate('2012-06-30') }),
    'a milestone with no date': plan({}),
    'a row that goes on': aPlanOf([
      { due: { words: 'ongoing', kind: 'ongoing' }, milestones: [aMilestone({ due: aTargetDate() })] },
    ]),
  },
  finds: {
    'a milestone the day after': {
      in: plan({ due: aTargetDate('2012-02-01') }),
      at: ['/objectives/0/actions/0/deliverables/0/milestones/1'],
      facts: { first: '2012-02-01', lastDay: '2012-01-31' },
    },
  },
});
