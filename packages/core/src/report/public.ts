/**
 * The committee report: built from a plan, written as text, and read for decisions, money and unanswered
 * requests.
 * @module report
 */

export { buildReport, type BuildReportOptions } from './build-report.js';
export { reportFigures, type FigureOptions, type ReportFigures } from './figures.js';
export { reportText } from './report-text.js';
export type * from './report.js';
export {
  decisionsOf,
  implicationTotals,
  unansweredRequests,
  type Decisions,
  type ImplicationTotals,
} from './standing.js';
