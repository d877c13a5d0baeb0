import type { OutcomeState } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import type { SignificantProgress } from './facts.js';
import type { Tone } from './status.js';

/** Why a declaration cannot be published as it stands. */
export type CeilingCause = 'late' | 'outcome-not-shown';

/** The codes of the status rules, each with the facts its sentence is made of. Codes are never reused. */
export interface RuleFacts {
  'closed-not-counted': { readonly lifecycle: 'cancelled' | 'superseded' };
  'complete-outcome-achieved': { readonly evidence: number };
  'complete-outcome-not-achieved': { readonly evidence: number };
  'complete-outcome-unproven': { readonly outcome: OutcomeState };
  'on-hold': {
    readonly resumesOn: Day | undefined;
    readonly lastDay: Day | undefined;
    readonly holds: 'in-time' | 'too-late' | 'passed' | 'no-day';
  };
  'overdue-with-progress': {
    readonly lastDay: Day;
    readonly daysLate: number;
    readonly limit: number;
    readonly progress: SignificantProgress;
  };
  overdue: { readonly lastDay: Day; readonly daysLate: number };
  'not-yet-due': { readonly starts: Day } | { readonly lastDay: Day };
  'milestones-missed': { readonly missed: number; readonly due: number; readonly longest: number };
  'milestone-missed': { readonly missed: number; readonly due: number; readonly longest: number };
  'little-or-no-progress': { readonly on: Day };
  'some-progress': { readonly on: Day; readonly issue: boolean };
  'significant-not-on-target': { readonly on: Day; readonly issue: boolean };
  'ongoing-silent': { readonly lastUpdate: Day | undefined };
  'ongoing-stale': { readonly lastUpdate: Day };
  'ongoing-current': { readonly lastUpdate: Day };
  'behind-pace': PaceFacts;
  'slightly-behind': PaceFacts;
  'on-pace': PaceFacts;
  'on-target': { readonly on: Day } | { readonly milestones: number; readonly newest: Day };
  'only-stale-evidence': { readonly newest: Day | undefined };
  'no-evidence': { readonly updated: Day | undefined };
}

export interface PaceFacts {
  /** Per cent done. */
  readonly percent: number;
  /** Per cent of the days gone, rounded. */
  readonly gone: number;
}

/** Reasons beside the rules: what stood between the derived status and the published one, or was assumed. */
export interface NoteFacts {
  'as-declared': { readonly label: string; readonly tone: Tone; readonly on: Day | undefined };
  'above-ceiling': { readonly label: string; readonly because: CeilingCause };
  'not-declared': { readonly policy: string };
  'outcome-not-shown': { readonly outcome: OutcomeState };
  'slipped-twice': { readonly slips: number };
  'cadence-assumed': { readonly months: number };
  'start-assumed': { readonly start: Day };
}

/** What a published status should be read with. */
export interface FlagFacts {
  'stale-declaration': { readonly label: string; readonly on: Day | undefined; readonly months: number };
  optimistic: { readonly label: string; readonly because: CeilingCause };
  cautious: { readonly label: string; readonly derived: Tone };
  unsupported: { readonly label: string };
  'unknown-level': { readonly declared: string };
  slipped: { readonly slips: number };
  unfunded: { readonly resources: readonly string[] };
  'dependency-late': { readonly ids: readonly string[] };
}

export type ReasonFacts = RuleFacts & NoteFacts;
export type RuleCode = keyof RuleFacts;
export type ReasonCode = keyof ReasonFacts;
export type FlagCode = keyof FlagFacts;

/** Reasons after which nothing is left to do, or that only explain. All others can be turned green. */
export type SettledCode =
  | 'closed-not-counted'
  | 'complete-outcome-achieved'
  | 'ongoing-current'
  | 'on-pace'
  | 'on-target'
  | 'above-ceiling'
  | 'cadence-assumed'
  | 'start-assumed';
export type OpenCode = Exclude<ReasonCode, SettledCode>;

type Coded<F> = { readonly [C in keyof F]: { readonly code: C; readonly facts: F[C] } };

/** A code and its facts; `sayReason` makes the sentence. */
export type Reason = Coded<ReasonFacts>[ReasonCode];
/** A reason of one of the rules. */
export type RuleReason = Coded<RuleFacts>[RuleCode];
/** A reason that can be turned green; `sayToGreen` says how. */
export type OpenReason = Coded<ReasonFacts>[OpenCode];
/** A code and its facts; `sayFlag` makes the sentence. */
export type Flag = Coded<FlagFacts>[FlagCode];

/** One sentence for each code. */
export type Say<F, C extends keyof F> = { readonly [K in C]: (facts: F[K]) => string };

/** Every sentence about a status, in one language: a missing one does not compile. */
export interface StatusSentences {
  readonly say: Say<ReasonFacts, ReasonCode>;
  readonly toGreen: Say<ReasonFacts, OpenCode>;
  readonly flag: Say<FlagFacts, FlagCode>;
}
