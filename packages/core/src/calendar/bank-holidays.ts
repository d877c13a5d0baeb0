import { addDays, dayNumber } from '../target-date/civil-day.js';
import { easterSunday } from '../target-date/easter.js';
import type { Day } from '../target-date/target-date.js';
import { DEFAULT_NATION, type Nation } from './nation.js';
import { KNOWN_YEARS, MOVED_DAYS, ONE_OFF_DAYS, type OneOffCode } from './one-off-days.js';

/** Which bank holiday a day is, whatever day it falls on that year; {@link sayBankHoliday} names it. */
export type BankHolidayCode =
  | 'new-year'
  | 'second-january'
  | 'st-patrick'
  | 'good-friday'
  | 'easter-monday'
  | 'early-may'
  | 'spring'
  | 'boyne'
  | 'summer'
  | 'st-andrew'
  | 'christmas'
  | 'boxing'
  | OneOffCode;

/** A day on which offices are shut by law or proclamation. */
export interface BankHoliday {
  /** The day offices are shut: of a substitute, the weekday and not the day it stands for. */
  readonly on: Day;
  readonly code: BankHolidayCode;
  /** Held on a weekday because its own day falls at a weekend. */
  readonly substitute: boolean;
  /** By the rules alone: for this year nobody has published, or we have not checked, what is held. */
  readonly assumed: boolean;
}

/** 1 January 1970 was a Thursday. 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

const isWeekend = (day: Day) => weekdayOf(day) > 4;

/**
 * Easter Sunday of a year by the Gregorian calendar, from which Good Friday and Easter Monday are counted.
 *
 * @param year - A whole year, 1583 to 9999: the calendar is no older.
 */
export function easterOf(year: number): Day {
  const { month, day } = easterSunday(year);
  return dayIn(year, month, day);
}

const padded = (n: number, width: number) => String(n).padStart(width, '0');
function dayIn(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The n-th Monday of a month. */
function mondayOf(year: number, month: number, n: number): Day {
  const first = dayIn(year, month, 1);
  return addDays(first, ((7 - weekdayOf(first)) % 7) + (n - 1) * 7);
}

/** The last Monday of May or August: both have 31 days. */
function lastMondayOf(year: number, month: number): Day {
  const last = dayIn(year, month, 31);
  return addDays(last, -weekdayOf(last));
}

type Rule = (year: number) => Day | undefined;

const RULES: Readonly<Record<Exclude<BankHolidayCode, OneOffCode>, Rule>> = {
  'new-year': (year) => dayIn(year, 1, 1),
  'second-january': (year) => dayIn(year, 1, 2),
  'st-patrick': (year) => dayIn(year, 3, 17),
  'good-friday': (year) => addDays(easterOf(year), -2),
  'easter-monday': (year) => addDays(easterOf(year), 1),
  'early-may': (year) => MOVED_DAYS['early-may'][year] ?? mondayOf(year, 5, 1),
  spring: (year) => MOVED_DAYS.spring[year] ?? lastMondayOf(year, 5),
  boyne: (year) => dayIn(year, 7, 12),
  summer: (year) => lastMondayOf(year, 8),
  // St Andrew's Day Bank Holiday (Scotland) Act 2007.
  'st-andrew': (year) => (year < 2007 ? undefined : dayIn(year, 11, 30)),
  christmas: (year) => dayIn(year, 12, 25),
  boxing: (year) => dayIn(year, 12, 26),
};

/** Source: Banking and Financial Dealings Act 1971, schedule 1, with what is proclaimed every year. */
const KEPT: Readonly<Record<Nation, readonly (keyof typeof RULES)[]>> = {
  'england-and-wales': [
    'new-year',
    'good-friday',
    'easter-monday',
    'early-may',
    'spring',
    'summer',
    'christmas',
    'boxing',
  ],
  scotland: [
    'new-year',
    'second-january',
    'good-friday',
    'early-may',
    'spring',
    'summer',
    'st-andrew',
    'christmas',
    'boxing',
  ],
  'northern-ireland': [
    'new-year',
    'st-patrick',
    'good-friday',
    'easter-monday',
    'early-may',
    'spring',
    'boyne',
    'summer',
    'christmas',
    'boxing',
  ],
};

const remembered = new Map<string, readonly BankHoliday[]>();

/**
 * The bank holidays of a nation in one year, in the order they fall. Outside {@link KNOWN_YEARS} they
 * follow from the rules alone and are marked as assumed: a one-off day may be proclaimed at any time.
 * Source: gov.uk, UK bank holidays. Scottish councils may also keep local holidays, which are not here.
 *
 * @param year - A whole year of the Gregorian calendar, in four digits.
 * @throws RangeError when no day lies in such a year
 */
export function bankHolidays(year: number, nation: Nation = DEFAULT_NATION): readonly BankHoliday[] {
  const key = `${year} ${nation}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = workOut(year, nation);
  remembered.set(key, found);
  return found;
}

function workOut(year: number, nation: Nation): BankHoliday[] {
  const assumed = year < KNOWN_YEARS.first || year > KNOWN_YEARS.last;
  const own: { on: Day; code: BankHolidayCode }[] = [];
  for (const code of KEPT[nation]) {
    // Scotland's summer holiday opens August.
    const on = code === 'summer' && nation === 'scotland' ? mondayOf(year, 8, 1) : RULES[code](year);
    if (on !== undefined) own.push({ on, code });
  }
  for (const { on, code, nations } of ONE_OFF_DAYS) {
    if (on.startsWith(`${padded(year, 4)}-`) && (nations?.includes(nation) ?? true)) own.push({ on, code });
  }
  const taken = new Set(own.map(({ on }) => on).filter((on) => !isWeekend(on)));
  const held = own.map(({ on, code }) => {
    if (!isWeekend(on)) return { on, code, substitute: false, assumed };
    let instead = on;
    while (isWeekend(instead) || taken.has(instead)) instead = addDays(instead, 1);
    taken.add(instead);
    return { on: instead, code, substitute: true, assumed };
  });
  return held.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The bank holiday held on a day, undefined when none is: the substitute's day, not the one it stands for. */
export function bankHolidayOn(day: Day, nation: Nation = DEFAULT_NATION): BankHoliday | undefined {
  return bankHolidays(Number(day.slice(0, 4)), nation).find(({ on }) => on === day);
}
