import { aPieceOfEvidence, aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusOptimistic } from './optimistic.js';

const declared = (row: Parameters<typeof aPlanOf>[0][number], level = 'green') =>
  aPlanOf([
    {
      updates: [
        aProgressUpdate({ on: '2011-10-01' }),
        aProgressUpdate({ on: '2011-12-20', declared: level }),
      ],
      ...row,
    },
  ]);
const at = ['/objectives/0/actions/0/deliverables/0/updates/1'];

testCheck(statusOptimistic, {
  passes: {
    'green on the day it is due': { in: declared({ due: aTargetDate('2012-01-01') }), asOf: '2012-01-01' },
    'amber and late': declared({ due: aTargetDate('2011-11-30') }, 'amber'),
    'green, complete, and the outcome shown': declared({
      lifecycle: 'complete',
      outcomeState: 'achieved',
      evidence: [aPieceOfEvidence()],
    }),
    'a row nobody declared': aPlanOf([{ due: aTargetDate('2011-11-30') }]),
  },
  finds: {
    'green the day after it was due': {
      in: declared({ due: aTargetDate('2011-12-31') }),
      asOf: '2012-01-01',
      at,
      facts: { because: 'late' },
    },
    'green, complete, and no outcome shown': {
      in: declared({ lifecycle: 'complete' }),
      at,
      facts: { because: 'outcome-not-shown' },
    },
  },
});
