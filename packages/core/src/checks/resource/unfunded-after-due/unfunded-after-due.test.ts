import { aPlanOf, aResource, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { resourceUnfundedAfterDue } from './unfunded-after-due.js';

const plan = aPlanOf([
  {
    due: aTargetDate('2011-12-31'),
    resources: [aResource(), aResource({ state: 'to-be-identified', words: 'A grant' })],
  },
]);

testCheck(resourceUnfundedAfterDue, {
  passes: {
    'the day before it is due': { in: plan, asOf: '2011-12-30' },
    'on the day it is due': { in: plan, asOf: '2011-12-31' },
    'a late row with its money found': aPlanOf([
      { due: aTargetDate('2011-01-01'), resources: [aResource()] },
    ]),
    'a row that goes on': aPlanOf([
      { due: { words: 'ongoing', kind: 'ongoing' }, resources: [aResource({ state: 'to-be-pursued' })] },
    ]),
    'a row that was completed all the same': aPlanOf([
      {
        due: aTargetDate('2011-01-01'),
        lifecycle: 'complete',
        resources: [aResource({ state: 'to-be-identified' })],
      },
    ]),
  },
  finds: {
    'the day after it was due': {
      in: plan,
      asOf: '2012-01-01',
      at: ['/objectives/0/actions/0/deliverables/0/resources/1/state'],
      facts: { words: 'A grant', lastDay: '2011-12-31' },
    },
  },
});
