/** What may be published, and what is still to be translated. What other packages may use of this room. */

export { holdsInternal, internalParts, type DroppedWhy, type InternalPart } from './internal-parts.js';
export { publish, type Dropped, type Publication } from './publish.js';
export {
  languagesOf,
  translationOf,
  type TranslationCoverage,
  type TranslationOptions,
  type UntranslatedText,
} from './translation-of.js';
