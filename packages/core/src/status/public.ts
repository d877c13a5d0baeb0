/**
 * Statuses with their reasons: of a row, rolled up, with what would turn it green; outcomes, slips and
 * money still to be found.
 * @module status
 */

export { assess, assessWithReading } from './assess.js';
export type { Assessment, Declared, Standing } from './assessment.js';
export type { Ceiling } from './ceiling.js';
export type { Facts as RowFacts, Reading as RowReading, Recorded, SignificantProgress } from './facts.js';
export { fundingGap, type FundingGap, type FundingNeed } from './funding-gap.js';
export { levelWords, type LevelName, type LevelWords } from './level-words.js';
export type { RollUpRule, RowIds } from './light.js';
export { movesSince, type Move } from './moves.js';
export {
  outcomeLight,
  type MeasureCount,
  type OutcomeCode,
  type OutcomeFacts,
  type OutcomeLight,
  type OutcomeReason,
} from './outcome-light.js';
export { rollUpOutcomes, type OutcomeRow, type OutcomeSpread } from './outcomes.js';
export { DEFAULT_POLICY, POLICIES, policyNamed, type EffectiveMode, type StatusPolicy } from './policy.js';
export type {
  CeilingCause,
  Flag,
  FlagCode,
  FlagFacts,
  NoteFacts,
  OpenCode,
  OpenReason,
  PaceFacts,
  Reason,
  ReasonCode,
  ReasonFacts,
  RuleCode,
  RuleFacts,
} from './reasons.js';
export type { MilestoneCount, StepCount } from './progress.js';
export { rollUp, type Distribution, type RollUp, type RollUpOptions, type Scope } from './roll-up.js';
export { routeGaps, routeOf, type RoutePart } from './route.js';
export type { Assumable, ListedRule, Match } from './rule.js';
export { STATUS_RULES } from './rules/rules.js';
export { sayMove, sayMoves } from './say-moves.js';
export { sayOutcome, sayOutcomeSpread } from './say-outcomes.js';
export { sayLevelSpread } from './say-level-spread.js';
export { sayRated, sayRollUp, saySpread } from './say-roll-up.js';
export { sayDateMove, saySlips } from './say-slips.js';
export { sayFlag } from './say-flag.js';
export { sayReason, sayToGreen } from './say.js';
export { sayReasons, sayWhy, type RowWithReasons } from './say-why.js';
export { sayState } from './say-state.js';
export { levelOf, onlyLevelOf, SCHEMES, schemeOf, type StatusLevels } from './scheme.js';
export type { AssessOptions, Setting } from './setting.js';
export {
  datesOf,
  slipLedger,
  type DateMove,
  type MoveDirection,
  type RevisionGap,
  type RowDates,
  type SlipLedger,
} from './slip-ledger.js';
export * from './status.js';
export { statusTable, type StatusRow, type StatusTable, type TableOptions } from './table.js';
export { directionOf, type Direction } from './travel.js';
export { rollUpBy, type View, type ViewBy } from './views.js';
export { weighDeclaration, type Weighed } from './weigh.js';
export { dueWindow, type Window } from './window.js';
export type { TablePart } from './table-part.js';
export type { AssessedRow, Tally } from './tally.js';
