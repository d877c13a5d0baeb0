import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { proseOf, type ProseKind } from '../../prose.js';
import { WRITTEN } from '../../written.js';

/** Dates are said from what they mean, and statuses and names stay as printed. */
const AS_PRINTED: ReadonlySet<ProseKind> = new Set(['date', 'code', 'name']);

export const textUntranslated = defineCheck({
  code: 'text/untranslated',
  documents: WRITTEN,
  severity: 'warning',
  summary: 'A document in two languages says everything in both.',

  *find(document) {
    const { translations = {}, lang = 'en' } = document;
    const prose = Object.keys(translations).length > 0 ? proseOf(document) : [];
    for (const [language, texts] of Object.entries(translations)) {
      // British English needs no translation into English.
      if (language.split('-')[0] === lang.split('-')[0]) continue;
      for (const { path, text, kind, internal } of prose) {
        if (internal || AS_PRINTED.has(kind) || !/\p{L}/u.test(text) || texts[path]?.trim()) continue;
        yield { path, words: text, language };
      }
    }
  },

  say: ({ words, language }) =>
    `${quoted(words)} is not there in ${language === 'cy' ? 'Welsh' : language === 'en' ? 'English' : quoted(language)}, in which the rest of the document can be read: have it translated.`,
});
