import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordDuplicateId } from './duplicate-id.js';

const survey = { id: 'm-1', name: 'Survey' };
const heard = { id: 'o-1', text: 'People are heard' };

testCheck(recordDuplicateId, {
  passes: {
    'ids of their own': aRecord({
      plan: { methods: [survey, { id: 'm-2', name: 'Visits' }], outcomes: [heard] },
    }),
    'a method named as an outcome is': aRecord({
      plan: { methods: [{ ...survey, id: 'o-1' }], outcomes: [heard] },
    }),
    'a record with no plan': aRecord(),
  },
  finds: {
    'two methods': {
      in: aRecord({ plan: { methods: [survey, { ...survey, name: 'Visits' }] } }),
      at: ['/plan/methods/1/id'],
      facts: { id: 'm-1', otherPath: '/plan/methods/0' },
    },
    'two outcomes': {
      in: aRecord({ plan: { outcomes: [heard, { ...heard, text: 'People decide' }] } }),
      at: ['/plan/outcomes/1/id'],
    },
  },
});
