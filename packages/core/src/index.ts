/** The public face of the core. `docs/api` says which ten nouns and handful of verbs to begin with. */

// Documents
export type * from './document/document.js';
export { translated } from './document/translated.js';
export { readDocument, readDocumentText, readPlan, type Reading } from './document/read.js';
export type * from './update/update.js';
export { sayProblem } from './validate/say-problem.js';
export type { Problem, ProblemCode, ProblemFacts } from './validate/problem.js';

// The planning record
export { answerQuestion, type RecordAnswer } from './record/answer-question.js';
export { completenessOf, type RecordCompleteness, type StageCompleteness } from './record/completeness.js';
export { groupOf, type GroupSummary, type Spread } from './record/group-scores.js';
export { LEAP_PRINCIPLES, type LeapPrinciple } from './record/leap.js';
export { linksOf, type LinkTarget, type RecordLink } from './record/links.js';
export { countMethods, methodsOf, type MethodProgress, type MethodState } from './record/methods.js';
export { outcomesOf, type OutcomeIndicator, type PlannedOutcome } from './record/outcomes.js';
export { RECORD_POLICY, type RecordPolicy } from './record/policy.js';
export { nextQuestion, questionsOf, type NextOptions, type RecordQuestion } from './record/questions-of.js';
export type { QuestionKind, QuestionWords } from './record/questions/field.js';
export type { QuestionId } from './record/questions/fields.js';
export {
  gridOf,
  type ReadinessCell,
  type ReadinessGrid,
  type ReadinessOf,
  type ReadinessWhat,
  type ReadinessWho,
} from './record/readiness.js';
export type * from './record/record.js';
export { resistanceOf, type Resistance } from './record/resistance.js';
export { sayQuestion } from './record/say-question.js';
export {
  sayCell,
  sayLevel,
  sayMethods,
  sayOutcomes,
  sayReadiness,
  sayResistance,
} from './record/say-record.js';
export { sayCompleteness, sayGroupScores, sayScores } from './record/say-scores.js';
export { isReviewed, scoredThings, type ScoredThing } from './record/scored-things.js';
export { scoresOf, type OverallScore, type RecordScores, type ScoreSummary } from './record/scores.js';

// The plan
export type * from './plan/plan.js';
export { holdsInternal, isInternal } from './plan/internal.js';
export { isUnfunded, moneyOf, type MoneyTotals } from './plan/money.js';
export { financialYearOf, formatFinancialYear, type FinancialYear } from './plan/financial-years.js';
export {
  isMet,
  measureStanding,
  type MeasureDirection,
  type MeasureOptions,
  type MeasureReading,
  type MeasureStanding,
  type MeasureState,
  type MeasureTrend,
} from './plan/measure-standing.js';
export { moneyEntries, type MoneyEntry, type YearAssumption, type YearShare } from './plan/money-entries.js';
export {
  moneyLedger,
  sumMoney,
  type MoneyLedger,
  type ObjectiveMoney,
  type SourceMoney,
  type YearMoney,
} from './plan/money-ledger.js';
export { formatReading, sayMeasure } from './plan/say-measure.js';
export { sayMoneyCaveats, saySource, sayYearMoney } from './plan/say-money-ledger.js';
export { partyNamed, rowsByLead, type PartyRows } from './plan/parties.js';
export { rowRef, rowsOf, type PlanRow } from './plan/rows.js';
export { formatPounds, sayMoney } from './plan/say-money.js';

// Target dates
export * from './target-date/civil-day.js';
export type * from './target-date/target-date.js';
export { findDatesIn, type FoundDate } from './target-date/find-dates-in.js';
export { firstDayOf, hasLastDay, isOngoing, isUndated, lastDayOf } from './target-date/ongoing.js';
export { parseTargetDate, type ParseOptions } from './target-date/parse.js';
export { sayDateWarning } from './target-date/say-date-warning.js';
export { sayTargetDate } from './target-date/say-target-date.js';
export { resolveTargetDate } from './target-date/resolve-target-date.js';

