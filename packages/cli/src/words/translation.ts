import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `translation` says. */
interface TranslationWords {
  readonly about: string;
  readonly options: { readonly into: string; readonly previous: string };
  readonly noLanguage: (path: string) => string;
  readonly covered: (lang: string, translated: number, texts: number) => string;
  readonly missing: (n: number) => string;
  readonly stale: (n: number) => string;
  readonly orphaned: (n: number) => string;
}

export const TRANSLATION_WORDS: Readonly<Record<Lang, TranslationWords>> = {
  en: {
    about: 'Lists the texts of a document that are still to be translated, for a translator.',
    options: {
      into: 'the language, such as cy; those the document has translations for unless given',
      previous: 'an earlier version, to find translations of words that have changed since',
    },
    noLanguage: (path) =>
      `${path} is in one language, so it does not say what to translate it into: give --into, such as --into cy.`,
    covered: (lang, translated, texts) => `${lang}: ${translated} of ${plural(texts, 'text')} translated.`,
    missing: (n) => `To translate (${n}):`,
    stale: (n) => `Translated from words that have changed since (${n}):`,
    orphaned: (n) => `Translations that lead to no text (${n}):`,
  },
  cy: {
    about: 'Yn rhestru testunau dogfen sydd heb eu cyfieithu eto, ar gyfer cyfieithydd.',
    options: {
      into: 'yr iaith, fel cy; oni roddir un, yr ieithoedd y mae gan y ddogfen gyfieithiadau iddynt',
      previous: 'fersiwn gynharach, i ddod o hyd i gyfieithiadau o eiriau sydd wedi newid ers hynny',
    },
    noLanguage: (path) =>
      `Mewn un iaith y mae ${path}, felly nid yw’n dweud i ba iaith i’w gyfieithu: rhowch --into, fel --into cy.`,
    covered: (lang, translated, texts) => `${lang}: testunau wedi’u cyfieithu: ${translated} o ${texts}.`,
    missing: (n) => `I’w cyfieithu (${n}):`,
    stale: (n) => `Wedi’u cyfieithu o eiriau sydd wedi newid ers hynny (${n}):`,
    orphaned: (n) => `Cyfieithiadau nad ydynt yn arwain at unrhyw destun (${n}):`,
  },
};
