import type { Facts } from '../status/facts.js';
import type { Setting } from '../status/setting.js';
import type { Day } from '../target-date/target-date.js';
import { cadenceAfter, lastDayInCadence } from './interval.js';

/** When the next update of a row is owed, by one interval. */
export interface UpdateDue {
  readonly since: Day;
  /** The last day in time, grace included. */
  readonly by: Day;
}

/** What decides when the next update of a row is owed. */
export type Reported = Pick<Facts, 'lastUpdate' | 'start' | 'lastDay'>;

/**
 * When the next update of an open row is owed: an interval after the last one, or after the start of a row
 * never reported on; such a row owes a word by its own last day in any case. Undefined when neither day is
 * known. By the shortest interval, what is overdue here is what `status/stale` and `status/never-reported`
 * find.
 */
export function updateDue(
  { lastUpdate, start, lastDay }: Reported,
  months: number,
  { policy }: Pick<Setting, 'policy'>,
): UpdateDue | undefined {
  const from = lastUpdate ?? start;
  const regular =
    from === undefined
      ? undefined
      : { since: cadenceAfter(from, months), by: lastDayInCadence(from, months, policy.graceDays) };
  if (lastUpdate !== undefined || lastDay === undefined) return regular;
  if (regular !== undefined && regular.by <= lastDay) return regular;
  return { since: regular !== undefined && regular.since < lastDay ? regular.since : lastDay, by: lastDay };
}
