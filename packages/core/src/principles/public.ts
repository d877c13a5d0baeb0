/**
 * Principle sets, checklists and what they still owe, and the cross-walk from one set to another.
 * @module principles
 */

export type { AnswerProblem, SettledAnswer } from './answers.js';
export type { AnsweredBy } from './carry.js';
export {
  crosswalk,
  toChecklist,
  type Coverage,
  type Crosswalk,
  type CrosswalkedPrinciple,
  type CrosswalkOptions,
} from './crosswalk.js';
export { CROSSWALKS } from './crosswalks/crosswalks.js';
export type { DueBecause } from './gates.js';
export { inLanguage, withWords, type PrincipleSetWords, type PrincipleWords } from './in-language.js';
export type { ChecklistReason, ChecklistReasonCode } from './light.js';
export { pairsBetween, type PrinciplePair, type PrinciplePairs, type Strength } from './pairs.js';
export { CHECKLIST_POLICY, type ChecklistPolicy } from './policy.js';
export { PRINCIPLE_SETS, principleSet, principleSetOf } from './principle-sets.js';
export type * from './principles.js';
export { progressOf } from './progress-of.js';
export {
  progressAgainst,
  type ChecklistCounts,
  type ChecklistProgress,
  type PrincipleProgress,
  type PrincipleState,
  type ProgressOptions,
  type StageProgress,
} from './progress.js';
export { ANSWERS, sayAnswer } from './say-answer.js';
export { sayCrosswalk } from './say-crosswalk.js';
export { sayLight, sayProgress } from './say-progress.js';
export { CABINET_OFFICE_2018_CY } from './sets/cabinet-office-2018.cy.js';
export { CABINET_OFFICE_2018 } from './sets/cabinet-office-2018.js';
export { CONSULTATION_CHARTER_CY } from './sets/consultation-charter.cy.js';
export { CONSULTATION_CHARTER } from './sets/consultation-charter.js';
export { EQUALITY_IMPACT_CY } from './sets/equality-impact.cy.js';
export { EQUALITY_IMPACT } from './sets/equality-impact.js';
export { GUNNING_CY } from './sets/gunning.cy.js';
export { GUNNING } from './sets/gunning.js';
export { LEAP_CY } from './sets/leap.cy.js';
export { LEAP } from './sets/leap.js';
export { SCOTLAND_2016_CY } from './sets/scotland-2016.cy.js';
export { SCOTLAND_2016 } from './sets/scotland-2016.js';
export { THURROCK_CY } from './sets/thurrock.cy.js';
export { THURROCK } from './sets/thurrock.js';
export { WALES_2011_CY } from './sets/wales-2011.cy.js';
export { WALES_2011 } from './sets/wales-2011.js';
