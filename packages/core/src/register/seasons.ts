import { bankHolidays, easterOf, type BankHolidayCode } from '../calendar/bank-holidays.js';
import type { Nation } from '../calendar/nation.js';
import { addDays, daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Span } from './asking.js';

/** When many people are away. */
export type SeasonCode = 'summer' | 'christmas' | 'easter';

/** A holiday season: when schools are shut, as near as a rule can say; every council sets its own terms. */
export interface Season extends Span {
  readonly code: SeasonCode;
}

/** Summer as month and day. Northern Ireland closes for July and August, Scotland from the end of June. */
const SUMMER: Readonly<Record<Nation, readonly [from: string, to: string]>> = {
  'england-and-wales': ['07-22', '08-31'],
  scotland: ['06-28', '08-15'],
  'northern-ireland': ['07-01', '08-31'],
};

const yearOf = (day: Day) => Number(day.slice(0, 4));

const remembered = new Map<string, readonly Season[]>();

/** The seasons that begin in a year, in order. */
function seasonsOf(year: number, nation: Nation): readonly Season[] {
  const key = `${year} ${nation}`;
  const known = remembered.get(key);
  if (known) return known;
  const at = (monthDay: string, inYear = year) => `${String(inYear).padStart(4, '0')}-${monthDay}`;
  const easter = easterOf(year);
  const seasons: readonly Season[] = [
    { code: 'easter', from: addDays(easter, -8), to: addDays(easter, 7) },
    { code: 'summer', from: at(SUMMER[nation][0]), to: at(SUMMER[nation][1]) },
    { code: 'christmas', from: at('12-20'), to: at('01-03', year + 1) },
  ];
  remembered.set(key, seasons);
  return seasons;
}

/** The holiday seasons that share a day with the span, in order. Christmas is found from the year it begins in. */
export function seasonsIn({ from, to }: Span, nation: Nation): Season[] {
  const found: Season[] = [];
  for (let year = Math.max(0, yearOf(from) - 1); year <= yearOf(to); year++) {
    for (const season of seasonsOf(year, nation))
      if (season.from <= to && season.to >= from) found.push(season);
  }
  return found;
}

/** How many of the days of a span fall in holidays, and which. */
export interface DaysOff {
  readonly days: number;
  readonly off: number;
  readonly seasons: readonly SeasonCode[];
  /** Bank holidays outside the seasons. */
  readonly bankHolidays: readonly BankHolidayCode[];
  /** A bank holiday among them is assumed. */
  readonly assumed: boolean;
}

/** Beyond three years nobody asks how much of it was holiday. */
const LONGEST = 1100;

/** Counts the days of a span that fall in a holiday season or on a bank holiday. */
export function daysOffIn(span: Span, nation: Nation): DaysOff {
  const days = daysBetween(span.from, span.to) + 1;
  if (days > LONGEST || days < 1) return { days, off: 0, seasons: [], bankHolidays: [], assumed: false };
  const seasons = seasonsIn(span, nation);
  let off = 0;
  for (const { from, to } of seasons)
    off += daysBetween(from > span.from ? from : span.from, to < span.to ? to : span.to) + 1;
  const held: BankHolidayCode[] = [];
  let assumed = false;
  for (let year = yearOf(span.from); year <= yearOf(span.to); year++) {
    for (const holiday of bankHolidays(year, nation)) {
      const { on } = holiday;
      if (on < span.from || on > span.to) continue;
      if (seasons.some(({ from, to }) => from <= on && to >= on)) continue;
      held.push(holiday.code);
      assumed ||= holiday.assumed;
    }
  }
  const codes = seasons.map(({ code }) => code);
  return { days, off: off + held.length, seasons: [...new Set(codes)], bankHolidays: held, assumed };
}
