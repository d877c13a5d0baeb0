import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordScoreRange = defineCheck({
  code: 'record/score-range',
  documents: ['record'],
  severity: 'error',
  summary: 'A score is a whole number from 1 to 6, or is left out.',
  thresholds: { lowest: 1, highest: 6 },

  *find({ review, plan }, _context, { lowest, highest }) {
    const names = new Map(plan?.outcomes?.map(({ id, text }) => [id, text]));
    const scored = [
      ...(review?.principles ?? []).map((one, i) => at(`/review/principles/${i}`, one.name, one)),
      ...(review?.outcomes ?? []).map((one, i) =>
        at(`/review/outcomes/${i}`, names.get(one.outcome) ?? one.outcome, one),
      ),
      ...(review?.overall ? [at('/review/overall', '', review.overall)] : []),
    ];
    for (const { name, score, path } of scored.flat()) {
      if (score === undefined || (Number.isInteger(score) && score >= lowest && score <= highest)) continue;
      yield { path, name, score, lowest, highest };
    }
  },

  say: ({ name, score, lowest, highest }) =>
    `${name === '' ? 'The engagement as a whole' : quoted(name)} is scored ${score}: a score is a whole number from ${lowest} (very poor) to ${highest} (excellent), and is left out when nothing was scored.`,
});

interface Scored {
  readonly score?: number | undefined;
  readonly scores?: readonly { readonly score?: number | undefined }[] | undefined;
}

/** The score of one thing, and those each of several gave it. */
const at = (path: string, name: string, { score, scores = [] }: Scored) => [
  { name, score, path: `${path}/score` },
  ...scores.map((one, i) => ({ name, score: one.score, path: `${path}/scores/${i}/score` })),
];
