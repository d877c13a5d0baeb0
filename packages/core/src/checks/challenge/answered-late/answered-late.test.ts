import { aChallenge } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { challengeAnsweredLate } from './answered-late.js';

// 1 February 2012 was a Wednesday.
const answered = (on: string, about = {}) =>
  aChallenge({ received: '2012-02-01', answer: { text: 'It meets again in May.', on }, ...about });

testCheck(challengeAnsweredLate, {
  passes: {
    'an answer on the tenth working day': { in: answered('2012-02-15'), asOf: '2012-06-01' },
    'an answer on the day the council named': {
      in: answered('2012-03-01', { owedBy: '2012-03-01' }),
      asOf: '2012-06-01',
    },
    'a challenge without an answer': { in: aChallenge({ received: '2012-02-01' }), asOf: '2012-06-01' },
  },
  finds: {
    'an answer the day after': {
      in: answered('2012-02-16'),
      asOf: '2012-06-01',
      at: ['/answer/on'],
      facts: { last: '2012-02-15', daysLate: 1, workingDays: 10 },
    },
    'a shorter term of the council’s own': {
      in: answered('2012-02-08'),
      asOf: '2012-06-01',
      thresholds: { workingDays: 3 },
      at: ['/answer/on'],
      facts: { last: '2012-02-06', daysLate: 2 },
    },
  },
});
