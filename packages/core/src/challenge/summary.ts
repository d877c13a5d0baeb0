import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Challenge, ChallengeOutcome } from './challenge.js';
import { challengeStanding, type ChallengeOptions } from './standing.js';

/** How many challenges stand how on one day. Each count has its denominator beside it. */
export interface ChallengeSummary {
  readonly asOf: Day;
  /** Received by that day. */
  readonly total: number;
  /** Of the total, withdrawn: neither answered nor open. */
  readonly withdrawn: number;
  /** Of the total, answered; the denominator of `inTime` and `outcomes`. */
  readonly answered: number;
  /** Of those answered, no later than the day owed. */
  readonly inTime: number;
  /** Neither answered nor withdrawn; the denominator of `overdue`. */
  readonly open: number;
  /** Of those open, past the last day to answer. */
  readonly overdue: number;
  /** Of those answered, what became of them; `none` where the answer names no outcome. */
  readonly outcomes: Readonly<Record<Exclude<ChallengeOutcome, 'withdrawn'> | 'none', number>>;
  /** Of those answered, published. */
  readonly published: number;
}

/**
 * Counts challenges as they stood on a day. One received later is not counted.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function challengeSummary(
  challenges: readonly Challenge[],
  options: ChallengeOptions,
): ChallengeSummary {
  givenDay(options.asOf);
  const counts = { total: 0, withdrawn: 0, answered: 0, inTime: 0, open: 0, overdue: 0, published: 0 };
  const outcomes = { upheld: 0, 'partly-upheld': 0, 'not-upheld': 0, none: 0 };
  for (const challenge of challenges) {
    if (challenge.received > options.asOf) continue;
    const { state, outcome, published } = challengeStanding(challenge, options);
    counts.total += 1;
    if (state === 'withdrawn') counts.withdrawn += 1;
    else if (state === 'owed' || state === 'overdue') {
      counts.open += 1;
      if (state === 'overdue') counts.overdue += 1;
    } else {
      counts.answered += 1;
      if (state === 'answered') counts.inTime += 1;
      if (published) counts.published += 1;
      outcomes[outcome === undefined || outcome === 'withdrawn' ? 'none' : outcome] += 1;
    }
  }
  return { asOf: options.asOf, ...counts, outcomes };
}
