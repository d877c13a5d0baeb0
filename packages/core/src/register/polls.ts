import { weekdayOf } from '../calendar/bank-holidays.js';
import type { Nation } from '../calendar/nation.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { areaReader, overlapOf, type Reach } from './areas.js';
import type { Asking, Span } from './asking.js';
import type { RegisterPolicy } from './policy.js';
import type { Register } from './register.js';

/** A poll, and the days before it on which a council holds back. */
export interface PreElection extends Span {
  /** Polling day, the last day of the period. */
  readonly poll: Day;
  readonly title?: string;
  /** The register names no poll this year: the ordinary day stands in. */
  readonly assumed: boolean;
}

/** An engagement that is open while the council should hold back. */
export interface PreElectionOverlap extends PreElection {
  readonly at: number;
  /** The engagement names no area, and the poll is not everywhere. */
  readonly areaUnknown: boolean;
}

/** Ordinary days of election that were moved by law, or not held: England and Wales 2004, 2009, 2014 with the European poll. */
const MOVED_POLLS: Readonly<Record<Nation, Readonly<Record<number, Day | 'none'>>>> = {
  'england-and-wales': {
    2001: '2001-06-07',
    2004: '2004-06-10',
    2009: '2009-06-04',
    2014: '2014-05-22',
    2020: 'none',
  },
  scotland: {},
  'northern-ireland': { 2014: '2014-05-22', 2023: '2023-05-18' },
};

/**
 * The ordinary day of local polls in a year: the first Thursday of May, unless the law moved it. Undefined for a
 * year in which the nation has none.
 */
export function ordinaryPoll(year: number, nation: Nation): Day | undefined {
  const moved = MOVED_POLLS[nation][year];
  if (moved !== undefined) return moved === 'none' ? undefined : moved;
  const first = `${String(year).padStart(4, '0')}-05-01`;
  return addDays(first, (3 - weekdayOf(first) + 7) % 7);
}

/** A pre-election period, with where it holds. */
interface Poll extends PreElection {
  readonly reach: Reach;
}

/** Which pre-election periods a register knows or assumes. */
export interface Polls {
  /** The first period that shares a day with the span, in a place that shares ground. */
  firstIn(span: Span, reach: Reach): (PreElection & { readonly areaUnknown: boolean }) | undefined;
}

/** Reads the polls of a register. In a year for which it names none, the ordinary one is assumed, if policy says so. */
export function pollsOf(register: Register, policy: RegisterPolicy, nation: Nation): Polls {
  const read = areaReader(register);
  const startOf = (poll: Day) => addWorkingDays(poll, -policy.preElectionWorkingDays, nation);
  const listed = (register.elections ?? []).map(({ on, areas, title, periodFrom }): Poll => {
    const from = periodFrom !== undefined && periodFrom <= on ? periodFrom : startOf(on);
    // A poll without areas is one of the whole council.
    const reach: Reach = areas?.length ? read(areas) : { kind: 'everywhere' };
    return { poll: on, from, to: on, ...(title !== undefined && { title }), assumed: false, reach };
  });
  const inYear = new Set(listed.map(({ poll }) => Number(poll.slice(0, 4))));
  const known = register.pollYears && new Set(register.pollYears);
  const remembered = new Map<number, Poll | undefined>();
  const ordinaryIn = (year: number): Poll | undefined => {
    if (inYear.has(year) || !(known ? known.has(year) : policy.assumePolls)) return undefined;
    if (remembered.has(year)) return remembered.get(year);
    const poll = ordinaryPoll(year, nation);
    const found: Poll | undefined =
      poll === undefined
        ? undefined
        : {
            poll,
            from: startOf(poll),
            to: poll,
            assumed: known === undefined,
            reach: { kind: 'everywhere' },
          };
    remembered.set(year, found);
    return found;
  };
  return {
    firstIn(span, reach) {
      const inTime = listed.filter(({ from, to }) => from <= span.to && to >= span.from);
      for (
        let year = Number(span.from.slice(0, 4)), last = Math.min(year + 6, Number(span.to.slice(0, 4)));
        year <= last;
        year++
      ) {
        const poll = ordinaryIn(year);
        if (poll && poll.from <= span.to && poll.to >= span.from) inTime.push(poll);
      }
      inTime.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
      for (const { reach: where, ...period } of inTime) {
        const overlap = overlapOf(reach, where);
        if (overlap !== 'no') return { ...period, areaUnknown: overlap === 'unknown' };
      }
      return undefined;
    },
  };
}

/** Engagements that are open in a pre-election period: for each, the first it runs into. */
export function preElectionIn(askings: readonly Asking[], polls: Polls): PreElectionOverlap[] {
  const found: PreElectionOverlap[] = [];
  for (const { at, span, reach } of askings) {
    const period = span && polls.firstIn(span, reach);
    if (period) found.push({ at, ...period });
  }
  return found;
}
