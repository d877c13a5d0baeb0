import { aPlanOf } from '../../../testing/builders.js';
import { anUpdate } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { federationUnknownRow } from './unknown-row.js';

testCheck(federationUnknownRow, {
  passes: {
    'an update alone': anUpdate(),
    'an update beside its plan': { in: anUpdate(), beside: [aPlanOf([{}])] },
  },
  finds: {
    'a row the plan does not have': {
      in: anUpdate({ row: 'row-9' }),
      beside: [aPlanOf([{}])],
      at: ['/row'],
      facts: { row: 'row-9', plan: 'plan-1' },
    },
    'a plan that is not there': { in: anUpdate({ plan: 'plan-9' }), beside: [aPlanOf([{}])], at: ['/row'] },
  },
});
