import { aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { reportRecommendationUndecided } from './recommendation-undecided.js';

const two = [{ text: 'Approve the plan', decided: 'Approved' }, { text: 'Appoint champions' }];
const open = [{ text: 'Approve the plan' }];

testCheck(reportRecommendationUndecided, {
  passes: {
    'a report still to be decided on': aReport({ recommendations: open }),
    'a report that was only noted': aReport({
      recommendations: open,
      control: { approvals: [{ body: 'Cabinet', outcome: 'noted' }] },
    }),
    'every recommendation decided': aReport({ recommendations: two.slice(0, 1) }),
  },
  finds: {
    'one decided and one not': {
      in: aReport({ recommendations: two }),
      at: ['/recommendations/1'],
      facts: { decided: 1, of: 2 },
    },
    'an approved report that says of none': {
      in: aReport({ recommendations: open, control: { status: 'approved' } }),
      at: ['/recommendations/0'],
      facts: { decided: 0, of: 1 },
    },
    'a report a body has refused': {
      in: aReport({
        recommendations: open,
        control: { approvals: [{ body: 'Cabinet', outcome: 'rejected' }] },
      }),
      at: ['/recommendations/0'],
    },
  },
});
