import { actionBodyAppendixMismatch } from './action/body-appendix-mismatch/body-appendix-mismatch.js';
import { actionDuplicateRef } from './action/duplicate-ref/duplicate-ref.js';
import { challengeAnsweredLate } from './challenge/answered-late/answered-late.js';
import { challengeDaysOutOfOrder } from './challenge/days-out-of-order/days-out-of-order.js';
import { challengeNoOutcome } from './challenge/no-outcome/no-outcome.js';
import { challengeUnanswered } from './challenge/unanswered/unanswered.js';
import { checklistAnsweredTwice } from './checklist/answered-twice/answered-twice.js';
import { checklistDepartedWithoutReason } from './checklist/departed-without-reason/departed-without-reason.js';
import { checklistFeedbackOwed } from './checklist/feedback-owed/feedback-owed.js';
import { checklistMandatoryNotMet } from './checklist/mandatory-not-met/mandatory-not-met.js';
import { checklistMetWithoutEvidence } from './checklist/met-without-evidence/met-without-evidence.js';
import { checklistNotMetWithoutFollowUp } from './checklist/not-met-without-follow-up/not-met-without-follow-up.js';
import { checklistSignedBeforeAnswer } from './checklist/signed-before-answer/signed-before-answer.js';
import { checklistSignedUnfinished } from './checklist/signed-unfinished/signed-unfinished.js';
import { checklistStageOrder } from './checklist/stage-order/stage-order.js';
import { checklistUnanswered } from './checklist/unanswered/unanswered.js';
import { checklistUnknownPrinciple } from './checklist/unknown-principle/unknown-principle.js';
import { checklistUnknownSet } from './checklist/unknown-set/unknown-set.js';
import { checklistUnsigned } from './checklist/unsigned/unsigned.js';
import { deliverableAchievedWithoutEvidence } from './deliverable/achieved-without-evidence/achieved-without-evidence.js';
import { deliverableBaselineUnexplained } from './deliverable/baseline-unexplained/baseline-unexplained.js';
import { deliverableEndsBeforeStart } from './deliverable/ends-before-start/ends-before-start.js';
import { deliverableNoDue } from './deliverable/no-due/no-due.js';
import { deliverableNoLead } from './deliverable/no-lead/no-lead.js';
import { deliverableNoOutcome } from './deliverable/no-outcome/no-outcome.js';
import { deliverableOutsidePeriod } from './deliverable/outside-period/outside-period.js';
import { deliverableSlippedWithoutApproval } from './deliverable/slipped-without-approval/slipped-without-approval.js';
import { deliverableSlippedWithoutReason } from './deliverable/slipped-without-reason/slipped-without-reason.js';
import { deliverableVagueDue } from './deliverable/vague-due/vague-due.js';
import { dependencyCycle } from './dependency/cycle/cycle.js';
import { dependencyLate } from './dependency/late/late.js';
import { dependencyUnknown } from './dependency/unknown/unknown.js';
import { engagementDuplicateId } from './engagement/duplicate-id/duplicate-id.js';
import { engagementToldTooEarly } from './engagement/told-too-early/told-too-early.js';
import { federationDiffers } from './federation/differs/differs.js';
import { federationPartyDiffers } from './federation/party-differs/party-differs.js';
import { federationSchemeDiffers } from './federation/scheme-differs/scheme-differs.js';
import { federationTwoOwners } from './federation/two-owners/two-owners.js';
import { federationUnknownRow } from './federation/unknown-row/unknown-row.js';
import { indicatorExpired } from './indicator/expired/expired.js';
import { indicatorUnknown } from './indicator/unknown/unknown.js';
import { leadAlias } from './lead/alias/alias.js';
import { leadOverloaded } from './lead/overloaded/overloaded.js';
import { leadShared } from './lead/shared/shared.js';
import { leadUnknownParty } from './lead/unknown-party/unknown-party.js';
import { measureNoBaseline } from './measure/no-baseline/no-baseline.js';
import { measureNoReading } from './measure/no-reading/no-reading.js';
import { measureTargetMissed } from './measure/target-missed/target-missed.js';
import { milestoneAfterDue } from './milestone/after-due/after-due.js';
import { milestoneUndated } from './milestone/undated/undated.js';
import { objectiveDuplicate } from './objective/duplicate/duplicate.js';
import { objectiveNoActions } from './objective/no-actions/no-actions.js';
import { ongoingNoReview } from './ongoing/no-review/no-review.js';
import { planDuplicateId } from './plan/duplicate-id/duplicate-id.js';
import { planNoCadence } from './plan/no-cadence/no-cadence.js';
import { planNoObjectives } from './plan/no-objectives/no-objectives.js';
import { planPeriod } from './plan/period/period.js';
import { planUnapproved } from './plan/unapproved/unapproved.js';
import { planUntitled } from './plan/untitled/untitled.js';
import { principleSetDuplicatePrinciple } from './principle-set/duplicate-principle/duplicate-principle.js';
import { principleSetUnknownPair } from './principle-set/unknown-pair/unknown-pair.js';
import { principleSetUnknownStage } from './principle-set/unknown-stage/unknown-stage.js';
import { recordDanglingLink } from './record/dangling-link/dangling-link.js';
import { recordDuplicateId } from './record/duplicate-id/duplicate-id.js';
import { recordIssueWithoutRemedy } from './record/issue-without-remedy/issue-without-remedy.js';
import { recordMethodUnreported } from './record/method-unreported/method-unreported.js';
import { recordMethodWithoutResponsible } from './record/method-without-responsible/method-without-responsible.js';
import { recordNeedWithoutEvidence } from './record/need-without-evidence/need-without-evidence.js';
import { recordNoLessons } from './record/no-lessons/no-lessons.js';
import { recordOutcomeReworded } from './record/outcome-reworded/outcome-reworded.js';
import { recordOutcomeWithoutIndicator } from './record/outcome-without-indicator/outcome-without-indicator.js';
import { recordResistanceUnanswered } from './record/resistance-unanswered/resistance-unanswered.js';
import { recordReviewWithoutJudges } from './record/review-without-judges/review-without-judges.js';
import { recordScoreRange } from './record/score-range/score-range.js';
import { recordScoreWithoutEvidence } from './record/score-without-evidence/score-without-evidence.js';
import { recordScoresApart } from './record/scores-apart/scores-apart.js';
import { registerAudienceClash } from './register/audience-clash/audience-clash.js';
import { registerClosesBeforeOpens } from './register/closes-before-opens/closes-before-opens.js';
import { registerDecisionBeforeClose } from './register/decision-before-close/decision-before-close.js';
import { registerFeedbackHalfTold } from './register/feedback-half-told/feedback-half-told.js';
import { registerFeedbackOverdue } from './register/feedback-overdue/feedback-overdue.js';
import { registerHolidaySeason } from './register/holiday-season/holiday-season.js';
import { registerNoAudience } from './register/no-audience/no-audience.js';
import { registerNoFeedbackDate } from './register/no-feedback-date/no-feedback-date.js';
import { registerOverAsked } from './register/over-asked/over-asked.js';
import { registerPreElection } from './register/pre-election/pre-election.js';
import { registerTooShort } from './register/too-short/too-short.js';
import { reportNoRecommendation } from './report/no-recommendation/no-recommendation.js';
import { reportRecommendationUndecided } from './report/recommendation-undecided/recommendation-undecided.js';
import { reportRequestUnanswered } from './report/request-unanswered/request-unanswered.js';
import { resourceEndsBeforeStart } from './resource/ends-before-start/ends-before-start.js';
import { resourceUnfunded } from './resource/unfunded/unfunded.js';
import { resourceUnfundedAfterDue } from './resource/unfunded-after-due/unfunded-after-due.js';
import { spectrumAudienceLeftOut } from './spectrum/audience-left-out/audience-left-out.js';
import { spectrumDuplicateLevel } from './spectrum/duplicate-level/duplicate-level.js';
import { spectrumNoLevel } from './spectrum/no-level/no-level.js';
import { spectrumPromiseBroken } from './spectrum/promise-broken/promise-broken.js';
import { spectrumPromiseExceedsMethods } from './spectrum/promise-exceeds-methods/promise-exceeds-methods.js';
import { spectrumPromiseOverstated } from './spectrum/promise-overstated/promise-overstated.js';
import { spectrumUnknownLevel } from './spectrum/unknown-level/unknown-level.js';
import { statusCautious } from './status/cautious/cautious.js';
import { statusNeverReported } from './status/never-reported/never-reported.js';
import { statusOptimistic } from './status/optimistic/optimistic.js';
import { statusRedWithoutRoute } from './status/red-without-route/red-without-route.js';
import { statusRouteIncomplete } from './status/route-incomplete/route-incomplete.js';
import { statusStale } from './status/stale/stale.js';
import { statusUnknownLevel } from './status/unknown-level/unknown-level.js';
import { statusUnknownScheme } from './status/unknown-scheme/unknown-scheme.js';
import { stepAfterDue } from './step/after-due/after-due.js';
import { textAmbiguous } from './text/ambiguous/ambiguous.js';
import { textCutOff } from './text/cut-off/cut-off.js';
import { textInternal } from './text/internal/internal.js';
import { textLookalikeLetters } from './text/lookalike-letters/lookalike-letters.js';
import { textPlaceholder } from './text/placeholder/placeholder.js';
import { textUndefinedAbbreviation } from './text/undefined-abbreviation/undefined-abbreviation.js';
import { textUnsafeLink } from './text/unsafe-link/unsafe-link.js';
import { textUntranslated } from './text/untranslated/untranslated.js';
import { traceCycle } from './trace/cycle/cycle.js';
import { traceDangling } from './trace/dangling/dangling.js';
import { traceOrphanRecommendation } from './trace/orphan-recommendation/orphan-recommendation.js';
import { traceOrphanRow } from './trace/orphan-row/orphan-row.js';

