import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordScoreRange } from './score-range.js';

const scored = (score: number) =>
  aRecord({ review: { principles: [{ name: 'Inclusive' }, { name: 'Open', score }] } });
const at = ['/review/principles/1/score'];

testCheck(recordScoreRange, {
  passes: {
    'the lowest score': scored(1),
    'the highest score': scored(6),
    'a record with no review': aRecord(),
    'nothing scored': aRecord({ review: { principles: [{ name: 'Open' }], overall: {} } }),
  },
  finds: {
    'a nought': { in: scored(0), at, facts: { score: 0, name: 'Open' } },
    'one above the highest': { in: scored(7), at },
    'a half': { in: scored(4.5), at },
    'one of several scorers': {
      in: aRecord({
        review: {
          principles: [
            {
              name: 'Open',
              scores: [
                { by: 'Forum', score: 5 },
                { by: 'Team', score: 60 },
              ],
            },
          ],
        },
      }),
      at: ['/review/principles/0/scores/1/score'],
      facts: { name: 'Open', score: 60 },
    },
    'an outcome and the whole': {
      in: aRecord({
        plan: { outcomes: [{ id: 'o-1', text: 'More people join in' }] },
        review: { outcomes: [{ outcome: 'o-1', score: 9 }], overall: { score: -1 } },
      }),
      at: ['/review/outcomes/0/score', '/review/overall/score'],
      facts: { name: 'More people join in' },
    },
  },
});