// Status
export { assess } from './status/assess.js';
export type { Assessment, Declared, Standing } from './status/assessment.js';
export { levelWords, type LevelWords } from './status/level-words.js';
export { movesSince, type Move } from './status/moves.js';
export {
  DEFAULT_POLICY,
  POLICIES,
  policyNamed,
  type EffectiveMode,
  type StatusPolicy,
} from './status/policy.js';
export type { Ceiling } from './status/ceiling.js';
export type { RollUpRule } from './status/light.js';
export type {
  CeilingCause,
  Flag,
  FlagCode,
  OpenCode,
  OpenReason,
  Reason,
  ReasonCode,
  RuleCode,
} from './status/reasons.js';
export { rollUp, type Distribution, type RollUp, type RollUpOptions, type Scope } from './status/roll-up.js';
export { fundingGap, type FundingGap, type FundingNeed } from './status/funding-gap.js';
export {
  outcomeLight,
  type MeasureCount,
  type OutcomeCode,
  type OutcomeFacts,
  type OutcomeLight,
  type OutcomeReason,
} from './status/outcome-light.js';
export { rollUpOutcomes, type OutcomeRow, type OutcomeSpread } from './status/outcomes.js';
export { routeGaps, routeOf, type RoutePart } from './status/route.js';
export { sayOutcome, sayOutcomeSpread } from './status/say-outcomes.js';
export { sayDateMove, saySlips } from './status/say-slips.js';
export {
  datesOf,
  slipLedger,
  type DateMove,
  type MoveDirection,
  type RevisionGap,
  type RowDates,
  type SlipLedger,
} from './status/slip-ledger.js';
export { STATUS_RULES } from './status/rules/rules.js';
export { sayFlag, sayReason, sayState, sayToGreen } from './status/say.js';
export { sayMove, sayMoves } from './status/say-moves.js';
export { sayRated, sayRollUp, saySpread } from './status/say-roll-up.js';
export { levelOf, onlyLevelOf, SCHEMES, schemeOf, type StatusLevels } from './status/scheme.js';
export type { AssessOptions } from './status/setting.js';
export * from './status/status.js';
export { statusTable, type StatusRow, type StatusTable, type TableOptions } from './status/table.js';
export { directionOf, type Direction } from './status/travel.js';
export { rollUpBy, type View, type ViewBy } from './status/views.js';
export { dueWindow, type Window } from './status/window.js';

// Principles
export type { AnswerProblem } from './principles/answers.js';
export type { AnsweredBy } from './principles/carry.js';
export {
  crosswalk,
  toChecklist,
  type Coverage,
  type Crosswalk,
  type CrosswalkedPrinciple,
  type CrosswalkOptions,
} from './principles/crosswalk.js';
export { CROSSWALKS } from './principles/crosswalks/crosswalks.js';
export { inLanguage, withWords, type PrincipleSetWords } from './principles/in-language.js';
export type { ChecklistReason, ChecklistReasonCode } from './principles/light.js';
export { pairsBetween, type PrinciplePair, type PrinciplePairs, type Strength } from './principles/pairs.js';
export { CHECKLIST_POLICY, type ChecklistPolicy } from './principles/policy.js';
export { PRINCIPLE_SETS, principleSet, principleSetOf } from './principles/principle-sets.js';
export type * from './principles/principles.js';
export { progressOf } from './principles/progress-of.js';
export {
  progressAgainst,
  type ChecklistCounts,
  type ChecklistProgress,
  type PrincipleProgress,
  type PrincipleState,
  type ProgressOptions,
  type StageProgress,
} from './principles/progress.js';
export { sayCrosswalk } from './principles/say-crosswalk.js';
export { sayLight, sayProgress } from './principles/say-progress.js';
export { CABINET_OFFICE_2018 } from './principles/sets/cabinet-office-2018.js';
export { CABINET_OFFICE_2018_CY } from './principles/sets/cabinet-office-2018.cy.js';
export { CONSULTATION_CHARTER } from './principles/sets/consultation-charter.js';
export { CONSULTATION_CHARTER_CY } from './principles/sets/consultation-charter.cy.js';
export { EQUALITY_IMPACT } from './principles/sets/equality-impact.js';
export { EQUALITY_IMPACT_CY } from './principles/sets/equality-impact.cy.js';
export { GUNNING } from './principles/sets/gunning.js';
export { GUNNING_CY } from './principles/sets/gunning.cy.js';
export { LEAP } from './principles/sets/leap.js';
export { LEAP_CY } from './principles/sets/leap.cy.js';
export { SCOTLAND_2016 } from './principles/sets/scotland-2016.js';
export { SCOTLAND_2016_CY } from './principles/sets/scotland-2016.cy.js';
export { THURROCK } from './principles/sets/thurrock.js';
export { THURROCK_CY } from './principles/sets/thurrock.cy.js';
export { WALES_2011 } from './principles/sets/wales-2011.js';
export { WALES_2011_CY } from './principles/sets/wales-2011.cy.js';

