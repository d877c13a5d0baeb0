import { aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { reportNoRecommendation } from './no-recommendation.js';

testCheck(reportNoRecommendation, {
  passes: {
    'a report to be noted': aReport({ recommendations: [{ text: 'That the committee notes the report.' }] }),
  },
  finds: {
    'a report with none': { in: aReport(), at: [''] },
    'a recommendation that is blank': { in: aReport({ recommendations: [{ text: ' ' }] }), at: [''] },
  },
});
