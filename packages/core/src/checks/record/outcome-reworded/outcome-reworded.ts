import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordOutcomeReworded = defineCheck({
  code: 'record/outcome-reworded',
  documents: ['record'],
  severity: 'advice',
  summary: 'An outcome is reviewed in the words it was planned in.',

  *find({ plan, review }) {
    const planned = new Map(plan?.outcomes?.map(({ id, text }) => [id, text]));
    for (const [i, { outcome, words }] of (review?.outcomes ?? []).entries()) {
      const text = planned.get(outcome);
      if (text === undefined || words === undefined || sameWords(text, words)) continue;
      yield { path: `/review/outcomes/${i}/words`, planned: text, reviewed: words };
    }
  },

  say: ({ planned, reviewed }) =>
    `The outcome planned as ${quoted(planned)} is reviewed as ${quoted(reviewed)}: use the words of the plan, so that what was promised is what is judged.`,
});

const sameWords = (a: string, b: string) => bare(a) === bare(b) || bare(b) === '';
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
