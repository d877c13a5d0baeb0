import type { Assessment } from './assessment.js';
import { aboveCeiling, isBetter } from './ceiling.js';
import { isTone } from './effective.js';

/** A declared status beside the evidence: better than it, worse than it, or as it is. */
export type Weighed = 'above' | 'below' | 'level';

/**
 * How what the officer declared compares with what the evidence shows, by their tones. Above too where the
 * facts do not let the declaration stand (late, or no outcome shown), whatever colour the evidence has.
 * Undefined when nothing was declared, or the evidence has no colour to compare it with. This is for saying
 * so while it is written; what is published, and flagged, `assess` decides.
 */
export function weighDeclaration({
  declared,
  derived: { state },
  ceiling,
}: Pick<Assessment, 'declared' | 'derived' | 'ceiling'>): Weighed | undefined {
  if (declared === undefined) return undefined;
  if (aboveCeiling(declared, ceiling) !== undefined) return 'above';
  if (!isTone(state)) return undefined;
  if (isBetter(declared.tone, state)) return 'above';
  return isBetter(state, declared.tone) ? 'below' : 'level';
}
