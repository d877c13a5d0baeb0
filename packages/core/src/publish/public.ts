/**
 * The public part of a document, what was dropped from it, and what is still to be translated.
 * @module publish
 */

export { detailsLeft, type DetailLeft } from './details-left.js';
export { holdsInternal, internalParts, type DroppedWhy, type InternalPart } from './internal-parts.js';
export type { ReachDetail } from './personal-details.js';
export { publish, type Dropped, type Publication } from './publish.js';
export {
  languagesOf,
  translationOf,
  type TranslationCoverage,
  type TranslationOptions,
  type UntranslatedText,
} from './translation-of.js';
