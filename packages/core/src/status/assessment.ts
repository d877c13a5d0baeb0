import type { Day } from '../target-date/target-date.js';
import type { Ceiling } from './ceiling.js';
import type { LevelName } from './level-words.js';
import type { Flag, OpenReason, Reason, RuleReason } from './reasons.js';
import type { StatusState, Tone } from './status.js';

/** What the officer said: a level of the plan's scheme, with what the scheme calls it. */
export interface Declared extends Readonly<LevelName> {
  /** Code of the level. */
  readonly level: string;
  /** What the level means: good, a warning or bad. */
  readonly tone: Tone;
  /** The day it speaks of; undefined when the document printed none. */
  readonly on: Day | undefined;
  /** A post or party id. */
  readonly by: string | undefined;
}

/** A tone or a grey state, and the level of the scheme that says so where only one fits. */
export interface Standing {
  readonly state: StatusState;
  /** Code of the level; undefined where no level, or more than one, has this tone. */
  readonly level: string | undefined;
}

/** Everything there is to say about the status of one row on one day. */
export interface Assessment {
  /** The newest declaration by the day; undefined when there is none the scheme knows. */
  readonly declared: Declared | undefined;
  /** What the evidence shows; the declared colour has no part in it. */
  readonly derived: Standing & { readonly reason: RuleReason };
  /** What is published. Where a declaration is published, its own level stands here. */
  readonly effective: Standing;
  /** How far the facts let a declaration stand; undefined where they do not limit it. */
  readonly ceiling: Ceiling | undefined;
  /** What a reader should know beside the status. A flag never changes it. */
  readonly flags: readonly Flag[];
  /** The first decided what is published; then what the evidence shows, and what had to be assumed. */
  readonly reasons: readonly Reason[];
  /** What stands between the published status and green; empty when it is green or not counted. */
  readonly toGreen: readonly OpenReason[];
}
