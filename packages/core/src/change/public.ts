/**
 * Change control and federation: what differs between two versions, the log a committee reads, a plan as
 * of an earlier day, and files of several hosts as one plan.
 * @module change
 */

export { applyDiff } from './apply-diff.js';
export { planAsOf } from './as-of.js';
export type { Called, Change, ChangeDeed, ChangeFacts, ChangeNoun } from './change.js';
export {
  changeLog,
  changeLogHtml,
  changeLogText,
  type ChangeLog,
  type ChangeLogEntry,
  type ChangeLogGroup,
  type ChangeLogOptions,
} from './change-log.js';
export { conflictsIn, type Conflict, type ConflictCode, type ConflictFacts } from './conflicts.js';
export { diff, DIFF_LIKENESS, type Diff, type DiffOptions, type DiffSide } from './diff.js';
export type { Edit } from './edit.js';
export { merge, type Merged, type MergeOptions } from './merge.js';
export { movedSince, type MovedSince, type MovedSinceOptions } from './moved-since.js';
export { claimOf, type Claim } from './ownership.js';
export { sayChange } from './say-change.js';
export {
  approvalsOf,
  isApproved,
  versionOn,
  versionsOf,
  type Approval,
  type ControlledDocument,
  type Version,
  type VersionOnOptions,
} from './versions.js';
