import { aChallenge } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { challengeUnanswered } from './unanswered.js';

// 1 February 2012 was a Wednesday.
const received = aChallenge({ received: '2012-02-01' });

testCheck(challengeUnanswered, {
  passes: {
    'on the tenth working day': { in: received, asOf: '2012-02-15' },
    'a challenge that was answered': {
      in: { ...received, answer: { text: 'It meets again in May.', on: '2012-03-30' } },
      asOf: '2012-06-01',
    },
    'a challenge that was withdrawn': { in: { ...received, outcome: 'withdrawn' }, asOf: '2012-06-01' },
    'on the day a council named itself': { in: { ...received, owedBy: '2012-03-01' }, asOf: '2012-03-01' },
  },
  finds: {
    'the day after the tenth': {
      in: received,
      asOf: '2012-02-16',
      at: [''],
      facts: { last: '2012-02-15', workingDays: 10 },
    },
    'the day after the day named': {
      in: { ...received, owedBy: '2012-03-01' },
      asOf: '2012-03-02',
      at: [''],
    },
    'a shorter term of the council’s own, over a weekend': {
      in: received,
      asOf: '2012-02-07',
      thresholds: { workingDays: 3 },
      at: [''],
      facts: { last: '2012-02-06' },
    },
  },
});
