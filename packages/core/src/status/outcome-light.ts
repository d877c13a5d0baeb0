import { measureStanding, type MeasureStanding } from '../plan/measure-standing.js';
import type { Deliverable, OutcomeState } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import { isClosed, isOpen, isOutcomeShown, readFacts, type Facts } from './facts.js';
import { settingOf, type AssessOptions, type Setting } from './setting.js';
import type { StatusState } from './status.js';

/** How many of a row's measures stand where. Only measures with a target and a reading are counted. */
export interface MeasureCount {
  /** At their target, or within its tolerance. */
  readonly met: number;
  /** Short of it, with time left. */
  readonly notYet: number;
  /** Short of it when time was up. */
  readonly missed: number;
}

/** The codes of the outcome light, each with the facts its sentence is made of. */
export interface OutcomeFacts {
  /** The row is cancelled or superseded. */
  'outcome-closed': { readonly lifecycle: 'cancelled' | 'superseded' };
  /** Said to be achieved, with so many pieces of evidence, and no measure against it. */
  'outcome-shown': { readonly evidence: number } & MeasureCount;
  /** Said to be achieved, while so many of the measures that can be judged are short of their target. */
  'outcome-measures-disagree': { readonly missed: number; readonly of: number };
  /** Said to be achieved, and nothing shows it. */
  'outcome-without-evidence': Readonly<Record<never, never>>;
  /** Said to be achieved in part. */
  'outcome-partly': Readonly<Record<never, never>>;
  /** Said not to be achieved. */
  'outcome-not-achieved': Readonly<Record<never, never>>;
  /** Nobody assessed it; so many of the measures that can be judged missed their target. */
  'targets-missed': { readonly missed: number; readonly of: number };
  /** Every measure that can be judged met its target, and nobody said the outcome was achieved. */
  'targets-met-not-assessed': { readonly of: number };
  /** Nobody assessed it, and there is time left. */
  'outcome-not-yet-due': { readonly lastDay: Day | undefined };
  /** Nobody assessed it, its time is up or it has none, and the measures read do not settle it either. */
  'outcome-not-assessed': Readonly<Record<never, never>>;
}
/** Why an outcome has the light it has. */
export type OutcomeCode = keyof OutcomeFacts;
/** A code and its facts; `sayOutcome` makes the sentence. */
export type OutcomeReason = {
  readonly [C in OutcomeCode]: { readonly code: C; readonly facts: OutcomeFacts[C] };
}[OutcomeCode];

/** Whether the row has brought about what it was for, apart from whether its work is going well. */
export interface OutcomeLight {
  /** A tone or a grey state: never a colour where nobody judged and nothing was read. */
  readonly state: StatusState;
  /** What the newest update that speaks of it says, else the row. */
  readonly outcome: OutcomeState;
  /** Why the light is as it is; `sayOutcome` makes the sentence. */
  readonly reason: OutcomeReason;
  /** How each measure of the row stands, in its order. */
  readonly measures: readonly MeasureStanding[];
}

/**
 * The outcome light of one row on one day. Its progress may be green while nothing has changed for anybody,
 * and the other way round, so the two lights are never mixed: this one looks at the outcome declared, at
 * evidence and at measures, and at nothing else. A measure short of its target speaks against an outcome
 * said to be achieved; measures alone make no outcome green, since nobody has said what they come to.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function outcomeLight(row: Deliverable, options: AssessOptions): OutcomeLight {
  return outcomeLightIn(settingOf(options), row);
}

/** As {@link outcomeLight}, in a setting worked out before: for many rows of one plan. */
export function outcomeLightIn(setting: Setting, row: Deliverable): OutcomeLight {
  const { facts } = readFacts(row, setting);
  const measures = measuresIn(row, facts);
  const { state, reason } = judge(facts, countMeasures(measures));
  return { state, outcome: facts.outcome, reason, measures };
}

const NO_MEASURES: readonly MeasureStanding[] = [];

/** There is time for a target until the row is due, unless the row is complete. */
function measuresIn(
  { measures }: Deliverable,
  { asOf, lastDay, lifecycle }: Facts,
): readonly MeasureStanding[] {
  const until = isOpen(lifecycle) ? lastDay : undefined;
  return measures?.map((measure) => measureStanding(measure, { asOf, lastDay: until })) ?? NO_MEASURES;
}

function countMeasures(measures: readonly MeasureStanding[]): MeasureCount {
  const count = { met: 0, notYet: 0, missed: 0 };
  for (const { state } of measures) {
    if (state === 'met' || state === 'within-tolerance') count.met++;
    else if (state === 'not-yet') count.notYet++;
    else if (state === 'missed') count.missed++;
  }
  return count;
}

interface Judged {
  readonly state: StatusState;
  readonly reason: OutcomeReason;
}

function judge(facts: Facts, measured: MeasureCount): Judged {
  const { lifecycle } = facts;
  if (isClosed(lifecycle)) {
    return { state: 'excluded', reason: { code: 'outcome-closed', facts: { lifecycle } } };
  }
  const of = measured.met + measured.notYet + measured.missed;
  const missed = of - measured.met;
  switch (facts.outcome) {
    case 'achieved':
      if (!isOutcomeShown(facts)) {
        return { state: 'warning', reason: { code: 'outcome-without-evidence', facts: {} } };
      }
      return missed > 0
        ? { state: 'warning', reason: { code: 'outcome-measures-disagree', facts: { missed, of } } }
        : {
            state: 'good',
            reason: { code: 'outcome-shown', facts: { evidence: facts.evidence, ...measured } },
          };
    case 'partly':
      return { state: 'warning', reason: { code: 'outcome-partly', facts: {} } };
    case 'not-achieved':
      return { state: 'bad', reason: { code: 'outcome-not-achieved', facts: {} } };
    case 'not-assessed':
      return unassessed(facts, measured, of);
  }
}

function unassessed(facts: Facts, { met, missed }: MeasureCount, of: number): Judged {
  if (missed > 0) {
    return {
      state: missed === of ? 'bad' : 'warning',
      reason: { code: 'targets-missed', facts: { missed, of } },
    };
  }
  if (of > 0 && met === of) {
    return { state: 'warning', reason: { code: 'targets-met-not-assessed', facts: { of } } };
  }
  const { lastDay, lifecycle, asOf, start } = facts;
  const ahead = (lastDay !== undefined && lastDay >= asOf) || (start !== undefined && start > asOf);
  return isOpen(lifecycle) && ahead
    ? { state: 'not-due', reason: { code: 'outcome-not-yet-due', facts: { lastDay } } }
    : { state: 'unknown', reason: { code: 'outcome-not-assessed', facts: {} } };
}