/** Every check that comes with the package, by code. */
export const CHECKS = [
  actionBodyAppendixMismatch,
  actionDuplicateRef,
  challengeAnsweredLate,
  challengeDaysOutOfOrder,
  challengeNoOutcome,
  challengeUnanswered,
  checklistAnsweredTwice,
  checklistDepartedWithoutReason,
  checklistFeedbackOwed,
  checklistMandatoryNotMet,
  checklistMetWithoutEvidence,
  checklistNotMetWithoutFollowUp,
  checklistSignedBeforeAnswer,
  checklistSignedUnfinished,
  checklistStageOrder,
  checklistUnanswered,
  checklistUnknownPrinciple,
  checklistUnknownSet,
  checklistUnsigned,
  deliverableAchievedWithoutEvidence,
  deliverableBaselineUnexplained,
  deliverableEndsBeforeStart,
  deliverableNoDue,
  deliverableNoLead,
  deliverableNoOutcome,
  deliverableOutsidePeriod,
  deliverableSlippedWithoutApproval,
  deliverableSlippedWithoutReason,
  deliverableVagueDue,
  dependencyCycle,
  dependencyLate,
  dependencyUnknown,
  engagementDuplicateId,
  engagementToldTooEarly,
  federationDiffers,
  federationPartyDiffers,
  federationSchemeDiffers,
  federationTwoOwners,
  federationUnknownRow,
  indicatorExpired,
  indicatorUnknown,
  leadAlias,
  leadOverloaded,
  leadShared,
  leadUnknownParty,
  measureNoBaseline,
  measureNoReading,
  measureTargetMissed,
  milestoneAfterDue,
  milestoneUndated,
  objectiveDuplicate,
  objectiveNoActions,
  ongoingNoReview,
  planDuplicateId,
  planNoCadence,
  planNoObjectives,
  planPeriod,
  planUnapproved,
  planUntitled,
  principleSetDuplicatePrinciple,
  principleSetUnknownPair,
  principleSetUnknownStage,
  recordDanglingLink,
  recordDuplicateId,
  recordIssueWithoutRemedy,
  recordMethodUnreported,
  recordMethodWithoutResponsible,
  recordNeedWithoutEvidence,
  recordNoLessons,
  recordOutcomeReworded,
  recordOutcomeWithoutIndicator,
  recordResistanceUnanswered,
  recordReviewWithoutJudges,
  recordScoreRange,
  recordScoreWithoutEvidence,
  recordScoresApart,
  registerAudienceClash,
  registerClosesBeforeOpens,
  registerDecisionBeforeClose,
  registerFeedbackHalfTold,
  registerFeedbackOverdue,
  registerHolidaySeason,
  registerNoAudience,
  registerNoFeedbackDate,
  registerOverAsked,
  registerPreElection,
  registerTooShort,
  reportNoRecommendation,
  reportRecommendationUndecided,
  reportRequestUnanswered,
  resourceEndsBeforeStart,
  resourceUnfunded,
  resourceUnfundedAfterDue,
  spectrumAudienceLeftOut,
  spectrumDuplicateLevel,
  spectrumNoLevel,
  spectrumPromiseBroken,
  spectrumPromiseExceedsMethods,
  spectrumPromiseOverstated,
  spectrumUnknownLevel,
  statusCautious,
  statusNeverReported,
  statusOptimistic,
  statusRedWithoutRoute,
  statusRouteIncomplete,
  statusStale,
  statusUnknownLevel,
  statusUnknownScheme,
  stepAfterDue,
  textAmbiguous,
  textCutOff,
  textInternal,
  textLookalikeLetters,
  textPlaceholder,
  textUndefinedAbbreviation,
  textUnsafeLink,
  textUntranslated,
  traceCycle,
  traceDangling,
  traceOrphanRecommendation,
  traceOrphanRow,
] as const;
