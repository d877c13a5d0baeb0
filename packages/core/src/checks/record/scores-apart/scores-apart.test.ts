import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordScoresApart } from './scores-apart.js';

const group = (...given: (number | undefined)[]) =>
  given.map((score, i) => ({ by: `Group ${i + 1}`, ...(score !== undefined && { score }) }));
const scored = (...given: (number | undefined)[]) =>
  aRecord({ review: { principles: [{ name: 'Open', scores: group(...given) }] } });
const at = ['/review/principles/0/scores'];

testCheck(recordScoresApart, {
  passes: {
    'scores two points apart': scored(3, 5, 4),
    'one scorer, and one who gave none': scored(6, undefined, 0),
    'a score they settled on': aRecord({
      review: { principles: [{ name: 'Open', score: 4, scores: group(2, 6) }] },
    }),
    'a record not yet reviewed': aRecord(),
  },
  finds: {
    'scores three points apart': {
      in: scored(2, 5),
      at,
      facts: { about: 'Open', lowest: 2, highest: 5, n: 2, points: 3 },
    },
    'two points apart, where that is called far': { in: scored(2, 4), at, thresholds: { points: 2 } },
    'the whole': {
      in: aRecord({ review: { overall: { scores: group(1, 6) } } }),
      at: ['/review/overall/scores'],
    },
  },
});
