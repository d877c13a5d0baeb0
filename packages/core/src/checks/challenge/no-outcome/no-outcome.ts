import { isAnswered } from '../../../challenge/standing.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const challengeNoOutcome = defineCheck({
  code: 'challenge/no-outcome',
  documents: ['challenge'],
  severity: 'warning',
  summary: 'An answered challenge says what became of it.',

  *find(challenge, { asOf }) {
    if (!isAnswered(challenge) || challenge.answer.on > asOf || challenge.kindOf === 'comment') return;
    if (challenge.outcome === undefined)
      yield { path: '/answer', challenge: challenge.title ?? challenge.text };
  },

  say: ({ challenge }) =>
    `${quoted(challenge)} was answered, and nothing says what became of it: say whether it was upheld, partly upheld or not upheld.`,
});
