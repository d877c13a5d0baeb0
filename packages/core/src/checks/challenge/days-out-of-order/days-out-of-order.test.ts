import { aChallenge } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { challengeDaysOutOfOrder } from './days-out-of-order.js';

const received = '2012-02-01';
const answer = (on: string) => ({ text: 'It has met since.', on });

testCheck(challengeDaysOutOfOrder, {
  passes: {
    'answered the same day': aChallenge({ received, answer: answer(received), owedBy: received }),
    'answered later': aChallenge({ received, answer: answer('2012-02-02'), owedBy: '2012-02-15' }),
    'not answered, and with no day of its own': aChallenge({ received }),
  },
  finds: {
    'owed the day before it was received': {
      in: aChallenge({ received, owedBy: '2012-01-31' }),
      at: ['/owedBy'],
      facts: { day: '2012-01-31', what: 'owed' },
    },
    'answered the day before it was received': {
      in: aChallenge({ received, answer: answer('2012-01-31') }),
      at: ['/answer/on'],
      facts: { what: 'answered' },
    },
  },
});
