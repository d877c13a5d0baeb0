import { givenDay } from '../target-date/given-day.js';
import { PRINCIPLE_SETS, principleSetOf } from './principle-sets.js';
import type { Checklist, PrincipleSet } from './principles.js';
import { countStates, progressAgainst, type ChecklistProgress, type ProgressOptions } from './progress.js';

/**
 * How a checklist stands on a day: what is met, what is owed, its light and why. Reads it against
 * `set`, else the set the checklist carries, else the one it names among `sets` or those shipped. Where
 * none of these is known the light is `unknown`, nothing is counted, and the reason names the sets that
 *  are known.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function progressOf(
  checklist: Checklist,
  options: ProgressOptions & { readonly set?: PrincipleSet; readonly sets?: readonly PrincipleSet[] },
): ChecklistProgress {
  givenDay(options.asOf);
  const set = options.set ?? principleSetOf(checklist, options.sets);
  if (set !== undefined) return progressAgainst(set, checklist, options);
  const named = typeof checklist.set === 'string' ? [checklist.set] : [];
  const known = [...(options.sets ?? []), ...PRINCIPLE_SETS].map(({ id }) => id);
  return {
    asOf: options.asOf,
    principles: [],
    stages: [],
    counts: countStates([]),
    light: 'unknown',
    reasons: [{ code: 'set-unknown', facts: { principles: [], names: named, of: 0, known } }],
    signedOff: checklist.signOff !== undefined,
    strangers: [...new Set(checklist.answers.map((answer) => answer.principle))],
  };
}
