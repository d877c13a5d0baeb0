import { aboveCeiling, isBetter, type Ceiling } from './ceiling.js';
import type { Declared } from './assessment.js';
import type { EffectiveMode } from './policy.js';
import type { CeilingCause } from './reasons.js';
import type { StatusState, Tone } from './status.js';

/** What an effective status is made from. */
export interface Sides {
  readonly declared: Declared | undefined;
  /** The declaration is in cadence. */
  readonly inCadence: boolean;
  readonly ceiling: Ceiling | undefined;
  readonly derived: StatusState;
}

/** Which of the two is published, or which limit on the declaration. */
export type Published =
  | { readonly from: 'derived'; readonly state: StatusState }
  | { readonly from: 'declared'; readonly state: Tone; readonly declared: Declared }
  | {
      readonly from: 'ceiling';
      readonly state: Tone;
      readonly declared: Declared;
      readonly because: CeilingCause;
    }
  | { readonly from: 'nothing'; readonly state: 'unknown' };

const MODES: Readonly<Record<EffectiveMode, (sides: Sides) => Published>> = {
  'declared-with-ceilings': ({ declared, inCadence, ceiling, derived }) => {
    if (declared === undefined || !inCadence) return { from: 'derived', state: derived };
    const because = aboveCeiling(declared, ceiling);
    if (because !== undefined) return { from: 'ceiling', state: 'warning', declared, because };
    return { from: 'declared', state: declared.tone, declared };
  },

  'declared-only': ({ declared }) =>
    declared === undefined
      ? { from: 'nothing', state: 'unknown' }
      : { from: 'declared', state: declared.tone, declared },

  'derived-only': ({ derived }) => ({ from: 'derived', state: derived }),

  'worst-of': ({ declared, derived }) => {
    if (declared === undefined || (isTone(derived) && !isBetter(derived, declared.tone))) {
      return { from: 'derived', state: derived };
    }
    return { from: 'declared', state: declared.tone, declared };
  },
};

/** Chooses what is published. A row that is closed is not counted, whatever anybody declared. */
export function publish(mode: EffectiveMode, sides: Sides): Published {
  return sides.derived === 'excluded' ? { from: 'derived', state: 'excluded' } : MODES[mode](sides);
}

/** Whether a state is a colour, and not one of the grey ones. */
export function isTone(state: StatusState): state is Tone {
  return state === 'bad' || state === 'warning' || state === 'good';
}
