import { lastDayToAnswer } from '../../../challenge/last-day.js';
import { CHALLENGE_POLICY } from '../../../challenge/policy.js';
import { isAnswered } from '../../../challenge/standing.js';
import { formatDay } from '../../../words/day.js';
import { counted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const challengeUnanswered = defineCheck({
  code: 'challenge/unanswered',
  documents: ['challenge'],
  severity: 'warning',
  summary: 'Whoever comments or challenges has an answer in time.',
  thresholds: { workingDays: CHALLENGE_POLICY.workingDays },

  *find(challenge, { asOf }, { workingDays }) {
    if (isAnswered(challenge) || challenge.outcome === 'withdrawn') return;
    const last = lastDayToAnswer(challenge, { policy: { workingDays } });
    if (last < asOf) yield { path: '', received: challenge.received, last, workingDays };
  },

  say: ({ received, last, workingDays }) =>
    `A challenge received on ${formatDay(received, 'en')} was to be answered by ${formatDay(last, 'en')} and has no answer (${counted(workingDays, 'working day')}, unless the challenge names a day): answer it, or say when you will.`,
});
