import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordScoreWithoutEvidence } from './score-without-evidence.js';

const reviewed = (result: object) =>
  aRecord({
    plan: { outcomes: [{ id: 'o-1', text: 'More people join in' }] },
    review: { outcomes: [{ outcome: 'o-1', ...result }] },
  });
const at = ['/review/outcomes/0'];

testCheck(recordScoreWithoutEvidence, {
  passes: {
    'a score with evidence': reviewed({ score: 4, evidence: 'Forty came, twelve last year' }),
    'an outcome nobody scored': reviewed({}),
    'a printed 0': reviewed({ score: 0 }),
    'a record not yet reviewed': aRecord(),
  },
  finds: {
    'a score alone': { in: reviewed({ score: 4 }), at, facts: { outcome: 'More people join in', score: 4 } },
    'evidence that is blank': { in: reviewed({ score: 1, evidence: ' ' }), at },
    'the scores of a group': {
      in: reviewed({
        scores: [
          { by: 'Forum', score: 4 },
          { by: 'Officers', score: 5 },
        ],
      }),
      at,
      facts: { score: 4.5 },
    },
  },
});
