import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordNoLessons } from './no-lessons.js';

testCheck(recordNoLessons, {
  passes: {
    'a review with lessons': aRecord({ review: { overall: { score: 4 }, lessons: 'Ask in the evening' } }),
    'a review form nobody filled in': aRecord({
      review: { principles: [{ name: 'Inclusive' }], overall: {} },
    }),
    'a record not yet reviewed': aRecord(),
  },
  finds: {
    'a scored review with none': { in: aRecord({ review: { overall: { score: 4 } } }), at: ['/review'] },
    'lessons that are blank': {
      in: aRecord({ review: { principles: [{ name: 'Open', score: 2 }], lessons: ' ' } }),
      at: ['/review'],
    },
  },
});
