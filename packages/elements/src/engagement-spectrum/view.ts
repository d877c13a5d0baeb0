import type { Lang, NamedLevel, Spectrum } from '@engagement-plan/core';
import type { Live } from '../base/engagement-element.js';
import type { Choice, Wish } from './choice.js';
import type { SpectrumWords } from './engagement-spectrum.words.js';

/** All that the parts of the page are drawn from. */
export interface SpectrumView {
  readonly spectrum: Spectrum;
  readonly choice: Choice;
  /** The level chosen, in its framework. */
  readonly promised: NamedLevel | undefined;
  readonly wish: Wish;
  readonly words: SpectrumWords;
  readonly lang: Lang;
  /** Level of the first heading. */
  readonly level: number;
  /** Whether a screen reader reads out what changes: an `aria-live`. */
  readonly live: Live;
  /** What is to be put right; empty when nothing is, or nobody has asked yet. */
  readonly fault: string;
}
