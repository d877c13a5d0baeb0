import { promiseAgainst } from '../../../spectrum/promise-against.js';
import { levelTexts, methodTexts } from '../../../spectrum/say-level.js';
import { levelNamed } from '../../../spectrum/spectrums.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { promisedIn, spectrumsAmong } from '../../promised-in.js';

/** How many methods that would do are named. */
const NAMED = 3;

const inBoth = <T>(say: (lang: 'en' | 'cy') => T) => ({ en: say('en'), cy: say('cy') });

export const spectrumPromiseExceedsMethods = defineCheck({
  code: 'spectrum/promise-exceeds-methods',
  documents: ['register', 'record'],
  severity: 'warning',
  summary: 'The methods can keep what the level promises.',

  *find(document, { documents }) {
    const spectrums = spectrumsAmong(documents);
    for (const { path, title, level, methods } of promisedIn(document, documents)) {
      const promised = level === undefined ? undefined : levelNamed(level, spectrums);
      if (promised === undefined) continue;
      const { outcome, reach, closing } = promiseAgainst(promised, methods);
      const { level: reached } = reach;
      if (outcome !== 'exceeds' || reached === undefined) continue;
      yield {
        path: document.kind === 'register' ? `${path}/methods` : path,
        engagement: title,
        promised: inBoth((lang) => levelTexts(promised.level, lang).name),
        reached: inBoth((lang) => levelTexts(reached, lang).name),
        by: reach.by,
        closing: inBoth((lang) =>
          closing.slice(0, NAMED).map(({ method }) => methodTexts(method, lang).name),
        ),
      };
    }
  },

  say: ({ engagement, promised, reached, by, closing }) =>
    `${engagement === '' ? 'The engagement' : quoted(engagement)} promises ${promised.en}, and its methods reach no further than ${reached.en} (${listed(by.map((words) => quoted(words)))}): ${closing.en.length === 0 ? '' : `add a method that can keep it, such as ${listed(closing.en)}, or `}promise ${reached.en}.`,
});
