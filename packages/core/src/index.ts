/** The public face of the core: ten nouns and a handful of verbs. */
export type * from './challenge/challenge.js';
export type * from './document/document.js';
export type * from './indicators/indicators.js';
export type * from './plan/plan.js';
export type * from './principles/principles.js';
export type * from './record/record.js';
export type * from './register/register.js';
export type * from './report/report.js';
export type * from './spectrum/spectrum.js';
export * from './status/status.js';
export type * from './target-date/target-date.js';
export type * from './update/update.js';
export * from './target-date/civil-day.js';
export { isUnfunded, moneyOf, type MoneyTotals } from './plan/money.js';
export { partyNamed, rowsByLead, type PartyRows } from './plan/parties.js';
export { rowRef, rowsOf, type PlanRow } from './plan/rows.js';
