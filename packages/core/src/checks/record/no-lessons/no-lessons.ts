import { defineCheck } from '../../define-check.js';

export const recordNoLessons = defineCheck({
  code: 'record/no-lessons',
  documents: ['record'],
  severity: 'advice',
  summary: 'An engagement that was reviewed says what was learned.',

  *find({ review }) {
    if (review === undefined || review.lessons?.trim()) return;
    // An unfilled review form is no review; one score is.
    const scores = [...(review.principles ?? []), ...(review.outcomes ?? []), review.overall ?? {}];
    if (scores.some(({ score }) => score !== undefined)) yield { path: '/review' };
  },

  say: () =>
    'The engagement was scored, and nothing says what was learned from it: write down what you would do again, and what you would not.',
});
