import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordOutcomeReworded } from './outcome-reworded.js';

const reviewed = (result: object) =>
  aRecord({
    plan: { outcomes: [{ id: 'o-1', text: 'More people join in' }] },
    review: { outcomes: [{ outcome: 'o-1', ...result }] },
  });

testCheck(recordOutcomeReworded, {
  passes: {
    'the same words': reviewed({ words: 'more people  join in.' }),
    'no words of its own': reviewed({}),
    'an outcome that was not planned': aRecord({
      review: { outcomes: [{ outcome: 'o-9', words: 'All is well' }] },
    }),
    'a record not yet reviewed': aRecord(),
  },
  finds: {
    'a word more': {
      in: reviewed({ words: 'More people join in meetings' }),
      at: ['/review/outcomes/0/words'],
      facts: { planned: 'More people join in', reviewed: 'More people join in meetings' },
    },
  },
});
