import { languagesOf, translatable, translationAt } from '../../../publish/translation-of.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { WRITTEN } from '../../written.js';

export const textUntranslated = defineCheck({
  code: 'text/untranslated',
  documents: [...WRITTEN, 'principle-set', 'spectrum', 'status-scheme', 'indicator-set'],
  severity: 'warning',
  summary: 'A document in two languages says everything in both.',

  *find(document) {
    const languages = languagesOf(document);
    const texts = languages.length > 0 ? translatable(document) : [];
    for (const language of languages) {
      for (const prose of texts) {
        if (translationAt(document, prose, language) === undefined)
          yield { path: prose.path, words: prose.text, language };
      }
    }
  },

  say: ({ words, language }) =>
    `${quoted(words)} is not there in ${language === 'cy' ? 'Welsh' : language === 'en' ? 'English' : quoted(language)}, in which the rest of the document can be read: have it translated.`,
});
