import type { OutcomeState } from '../plan/plan.js';
import type { Day } from '../target-date/target-date.js';
import type { SignificantProgress } from './facts.js';
import type { LevelName } from './level-words.js';
import type { Tone } from './status.js';

/** Why a declaration cannot be published as it stands. */
export type CeilingCause = 'late' | 'outcome-not-shown';

/** The codes of the status rules, each with the facts its sentence is made of. Codes are never reused. */
export interface RuleFacts {
  'closed-not-counted': { readonly lifecycle: 'cancelled' | 'superseded' };
  /** `evidence` counts the pieces that show it: at least one. */
  'complete-outcome-achieved': { readonly evidence: number };
  /** `evidence` counts the pieces that show it; there may be none. */
  'complete-outcome-not-achieved': { readonly evidence: number };
  /** Complete, and `outcome` is all that is said of what it achieved. */
  'complete-outcome-unproven': { readonly outcome: OutcomeState };
  /** `holds`: it resumes within its window, after it, should have resumed already, or names no day. */
  'on-hold': {
    readonly resumesOn: Day | undefined;
    readonly lastDay: Day | undefined;
    readonly holds: 'in-time' | 'too-late' | 'passed' | 'no-day';
  };
  /** Late by at most `limit` days, with significant progress. */
  'overdue-with-progress': {
    readonly lastDay: Day;
    readonly daysLate: number;
    readonly limit: number;
    readonly progress: SignificantProgress;
  };
  /** `daysLate` counts from the day after the last day of its window. */
  overdue: { readonly lastDay: Day; readonly daysLate: number };
  /** The day it starts, or the last day of its window. */
  'not-yet-due': { readonly starts: Day } | { readonly lastDay: Day };
  /** Of `due` milestones `missed` were missed, the longest by `longest` days. */
  'milestones-missed': { readonly missed: number; readonly due: number; readonly longest: number };
  /** As above, when it is not enough for red. */
  'milestone-missed': { readonly missed: number; readonly due: number; readonly longest: number };
  /** `on` is the day of the update that says so. */
  'little-or-no-progress': { readonly on: Day };
  /** `on` is the day of the update; `issue` says that it reports something in the way. */
  'some-progress': { readonly on: Day; readonly issue: boolean };
  /** As above, with significant progress. */
  'significant-not-on-target': { readonly on: Day; readonly issue: boolean };
  /** `lastUpdate` is undefined when there never was one. */
  'ongoing-silent': { readonly lastUpdate: Day | undefined };
  'ongoing-stale': { readonly lastUpdate: Day };
  'ongoing-current': { readonly lastUpdate: Day };
  'behind-pace': PaceFacts;
  'slightly-behind': PaceFacts;
  'on-pace': PaceFacts;
  /** What the update of that day says; or so many milestones due, all done, the newest on a day. */
  'on-target': { readonly on: Day } | { readonly milestones: number; readonly newest: Day };
  /** `newest` is the newest day on which progress is recorded; undefined when no day is known. */
  'only-stale-evidence': { readonly newest: Day | undefined };
  /** `updated` is the day of the newest update, which does not say how it goes. */
  'no-evidence': { readonly updated: Day | undefined };
}

/** Work done against time gone. */
export interface PaceFacts {
  /** Per cent done. */
  readonly percent: number;
  /** Per cent of the days gone, rounded. */
  readonly gone: number;
}

/** Reasons beside the rules: what stood between the derived status and the published one, or was assumed. */
export interface NoteFacts {
  /** Published as the officer declared it. */
  'as-declared': LevelName & { readonly tone: Tone; readonly on: Day | undefined };
  /** Declared better than the evidence allows, and held down. */
  'above-ceiling': LevelName & { readonly because: CeilingCause };
  /** The policy publishes declarations only, and there is none. */
  'not-declared': { readonly policy: string };
  /** The policy asks for an outcome shown before a row is green. */
  'outcome-not-shown': { readonly outcome: OutcomeState };
  /** Its date was put back so often that it is no better than amber. */
  'slipped-twice': { readonly slips: number };
  /** The plan names no cadence; so many calendar months were assumed. */
  'cadence-assumed': { readonly months: number };
  /** The row names no start; the day the plan begins stands in. */
  'start-assumed': { readonly start: Day };
}

/** What a published status should be read with. */
export interface FlagFacts {
  /** Declared longer than `months` calendar months and the grace ago. */
  'stale-declaration': LevelName & { readonly on: Day | undefined; readonly months: number };
  /** Declared better than the evidence allows. */
  optimistic: LevelName & { readonly because: CeilingCause };
  /** Declared worse than the evidence shows; shown as declared. */
  cautious: LevelName & { readonly derived: Tone };
  /** Declared red or amber, with no route to green. */
  unsupported: LevelName;
  /** Declared by a code the scheme does not have. */
  'unknown-level': { readonly declared: string };
  /** Its date was put back so many times. */
  slipped: { readonly slips: number };
  /** Needs money not found yet: the words of those resources. */
  unfunded: { readonly resources: readonly string[] };
  /** Waits for rows that are late: their ids. */
  'dependency-late': { readonly ids: readonly string[] };
}

/** Every reason by its code, with the facts its sentence is made of. */
export type ReasonFacts = RuleFacts & NoteFacts;
/** The code of a status rule; docs/statuses.md lists them in their order. */
export type RuleCode = keyof RuleFacts;
/** The code of a rule, or of what else stood between the evidence and what is published. */
export type ReasonCode = keyof ReasonFacts;
/** The code of a flag; a flag never changes a status. */
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
/** A reason after which something can still be done; `sayToGreen` says what. */
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

/** Why a status is what it is and what would turn it green, in one language: a missing sentence does not compile. */
export interface StatusSentences {
  readonly say: Say<ReasonFacts, ReasonCode>;
  readonly toGreen: Say<ReasonFacts, OpenCode>;
}
