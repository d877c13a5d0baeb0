import type { Money } from '../plan/plan.js';
import type { Recommendation, Report, ReportRequest } from './report.js';

/** What a report says it costs, in pence; a saving is negative. */
export interface ImplicationTotals {
  /** Pence spent once; negative when savings are the larger. */
  readonly oncePence: number;
  /** Every year. */
  readonly recurringPence: number;
  /** Rows with an amount that is in one of the sums, of all rows. */
  readonly priced: number;
  /** Rows of the money tables that were added up. */
  readonly rows: number;
}

/**
 * Adds up the money tables of a report: what it costs once, and every year. A row without an amount (“n/a”),
 * or with one for each head, is counted and is in no sum.
 */
export function implicationTotals({ implications = [] }: Pick<Report, 'implications'>): ImplicationTotals {
  const totals = { oncePence: 0, recurringPence: 0, priced: 0, rows: 0 };
  for (const { rows = [] } of implications) {
    for (const { amount, recurring } of rows) {
      totals.rows += 1;
      if (amount === undefined || amount.per === 'head') continue;
      totals.priced += 1;
      if (amount.per === 'once' && recurring !== true) totals.oncePence += amount.pence;
      else totals.recurringPence += yearly(amount);
    }
  }
  return totals;
}

const yearly = ({ pence, per }: Money) => (per === 'month' ? pence * 12 : pence);

/** Which recommendations were decided, by the report itself. */
export interface Decisions {
  /** Those that say what was decided. */
  readonly decided: readonly Recommendation[];
  /** Those that do not. */
  readonly undecided: readonly Recommendation[];
}

/** Parts the recommendations of a report by whether it says what was decided. Blank ones ask for nothing. */
export function decisionsOf({ recommendations = [] }: Pick<Report, 'recommendations'>): Decisions {
  const asked = recommendations.filter(({ text }) => text.trim() !== '');
  return {
    decided: asked.filter(({ decided }) => decided?.trim()),
    undecided: asked.filter(({ decided }) => !decided?.trim()),
  };
}

/** What was asked for before and has no answer in the report. */
export function unansweredRequests({ requests = [] }: Pick<Report, 'requests'>): ReportRequest[] {
  return requests.filter(({ text, answer }) => text.trim() !== '' && !answer?.trim());
}
