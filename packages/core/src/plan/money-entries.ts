import type { Day, TargetDate } from '../target-date/target-date.js';
import { financialYearOf, monthsByYear, type FinancialYear } from './financial-years.js';
import { isUnfunded } from './money.js';
import type { Deliverable, Money, Objective, Plan, Resource } from './plan.js';
import { rowsOf } from './rows.js';

/**
 * What had to be assumed to put an amount into years. `period`: it does not say from when or until when, so
 * the plan's period stands in; `due`: spent once without a day, in the year its row is due; `first-year`:
 * spent once at some time in several years, and put in the first of them.
 */
export type YearAssumption = 'period' | 'due' | 'first-year';

/** Pence of one amount that fall in one financial year. */
export interface YearShare {
  /** The calendar year in which the financial year begins: 2011 for 2011/12. */
  readonly year: FinancialYear;
  /** Whole pence; negative for a saving. */
  readonly pence: number;
}

/** One amount of one row: the unit of every sum, so that nothing is counted twice. */
export interface MoneyEntry {
  readonly objective: Objective;
  /** The row that needs it. */
  readonly deliverable: Deliverable;
  /** JSON pointer to the resource. */
  readonly path: string;
  readonly resource: Resource;
  /** As the plan gives it. */
  readonly amount: Money;
  /** What comes back every year, what is spent once, and what is asked for per head. */
  readonly recurs: 'yearly' | 'once' | 'per-head';
  /** Pence a year, pence once, or pence a head. */
  readonly pence: number;
  /** Still to be identified or pursued. */
  readonly unfunded: boolean;
  /** Empty for what is per head, and where nothing says which years are meant. */
  readonly years: readonly YearShare[];
  /** What was assumed to put it into years; empty where the plan says it all. */
  readonly assumed: readonly YearAssumption[];
}

/** Longer than any plan: what claims to run on beyond is not put into years. */
const MOST_YEARS = 100;

/** Every amount a plan names, in its order, with the financial years it falls in. */
export function moneyEntries(plan: Plan): MoneyEntry[] {
  const entries: MoneyEntry[] = [];
  for (const { objective, deliverable, path } of rowsOf(plan)) {
    for (const [i, resource] of (deliverable.resources ?? []).entries()) {
      const { amount } = resource;
      if (amount === undefined) continue;
      const recurs = amount.per === 'once' ? 'once' : amount.per === 'head' ? 'per-head' : 'yearly';
      entries.push({
        objective,
        deliverable,
        path: `${path}/resources/${i}`,
        resource,
        amount,
        recurs,
        pence: amount.per === 'month' ? amount.pence * 12 : amount.pence,
        unfunded: isUnfunded(resource),
        ...yearsOf(amount, recurs, deliverable, plan.period),
      });
    }
  }
  return entries;
}

type Years = Pick<MoneyEntry, 'years' | 'assumed'>;
const NO_YEARS: Years = { years: [], assumed: [] };

function yearsOf(
  amount: Money,
  recurs: MoneyEntry['recurs'],
  row: Deliverable,
  period: TargetDate | undefined,
): Years {
  if (recurs === 'per-head') return NO_YEARS;
  return recurs === 'once' ? yearSpent(amount, row) : yearsCharged(amount, period);
}

/** Spent once, in the year its own days begin; with no days of its own, in the year its row is due. */
function yearSpent({ pence, from, to }: Money, { due }: Deliverable): Years {
  const own = from ?? to;
  const day = own ?? due?.to;
  if (day === undefined) return NO_YEARS;
  const year = financialYearOf(day);
  const assumed: YearAssumption[] = own === undefined ? ['due'] : [];
  if (from !== undefined && to !== undefined && financialYearOf(to) > year) assumed.push('first-year');
  return { years: [{ year, pence }], assumed };
}

/** By months, begun or whole: half a year of £12,000 a year is £6,000, and no penny is lost to rounding. */
function yearsCharged({ pence, per, from, to }: Money, period: TargetDate | undefined): Years {
  const first = from ?? period?.from;
  const last = to ?? period?.to;
  if (first === undefined || last === undefined || last < first || isTooLong(first, last)) return NO_YEARS;
  const yearly = per === 'month' ? pence * 12 : pence;
  const years: YearShare[] = [];
  let months = 0;
  let charged = 0;
  for (const [year, count] of monthsByYear(first, last)) {
    months += count;
    const until = Math.round((yearly * months) / 12);
    years.push({ year, pence: until - charged });
    charged = until;
  }
  return { years, assumed: from === undefined || to === undefined ? ['period'] : [] };
}

function isTooLong(from: Day, to: Day): boolean {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS;
}
