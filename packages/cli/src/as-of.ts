import { isDay, type Day } from '@engagement-plan/core';
import { UsageError } from './usage-error.js';

/** Today in Europe/London: the one clock in the whole house, read here and nowhere else. */
export function todayInLondon(now: Date): Day {
  // The Swedish locale writes ISO days; the zone is what matters.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);
}

/** The day asked for, or today. A day that does not exist is never rounded into one that does. */
export function asOfDay(option: string | undefined, now: Date): Day {
  if (option === undefined) return todayInLondon(now);
  if (!isDay(option)) {
    throw new UsageError(
      `“${option}” is not a day that exists: --as-of takes one written as year-month-day, such as 2012-01-31.`,
    );
  }
  return option;
}
