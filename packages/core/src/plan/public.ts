/**
 * The plan: its rows in order, its parties, its money by year, objective and source, and its measures.
 * @module plan
 */

export { financialYearOf, formatFinancialYear, type FinancialYear } from './financial-years.js';
export { isInternal } from './internal.js';
export {
  isMet,
  measureStanding,
  type MeasureDirection,
  type MeasureOptions,
  type MeasureReading,
  type MeasureStanding,
  type MeasureState,
  type MeasureTrend,
} from './measure-standing.js';
export { moneyEntries, type MoneyEntry, type YearAssumption, type YearShare } from './money-entries.js';
export {
  moneyLedger,
  sumMoney,
  type MoneyLedger,
  type ObjectiveMoney,
  type SourceMoney,
  type YearMoney,
} from './money-ledger.js';
export { isUnfunded, moneyOf, type MoneyTotals } from './money.js';
export { partyNamed, rowsByLead, type PartyRows } from './parties.js';
export type * from './plan.js';
export { rowRef, rowsOf, type PlanRow } from './rows.js';
export { formatReading, sayMeasure } from './say-measure.js';
export { sayMoneyCaveats, saySource, sayYearMoney } from './say-money-ledger.js';
export { formatPounds, sayMoney } from './say-money.js';
