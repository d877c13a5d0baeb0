import { addDays, dayNumber } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';

/** 1 January 1970 was a Thursday; Monday is 0. */
const weekday = (day: Day) => (dayNumber(day) + 3) % 7;

/**
 * The n-th Monday to Friday after `day`; what arrives at a weekend counts from the Friday before. Bank
 * holidays differ between the nations and are not taken out.
 */
export function addWorkingDays(day: Day, n: number): Day {
  const start = addDays(day, -Math.max(0, weekday(day) - 4));
  const weeks = Math.floor(n / 5);
  const rest = n % 5;
  return addDays(start, weeks * 7 + rest + (weekday(start) + rest > 4 ? 2 : 0));
}
