import { aPlan } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planUnapproved } from './unapproved.js';

testCheck(planUnapproved, {
  passes: {
    'an approved plan': aPlan({ control: { status: 'approved' } }),
    'a draft a body has approved since': aPlan({
      control: { status: 'draft', approvals: [{ body: 'Cabinet', outcome: 'approved' }] },
    }),
    'a plan that says nothing of its state': aPlan(),
    'a plan another has replaced': aPlan({ control: { status: 'superseded' } }),
  },
  finds: {
    'a draft': {
      in: aPlan({ control: { status: 'draft', version: 'V3' } }),
      at: ['/control/status'],
      facts: { draft: true, words: 'V3' },
    },
    'a final draft': { in: aPlan({ control: { status: 'final-draft' } }), at: ['/control/status'] },
    'approval that was sought and not given': {
      in: aPlan({ control: { approvals: [{ body: 'Cabinet', outcome: 'sought' }] } }),
      at: ['/control/approvals'],
    },
  },
});
