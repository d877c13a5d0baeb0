import { CHALLENGE_POLICY } from '../../../challenge/policy.js';
import { challengeStanding } from '../../../challenge/standing.js';
import { formatDay } from '../../../words/day.js';
import { counted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const challengeAnsweredLate = defineCheck({
  code: 'challenge/answered-late',
  documents: ['challenge'],
  severity: 'advice',
  summary: 'An answer to a challenge comes in time.',
  thresholds: { workingDays: CHALLENGE_POLICY.workingDays },

  *find(challenge, { asOf }, { workingDays }) {
    const { state, answeredOn, owedBy, daysLate } = challengeStanding(challenge, {
      asOf,
      policy: { workingDays },
    });
    if (state !== 'answered-late' || answeredOn === undefined) return;
    yield { path: '/answer/on', answeredOn, last: owedBy, daysLate, workingDays };
  },

  say: ({ answeredOn, last, daysLate, workingDays }) =>
    `The answer of ${formatDay(answeredOn, 'en')} was owed by ${formatDay(last, 'en')} and came ${counted(daysLate, 'day')} late (${counted(workingDays, 'working day')}, unless the challenge names a day): say so beside the answer, and why.`,
});
