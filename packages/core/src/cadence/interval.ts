import { cadenceBefore, DAYS_PER_MONTH, MOST_MONTHS } from '../status/setting.js';
import { addDays, addMonths } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';

/** `day` and so many calendar months; parts of a month count thirty days to the month. */
export function cadenceAfter(day: Day, months: number): Day {
  const within = Math.min(months, MOST_MONTHS);
  const whole = Math.floor(within);
  return addDays(addMonths(day, whole), Math.round((within - whole) * DAYS_PER_MONTH));
}

/**
 * The last day on which something dated `day` is still in cadence, by the status rules' own counting: they
 * look back from the day a plan is read, so this looks for the last day that still looks back to it.
 */
export function lastDayInCadence(day: Day, months: number, graceDays: number): Day {
  // Looking forward is at most a few days off, where months of unequal length meet.
  let last = addDays(cadenceAfter(day, months), graceDays - MONTHS_DIFFER);
  for (let i = 0; i < 2 * MONTHS_DIFFER; i++) {
    const next = addDays(last, 1);
    if (cadenceBefore(next, months, graceDays) > day) break;
    last = next;
  }
  return last;
}

/** Months differ by three days; twice as many are tried. */
const MONTHS_DIFFER = 6;
