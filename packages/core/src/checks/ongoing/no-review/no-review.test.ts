import { aMilestone, aPlanOf, aStep, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { ongoingNoReview } from './no-review.js';

const ongoing = { words: 'On- going', kind: 'ongoing' } as const;
const row = '/objectives/0/actions/0/deliverables/0';

testCheck(ongoingNoReview, {
  passes: {
    'work that says how often': aPlanOf([
      { due: { words: 'every year', kind: 'recurring', every: { count: 1, unit: 'year' } } },
    ]),
    'a plan reported every quarter': aPlanOf([{ due: ongoing }], {
      cadence: [{ body: 'Engagement group', months: 3 }],
    }),
    'a dated milestone ahead': aPlanOf([{ due: ongoing, milestones: [aMilestone({ due: aTargetDate() })] }]),
    'a dated step inside a step': aPlanOf([
      { due: ongoing, steps: [aStep({ steps: [aStep({ due: aTargetDate() })] })] },
    ]),
    'a measure': aPlanOf([{ due: ongoing, measures: [{ wanted: '35%' }] }]),
    'work with an end': aPlanOf([{ due: aTargetDate() }]),
  },
  finds: {
    'work that goes on and on': {
      in: aPlanOf([{ due: ongoing }]),
      at: [`${row}/due`],
      facts: { words: 'On- going' },
    },
    'a milestone that is behind it': {
      in: aPlanOf([{ due: ongoing, milestones: [aMilestone({ state: 'done', due: aTargetDate() })] }]),
      at: [`${row}/due`],
    },
  },
});
