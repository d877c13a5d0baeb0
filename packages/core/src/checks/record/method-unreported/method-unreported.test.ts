import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordMethodUnreported } from './method-unreported.js';

const methods = [
  { id: 'm-1', name: 'Survey' },
  { id: 'm-2', name: 'Open evening' },
];
const review = { overall: { score: 4 } };

testCheck(recordMethodUnreported, {
  passes: {
    'a method with a report': aRecord({
      plan: { methods: methods.slice(0, 1) },
      do: [{ method: 'm-1', done: '90 replies' }],
      review,
    }),
    'one that has only an issue to tell': aRecord({
      plan: { methods: methods.slice(0, 1) },
      do: [{ method: 'm-1', issues: 'Never sent' }],
      review,
    }),
    'a record not yet scored': aRecord({ plan: { methods }, review: { overall: {} } }),
    'a record with nothing in it': aRecord(),
  },
  finds: {
    'the method of two that nobody reported on': {
      in: aRecord({ plan: { methods }, do: [{ method: 'm-1', done: '90 replies' }], review }),
      at: ['/plan/methods/1'],
      facts: { method: 'Open evening' },
    },
    'a report with nothing in it': {
      in: aRecord({
        plan: { methods: methods.slice(0, 1) },
        do: [{ method: 'm-1', done: ' ', issues: 'None' }],
        review,
      }),
      at: ['/plan/methods/0'],
    },
  },
});
