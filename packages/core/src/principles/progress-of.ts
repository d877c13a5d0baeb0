import { principleSetOf } from './principle-sets.js';
import type { Checklist, PrincipleSet } from './principles.js';
import { countStates, progressAgainst, type ChecklistProgress, type ProgressOptions } from './progress.js';

/**
 * How a checklist stands on a day: what is met, what is owed, its light and why. Reads it against
 * `set`, else the set the checklist carries, else the shipped set it names. Where none of these is
 * known the light is `unknown` and nothing is counted; it never throws.
 */
export function progressOf(
  checklist: Checklist,
  options: ProgressOptions & { readonly set?: PrincipleSet },
): ChecklistProgress {
  const set = options.set ?? principleSetOf(checklist);
  if (set !== undefined) return progressAgainst(set, checklist, options);
  const named = typeof checklist.set === 'string' ? [checklist.set] : [];
  return {
    asOf: options.asOf,
    principles: [],
    stages: [],
    counts: countStates([]),
    light: 'unknown',
    reasons: [{ code: 'set-unknown', facts: { principles: [], names: named, of: 0 } }],
    signedOff: checklist.signOff !== undefined,
    strangers: [...new Set(checklist.answers.map((answer) => answer.principle))],
  };
}
