/**
 * The planning record of one engagement (analyse, plan, do, review): guided questions, completeness,
 * readiness, methods, outcomes and scores.
 * @module record
 */

export { answerQuestion, type RecordAnswer } from './answer-question.js';
export { answerTo, groupScoresTo } from './answer-to.js';
export { completenessOf, type RecordCompleteness, type StageCompleteness } from './completeness.js';
export { groupOf, type GroupSummary, type Spread } from './group-scores.js';
export { LEAP_PRINCIPLES, type LeapPrinciple } from './leap.js';
export { linksOf, type LinkTarget, type RecordLink } from './links.js';
export { countMethods, methodsOf, type MethodProgress, type MethodState } from './methods.js';
export { outcomesOf, type OutcomeIndicator, type PlannedOutcome } from './outcomes.js';
export { RECORD_POLICY, type RecordPolicy } from './policy.js';
export { nextQuestion, questionsOf, type NextOptions, type RecordQuestion } from './questions-of.js';
export type { QuestionKind, QuestionWords } from './questions/field.js';
export type { QuestionId } from './questions/fields.js';
export {
  gridOf,
  type ReadinessCell,
  type ReadinessGrid,
  type ReadinessOf,
  type ReadinessWhat,
  type ReadinessWho,
} from './readiness.js';
export type * from './record.js';
export { resistanceOf, type Resistance } from './resistance.js';
export { sayQuestion } from './say-question.js';
export { sayCell, sayLevel, sayMethods, sayOutcomes, sayReadiness, sayResistance } from './say-record.js';
export { sayCompleteness, sayGroupScores, sayScores } from './say-scores.js';
export { isReviewed, scoredThings, type ScoredThing } from './scored-things.js';
export { scoresOf, type OverallScore, type RecordScores, type ScoreSummary } from './scores.js';
