import { aChallenge } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { challengeNoOutcome } from './no-outcome.js';

const answered = aChallenge({ answer: { text: 'It meets again in May.', on: '2012-02-10' } });

testCheck(challengeNoOutcome, {
  passes: {
    'an outcome': { in: { ...answered, outcome: 'not-upheld' }, asOf: '2012-03-01' },
    'no answer yet': { in: aChallenge(), asOf: '2012-03-01' },
    'a comment': { in: { ...answered, kindOf: 'comment' }, asOf: '2012-03-01' },
    'an answer that comes only later': { in: answered, asOf: '2012-02-09' },
  },
  finds: {
    'an answer without an outcome': { in: answered, asOf: '2012-02-10', at: ['/answer'] },
    'a complaint without one': {
      in: { ...answered, kindOf: 'complaint' },
      asOf: '2012-03-01',
      at: ['/answer'],
    },
  },
});
