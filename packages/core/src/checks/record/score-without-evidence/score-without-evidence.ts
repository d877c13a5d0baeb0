import { scoredThings } from '../../../record/scored-things.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordScoreWithoutEvidence = defineCheck({
  code: 'record/score-without-evidence',
  documents: ['record'],
  severity: 'warning',
  summary: 'The score of an outcome rests on evidence.',

  *find(record) {
    const outcomes = scoredThings(record).filter(({ kind }) => kind === 'outcome');
    for (const [i, { about, score, pointer }] of outcomes.entries()) {
      if (score === undefined || record.review?.outcomes?.[i]?.evidence?.trim()) continue;
      yield { path: pointer, outcome: about, score: Number(score.toFixed(1)) };
    }
  },

  say: ({ outcome, score }) =>
    `${quoted(outcome)} is scored ${score}, and nothing shows why: go through its indicators and write down what they say.`,
});
