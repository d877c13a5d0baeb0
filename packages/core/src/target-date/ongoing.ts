import type { Day, TargetDate } from './target-date.js';

/** Whether the window has a last day, so that it can be overdue: the day after is the first day it is late. */
export function hasLastDay(date: TargetDate | undefined): boolean {
  return date?.to !== undefined;
}

/** Whether it is work that goes on: ongoing, recurring or open-ended, with no last day. */
export function isOngoing(date: TargetDate | undefined): boolean {
  if (!date || hasLastDay(date)) return false;
  return date.kind === 'ongoing' || date.kind === 'recurring' || date.kind === 'open-ended';
}

/**
 * Whether it gives nothing to be held to: blank, placeholder, not read, or counted from a day nobody has
 * named. An undated row is never late. Every date is exactly one of ongoing, undated, and with a last day.
 */
export function isUndated(date: TargetDate | undefined): boolean {
  return !hasLastDay(date) && !isOngoing(date);
}

/** The last day of the window, where there is one. */
export function lastDayOf(date: TargetDate | undefined): Day | undefined {
  return date?.to;
}

/** The first day of the window, where there is one. */
export function firstDayOf(date: TargetDate | undefined): Day | undefined {
  return date?.from;
}
