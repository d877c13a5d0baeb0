import { addMonths } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { isParticular, type Asking } from './asking.js';
import { ByPlace } from './by-place.js';
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
 *
 * @param asks which of them are looked at; all are counted
 */
export function overAskedIn(
  askings: readonly Asking[],
  { askedTimes, askedMonths }: Pick<RegisterPolicy, 'askedTimes' | 'askedMonths'>,
  asks: (one: Asking) => boolean = () => true,
): OverAsked[] {
  const counts = countsByAudience(askings);
  const found: OverAsked[] = [];
  for (const one of askings) {
    if (!one.span || !asks(one)) continue;
    const to = one.span.from;
    const from = addMonths(to, -askedMonths);
    for (const { id } of one.audiences) {
      if (!isParticular(id, one.reach)) continue;
      const { times, areaUnknown } = counts(id).upTo(one, from);
      if (times > askedTimes) found.push({ at: one.at, audience: id, times, areaUnknown, from, to });
    }
  }
  return found;
}

const openingOf = (one: Asking): Day => one.span?.from ?? '';
const inOrder = (a: Asking, b: Asking) =>
  openingOf(a) < openingOf(b) ? -1 : Number(openingOf(a) > openingOf(b)) || a.at - b.at;

/** Who asks an audience, or a larger one it belongs to: each once, in the order they open. */
function countsByAudience(askings: readonly Asking[]): (id: string) => AskedOf {
  const lists = new Map<string, Asking[]>();
  for (const one of askings.filter(({ span }) => span).sort(inOrder))
    for (const { id } of one.audiences) {
      const list = lists.get(id);
      if (list) list.push(one);
      else lists.set(id, [one]);
    }
  const known = new Map<string, AskedOf>();
  return (id) => {
    const counted = known.get(id) ?? new AskedOf(widening(id).map((wider) => lists.get(wider) ?? []));
    known.set(id, counted);
    return counted;
  };
}

/**
 * How often one audience is asked, by where. Of lists in the order they open, what falls into some months is
 * counted by its two ends and not one by one; what names areas is listed once for each set of areas asked for.
 */
class AskedOf {
  private readonly all: Asking[];
  private readonly everywhere: Asking[];
  private readonly unknown: Asking[];
  private readonly places = new ByPlace<Asking>();
  private readonly sharing = new Map<string, Asking[]>();

  constructor(lists: readonly (readonly Asking[])[]) {
    this.all = lists.length === 1 ? [...(lists[0] ?? [])] : [...new Set(lists.flat())].sort(inOrder);
    this.everywhere = this.all.filter(({ reach }) => reach.kind === 'everywhere');
    this.unknown = this.all.filter(({ reach }) => reach.kind === 'unknown');
    for (const one of this.all) this.places.add(one);
  }

  /** Those that opened after a day, up to this one; of two on one day, the one that stands later asks once more. */
  upTo(one: Asking, after: Day): Pick<OverAsked, 'times' | 'areaUnknown'> {
    const within = (list: readonly Asking[]) => countWithin(list, after, one);
    const { reach } = one;
    if (reach.kind === 'everywhere') return { times: within(this.all), areaUnknown: 0 };
    const everywhere = within(this.everywhere);
    if (reach.kind === 'unknown') {
      const times = within(this.all);
      return { times, areaUnknown: times - everywhere - 1 };
    }
    const areaUnknown = within(this.unknown);
    return { times: everywhere + areaUnknown + within(this.sharingWith(reach.areas)), areaUnknown };
  }

  private sharingWith(areas: readonly (readonly string[])[]): readonly Asking[] {
    const key = JSON.stringify(areas.map(([area]) => area));
    const known = this.sharing.get(key) ?? [...new Set([...this.places.named(areas)].flat())].sort(inOrder);
    this.sharing.set(key, known);
    return known;
  }
}

/** How many of a list in the order they open come after the day, up to and with this one. */
function countWithin(list: readonly Asking[], after: Day, one: Asking): number {
  const end = firstThat(list, (other) => inOrder(other, one) > 0);
  return Math.max(0, end - firstThat(list, (other) => openingOf(other) > after));
}

/** The place of the first for which it holds, as it does for all behind it; by halves, since a list may be long. */
function firstThat(list: readonly Asking[], holds: (one: Asking) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Asking)) high = middle;
    else low = middle + 1;
  }
  return low;
}
