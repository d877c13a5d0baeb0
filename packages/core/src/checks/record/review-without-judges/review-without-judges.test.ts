import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordReviewWithoutJudges } from './review-without-judges.js';

const overall = { score: 4 };

testCheck(recordReviewWithoutJudges, {
  passes: {
    'a review that names its judges': aRecord({
      review: { overall, judging: 'Six residents scored with us' },
    }),
    'a form nobody has scored': aRecord({ review: { principles: [{ name: 'Open' }], overall: {} } }),
    'a record not yet reviewed': aRecord(),
  },
  finds: {
    'scores alone': { in: aRecord({ review: { overall } }), at: ['/review'] },
    'scores of a group, and no word of who it was': {
      in: aRecord({
        review: { principles: [{ name: 'Open', scores: [{ by: 'Tenants’ forum', score: 5 }] }] },
      }),
      at: ['/review'],
    },
    'judges that are none': { in: aRecord({ review: { overall, judging: 'None' } }), at: ['/review'] },
  },
});
