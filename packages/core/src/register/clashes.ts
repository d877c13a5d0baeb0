import type { Day } from '../target-date/target-date.js';
import { overlapOf } from './areas.js';
import { isParticular, type Asking } from './asking.js';
import { widening } from './match-audiences.js';

/** Two engagements that ask the same people on the same days. */
export interface Clash {
  /** Place in the register of the one that opens later, and of the one it runs into. */
  readonly at: number;
  readonly other: number;
  /** Ids of the audiences, or their words: the smaller of the two where one is a part of the other. */
  readonly audiences: readonly string[];
  /** The days on which both are open. */
  readonly from: Day;
  readonly to: Day;
  /** One of the two names no area, so that it could be anywhere. */
  readonly areaUnknown: boolean;
}

type When = (clash: Pick<Clash, 'from' | 'to'>) => boolean;

/**
 * Every pair of engagements that ask the same audience, or one that belongs to it, on the same days in the
 * same place, in the order they open. Pairs that `when` passes over are not looked at. Nobody is accused by
 * a guess: without days or an audience an engagement clashes with nothing.
 */
export function clashesIn(askings: readonly Asking[], when: When = () => true): Clash[] {
  const dated = askings.filter(({ span, audiences }) => span && audiences.length > 0);
  const inOrder = dated.sort((a, b) => compare(a.span?.from, b.span?.from) || a.at - b.at);
  const found: Clash[] = [];
  let open: Asking[] = [];
  for (const later of inOrder) {
    const from = later.span?.from ?? '';
    open = open.filter(({ span }) => span !== undefined && span.to >= from);
    for (const earlier of open) {
      const clash = clashOf(later, earlier);
      if (clash && when(clash)) found.push(clash);
    }
    open.push(later);
  }
  return found;
}

const compare = (a = '', b = '') => (a < b ? -1 : Number(a > b));

/** What two engagements have in common, if they clash. */
export function clashOf(later: Asking, earlier: Asking): Clash | undefined {
  if (!later.span || !earlier.span) return undefined;
  const from = later.span.from > earlier.span.from ? later.span.from : earlier.span.from;
  const to = later.span.to < earlier.span.to ? later.span.to : earlier.span.to;
  if (to < from) return undefined;
  const overlap = overlapOf(later.reach, earlier.reach);
  if (overlap === 'no') return undefined;
  const audiences = sharedAudiences(later, earlier);
  if (audiences.length === 0) return undefined;
  return { at: later.at, other: earlier.at, audiences, from, to, areaUnknown: overlap === 'unknown' };
}

function sharedAudiences(a: Asking, b: Asking): string[] {
  const shared = new Set<string>();
  for (const { id: one } of a.audiences) {
    if (!isParticular(one, a.reach) || !isParticular(one, b.reach)) continue;
    for (const { id: other } of b.audiences) {
      if (widening(one).includes(other)) shared.add(one);
      else if (widening(other).includes(one)) shared.add(other);
    }
  }
  return [...shared];
}
