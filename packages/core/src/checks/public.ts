/** Checks: the linter of plans. What other packages may use of this room. */

export { check, type CheckOptions } from './check.js';
export {
  configurationProblems,
  type CheckAnswer,
  type CheckConfiguration,
  type CheckSetting,
  type ConfigurationProblem,
} from './configuration.js';
export type { Context } from './context.js';
export { defineCheck, type Check, type Severity, type Thresholds } from './define-check.js';
export type { Answered, Finding } from './finding.js';
export { CHECKS } from './index.js';
export { sayFinding } from './say-finding.js';
