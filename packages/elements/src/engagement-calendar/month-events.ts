import { addDays, addMonths, dayNumber } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import type { DiaryRow } from './reading.js';

/** The days of a week, from Monday. Not by Array.from: old libraries on a page replace it by a lesser one. */
export const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** What happens on a day of the month. */
export interface MonthEvent {
  readonly what: 'Opens' | 'Closes' | 'Day' | 'Decision' | 'Feedback';
  readonly row: DiaryRow;
}

/** A month as it is laid out: weeks from Monday, what happens on each day, what is open on all of them. */
export interface Month {
  readonly first: Day;
  readonly last: Day;
  /** Undefined stands for days of the months around it. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
  readonly events: ReadonlyMap<Day, readonly MonthEvent[]>;
  readonly throughout: readonly DiaryRow[];
  /** Every engagement that has to do with the month. */
  readonly rows: readonly DiaryRow[];
}

/** Every day on which something happens to an engagement. Feedback that was given is no event any more. */
function eventsOf(
  row: DiaryRow,
  officers: boolean,
): readonly (readonly [Day | undefined, MonthEvent['what']])[] {
  const { engagement, state, feedbackDue } = row.entry;
  const { opens, closes, decisionOn } = engagement;
  const due =
    state !== 'fed-back' && feedbackDue && (officers || feedbackDue.named) ? feedbackDue.on : undefined;
  return [
    ...(opens !== undefined && opens === closes
      ? ([[opens, 'Day']] as const)
      : ([
          [opens, 'Opens'],
          [closes, 'Closes'],
        ] as const)),
    [decisionOn, 'Decision'],
    [due, 'Feedback'],
  ];
}

/** The month a day lies in. */
export function monthOf(rows: readonly DiaryRow[], day: Day, officers: boolean): Month {
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const events = new Map<Day, MonthEvent[]>();
  const throughout: DiaryRow[] = [];
  const touched = new Set<DiaryRow>();
  for (const row of rows) {
    for (const [on, what] of eventsOf(row, officers)) {
      if (on === undefined || on < first || on > last) continue;
      touched.add(row);
      const list = events.get(on);
      if (list) list.push({ what, row });
      else events.set(on, [{ what, row }]);
    }
    const { opens, closes } = row.entry.engagement;
    if (opens !== undefined && closes !== undefined && opens < first && closes > last) {
      throughout.push(row);
      touched.add(row);
    }
  }
  return { first, last, weeks: weeksOf(first, last), events, throughout, rows: [...touched] };
}

function weeksOf(first: Day, last: Day): (Day | undefined)[][] {
  const weeks: (Day | undefined)[][] = [];
  // 1 January 1970 was a Thursday.
  const before = (((dayNumber(first) + 3) % 7) + 7) % 7;
  for (let at = addDays(first, -before); at <= last; at = addDays(at, 7)) {
    weeks.push(
      WEEK.map((i) => {
        const day = addDays(at, i);
        return day < first || day > last ? undefined : day;
      }),
    );
  }
  return weeks;
}

/** The months in which something happens, and the one given, in order; each by its first day. */
export function monthsWith(rows: readonly DiaryRow[], day: Day, officers: boolean): readonly Day[] {
  const months = new Set([`${day.slice(0, 7)}-01`]);
  for (const row of rows)
    for (const [on] of eventsOf(row, officers)) if (on !== undefined) months.add(`${on.slice(0, 7)}-01`);
  return [...months].sort();
}
