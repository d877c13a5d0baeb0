import { outcomeOf } from '../../../spectrum/promise-against.js';
import { reachOf } from '../../../spectrum/reach-of.js';
import { levelTexts } from '../../../spectrum/say-level.js';
import { methodTexts } from '../../../spectrum/say-method.js';
import { levelNamed, type NamedLevel } from '../../../spectrum/spectrums.js';
import { suggestMethods } from '../../../spectrum/suggest-methods.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { promisedIn, spectrumsAmong } from '../../promised-in.js';

/** How many methods that would do are named. */
const NAMED = 3;

const inBoth = <T>(say: (lang: 'en' | 'cy') => T) => ({ en: say('en'), cy: say('cy') });

/** The first few methods that would close a gap, by name. */
function closingOf(promised: NamedLevel) {
  const first = suggestMethods(promised).slice(0, NAMED);
  return inBoth((lang) => first.map(({ method }) => methodTexts(method, lang).name));
}

export const spectrumPromiseExceedsMethods = defineCheck({
  code: 'spectrum/promise-exceeds-methods',
  documents: ['register', 'record'],
  severity: 'warning',
  summary: 'The methods can keep what the level promises.',

  *find(document, { documents }) {
    const spectrums = spectrumsAmong(documents);
    const closingBy = new Map<NamedLevel['level'], ReturnType<typeof closingOf>>();
    for (const { path, title, level, methods } of promisedIn(document, documents)) {
      const promised = level === undefined ? undefined : levelNamed(level, spectrums);
      if (promised === undefined) continue;
      const reach = reachOf(methods, promised.spectrum);
      const { level: reached } = reach;
      if (outcomeOf(promised, reach) !== 'exceeds' || reached === undefined) continue;
      const closing = closingBy.get(promised.level) ?? closingOf(promised);
      closingBy.set(promised.level, closing);
      yield {
        path: document.kind === 'register' ? `${path}/methods` : path,
        engagement: title,
        promised: inBoth((lang) => levelTexts(promised.level, lang).name),
        reached: inBoth((lang) => levelTexts(reached, lang).name),
        by: reach.by,
        closing,
      };
    }
  },

  say: ({ engagement, promised, reached, by, closing }) =>
    `${engagement === '' ? 'The engagement' : quoted(engagement)} promises ${promised.en}, and its methods reach no further than ${reached.en} (${listed(by.map((words) => quoted(words)))}): ${closing.en.length === 0 ? '' : `add a method that can keep it, such as ${listed(closing.en)}, or `}promise ${reached.en}.`,
});