// The register, and the calendar
export {
  bankHolidayOn,
  bankHolidays,
  easterOf,
  type BankHoliday,
  type BankHolidayCode,
} from './calendar/bank-holidays.js';
export type { CalendarEntry, EntryKind } from './calendar/entry.js';
export { DEFAULT_NATION, NATIONS, type Nation } from './calendar/nation.js';
export { KNOWN_YEARS } from './calendar/one-off-days.js';
export type { ShownAs } from './calendar/plan-entries.js';
export { sayBankHoliday } from './calendar/say-bank-holiday.js';
export { calendarEntries, toCalendar, type CalendarOptions } from './calendar/to-calendar.js';
export { addWorkingDays, isWorkingDay } from './calendar/working-days.js';
export { writeCalendar, type CalendarHead } from './calendar/write-calendar.js';
export type { Span } from './register/asking.js';
export { AUDIENCES } from './register/audiences/audiences.js';
export type { KnownAudience, ProtectedCharacteristic } from './register/audiences/known-audience.js';
export {
  diaryOf,
  stateOf,
  type Diary,
  type DiaryEntry,
  type DiaryFinding,
  type EngagementState,
} from './register/diary.js';
export {
  blockedSpans,
  freeWindows,
  suggestWindow,
  type BlockedSpan,
  type FreeWindow,
  type WindowWish,
} from './register/free-windows.js';
export {
  audienceNamed,
  audiencesIn,
  sayAudience,
  widening,
  type NamedAudience,
} from './register/match-audiences.js';
export { REGISTER_POLICY, type RegisterPolicy } from './register/policy.js';
export { ordinaryPoll } from './register/polls.js';
export type * from './register/register.js';
export { sayBlocked, sayEngagementState, sayMissing, saySeason, sayWindow } from './register/say-register.js';
export { seasonsIn, type Season, type SeasonCode } from './register/seasons.js';
export type { RegisterOptions, RegisterSetting } from './register/setting.js';
export { feedbackDueOf } from './register/timing.js';
export {
  isFedBack,
  youSaidWeDid,
  youSaidWeDidByRow,
  type Told,
  type ToldPart,
  type ToldRow,
} from './register/told.js';

// What is owed, and the report
export {
  nextReports,
  type NextReport,
  type NextReportsOptions,
  type ReportAnchor,
} from './cadence/next-reports.js';
export { owed, type OwedOptions } from './cadence/owed.js';
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
} from './cadence/owed-entry.js';
export { owedByBody, owedByLead, type OwedByLead, type OwedToOneBody } from './cadence/owed-groups.js';
export { sayNextReport } from './cadence/say-next-report.js';
export { sayOwed } from './cadence/say-owed.js';
export { buildReport, type BuildReportOptions } from './report/build-report.js';
export { reportFigures, type FigureOptions, type ReportFigures } from './report/figures.js';
export type * from './report/report.js';
export { reportText } from './report/report-text.js';
export {
  decisionsOf,
  implicationTotals,
  unansweredRequests,
  type Decisions,
  type ImplicationTotals,
} from './report/standing.js';

