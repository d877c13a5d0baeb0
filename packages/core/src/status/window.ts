import type { Deliverable } from '../plan/plan.js';
import { isOngoing, lastDayOf } from '../target-date/ongoing.js';
import type { Day, TargetDate } from '../target-date/target-date.js';

/** What a due date comes to: a last day, work that goes on, or no date at all. */
export type Window =
  { readonly kind: 'dated'; readonly lastDay: Day } | { readonly kind: 'ongoing' | 'none' };

const ONGOING: Window = { kind: 'ongoing' };
const NO_DATE: Window = { kind: 'none' };

/** Reads one target date. Words that give no window are no date: nothing is ever late against them. */
export function windowOf(date: TargetDate | undefined): Window {
  const lastDay = lastDayOf(date);
  if (lastDay !== undefined) return { kind: 'dated', lastDay };
  return isOngoing(date) ? ONGOING : NO_DATE;
}

/**
 * The due window of a row as it stood on `asOf`: a date moved since then had not been moved yet. Where the
 * row itself has no date its outputs speak, and the row is due when the last of them is.
 */
export function dueWindow(row: Deliverable, asOf: Day): Window {
  const own = windowOf(dueAsOf(row, asOf));
  if (own.kind !== 'none' || row.outputs.length === 0) return own;
  const windows = row.outputs.map(({ due }) => windowOf(due));
  if (windows.some(({ kind }) => kind === 'ongoing')) return ONGOING;
  let last: Window = NO_DATE;
  for (const window of windows) {
    if (window.kind === 'dated' && (last.kind !== 'dated' || window.lastDay > last.lastDay)) last = window;
  }
  return last;
}

/** The day by which a window has come and gone: its last day, else its first. */
export function settledDay(date: TargetDate | undefined): Day | undefined {
  return date === undefined ? undefined : (date.to ?? date.from);
}

/** How often the due date had been put back by `asOf`. A baseline that differs counts as one slip at least. */
export function slipsOf(row: Deliverable, asOf: Day): number {
  const put =
    row.revisions?.filter(({ from, to, on }) => (on ?? '') <= asOf && isLater(from, to)).length ?? 0;
  return put === 0 && row.baseline && isLater(row.baseline, dueAsOf(row, asOf)) ? 1 : put;
}

/** The due date of a row as it stood on `asOf`: one moved since then had not been moved yet. */
export function dueAsOf({ due, revisions }: Deliverable, asOf: Day): TargetDate | undefined {
  let asItWas = due;
  let moved: Day | undefined;
  for (const { on, from } of revisions ?? []) {
    if (on === undefined || on <= asOf || (moved !== undefined && moved <= on)) continue;
    moved = on;
    asItWas = from;
  }
  return asItWas;
}

function isLater(before: TargetDate, after: TargetDate | undefined): boolean {
  return before.to !== undefined && after?.to !== undefined && before.to < after.to;
}
