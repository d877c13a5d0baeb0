import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  isOngoing,
  lastDayOf,
  rowsOf,
} from '@engagement-plan/core';
import type { Day, Deliverable, Plan } from '@engagement-plan/core';

/** Days something lasts, both counted. `open`: nobody says until when, so it goes on to the end of the axis. */
export interface Bar {
  readonly from: Day;
  readonly to: Day;
  readonly open: boolean;
}

type TargetDate = NonNullable<Deliverable['due']>;

function barOf(date: TargetDate | undefined, end: Day | undefined): Bar[] {
  if (date?.parts?.length) return date.parts.flatMap((part) => barOf(part, end));
  const from = firstDayOf(date) ?? lastDayOf(date);
  const to = lastDayOf(date);
  if (from !== undefined && to !== undefined && to >= from) return [{ from, to, open: false }];
  return from !== undefined && end !== undefined && isOngoing(date) ? [{ from, to: end, open: true }] : [];
}

/** The due windows of a row: its own, else those of its outputs. Work that goes on needs the end of the axis. */
export function barsOf({ due, outputs }: Deliverable, axis?: Axis): readonly Bar[] {
  const end = axis?.to;
  const own = barOf(due, end);
  if (own.length > 0) return own;
  if (axis && isOngoing(due)) return [{ from: axis.from, to: axis.to, open: true }];
  return outputs.flatMap((output) => barOf(output.due, end));
}

/** The day a milestone stands at: the last of its window. */
export function dayOf(date: TargetDate | undefined): Day | undefined {
  return lastDayOf(date) ?? firstDayOf(date);
}

/** A stretch of time that holds all of a plan, in whole quarters; in whole years, where the plan is long. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
  /** Where a quarter begins; a year, where the plan is long. */
  readonly ticks: readonly Day[];
}

/** More of them than this stand too close to be read. */
const MOST_QUARTERS = 20;

/** The axis of a plan: the same on whatever day it is replayed. Undefined when the plan names no day. */
export function axisOf(plan: Plan): Axis | undefined {
  const days: Day[] = [];
  const add = (date: TargetDate | undefined) => {
    for (const { from, to } of barOf(date, undefined)) days.push(from, to);
    const from = firstDayOf(date);
    if (from !== undefined) days.push(from);
  };
  add(plan.period);
  for (const { deliverable: row } of rowsOf(plan)) {
    for (const date of [row.due, row.start, row.baseline]) add(date);
    for (const { due } of row.outputs) add(due);
    for (const { due } of row.milestones ?? []) add(due);
    for (const { from, to } of row.revisions ?? []) {
      add(from);
      add(to);
    }
  }
  const [first, last] = [days.reduce(earlier, days[0] ?? ''), days.reduce(later, '')];
  if (first === '') return undefined;
  const quarters = inWhole(3, quarterOf(first), quarterOf(last));
  return quarters.ticks.length > MOST_QUARTERS ? inWhole(12, yearOf(first), yearOf(last)) : quarters;
}

/** From where one quarter or year begins to where another ends: the name of each has all of its own room. */
function inWhole(months: 3 | 12, first: Day, last: Day): Axis {
  const ticks: Day[] = [];
  for (let at = first; at <= last; at = addMonths(at, months)) ticks.push(at);
  return { from: first, to: addDays(addMonths(last, months), -1), ticks };
}

const earlier = (a: Day, b: Day) => (a < b ? a : b);
const later = (a: Day, b: Day) => (a > b ? a : b);

const yearOf = (day: Day): Day => `${day.slice(0, 4)}-01-01`;

/** The first day of the quarter of the year a day lies in. */
export function quarterOf(day: Day): Day {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** How far along the axis a day begins, in per cent; outside of it, its nearer end. */
export function along({ from, to }: Axis, day: Day): number {
  const share = daysBetween(from, day) / (daysBetween(from, to) + 1);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
