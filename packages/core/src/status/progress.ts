import type { Deliverable, Step } from '../plan/plan.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { settledDay } from './window.js';

/** The milestones of a row counted as they stand on a day: done, due, missed, and not stated. */
export interface MilestoneCount {
  /** Marked as done by the day. */
  readonly done: number;
  /** Done, or pending with the window over. */
  readonly due: number;
  /** Pending with the window over. */
  readonly missed: number;
  /** Window over and nobody says whether it was done: neither done nor missed. */
  readonly notStated: number;
  /** Days since the window of the longest missed one was over. */
  readonly longestMissed: number;
  /** When the newest of them was done; undefined when no day is known. */
  readonly newest: Day | undefined;
}

/** The steps of a row on a day. */
export interface StepCount {
  /** Of these, done by the day. */
  readonly done: number;
  /** Steps without steps of their own, so that no work counts twice. */
  readonly total: number;
  /** When the newest of them was done; undefined when no day is known. */
  readonly newest: Day | undefined;
}

const NO_MILESTONES: MilestoneCount = {
  done: 0,
  due: 0,
  missed: 0,
  notStated: 0,
  longestMissed: 0,
  newest: undefined,
};
const NO_STEPS: StepCount = { done: 0, total: 0, newest: undefined };

/** Counts milestones. One done in a window that was not over on `asOf` was still pending on that day. */
export function countMilestones({ milestones }: Deliverable, asOf: Day): MilestoneCount {
  if (milestones === undefined || milestones.length === 0) return NO_MILESTONES;
  let done = 0;
  let missed = 0;
  let notStated = 0;
  let earliestMissed: Day | undefined;
  let newest: Day | undefined;
  for (const milestone of milestones) {
    const doneBy = settledDay(milestone.done);
    const to = milestone.due?.to;
    if (milestone.state === 'done' && (doneBy === undefined || doneBy <= asOf)) {
      done++;
      if (doneBy !== undefined && (newest === undefined || doneBy > newest)) newest = doneBy;
    } else if (to !== undefined && to < asOf) {
      if (milestone.state === 'not-stated') notStated++;
      else {
        missed++;
        if (earliestMissed === undefined || to < earliestMissed) earliestMissed = to;
      }
    }
  }
  const longestMissed = earliestMissed === undefined ? 0 : daysBetween(earliestMissed, asOf);
  return { done, due: done + missed, missed, notStated, longestMissed, newest };
}

/**
 * Counts steps. Only steps without steps of their own are counted, so that no work counts twice; a step
 * that is done has all its own steps done.
 */
export function countSteps({ steps }: Deliverable, asOf: Day): StepCount {
  if (steps === undefined || steps.length === 0) return NO_STEPS;
  const count = { done: 0, total: 0, newest: undefined as Day | undefined };
  const walk = (level: readonly Step[], within: Day | undefined) => {
    for (const { doneOn, steps: own } of level) {
      const on = doneOn !== undefined && doneOn <= asOf ? doneOn : within;
      if (on !== undefined && (count.newest === undefined || on > count.newest)) count.newest = on;
      if (own !== undefined && own.length > 0) {
        walk(own, on);
      } else {
        count.total++;
        if (on !== undefined) count.done++;
      }
    }
  };
  walk(steps, undefined);
  return count;
}
