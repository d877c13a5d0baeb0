import { addMonths } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { overlapOf } from './areas.js';
import { isParticular, type Asking } from './asking.js';
import { widening } from './match-audiences.js';
import type { RegisterPolicy } from './policy.js';

/** An audience that is asked again after it was asked often. */
export interface OverAsked {
  /** Place in the register of the engagement that asks once more. */
  readonly at: number;
  /** Id of the audience, or its words. */
  readonly audience: string;
  /** Engagements that opened within the months up to this one, this one counted. */
  readonly times: number;
  /** How many of them name no area, or meet one that names none. */
  readonly areaUnknown: number;
  /** The first and the last day of the months counted. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * Engagements that ask an audience more often than the policy allows within rolling months up to the day
 * they open, in the order of the register. An engagement for a larger audience asks its parts too.
 */
export function overAskedIn(
  askings: readonly Asking[],
  { askedTimes, askedMonths }: Pick<RegisterPolicy, 'askedTimes' | 'askedMonths'>,
): OverAsked[] {
  const asking = byAudience(askings);
  const found: OverAsked[] = [];
  for (const one of askings) {
    if (!one.span) continue;
    const to = one.span.from;
    const from = addMonths(to, -askedMonths);
    for (const { id } of one.audiences) {
      if (!isParticular(id, one.reach)) continue;
      const counted = new Set<Asking>();
      let areaUnknown = 0;
      for (const wider of widening(id)) {
        const list = asking.get(wider) ?? [];
        for (let i = firstAfter(list, from); i < list.length && openingOf(list[i]) <= to; i++) {
          const other = list[i] as Asking;
          // Of two that open on one day, the one that stands later in the register asks once more.
          if (counted.has(other) || (openingOf(other) === to && other.at > one.at)) continue;
          const overlap = other === one ? 'yes' : overlapOf(one.reach, other.reach);
          if (overlap === 'no') continue;
          counted.add(other);
          if (overlap === 'unknown') areaUnknown++;
        }
      }
      const times = counted.size;
      if (times > askedTimes) found.push({ at: one.at, audience: id, times, areaUnknown, from, to });
    }
  }
  return found;
}

const openingOf = (one: Asking | undefined): Day => one?.span?.from ?? '';

/** Who asks each audience, in the order they open. */
function byAudience(askings: readonly Asking[]): Map<string, Asking[]> {
  const lists = new Map<string, Asking[]>();
  const inOrder = askings
    .filter(({ span }) => span)
    .sort((a, b) => (openingOf(a) < openingOf(b) ? -1 : Number(openingOf(a) > openingOf(b))));
  for (const one of inOrder) {
    for (const { id } of one.audiences) {
      const list = lists.get(id);
      if (list) list.push(one);
      else lists.set(id, [one]);
    }
  }
  return lists;
}

/** The first that opens after the day, by halves: a list may be long. */
function firstAfter(list: readonly Asking[], day: Day): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (openingOf(list[middle]) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
