import type { Spectrum } from './spectrum.js';

/** What a method is called in one language. */
export interface MethodNames {
  readonly name: string;
  /** Other ways it is written; found in running text as well. */
  readonly aliases?: readonly string[];
}

/** What is said of a method in one language. Our own words, and our judgement. */
export interface MethodTexts {
  /** What it is, in one line. */
  readonly is: string;
  /** What usually goes wrong with it. */
  readonly mistake: string;
  /** What makes it open to people who would otherwise be shut out. */
  readonly access: string;
}

/** What somebody reads about a method in one language. */
export interface MethodWords extends MethodNames, MethodTexts {}

/**
 * Staff time from planning to feedback. small: up to 5 days; medium: up to 20; large: more, or a standing
 * commitment.
 */
export type MethodEffort = 'small' | 'medium' | 'large';

/** How many people it usually hears or tells. few: up to 50; some: up to 500; many: more. */
export type MethodReach = 'few' | 'some' | 'many';

/** What is paid for beside staff time. */
export type MethodCost =
  'none' | 'print' | 'venue' | 'licence' | 'fieldwork' | 'facilitator' | 'participants' | 'fund' | 'grant';

/** People a method suits, or leaves out. */
export type MethodAudience =
  | 'young-people'
  | 'older-people'
  | 'working-people'
  | 'parents-and-carers'
  | 'disabled-people'
  | 'learning-disabilities'
  | 'little-english'
  | 'offline'
  | 'rural'
  | 'tenants'
  | 'businesses'
  | 'groups'
  | 'seldom-heard';

/** What a method is for, and the part of the catalogue it stands in. */
export type MethodKind =
  'telling' | 'asking' | 'listening' | 'weighing' | 'standing' | 'together' | 'deciding';

/**
 * A way of engaging, with what it can honestly do. All of it is our judgement, and
 * marked so by {@link METHODS_REVIEWED}: a council that sees it otherwise says so in its own spectrum.
 */
export interface Method extends MethodWords {
  readonly id: string;
  /** Levels it serves when it is done well, the least say first, written `framework/level`. */
  readonly levels: readonly string[];
  readonly effort: MethodEffort;
  readonly reach: MethodReach;
  /** People it reaches better than most methods do. */
  readonly suits: readonly MethodAudience[];
  /** People it is likely to miss. */
  readonly leavesOut: readonly MethodAudience[];
  /** What is paid for beside staff time. */
  readonly cost: readonly MethodCost[];
  /** Where to read on about it. */
  readonly sources?: Spectrum['sources'];
  /** Its words in Welsh; the English stand beside its id. */
  readonly cy: MethodWords;
}

/** A method as it is written down: what is said of it in Welsh is kept apart, so that an English page can leave it out. */
export interface MethodData extends Omit<Method, 'cy'> {
  readonly cy: MethodNames;
}
