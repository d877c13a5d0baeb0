import type { EngagementDocument } from '../document/document.js';
import { endsWell } from './broken-off.js';
import { walkProse, type Look, type Prose } from './prose.js';
import { TRAITS, traitsOf, type Traits } from './traits.js';

/** A text some check may have something to say about. */
export interface Suspect {
  readonly prose: Prose;
  readonly traits: Traits;
}

/**
 * The one walk the checks of texts share: nearly every text has no trait, and is passed by.
 *
 * @param found where they are put, in the order they stand
 * @param rowPassed told after each row of a plan, when all texts up to its end have been looked at
 */
export function findSuspects(
  document: EngagementDocument,
  found: Suspect[] = [],
  rowPassed?: () => void,
): Suspect[] {
  const look: Look = (text, kind, here) => {
    let traits = traitsOf(text);
    // A label or a line of a list may end as it likes.
    const mayBreakOff = kind === 'sentence' || kind === 'paragraph';
    if (traits & TRAITS.openEnd && (!mayBreakOff || endsWell(text))) traits &= ~TRAITS.openEnd;
    if (traits === 0 && kind !== 'paragraph') return;
    const prose = here.write(text, kind);
    if (!prose.repeats) found.push({ prose, traits });
  };
  walkProse(document, look, rowPassed);
  return found;
}

/** The texts that have any of the traits, and every paragraph. */
export function proseAmong(suspects: readonly Suspect[], wanted: Traits): Prose[] {
  return suspects.flatMap(({ traits, prose }) =>
    traits & wanted || prose.kind === 'paragraph' ? prose : [],
  );
}
