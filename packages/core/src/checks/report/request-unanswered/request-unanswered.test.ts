import { aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { reportRequestUnanswered } from './request-unanswered.js';

const asked = { text: 'Develop a network of champions' };

testCheck(reportRequestUnanswered, {
  passes: {
    'a request that is answered': aReport({ requests: [{ ...asked, answer: 'It has met twice.' }] }),
    'a report that lists no requests': aReport(),
    'a blank line': aReport({ requests: [{ text: ' ' }] }),
  },
  finds: {
    'a request without an answer': {
      in: aReport({ requests: [{ text: 'Write a plan', answer: 'Done.' }, asked] }),
      at: ['/requests/1'],
      facts: { request: 'Develop a network of champions' },
    },
    'an answer that is blank': {
      in: aReport({ requests: [{ ...asked, answer: ' ' }] }),
      at: ['/requests/0'],
    },
  },
});
