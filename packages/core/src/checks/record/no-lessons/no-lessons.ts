import { isReviewed } from '../../../record/scored-things.js';
import { defineCheck } from '../../define-check.js';

export const recordNoLessons = defineCheck({
  code: 'record/no-lessons',
  documents: ['record'],
  severity: 'advice',
  summary: 'An engagement that was reviewed says what was learned.',

  *find(record) {
    if (record.review?.lessons?.trim() || !isReviewed(record)) return;
    yield { path: '/review' };
  },

  say: () =>
    'The engagement was scored, and nothing says what was learned from it: write down what you would do again, and what you would not.',
});
