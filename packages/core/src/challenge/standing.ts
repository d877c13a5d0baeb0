import { givenDay } from '../target-date/given-day.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Challenge, ChallengeOutcome } from './challenge.js';
import { lastDayToAnswer, type ChallengeClock } from './last-day.js';

/** How far a challenge has come: an answer is owed, overdue, given in time or given late; or nobody wants one. */
export type ChallengeState = 'owed' | 'overdue' | 'answered' | 'answered-late' | 'withdrawn';

/** Why a challenge and its answer cannot be published yet. */
export type PublishHindrance = 'no-answer' | 'no-outcome' | 'withdrawn';

/**
 * How a challenge stands on one day: answered or not, by when an answer is owed, and how many days are left or
 * over.
 */
export interface ChallengeStanding {
  readonly asOf: Day;
  readonly received: Day;
  readonly state: ChallengeState;
  /** The last day on which an answer is in time. */
  readonly owedBy: Day;
  /** Days from `asOf` to that day, 0 on it; absent once answered, withdrawn or overdue. */
  readonly daysLeft: number | undefined;
  /** Days the answer is, or came, too late; 0 when it is or was in time. */
  readonly daysLate: number;
  /** The day the answer was given; undefined while there is none by `asOf`. */
  readonly answeredOn: Day | undefined;
  /** What became of it, once that is known. */
  readonly outcome: ChallengeOutcome | undefined;
  /** The challenge is marked as published already. */
  readonly published: boolean;
  /** Nothing keeps it from being published: `hindrances` is empty. */
  readonly publishable: boolean;
  /** What keeps it from being published; empty when it is publishable. */
  readonly hindrances: readonly PublishHindrance[];
}

/** On which day, and by which rules, a challenge is read. */
export interface ChallengeOptions extends ChallengeClock {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
}

/**
 * How a challenge stands on a day: by when an answer is owed, whether it came in time, and whether both can
 * be published. An answer dated after `asOf` is not there yet, and neither is its outcome.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function challengeStanding(challenge: Challenge, options: ChallengeOptions): ChallengeStanding {
  const asOf = givenDay(options.asOf);
  const owedBy = lastDayToAnswer(challenge, options);
  const answered = isAnswered(challenge) && challenge.answer.on <= asOf ? challenge.answer : undefined;
  const withdrawn = challenge.outcome === 'withdrawn';
  const outcome = answered !== undefined || withdrawn ? challenge.outcome : undefined;
  const settledOn = answered?.on ?? asOf;
  const daysLate =
    (withdrawn && answered === undefined) || settledOn <= owedBy ? 0 : daysBetween(owedBy, settledOn);
  const state = stateOf(answered !== undefined, withdrawn, daysLate > 0);
  const hindrances = hindrancesOf(challenge, answered !== undefined, outcome);
  return {
    asOf,
    received: challenge.received,
    state,
    owedBy,
    daysLeft: state === 'owed' ? daysBetween(asOf, owedBy) : undefined,
    daysLate,
    answeredOn: answered?.on,
    outcome,
    published: challenge.published === true,
    publishable: hindrances.length === 0,
    hindrances,
  };
}

/** Whether somebody wrote an answer; an empty one answers nothing. */
export function isAnswered(
  challenge: Challenge,
): challenge is Challenge & { readonly answer: NonNullable<Challenge['answer']> } {
  return challenge.answer !== undefined && challenge.answer.text.trim() !== '';
}

function stateOf(answered: boolean, withdrawn: boolean, late: boolean): ChallengeState {
  if (answered) return late ? 'answered-late' : 'answered';
  if (withdrawn) return 'withdrawn';
  return late ? 'overdue' : 'owed';
}

/** A comment needs no outcome: nothing was asked to be put right. */
function hindrancesOf(
  { kindOf }: Challenge,
  answered: boolean,
  outcome: ChallengeOutcome | undefined,
): PublishHindrance[] {
  if (outcome === 'withdrawn') return ['withdrawn'];
  const found: PublishHindrance[] = [];
  if (!answered) found.push('no-answer');
  if (outcome === undefined && kindOf !== 'comment') found.push('no-outcome');
  return found;
}
