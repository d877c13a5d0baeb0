import type { FinancialYear } from './financial-years.js';
import { moneyEntries, type MoneyEntry } from './money-entries.js';
import type { MoneyTotals } from './money.js';
import type { Plan, Resource } from './plan.js';
import { rowsOf } from './rows.js';

/**
 * The money the rows under one objective need, in pence: found and not, each year and once. Rows of all
 * objectives add up to the plan's.
 */
export interface ObjectiveMoney extends MoneyTotals {
  readonly id: string;
  readonly ref: string | undefined;
  readonly title: string;
}

/**
 * The money of one source: a fund by its name, however it is spaced or capitalised; else a kind of source;
 * else nobody says where it comes from.
 */
export interface SourceMoney extends MoneyTotals {
  /** As first written; undefined where only the kind is known. */
  readonly name: string | undefined;
  /** What sort of source it is; undefined where the plan does not say. */
  readonly kind: Resource['kind'];
}

/** The money that falls in one financial year: `recurringPence` is what recurs and is charged in that year. */
export interface YearMoney extends MoneyTotals {
  /** The calendar year in which the financial year begins: 2011 for 2011/12. */
  readonly year: FinancialYear;
}

/** The money a plan names, each amount once in the plan, once by objective and once by source. */
export interface MoneyLedger {
  /** What all amounts come to, `unplaced` ones included and those per head left out. */
  readonly totals: MoneyTotals;
  /** Every objective of the plan, in its order; their sums add up to the totals. */
  readonly byObjective: readonly ObjectiveMoney[];
  /** In the order sources are first named; their sums add up to the totals. */
  readonly bySource: readonly SourceMoney[];
  /** In order; only years in which something falls. */
  readonly byYear: readonly YearMoney[];
  /** Amounts that nothing puts into a year. */
  readonly unplaced: readonly MoneyEntry[];
  /** Amounts whose years had to be assumed. */
  readonly assumed: readonly MoneyEntry[];
  /** Amounts for each head: in no sum, since nobody says how many heads. */
  readonly perHead: readonly MoneyEntry[];
  /** Resources that name no amount; their money, if any, is in no sum. */
  readonly unpriced: number;
  /** Every amount one by one, in the order of the plan. */
  readonly entries: readonly MoneyEntry[];
}

type Sums = { -readonly [K in keyof MoneyTotals]: number };
const nothing = (): Sums => ({
  recurringPence: 0,
  unidentifiedRecurringPence: 0,
  oncePence: 0,
  unidentifiedOncePence: 0,
});

function add(sums: Sums, { recurs, unfunded }: MoneyEntry, pence: number): void {
  if (recurs === 'per-head') return;
  const [all, missing] =
    recurs === 'once'
      ? (['oncePence', 'unidentifiedOncePence'] as const)
      : (['recurringPence', 'unidentifiedRecurringPence'] as const);
  sums[all] += pence;
  if (unfunded) sums[missing] += pence;
}

/** Adds amounts up. What is per head is left out. */
export function sumMoney(entries: Iterable<MoneyEntry>): MoneyTotals {
  const sums = nothing();
  for (const entry of entries) add(sums, entry, entry.pence);
  return sums;
}

/**
 * The money of a plan found and not found, by objective, source and financial year (1 April to 31 March).
 * Every row of the plan as printed counts, closed ones too; what is still to be found is `fundingGap`.
 */
export function moneyLedger(plan: Plan): MoneyLedger {
  const entries = moneyEntries(plan);
  const perHead = entries.filter(({ recurs }) => recurs === 'per-head');
  return {
    totals: sumMoney(entries),
    byObjective: byObjective(plan, entries),
    bySource: bySource(entries),
    byYear: byYear(entries),
    unplaced: entries.filter(({ recurs, years }) => recurs !== 'per-head' && years.length === 0),
    assumed: entries.filter(({ assumed }) => assumed.length > 0),
    perHead,
    unpriced: countUnpriced(plan),
    entries,
  };
}

function byObjective({ objectives }: Plan, entries: readonly MoneyEntry[]): ObjectiveMoney[] {
  // By the object and not its id: two objectives with one id are two.
  const sums = new Map(objectives.map((objective) => [objective, nothing()]));
  for (const entry of entries) {
    const own = sums.get(entry.objective);
    if (own) add(own, entry, entry.pence);
  }
  return [...sums].map(([{ id, ref, title }, own]) => ({ id, ref, title, ...own }));
}

function bySource(entries: readonly MoneyEntry[]): SourceMoney[] {
  const sources = new Map<string, { readonly resource: Resource; readonly sums: Sums }>();
  for (const entry of entries) {
    if (entry.recurs === 'per-head') continue;
    const key = sourceKey(entry.resource);
    const source = sources.get(key) ?? { resource: entry.resource, sums: nothing() };
    sources.set(key, source);
    add(source.sums, entry, entry.pence);
  }
  return [...sources.values()].map(({ resource: { name, kind }, sums }) => ({
    name: name?.trim() ? name.trim() : undefined,
    kind,
    ...sums,
  }));
}

function sourceKey({ name = '', kind }: Resource): string {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain === '' ? `kind ${kind ?? ''}` : `name ${plain}`;
}

function byYear(entries: readonly MoneyEntry[]): YearMoney[] {
  const years = new Map<FinancialYear, Sums>();
  for (const entry of entries) {
    for (const { year, pence } of entry.years) {
      const sums = years.get(year) ?? nothing();
      years.set(year, sums);
      add(sums, entry, pence);
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, sums]) => ({ year, ...sums }));
}

function countUnpriced(plan: Plan): number {
  let count = 0;
  for (const { deliverable } of rowsOf(plan)) {
    count += deliverable.resources?.filter(({ amount }) => amount === undefined).length ?? 0;
  }
  return count;
}
