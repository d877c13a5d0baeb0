import { moneyEntries, type MoneyEntry } from '../plan/money-entries.js';
import { sumMoney } from '../plan/money-ledger.js';
import { isUnfunded, type MoneyTotals } from '../plan/money.js';
import type { Deliverable, Plan, Resource } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { isOpen } from './facts.js';
import { settingOf, type AssessOptions } from './setting.js';
import { readUpdates } from './updates.js';
import { dueWindow } from './window.js';

/** Something a row still needs and nobody has found. */
export interface FundingNeed {
  /** Id of the objective. */
  readonly objective: string;
  /** Id of the row. */
  readonly row: string;
  readonly ref: string | undefined;
  readonly title: string;
  readonly resource: Resource;
  /** JSON pointer to the resource. */
  readonly path: string;
  /** Last day of the row's due window, where it has one. */
  readonly lastDay: Day | undefined;
  /** Days since that day; 0 on it, before it and without one. */
  readonly daysLate: number;
}

/** What is still to be found on a day, for rows on which work is still owed. */
export interface FundingGap {
  readonly asOf: Day;
  /** One for each resource not found, in the order of the plan. */
  readonly needs: readonly FundingNeed[];
  /** Of these, the ones whose row is past its date. */
  readonly afterDue: readonly FundingNeed[];
  /** What the needs come to; per head, and without an amount, they are in no sum. */
  readonly totals: MoneyTotals;
  /** What the needs of rows past their date come to. */
  readonly totalsAfterDue: MoneyTotals;
  /** Needs that name no amount. */
  readonly unpriced: number;
}

/**
 * What has still to be found. A row that is complete, cancelled or superseded by the day needs nothing more,
 * though its money stands in the plan's sums.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function fundingGap(plan: Plan, options: AssessOptions): FundingGap {
  const setting = settingOf({ ...options, plan });
  const { asOf } = setting;
  const open = (row: Deliverable) => isOpen(readUpdates(row, setting).lifecycle);
  const needs: FundingNeed[] = [];
  for (const { objective, deliverable: row, path } of rowsOf(plan)) {
    if (!row.resources?.some(isUnfunded) || !open(row)) continue;
    const window = dueWindow(row, asOf);
    const lastDay = window.kind === 'dated' ? window.lastDay : undefined;
    for (const [i, resource] of row.resources.entries()) {
      if (!isUnfunded(resource)) continue;
      needs.push({
        objective: objective.id,
        row: row.id,
        ref: row.ref,
        title: row.title,
        resource,
        path: `${path}/resources/${i}`,
        lastDay,
        daysLate: lastDay !== undefined && lastDay < asOf ? daysBetween(lastDay, asOf) : 0,
      });
    }
  }
  const afterDue = needs.filter(({ daysLate }) => daysLate > 0);
  const entries = moneyEntries(plan);
  return {
    asOf,
    needs,
    afterDue,
    totals: sumMoney(entriesAt(needs, entries)),
    totalsAfterDue: sumMoney(entriesAt(afterDue, entries)),
    unpriced: needs.filter(({ resource }) => resource.amount === undefined).length,
  };
}

function entriesAt(needs: readonly FundingNeed[], entries: readonly MoneyEntry[]): MoneyEntry[] {
  const paths = new Set(needs.map(({ path }) => path));
  return entries.filter(({ path }) => paths.has(path));
}
