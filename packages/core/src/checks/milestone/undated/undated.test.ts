import { aMilestone, aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { milestoneUndated } from './undated.js';

const at = (i: number) => `/objectives/0/actions/0/deliverables/0/milestones/${i}`;

testCheck(milestoneUndated, {
  passes: {
    'a milestone with a date': aPlanOf([{ milestones: [aMilestone({ due: aTargetDate() })] }]),
    'a milestone that is done': aPlanOf([{ milestones: [aMilestone({ state: 'done' })] }]),
    'a row with no milestones': aPlanOf([{}]),
    'a row that is complete': aPlanOf([{ lifecycle: 'complete', milestones: [aMilestone()] }]),
  },
  finds: {
    'a pending milestone, and one that says nothing of its state': {
      in: aPlanOf([
        {
          milestones: [aMilestone(), aMilestone({ due: aTargetDate() }), aMilestone({ state: 'not-stated' })],
        },
      ]),
      at: [at(0), at(2)],
    },
    'a milestone whose date is a placeholder': {
      in: aPlanOf([{ milestones: [aMilestone({ due: { words: 'TBC', kind: 'placeholder' } })] }]),
      at: [at(0)],
    },
  },
});
