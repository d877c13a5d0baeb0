import type { DateRevision, Deliverable, Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day, TargetDate } from '../target-date/target-date.js';
import { settingOf, type AssessOptions } from './setting.js';
import { dueAsOf, slipsOf } from './window.js';

/**
 * Which way a date was moved. `opened`: its last day was given up ("on-going"), so nothing is late any more;
 * `set`: it got one; `same`: the last day is what it was.
 */
export type MoveDirection = 'later' | 'earlier' | 'same' | 'opened' | 'set';

/** What a revision should say and does not. */
export type RevisionGap = 'day' | 'reason' | 'approval';

/**
 * One move of a due date, from the row's revisions: from when to when, by how many days, why, and who approved.
 */
export interface DateMove {
  /** The date before, as written and as read. */
  readonly from: TargetDate;
  /** The date since. */
  readonly to: TargetDate;
  /** The day it was moved; undefined where the revision does not say. */
  readonly on: Day | undefined;
  readonly direction: MoveDirection;
  /** From last day to last day: positive when it slipped; undefined where either has none. */
  readonly days: number | undefined;
  /** Why, in the words of the plan. */
  readonly reason: string | undefined;
  /** The body that approved, as written. */
  readonly approvedBy: string | undefined;
  /** What the revision should say and does not. */
  readonly lacks: readonly RevisionGap[];
  /** JSON pointer to the revision. */
  readonly path: string;
}

/**
 * The due dates of one row in order: what was first promised, each move, and the date that holds on the day.
 */
export interface RowDates {
  readonly id: string;
  readonly ref: string | undefined;
  readonly title: string;
  /** JSON pointer to the row. */
  readonly path: string;
  /** The date first promised: the baseline, else what the first revision moved. */
  readonly baseline: TargetDate | undefined;
  /** The date that held on the day. */
  readonly due: TargetDate | undefined;
  /** The revisions made by the day, in the order of the row. */
  readonly moves: readonly DateMove[];
  /** As the status rules count them. */
  readonly slips: number;
  /** How often the date was moved to an earlier one; no slip. */
  readonly broughtForward: number;
  /** Days from the baseline to the date that holds; undefined where either has no last day. */
  readonly days: number | undefined;
  /** The baseline is not the date that holds, and no revision says how that came about. */
  readonly unrecorded: boolean;
}

/** Every due date of a plan that was moved, and what the moves come to. */
export interface SlipLedger {
  readonly asOf: Day;
  /** Rows whose date was moved, in the plan's order. */
  readonly rows: readonly RowDates[];
  /** Rows of the plan, moved or not: the denominator. */
  readonly total: number;
  /** Rows put back at least once. */
  readonly slipped: number;
  /** Rows put back at least as often as the policy lets pass before amber (two, unless it says otherwise). */
  readonly slippedOften: number;
  /** That number of slips. */
  readonly often: number;
  /** Rows brought forward at least once. */
  readonly broughtForward: number;
  /** Days lost by all moves to a later day; days won are not set against them. */
  readonly daysSlipped: number;
  /** Days won by all moves to an earlier day. */
  readonly daysWon: number;
  /** Moves that give no reason, and that nobody is said to have approved. */
  readonly withoutReason: number;
  /** Moves of a date that no body approved. */
  readonly withoutApproval: number;
}

/**
 * The slip ledger of a plan as it stood on a day: baselines, every revision made by then with the days it
 * moved, and what its record lacks. Revisions without a day hold on every day.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function slipLedger(plan: Plan, options: AssessOptions): SlipLedger {
  const { asOf, policy } = settingOf({ ...options, plan });
  const all = Array.from(rowsOf(plan), ({ deliverable, path }) => datesOf(deliverable, path, asOf));
  const rows = all.filter(({ moves, unrecorded }) => moves.length > 0 || unrecorded);
  const moves = rows.flatMap((row) => row.moves);
  const unexplained = rows.filter(({ unrecorded }) => unrecorded);
  const slipped = rows.filter(({ slips }) => slips > 0);
  const lost = [...moves, ...unexplained].map(({ days = 0 }) => days);
  return {
    asOf,
    rows,
    total: all.length,
    slipped: slipped.length,
    slippedOften: slipped.filter(({ slips }) => slips >= policy.slipsToAmber).length,
    often: policy.slipsToAmber,
    broughtForward: rows.filter(({ broughtForward }) => broughtForward > 0).length,
    daysSlipped: sum(lost.filter((days) => days > 0)),
    daysWon: -sum(lost.filter((days) => days < 0)),
    withoutReason: moves.filter(({ lacks }) => lacks.includes('reason')).length + unexplained.length,
    withoutApproval: moves.filter(({ lacks }) => lacks.includes('approval')).length + unexplained.length,
  };
}

/** The dates of one row as they stood on a day. `path` is the JSON pointer to the row, for those of its revisions. */
export function datesOf(row: Deliverable, path: string, asOf: Day): RowDates {
  const moves: DateMove[] = [];
  for (const [i, revision] of (row.revisions ?? []).entries()) {
    if ((revision.on ?? '') <= asOf) moves.push(moveOf(revision, `${path}/revisions/${i}`));
  }
  const due = dueAsOf(row, asOf);
  const baseline = row.baseline ?? moves[0]?.from;
  const days = daysFrom(baseline, due);
  return {
    id: row.id,
    ref: row.ref,
    title: row.title,
    path,
    baseline,
    due,
    moves,
    slips: slipsOf(row, asOf),
    broughtForward: moves.filter(({ direction }) => direction === 'earlier').length,
    days,
    unrecorded: moves.length === 0 && days !== undefined && days !== 0,
  };
}

function moveOf({ from, to, on, reason, approvedBy }: DateRevision, path: string): DateMove {
  const lacks: RevisionGap[] = [];
  if (on === undefined) lacks.push('day');
  if (!reason?.trim()) lacks.push('reason');
  if (!approvedBy?.trim()) lacks.push('approval');
  const days = daysFrom(from, to);
  return { from, to, on, direction: directionOf(from, to, days), days, reason, approvedBy, lacks, path };
}

function directionOf(from: TargetDate, to: TargetDate, days: number | undefined): MoveDirection {
  if (days !== undefined) return days > 0 ? 'later' : days < 0 ? 'earlier' : 'same';
  if (from.to !== undefined) return 'opened';
  return to.to === undefined ? 'same' : 'set';
}

const daysFrom = (from: TargetDate | undefined, to: TargetDate | undefined) =>
  from?.to === undefined || to?.to === undefined ? undefined : daysBetween(from.to, to.to);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
