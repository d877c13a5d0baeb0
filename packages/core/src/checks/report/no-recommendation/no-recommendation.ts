import { defineCheck } from '../../define-check.js';

export const reportNoRecommendation = defineCheck({
  code: 'report/no-recommendation',
  documents: ['report'],
  severity: 'warning',
  summary: 'A committee report says what it asks the committee to decide.',

  *find({ recommendations = [] }) {
    if (!recommendations.some(({ text }) => text.trim() !== '')) yield { path: '' };
  },

  say: () =>
    'The report asks the committee for nothing: add what it is to decide, or that it is to note the report.',
});
