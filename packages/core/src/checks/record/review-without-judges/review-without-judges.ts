import { isReviewed } from '../../../record/scored-things.js';
import { saysNone } from '../../../record/says-none.js';
import { defineCheck } from '../../define-check.js';

export const recordReviewWithoutJudges = defineCheck({
  code: 'record/review-without-judges',
  documents: ['record'],
  severity: 'warning',
  summary: 'A review says how those it was for took part in judging.',

  *find(record) {
    const judging = record.review?.judging?.trim();
    if ((judging && !saysNone(judging)) || !isReviewed(record)) return;
    yield { path: '/review' };
  },

  say: () =>
    'The engagement was scored, and nothing says who took part in judging it: name the groups and what they did, or say that only officers scored.',
});
