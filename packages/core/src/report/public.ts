/** The committee report. What other packages may use of this room. */

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
