import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumPromiseOverstated } from './promise-overstated.js';

const declared = (promise: 'kept' | 'partly' | 'broken', about: Parameters<typeof anEngagement>[0] = {}) =>
  aRegister({
    engagements: [
      anEngagement({
        level: 'Consultation',
        methods: ['Survey'],
        closes: '2012-01-31',
        ...about,
        result: { promise, ...about.result },
      }),
    ],
  });
const at = ['/engagements/0/result/promise'];

testCheck(spectrumPromiseOverstated, {
  passes: {
    'kept, with what was said and done': {
      in: declared('kept', { result: { said: 'Longer hours.', did: 'Longer hours.' } }),
      asOf: '2012-12-31',
    },
    'partly, with half of it told': {
      in: declared('partly', { result: { did: 'Hours stay.' } }),
      asOf: '2012-12-31',
    },
    'called worse than it shows': {
      in: declared('broken', { result: { said: 'Yes.', did: 'Done.' } }),
      asOf: '2012-12-31',
    },
    'before anything is due': { in: declared('kept'), asOf: '2012-02-01' },
  },
  finds: {
    'kept, with half of it told': {
      in: declared('kept', { result: { did: 'Hours stay.' } }),
      asOf: '2012-12-31',
      at,
      facts: { declared: 'kept', shown: 'partly' },
    },
    'partly, decided before it closed': {
      in: declared('partly', { decisionOn: '2012-01-15' }),
      asOf: '2012-02-01',
      at,
      facts: { shown: 'broken' },
    },
  },
});
