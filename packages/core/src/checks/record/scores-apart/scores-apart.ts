import { RECORD_POLICY } from '../../../record/policy.js';
import { scoredThings } from '../../../record/scored-things.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordScoresApart = defineCheck({
  code: 'record/scores-apart',
  documents: ['record'],
  severity: 'advice',
  summary: 'Where scorers disagree strongly, they settle on a score together.',
  thresholds: { points: RECORD_POLICY.pointsApart },

  *find(record, _context, { points }) {
    for (const { about, pointer, group, agreed } of scoredThings(record, { pointsApart: points })) {
      if (agreed || !group?.disagree || !group.spread) continue;
      const { lowest, highest } = group.spread;
      yield { path: `${pointer}/scores`, about, lowest, highest, n: group.n, points };
    }
  },

  say: ({ about, lowest, highest, n, points }) =>
    `${about === '' ? 'The engagement as a whole' : quoted(about)} was scored from ${lowest} to ${highest} by ${n} scorers (${counted(points, 'point')} apart or more is a strong disagreement): talk about why, and write down the score you agree on.`,
});
