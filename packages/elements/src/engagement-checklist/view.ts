import type { Checklist, ChecklistProgress, Day, Lang, PrincipleSet } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import type { ChecklistWords } from './engagement-checklist.words.js';

/** All that the parts of the page are drawn from. */
export interface ChecklistView {
  readonly checklist: Checklist;
  /** Who is writing, in their own words. */
  readonly by: string;
  /** In the reader's language. */
  readonly set: PrincipleSet;
  readonly progress: ChecklistProgress;
  readonly words: ChecklistWords;
  readonly lang: Lang;
  /** Level of the first heading. */
  readonly level: number;
  readonly faults: readonly Fault[];
  /** How many of the parts of the form are in the page so far, as `partsOf` counts them. */
  readonly drawn: number;
  /** Moves focus to a control of this element. */
  focusOn(id: string): void;
}

/** A day as shown: in words when it is one, else as written. */
export type SayDay = (day: Day) => string;
