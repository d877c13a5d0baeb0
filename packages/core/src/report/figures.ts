import { owed } from '../cadence/owed.js';
import type { OwedEntry } from '../cadence/owed-entry.js';
import type { Challenge } from '../challenge/challenge.js';
import { moneyLedger, type MoneyLedger } from '../plan/money-ledger.js';
import type { Plan } from '../plan/plan.js';
import type { Checklist } from '../principles/principles.js';
import type { Register } from '../register/register.js';
import { fundingGap, type FundingGap } from '../status/funding-gap.js';
import { movesSince, type Move } from '../status/moves.js';
import type { StatusPolicy } from '../status/policy.js';
import { rollUp, type RollUp } from '../status/roll-up.js';
import { slipLedger, type RowDates, type SlipLedger } from '../status/slip-ledger.js';
import { statusTable, type StatusRow, type StatusTable } from '../status/table.js';
import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';

/** What a report on a plan is made from. */
export interface FigureOptions {
  /** The day everything is read as of; "today" is the caller's to know. */
  readonly asOf: Day;
  /** The day of the last report; left out for the first. */
  readonly since?: Day | undefined;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** The plan as it was then, where it has been edited since. */
  readonly previousPlan?: Plan | undefined;
  /** Checklists whose principles may be owed. */
  readonly checklists?: readonly Checklist[] | undefined;
  /** The diary whose feedback may be owed. */
  readonly register?: Register | undefined;
  /** Challenges received, answered or not. */
  readonly challenges?: readonly Challenge[] | undefined;
}

/** Every number a report prints, each worked out by the function that is its only source. */
export interface ReportFigures {
  /** The statuses on the day of the report. */
  readonly table: StatusTable;
  /** Names of parties by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The plan under one light, with its direction since the last report. */
  readonly whole: RollUp;
  /** One roll-up for each objective, in the plan's order. */
  readonly objectives: readonly RollUp[];
  /** Row ids and how they moved; undefined for a first report. */
  readonly moves: ReadonlyMap<string, Move> | undefined;
  /** Rows that the plan had not on that day, and that it has no longer. */
  readonly added: number;
  /** Rows it had that day and has no longer. */
  readonly gone: number;
  /** Red rows, then amber ones, each in the plan's order. */
  readonly exceptions: readonly StatusRow[];
  /** Every date ever moved. */
  readonly slips: SlipLedger;
  /** Rows whose date was moved since the last report; for a first report, ever. */
  readonly moved: readonly RowDates[];
  /** What the plan names, found and not, closed rows included. */
  readonly money: MoneyLedger;
  /** What open rows still have to find. */
  readonly gap: FundingGap;
  /** Updates, feedback, principles and answers owed on the day. */
  readonly owed: readonly OwedEntry[];
}

/**
 * Works out what a report on a plan says, before anybody says it. What is internal is in it: `buildReport`
 * leaves that out.
 *
 * @throws RangeError when `asOf` or `since` is not a day
 */
export function reportFigures(plan: Plan, options: FigureOptions): ReportFigures {
  const { asOf, since, policy, previousPlan, checklists = [], register, challenges = [] } = options;
  const table = statusTable(plan, { asOf, policy });
  const before =
    since === undefined
      ? undefined
      : statusTable(previousPlan ?? plan, { asOf: givenDay(since, 'since'), policy });
  const slips = slipLedger(plan, { asOf, policy });
  const red = table.rows.filter(({ assessment }) => assessment.effective.state === 'bad');
  const amber = table.rows.filter(({ assessment }) => assessment.effective.state === 'warning');
  return {
    table,
    names: new Map((plan.parties ?? []).map(({ id, name }) => [id, name])),
    whole: rollUp(plan, { ...table, since: before }),
    objectives: plan.objectives.map((objective) => rollUp(objective, table)),
    moves: before && movesSince(before, table),
    added: before === undefined ? 0 : lacking(before, table),
    gone: before === undefined ? 0 : lacking(table, before),
    exceptions: [...red, ...amber],
    slips,
    moved: slips.rows.filter(
      ({ moves }) =>
        moves.length > 0 && moves.some(({ on }) => since === undefined || (on !== undefined && on > since)),
    ),
    money: moneyLedger(plan),
    gap: fundingGap(plan, { asOf, policy }),
    owed: owed([plan, ...(register ? [register] : []), ...checklists, ...challenges], { asOf, policy }),
  };
}

/** Rows of the other table that this one has not. */
function lacking(table: StatusTable, other: StatusTable): number {
  const ids = new Set(table.rows.map(({ id }) => id));
  return other.rows.filter(({ id }) => !ids.has(id)).length;
}
