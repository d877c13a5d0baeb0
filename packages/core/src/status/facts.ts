import type { Deliverable, Lifecycle, ProgressUpdate } from '../plan/plan.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { StatusPolicy } from './policy.js';
import { countMilestones, countSteps, type MilestoneCount, type StepCount } from './progress.js';
import type { Setting } from './setting.js';
import { readUpdates, type Said } from './updates.js';
import { dueWindow, slipsOf, type Window } from './window.js';

/**
 * What shows that progress is significant: a milestone done, half of the steps done, half or more per cent, or an
 * update in cadence that says so.
 */
export type SignificantProgress = 'milestone' | 'steps' | 'percent' | 'update';

/** Whether progress is recorded at all, and whether any of it lies within two cadences. */
export type Recorded = 'nothing' | 'stale' | 'recent';

/** All that the rules may look at: one row as it stood on one day. */
export interface Facts extends Omit<Said, 'latest' | 'declaring' | 'hasRoute' | 'significant'> {
  readonly asOf: Day;
  readonly window: Window['kind'];
  /** The last day of the due window, where it has one. */
  readonly lastDay: Day | undefined;
  /** Days since the last day; 0 on that day, before it and without one. */
  readonly daysLate: number;
  /** First day of the start window. */
  readonly start: Day | undefined;
  /** The row names no start; the plan's stands in. */
  readonly startAssumed: boolean;
  /** Calendar months between two updates. */
  readonly cadenceMonths: number;
  /** The newest dated update. */
  readonly lastUpdate: Day | undefined;
  /** The newest update, when it is in cadence. */
  readonly current: ProgressUpdate | undefined;
  /** The newest update is within two cadences. */
  readonly updatedRecently: boolean;
  readonly milestones: MilestoneCount;
  /** A milestone was done within two cadences. */
  readonly milestoneRecently: boolean;
  readonly steps: StepCount;
  readonly significantProgress: SignificantProgress | undefined;
  readonly recorded: Recorded;
  /** The newest day on which progress is recorded; undefined when none, or when no day is known. */
  readonly lastProgress: Day | undefined;
  /** How often the date was put back. */
  readonly slips: number;
}

/** A row as the rules see it, and what its officer declared: two things no rule may mix. */
export interface Reading {
  readonly facts: Facts;
  readonly declaring: ProgressUpdate | undefined;
  readonly hasRoute: boolean;
}

/** Gathers the facts of a row. Pure, total, and blind to declared colours. */
export function readFacts(row: Deliverable, setting: Setting): Reading {
  const { asOf, inCadenceFrom, recentFrom, policy } = setting;
  const said = readUpdates(row, setting);
  const window = dueWindow(row, asOf);
  const lastDay = window.kind === 'dated' ? window.lastDay : undefined;
  const milestones = countMilestones(row, asOf);
  const steps = countSteps(row, asOf);
  const ownStart = row.start?.from ?? row.start?.to;
  const start = ownStart ?? setting.planStart;
  const lastUpdate = said.latest?.on;
  const lastProgress = newestOf(lastUpdate, newestOf(milestones.newest, steps.newest));
  // Written out, field by field: spreading costs ten times as much, and this runs for every row of a plan.
  const facts: Facts = {
    asOf,
    lifecycle: said.lifecycle,
    resumesOn: said.resumesOn,
    outcome: said.outcome,
    percent: said.percent,
    evidence: said.evidence,
    onTarget: said.onTarget,
    window: window.kind,
    lastDay,
    daysLate: lastDay !== undefined && lastDay < asOf ? daysBetween(lastDay, asOf) : 0,
    start,
    startAssumed: ownStart === undefined && start !== undefined,
    cadenceMonths: setting.months,
    lastUpdate,
    current: lastUpdate !== undefined && lastUpdate >= inCadenceFrom ? said.latest : undefined,
    updatedRecently: lastUpdate !== undefined && lastUpdate >= recentFrom,
    milestones,
    milestoneRecently: milestones.newest !== undefined && milestones.newest >= recentFrom,
    steps,
    significantProgress: significantOf(said, milestones, steps, policy),
    recorded: recordedOf(said, milestones, lastProgress, recentFrom),
    lastProgress,
    slips: slipsOf(row, asOf),
  };
  return { facts, declaring: said.declaring, hasRoute: said.hasRoute };
}

/** Neither cancelled nor superseded nor complete: its dates still bind. */
export function isOpen(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle !== 'complete' && !isClosed(lifecycle);
}

/** Cancelled or superseded: no longer counted. */
export function isClosed(lifecycle: Lifecycle | undefined): lifecycle is 'cancelled' | 'superseded' {
  return lifecycle === 'cancelled' || lifecycle === 'superseded';
}

/** The outcome is said to be achieved, and something shows it. */
export function isOutcomeShown({ outcome, evidence }: Pick<Facts, 'outcome' | 'evidence'>): boolean {
  return outcome === 'achieved' && evidence > 0;
}

function significantOf(
  said: Pick<Said, 'percent' | 'significant'>,
  milestones: MilestoneCount,
  steps: StepCount,
  { significantProgress }: StatusPolicy,
): SignificantProgress | undefined {
  if (milestones.done > 0) return 'milestone';
  if (steps.done > 0 && steps.done >= steps.total * significantProgress.steps) return 'steps';
  if (said.percent !== undefined && said.percent >= significantProgress.percent) return 'percent';
  return said.significant ? 'update' : undefined;
}

function recordedOf(
  { percent }: Pick<Said, 'percent'>,
  milestones: MilestoneCount,
  lastProgress: Day | undefined,
  recentFrom: Day,
): Recorded {
  if (lastProgress !== undefined) return lastProgress >= recentFrom ? 'recent' : 'stale';
  return milestones.done > 0 || percent !== undefined ? 'stale' : 'nothing';
}

function newestOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
