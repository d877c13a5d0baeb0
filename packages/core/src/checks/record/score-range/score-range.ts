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
    const scores = [
      ...(review?.principles ?? []).map(({ name, score }, i) => ({
        name,
        score,
        path: `/review/principles/${i}/score`,
      })),
      ...(review?.outcomes ?? []).map(({ outcome, score }, i) => ({
        name: names.get(outcome) ?? outcome,
        score,
        path: `/review/outcomes/${i}/score`,
      })),
      { name: '', score: review?.overall?.score, path: '/review/overall/score' },
    ];
    for (const { name, score, path } of scores) {
      if (score === undefined || (Number.isInteger(score) && score >= lowest && score <= highest)) continue;
      yield { path, name, score, lowest, highest };
    }
  },

  say: ({ name, score, lowest, highest }) =>
    `${name === '' ? 'The engagement as a whole' : quoted(name)} is scored ${score}: a score is a whole number from ${lowest} (very poor) to ${highest} (excellent), and is left out when nothing was scored.`,
});
