import type { ListedRule } from '../rule.js';
import { pace } from './behind-pace/behind-pace.js';
import { closedNotCounted } from './closed-not-counted/closed-not-counted.js';
import { completeOutcomeAchieved } from './complete-outcome-achieved/complete-outcome-achieved.js';
import { completeOutcomeNotAchieved } from './complete-outcome-not-achieved/complete-outcome-not-achieved.js';
import { completeOutcomeUnproven } from './complete-outcome-unproven/complete-outcome-unproven.js';
import { littleOrNoProgress } from './little-or-no-progress/little-or-no-progress.js';
import { milestoneMissed } from './milestone-missed/milestone-missed.js';
import { milestonesMissed } from './milestones-missed/milestones-missed.js';
import { noEvidence } from './no-evidence/no-evidence.js';
import { notYetDue } from './not-yet-due/not-yet-due.js';
import { startAhead } from './not-yet-due/start-ahead.js';
import { onHold } from './on-hold/on-hold.js';
import { onTarget } from './on-target/on-target.js';
import { ongoingCurrent } from './ongoing-current/ongoing-current.js';
import { ongoingSilent } from './ongoing-silent/ongoing-silent.js';
import { ongoingStale } from './ongoing-stale/ongoing-stale.js';
import { onlyStaleEvidence } from './only-stale-evidence/only-stale-evidence.js';
import { overdue } from './overdue/overdue.js';
import { overdueWithProgress } from './overdue-with-progress/overdue-with-progress.js';
import { someProgress } from './some-progress/some-progress.js';

/** The law: the first rule that fits decides, so the order is part of what each of them means. */
export const STATUS_RULES: readonly ListedRule[] = [
  closedNotCounted,
  completeOutcomeAchieved,
  completeOutcomeNotAchieved,
  completeOutcomeUnproven,
  onHold,
  overdueWithProgress,
  overdue,
  startAhead,
  milestonesMissed,
  milestoneMissed,
  littleOrNoProgress,
  someProgress,
  ongoingSilent,
  ongoingStale,
  ongoingCurrent,
  pace,
  onTarget,
  onlyStaleEvidence,
  notYetDue,
  noEvidence,
];

/** Every rule's English sentences, by code. */
export const RULE_SENTENCES = {
  say: {
    ...closedNotCounted.say,
    ...completeOutcomeAchieved.say,
    ...completeOutcomeNotAchieved.say,
    ...completeOutcomeUnproven.say,
    ...onHold.say,
    ...overdueWithProgress.say,
    ...overdue.say,
    ...milestonesMissed.say,
    ...milestoneMissed.say,
    ...littleOrNoProgress.say,
    ...someProgress.say,
    ...ongoingSilent.say,
    ...ongoingStale.say,
    ...ongoingCurrent.say,
    ...pace.say,
    ...onTarget.say,
    ...onlyStaleEvidence.say,
    ...notYetDue.say,
    ...noEvidence.say,
  },
  toGreen: {
    ...completeOutcomeNotAchieved.toGreen,
    ...completeOutcomeUnproven.toGreen,
    ...onHold.toGreen,
    ...overdueWithProgress.toGreen,
    ...overdue.toGreen,
    ...milestonesMissed.toGreen,
    ...milestoneMissed.toGreen,
    ...littleOrNoProgress.toGreen,
    ...someProgress.toGreen,
    ...ongoingSilent.toGreen,
    ...ongoingStale.toGreen,
    ...pace.toGreen,
    ...onlyStaleEvidence.toGreen,
    ...notYetDue.toGreen,
    ...noEvidence.toGreen,
  },
};
