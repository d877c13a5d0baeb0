import type { Money, Plan, Resource } from './plan.js';
import { rowsOf } from './rows.js';

/** Sums in pence. What is asked for per head is in neither sum: it needs a population. */
export interface MoneyTotals {
  /** Every year, found or not. */
  readonly recurringPence: number;
  /** Of that, not found: still to be identified or pursued. */
  readonly unidentifiedRecurringPence: number;
  /** Once, found or not. */
  readonly oncePence: number;
  /** Of that, not found. */
  readonly unidentifiedOncePence: number;
}

/** Pence a year, for amounts that come back; undefined for those that do not. */
function yearlyPence({ pence, per }: Money): number | undefined {
  if (per === 'year') return pence;
  if (per === 'month') return pence * 12;
  return undefined;
}

/** Whether the money has yet to be found. What a document does not say counts as found: nobody is accused. */
export function isUnfunded(resource: Resource): boolean {
  return resource.state === 'to-be-identified' || resource.state === 'to-be-pursued';
}

/** Adds up what the rows of a plan need. */
export function moneyOf(plan: Plan): MoneyTotals {
  const totals = { recurringPence: 0, unidentifiedRecurringPence: 0, oncePence: 0, unidentifiedOncePence: 0 };
  for (const { deliverable } of rowsOf(plan)) {
    for (const resource of deliverable.resources ?? []) {
      if (!resource.amount) continue;
      const yearly = yearlyPence(resource.amount);
      if (yearly !== undefined) {
        totals.recurringPence += yearly;
        if (isUnfunded(resource)) totals.unidentifiedRecurringPence += yearly;
      } else if (resource.amount.per === 'once') {
        totals.oncePence += resource.amount.pence;
        if (isUnfunded(resource)) totals.unidentifiedOncePence += resource.amount.pence;
      }
    }
  }
  return totals;
}
