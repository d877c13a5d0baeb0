import { reachOf, type Reach } from './reach-of.js';
import type { NamedLevel } from './spectrums.js';
import { suggestMethods, type MethodWish, type Suggestion } from './suggest-methods.js';

/**
 * exceeds: the promise is more than the methods can keep. matches: they reach just that level. under: they
 * reach further than was promised, which is nobody's loss. unknown: no method is named, or one that nobody
 * can place might be the one that reaches it.
 */
export type PromiseOutcome = 'exceeds' | 'matches' | 'under' | 'unknown';

/**
 * Whether the methods named for an engagement can keep the level it promises, how far they reach, and what would
 * close a gap.
 */
export interface PromiseAgainstMethods {
  readonly outcome: PromiseOutcome;
  readonly promised: NamedLevel;
  readonly reach: Reach;
  /** When the promise exceeds the methods: those that would close the gap, best first. */
  readonly closing: readonly Suggestion[];
}

/**
 * Whether these methods can keep what a level promises, in the level's own spectrum. Methods are words as a
 * register has them; the wish ranks what would close a gap.
 */
export function promiseAgainst(
  promised: NamedLevel,
  methods: readonly string[],
  wish: MethodWish = {},
): PromiseAgainstMethods {
  const reach = reachOf(methods, promised.spectrum);
  const outcome = outcomeOf(promised, reach);
  return { outcome, promised, reach, closing: outcome === 'exceeds' ? suggestMethods(promised, wish) : [] };
}

/** The outcome alone, without looking for what would close a gap. */
export function outcomeOf({ level }: NamedLevel, reach: Reach): PromiseOutcome {
  if (reach.level && reach.level.order > level.order) return 'under';
  if (reach.level?.order === level.order) return 'matches';
  return reach.level && reach.unplaced.length === 0 ? 'exceeds' : 'unknown';
}
