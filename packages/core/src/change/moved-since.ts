import type { Plan } from '../plan/plan.js';
import { movesSince, type Move } from '../status/moves.js';
import type { StatusPolicy } from '../status/policy.js';
import { statusTable } from '../status/table.js';
import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';
import { planAsOf } from './as-of.js';
import { diff, type Diff } from './diff.js';

/** From which day to which, and under which policy. */
export interface MovedSinceOptions {
  /** The day of the last report. */
  readonly since: Day;
  readonly asOf: Day;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** The plan as it was reported then, where it was kept; else this plan as its own dates tell it stood. */
  readonly previous?: Plan | undefined;
}

/**
 * What moved between two days: statuses, by the rules, beside what people changed in the plan. The part of a
 * report headed “since the last report”.
 */
export interface MovedSince {
  readonly since: Day;
  readonly asOf: Day;
  /** Published statuses that moved, by row id. */
  readonly moves: ReadonlyMap<string, Move>;
  /** What was changed, recorded or put off. */
  readonly diff: Diff;
}

/**
 * What moved in a plan since the last report: statuses, and what people changed. A status may move with
 * nothing changed, as days pass.
 *
 * @throws RangeError when `since` or `asOf` is not a day
 */
export function movedSince(plan: Plan, { policy, previous, ...days }: MovedSinceOptions): MovedSince {
  const [since, asOf] = [givenDay(days.since, 'since'), givenDay(days.asOf)];
  const then = planAsOf(previous ?? plan, since);
  const now = planAsOf(plan, asOf);
  const tableOf = (one: Plan, on: Day) => statusTable(one, { asOf: on, policy });
  return { since, asOf, moves: movesSince(tableOf(then, since), tableOf(now, asOf)), diff: diff(then, now) };
}
