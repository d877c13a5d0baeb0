import type { Day } from '../target-date/target-date.js';
import { overlapOf } from './areas.js';
import { isParticular, type Asking, type Span } from './asking.js';
import { ByPlace } from './by-place.js';
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

/** An asking, and its place in the order they open. */
interface Opened extends Asking {
  readonly order: number;
  readonly span: Span;
}

/**
 * Every pair of engagements that ask the same audience, or one that belongs to it, on the same days in the
 * same place, in the order they open. With `asOf`, only those that are both still open then or later. Nobody is
 * accused by a guess: without days or an audience an engagement clashes with nothing.
 */
export function clashesIn(askings: readonly Asking[], asOf: Day = ''): Clash[] {
  const inOrder = askings
    .flatMap((one) =>
      one.span && one.span.to >= asOf && one.audiences.length > 0 ? { ...one, span: one.span } : [],
    )
    .sort((a, b) => compare(a.span.from, b.span.from) || a.at - b.at)
    .map((one, order): Opened => ({ ...one, order }));
  const found: Clash[] = [];
  const open = new OpenNow();
  for (const later of inOrder) {
    for (const earlier of open.meetings(later)) {
      const clash = clashOf(later, earlier);
      if (clash) found.push(clash);
    }
    open.add(later);
  }
  return found;
}

/** What is open as one goes through the days, by whom it asks and where: only what may meet is compared. */
class OpenNow {
  /** By each audience it asks, and by each larger one that belongs to. */
  private readonly asked = new Map<string, ByPlace<Opened>>();
  private readonly withinAsked = new Map<string, ByPlace<Opened>>();

  add(one: Opened): void {
    const wider = new Set<string>();
    for (const { id } of one.audiences) {
      placeFor(this.asked, id).add(one);
      for (const larger of widening(id)) if (larger !== id) wider.add(larger);
    }
    for (const id of wider) placeFor(this.withinAsked, id).add(one);
  }

  /** What is still open when this opens and asks somebody of the same, in the order it opened. */
  meetings(later: Opened): Opened[] {
    const met = new Set<Opened>();
    for (const { id } of later.audiences) {
      for (const wider of widening(id)) this.collect(this.asked.get(wider), later, met);
      this.collect(this.withinAsked.get(id), later, met);
    }
    return [...met].sort((a, b) => a.order - b.order);
  }

  /** Days only go forward: what has closed is taken off the lists on the way. */
  private collect(places: ByPlace<Opened> | undefined, { reach, span }: Opened, met: Set<Opened>): void {
    for (const list of places?.near(reach) ?? []) {
      let kept = 0;
      for (const one of list) {
        if (one.span.to < span.from) continue;
        list[kept++] = one;
        met.add(one);
      }
      list.length = kept;
    }
  }
}

function placeFor(places: Map<string, ByPlace<Opened>>, id: string): ByPlace<Opened> {
  const known = places.get(id) ?? new ByPlace<Opened>();
  places.set(id, known);
  return known;
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
