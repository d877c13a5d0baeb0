/**
 * The linter of plans: every check over every kind of document, its settings, and the sentences of what it
 * found.
 * @module checks
 */

export type { ActionAt } from './actions.js';
export { check, type CheckOptions } from './check.js';
export {
  configurationProblems,
  isConfigurationLike,
  readConfiguration,
  type CheckAnswer,
  type CheckConfiguration,
  type CheckSetting,
  type ConfigurationProblem,
  type ConfigurationRead,
} from './configuration.js';
export type { CheckedRow } from './checked-row.js';
export type { Context } from './context.js';
export {
  defineCheck,
  type Check,
  type DocumentOf,
  type FixEdit,
  type Found,
  type Severity,
  type Thresholds,
} from './define-check.js';
export type { Answered, Finding } from './finding.js';
export { fixesFor, type Fix, type FixChange, type Fixes } from './fixes.js';
export { CHECKS } from './index.js';
export type { ProseKind } from './prose-fields.js';
export type { Prose } from './prose.js';
export { sayDiaryFinding } from './say-diary-finding.js';
export { sayFinding } from './say-finding.js';
export type { SlipLacking } from './slips-lacking.js';