// Challenges
export type * from './challenge/challenge.js';
export {
  answerChallenge,
  publishChallenge,
  receiveChallenge,
  withdrawChallenge,
  type AnswerGiven,
  type Deed,
  type Received,
  type Refusal,
} from './challenge/deeds.js';
export { lastDayToAnswer, type ChallengeClock } from './challenge/last-day.js';
export { CHALLENGE_POLICY, type ChallengePolicy } from './challenge/policy.js';
export { publicChallenge } from './challenge/public-challenge.js';
export { sayChallengeStanding, sayChallengeSummary, sayRefusal } from './challenge/say-challenge.js';
export {
  challengeStanding,
  type ChallengeOptions,
  type ChallengeStanding,
  type ChallengeState,
  type PublishHindrance,
} from './challenge/standing.js';
export { challengeSummary, type ChallengeSummary } from './challenge/summary.js';

// Traceability
export { orphans, type OrphanOptions, type Orphans } from './trace/orphans.js';
export { sayDangling, sayOrphans, saySuggestedTrace, sayTraceNode, sayTraceStep } from './trace/say-trace.js';
export { suggestTraces, type SuggestedTrace, type SuggestOptions } from './trace/suggest-traces.js';
export { traceGraph, type TraceGraph } from './trace/trace-graph.js';
export type {
  Dangling,
  DanglingBecause,
  Outside,
  TraceEdge,
  TraceKind,
  TraceNode,
  TraceRelation,
} from './trace/trace-node.js';
export { traceOf, type TraceStep, type TraceView } from './trace/trace-of.js';

// Spectrum
export { METHOD_AUDIENCES, methodAudiencesIn, type MethodAudienceWords } from './spectrum/audiences.js';
export {
  method,
  METHOD_CATALOGUE,
  METHODS,
  METHODS_REVIEWED,
  METHODS_SOURCES,
} from './spectrum/catalogue.js';
export { levelsLike, refOf, type Likeness, type LikeLevel } from './spectrum/cross-walk.js';
export { methodNamed, methodsIn, type FoundMethod } from './spectrum/find-methods.js';
export { LEVEL_CROSS_WALK, type LikenessRow } from './spectrum/frameworks/cross-walk.js';
export type {
  Method,
  MethodAudience,
  MethodCost,
  MethodEffort,
  MethodKind,
  MethodReach,
  MethodWords,
} from './spectrum/method.js';
export {
  promiseAgainst,
  type PromiseAgainstMethods,
  type PromiseOutcome,
} from './spectrum/promise-against.js';
export {
  promiseKept,
  type KeptReason,
  type KeptReasonCode,
  type PromiseKept,
  type PromiseOptions,
  type PromiseVerdict,
} from './spectrum/promise-kept.js';
export { reachOf, type MethodReached, type Reach } from './spectrum/reach-of.js';
export { levelTexts, methodTexts, sayMethodAudience, type LevelTexts } from './spectrum/say-level.js';
export { sayPromise, sayPromiseKept, sayReach, saySuggestion } from './spectrum/say-promise.js';
export type * from './spectrum/spectrum.js';
export { levelNamed, spectrum, SPECTRUMS, type NamedLevel } from './spectrum/spectrums.js';
export {
  suggestMethods,
  type MethodWish,
  type Suggestion,
  type SuggestionReason,
} from './spectrum/suggest-methods.js';

// Indicators
export type * from './indicators/indicators.js';
export {
  INDICATOR_SETS,
  indicatorNamed,
  normaliseIndicatorCode,
  type NamedIndicator,
} from './indicators/indicator-sets.js';

// HTML
export { toHtml, type HtmlOptions } from './html/to-html.js';

// Words
export { formatDay, formatMonth } from './words/day.js';
export type { Lang } from './words/lang.js';

// Checks
export { check, type CheckOptions } from './checks/check.js';
export {
  configurationProblems,
  type CheckAnswer,
  type CheckConfiguration,
  type CheckSetting,
  type ConfigurationProblem,
} from './checks/configuration.js';
export type { Context } from './checks/context.js';
export { defineCheck, type Check, type Severity, type Thresholds } from './checks/define-check.js';
export type { Answered, Finding } from './checks/finding.js';
export { CHECKS } from './checks/index.js';
export { sayFinding } from './checks/say-finding.js';
