import type { Deliverable, Lifecycle, OutcomeState, ProgressUpdate } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { leadsToGreen } from './route.js';
import { levelOf, type StatusLevels } from './scheme.js';
import type { Setting } from './setting.js';

/** What the updates of a row had said by the day it is read as of. */
export interface Said {
  /** The newest dated update. */
  readonly latest: ProgressUpdate | undefined;
  /** The newest update that declares a level. */
  readonly declaring: ProgressUpdate | undefined;
  readonly lifecycle: Lifecycle | undefined;
  readonly resumesOn: Day | undefined;
  readonly outcome: OutcomeState;
  /** How much is done, from 0 to 100, by the newest update that says; undefined when none does. */
  readonly percent: number | undefined;
  /** Pieces of evidence, the row's own among them. */
  readonly evidence: number;
  /** The newest update in cadence that says on target. */
  readonly onTarget: Day | undefined;
  /** Whether an update in cadence says significant progress. */
  readonly significant: boolean;
  /** Whether a way back to green is given, by the declaring update or since. */
  readonly hasRoute: boolean;
}

/**
 * Reads the updates up to `asOf`. A later one speaks over an earlier one, and of two on the same day the
 * one written below. An update without a day counts as the oldest of all: the document printed it, so it
 * was said, but nobody can tell when, so it is never in cadence. What no update says, the row itself does.
 */
export function readUpdates(row: Deliverable, { asOf, inCadenceFrom, scheme }: Setting): Said {
  let latest: ProgressUpdate | undefined;
  const lifecycle = newest<Lifecycle>(row.lifecycle);
  const resumesOn = newest<Day>(row.resumesOn);
  const outcome = newest<OutcomeState>(row.outcomeState);
  const percent = newest<number>(undefined);
  const declaring = newest<ProgressUpdate>(undefined);
  let evidence = countEvidence(row.evidence, asOf);
  let onTarget: Day | undefined;
  let significant = false;
  let routeOn: Day | undefined;

  for (const update of row.updates ?? NONE) {
    const on = update.on ?? '';
    if (on > asOf) continue;
    if (on !== '' && on >= (latest?.on ?? '')) latest = update;
    say(lifecycle, on, lifecycleSaid(update, scheme));
    say(resumesOn, on, update.resumesOn);
    say(outcome, on, update.outcome);
    say(percent, on, update.percent);
    if (update.declared !== undefined) say(declaring, on, update);
    evidence += countEvidence(update.evidence, asOf);
    if (on >= inCadenceFrom && update.progress === 'on-target' && on >= (onTarget ?? '')) onTarget = on;
    if (on >= inCadenceFrom && update.progress === 'significant') significant = true;
    if (leadsToGreen(update) && on >= (routeOn ?? '')) routeOn = on;
  }
  return {
    latest,
    declaring: declaring.value,
    lifecycle: lifecycle.value,
    resumesOn: resumesOn.value,
    outcome: outcome.value ?? 'not-assessed',
    percent: percent.value,
    evidence,
    onTarget,
    significant,
    hasRoute: routeOn !== undefined && routeOn >= declaring.on,
  };
}

const NONE: readonly ProgressUpdate[] = [];

interface Newest<T> {
  value: T | undefined;
  on: Day;
}

const newest = <T>(value: T | undefined): Newest<T> => ({ value, on: '' });

function say<T>(known: Newest<T>, on: Day, value: T | undefined): void {
  if (value === undefined || on < known.on) return;
  known.value = value;
  known.on = on;
}

/** A level that says "complete" (blue, in many schemes) tells of the work's life, whatever its colour. */
function lifecycleSaid(update: ProgressUpdate, scheme: StatusLevels): Lifecycle | undefined {
  if (update.lifecycle !== undefined) return update.lifecycle;
  if (update.progress === 'complete' || levelOf(scheme, update.declared)?.complete) return 'complete';
  return undefined;
}

function countEvidence(pieces: Deliverable['evidence'], asOf: Day): number {
  let count = 0;
  for (const { text, href, on } of pieces ?? []) {
    if ((text?.trim() || href?.trim()) && (on ?? '') <= asOf) count++;
  }
  return count;
}
