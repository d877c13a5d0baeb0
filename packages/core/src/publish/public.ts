/**
 * The public part of a document, what was dropped from it, and what is still to be translated.
 * @module publish
 */

export { holdsInternal, internalParts, type DroppedWhy, type InternalPart } from './internal-parts.js';
export { publish, type Dropped, type Publication } from './publish.js';
export {
  languagesOf,
  translationOf,
  type TranslationCoverage,
  type TranslationOptions,
  type UntranslatedText,
} from './translation-of.js';
