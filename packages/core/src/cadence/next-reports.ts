import { givenDay } from '../target-date/given-day.js';
import type { Deliverable, Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import type { Report } from '../report/report.js';
import { isOpen, readFacts } from '../status/facts.js';
import type { StatusPolicy } from '../status/policy.js';
import { DAYS_PER_MONTH, MOST_MONTHS } from '../status/setting.js';
import { statusTable, type StatusTable } from '../status/table.js';
import { slipsOf } from '../status/window.js';
import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { cadenceAfter } from './interval.js';
import { lastReport, type Reporting } from './last-report.js';
import type { UpdateOwed } from './owed-entry.js';
import { updatesOwed } from './updates-owed.js';

/**
 * The day the next reports are counted from: the last report to the body, else the first day of the plan's
 * period, else the day of asking, which a reader should be told.
 */
export type ReportAnchor = 'last-report' | 'plan-start' | 'as-of';

/** One report still to be written, and what it must cover. Rows are told by their ids, in plan order. */
export interface NextReport {
  /** Who it is for; absent where the plan names no body. */
  readonly body: string | undefined;
  /** Calendar months between this body’s reports. */
  readonly months: number;
  /** What the body wants it for, in the words of the plan. */
  readonly purpose: string | undefined;
  /** The plan gives no cadence; the policy's interval stands in. */
  readonly assumed: boolean;
  /** What its day is counted from; `plan-start` and `as-of` should be said to a reader. */
  readonly anchor: ReportAnchor;
  /** The first day of what it covers: the day after the report before, or the day it is counted from. */
  readonly from: Day;
  /** The day it is due, and the last day it covers. */
  readonly on: Day;
  /** Open rows whose last day falls into it. */
  readonly due: readonly string[];
  /** Updates owed by its day, if none comes in before. */
  readonly updates: readonly UpdateOwed[];
  /** Rows that are red on the day this is asked: each needs its reason and its route to green. */
  readonly red: readonly string[];
  /** Rows whose due date was put back in it, as far as is known on the day this is asked. */
  readonly slipped: readonly string[];
  /** Milestones that fall into it, done or not. */
  readonly milestones: readonly { readonly row: string; readonly text: string; readonly on: Day }[];
}

/** The day the reports are looked for on, and the policy that says what is due. */
export interface NextReportsOptions {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
  /** How far ahead to look; a year, unless told otherwise. */
  readonly upTo?: Day | undefined;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /**
   * Reports already made, of any plan and to anybody: each next report is counted from the newest on this plan,
   * to this body, that covers its interval. One without links counts for every plan.
   */
  readonly reports?: readonly Report[] | undefined;
}

/**
 * The reports a plan's cadence asks for after `asOf`, by day: for each body from its last report, else from
 * the plan's start, else from `asOf`, as the anchor says. A plan without a cadence reports every three
 * months (the policy's number), marked as assumed. At most 400 reports are listed for each body.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function nextReports(plan: Plan, options: NextReportsOptions): NextReport[] {
  const { policy, reports = [] } = options;
  const asOf = givenDay(options.asOf);
  const upTo = options.upTo ?? cadenceAfter(asOf, MONTHS_AHEAD);
  const table = statusTable(plan, { asOf, policy });
  const given = (plan.cadence ?? []).filter(({ months }) => months > 0);
  const assumed: Reporting = { body: undefined, months: table.policy.cadenceMonths, purpose: undefined };
  const cadences: readonly Reporting[] = given.length > 0 ? given : [assumed];
  return cadences
    .flatMap((cadence) => {
      const { body, months, purpose } = cadence;
      const [day, anchor] = anchorOf(plan, cadence, reports, asOf);
      return windowsAfter(day, months, asOf, upTo).map((window) => ({
        body,
        months,
        purpose,
        assumed: given.length === 0,
        anchor,
        ...window,
        ...coverage(table, window),
      }));
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

const MONTHS_AHEAD = 12;
/** A year of daily reports, and more than anybody reads ahead. */
const MOST_REPORTS = 400;

function anchorOf(
  plan: Plan,
  cadence: Reporting,
  reports: readonly Report[],
  asOf: Day,
): [Day, ReportAnchor] {
  const last = lastReport(plan, cadence, reports, asOf);
  if (last !== undefined) return [last, 'last-report'];
  const start = plan.period?.from;
  return start === undefined ? [asOf, 'as-of'] : [start, 'plan-start'];
}

interface ReportWindow {
  readonly from: Day;
  readonly on: Day;
}

/** Counted from the anchor each time, so that the end of a month stays the end of a month. */
function windowsAfter(anchor: Day, months: number, asOf: Day, upTo: Day): ReportWindow[] {
  const step = Math.min(Math.max(months, 1 / DAYS_PER_MONTH), MOST_MONTHS);
  const passed = (yearOf(asOf) - yearOf(anchor)) * 12 + (monthOf(asOf) - monthOf(anchor));
  const first = Math.max(0, Math.floor((passed - 1) / step) - 1);
  const windows: ReportWindow[] = [];
  let before = first === 0 ? anchor : addDays(nth(anchor, step, first), 1);
  for (let n = first + 1; windows.length < MOST_REPORTS; n++) {
    const on = nth(anchor, step, n);
    if (on > upTo || on < before) break;
    if (on > asOf) windows.push({ from: before, on });
    before = addDays(on, 1);
  }
  return windows;
}

const yearOf = (day: Day) => Number(day.slice(0, 4));
const monthOf = (day: Day) => Number(day.slice(5, 7));
/** Reports of a plan may lie further ahead than one interval may be long. */
const nth = (anchor: Day, step: number, n: number): Day => {
  const months = step * n;
  const whole = Math.floor(months / MOST_MONTHS);
  let day = anchor;
  for (let i = 0; i < Math.min(whole, CENTURIES); i++) day = cadenceAfter(day, MOST_MONTHS);
  return cadenceAfter(day, months - whole * MOST_MONTHS);
};
const CENTURIES = 100;

function coverage(
  { plan, setting, rows, asOf, policy }: StatusTable,
  { from, on }: ReportWindow,
): Pick<NextReport, 'due' | 'updates' | 'red' | 'slipped' | 'milestones'> {
  const within = (day: Day | undefined): day is Day => day !== undefined && day >= from && day <= on;
  const due: string[] = [];
  const milestones: { row: string; text: string; on: Day }[] = [];
  for (const { deliverable } of rowsOf(plan)) {
    const { lifecycle, lastDay } = readFacts(deliverable, setting).facts;
    if (isOpen(lifecycle) && within(lastDay)) due.push(deliverable.id);
    for (const { text, due: day } of deliverable.milestones ?? []) {
      if (within(day?.to)) milestones.push({ row: deliverable.id, text, on: day.to });
    }
  }
  return {
    due,
    milestones,
    updates: [...updatesOwed(plan, { asOf, policy }, on)],
    red: rows.filter(({ assessment }) => assessment.effective.state === 'bad').map(({ id }) => id),
    slipped: rows.filter(({ deliverable }) => slippedIn(deliverable, from, asOf)).map(({ id }) => id),
  };
}

function slippedIn(row: Deliverable, from: Day, asOf: Day): boolean {
  return from <= asOf && slipsOf(row, asOf) > slipsOf(row, addDays(from, -1));
}
