/**
 * What is owed: updates, answers to principles, feedback and answers to challenges, by whom and by when;
 * and what the next report to each body must cover.
 * @module cadence
 */

export { nextReports, type NextReport, type NextReportsOptions, type ReportAnchor } from './next-reports.js';
export type {
  AnswerOwed,
  FeedbackOwed,
  OwedCommon,
  OwedEntry,
  OwedParty,
  OwedState,
  OwedToBody,
  PrinciplesOwed,
  UpdateOwed,
} from './owed-entry.js';
export { owedByBody, owedByLead, type OwedByLead, type OwedToOneBody } from './owed-groups.js';
export { owed, type OwedOptions } from './owed.js';
export { sayNextReport } from './say-next-report.js';
export { sayOwed } from './say-owed.js';
export { updatesOwed } from './updates-owed.js';
