import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { spectrumPromiseBroken } from './promise-broken.js';

const held = (about: Parameters<typeof anEngagement>[0]) =>
  aRegister({
    engagements: [
      anEngagement({ level: 'Partnership', methods: ['Survey'], closes: '2012-01-31', ...about }),
    ],
  });

testCheck(spectrumPromiseBroken, {
  passes: {
    'on the day it closes': { in: held({ decisionOn: '2012-01-31' }), asOf: '2012-01-31' },
    'a decision the day after it closed': { in: held({ decisionOn: '2012-02-01' }), asOf: '2012-03-01' },
    'methods that fell short, feedback due today': { in: held({}), asOf: '2012-04-24' },
    'a promise partly kept': {
      in: held({ result: { said: 'Keep it open.', did: 'It stays open.' } }),
      asOf: '2012-12-31',
    },
    'an engagement without a level': aRegister(),
  },
  finds: {
    'methods that fell short, and no feedback the day after it was due': {
      in: held({}),
      asOf: '2012-04-25',
      at: ['/engagements/0'],
      facts: { codes: ['methods-fall-short', 'feedback-overdue'], days: 84 },
    },
    'a decision on the day it closed, looked back on': {
      in: held({ decisionOn: '2012-01-31' }),
      asOf: '2012-02-01',
      at: ['/engagements/0'],
    },
    'what the register calls broken': {
      in: held({ result: { promise: 'broken' } }),
      asOf: '2012-02-01',
      at: ['/engagements/0'],
    },
  },
});
