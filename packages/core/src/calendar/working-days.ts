import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { bankHolidayOn, weekdayOf } from './bank-holidays.js';
import { DEFAULT_NATION, type Nation } from './nation.js';

/** Monday to Friday, and no bank holiday in the nation. */
export function isWorkingDay(day: Day, nation: Nation = DEFAULT_NATION): boolean {
  return weekdayOf(day) <= 4 && bankHolidayOn(day, nation) === undefined;
}

/**
 * The n-th working day after `day`, or before it when `n` is negative; 0 is the day itself, or the
 * working day before it. What arrives when offices are shut counts from the last day they were open.
 */
export function addWorkingDays(day: Day, n: number, nation: Nation = DEFAULT_NATION): Day {
  const step = n < 0 ? -1 : 1;
  let at = day;
  if (n >= 0) while (!isWorkingDay(at, nation)) at = addDays(at, -1);
  for (let left = Math.abs(Math.trunc(n)); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at, nation)) left--;
  }
  return at;
}
