import { languagesOf, translatable, translationAt } from '../../../publish/translation-of.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { WRITTEN } from '../../written.js';

/** How many of the texts a finding names; `translationOf` lists them all. */
const NAMED = 3;

export const textUntranslated = defineCheck({
  code: 'text/untranslated',
  documents: [...WRITTEN, 'principle-set', 'spectrum', 'status-scheme', 'indicator-set'],
  severity: 'warning',
  summary: 'A document in two languages says everything in both.',

  /** Once for each language: a plan half translated is one thing to do, and must not hide what else is found. */
  *find(document) {
    const languages = languagesOf(document);
    const texts = languages.length > 0 ? translatable(document) : [];
    for (const language of languages) {
      const missing = texts.filter((prose) => translationAt(document, prose, language) === undefined);
      const first = missing.slice(0, NAMED);
      if (first[0] === undefined) continue;
      yield {
        path: first[0].path,
        language,
        texts: texts.length,
        missing: missing.length,
        words: first.map(({ text }) => text),
        paths: first.map(({ path }) => path),
      };
    }
  },

  say({ language, texts, missing, words }) {
    const name = language === 'cy' ? 'Welsh' : language === 'en' ? 'English' : quoted(language);
    const named = words.map((each) => quoted(each));
    if (missing === 1)
      return `${listed(named)} is not there in ${name}, in which the rest of the document can be read: have it translated.`;
    const more = missing > named.length ? [`${missing - named.length} more`] : [];
    return `${missing} of the ${texts} texts of this document are not there in ${name}: ${listed([...named, ...more])}. Have them translated.`;
  },
});
