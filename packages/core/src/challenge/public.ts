/**
 * Challenges to a status, an engagement or a decision: from receipt, with a clock in working days, to the
 * published answer.
 * @module challenge
 */

export type * from './challenge.js';
export {
  answerChallenge,
  publishChallenge,
  receiveChallenge,
  withdrawChallenge,
  type AnswerGiven,
  type Deed,
  type Received,
  type Refusal,
} from './deeds.js';
export { lastDayToAnswer, type ChallengeClock } from './last-day.js';
export { CHALLENGE_POLICY, type ChallengePolicy } from './policy.js';
export { publicChallenge } from './public-challenge.js';
export { sayChallengeStanding, sayChallengeSummary, sayRefusal } from './say-challenge.js';
export {
  challengeStanding,
  type ChallengeOptions,
  type ChallengeStanding,
  type ChallengeState,
  type PublishHindrance,
} from './standing.js';
export { challengeSummary, type ChallengeSummary } from './summary.js';
