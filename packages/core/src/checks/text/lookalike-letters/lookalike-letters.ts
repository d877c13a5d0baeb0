import { valueAt } from '../../../document/pointer.js';
import { foldLetters } from '../../../target-date/letters.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

const FOREIGN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const FOREIGN_WORD =
  /(?!\p{Script=Latin}+(?![\p{L}]))[\p{L}\p{M}]*[\p{Script=Greek}\p{Script=Cyrillic}][\p{L}\p{M}]*/gu;
/** A capital I for a small l, between small letters: “ClIrs”. Names such as McIver are written so. */
const CAPITAL_I = /(?<![\p{L}])(?!Ma?c)\p{Lu}?\p{Ll}+I\p{Ll}+(?![\p{L}])/gu;

/** The word in the letters it seems to be meant in; undefined when it may well be Greek or Russian. */
function meantBy(word: string): string | undefined {
  if (!FOREIGN.test(word)) return word.replace(/(?<=\p{Ll})I/gu, 'l');
  const { text } = foldLetters(word);
  if (FOREIGN.test(text)) return undefined;
  // All of a longer word in look-alikes is a word of another language.
  if (!/\p{Script=Latin}/u.test(word) && word.length > 2) return undefined;
  return [...word]
    .map((letter, i) => (letter === letter.toLowerCase() ? text.charAt(i) : text.charAt(i).toUpperCase()))
    .join('');
}

export const textLookalikeLetters = defineCheck({
  code: 'text/lookalike-letters',
  documents: WRITTEN,
  partByPart: true,
  severity: 'warning',
  summary: 'Every letter is the letter it looks like.',

  *find(_document, { proseWith }) {
    for (const { text, path } of proseWith(TRAITS.foreign | TRAITS.innerI)) {
      const found = [
        ...(FOREIGN.test(text) ? text.matchAll(FOREIGN_WORD) : []),
        ...(text.includes('I') ? text.matchAll(CAPITAL_I) : []),
      ];
      for (const [word] of found) {
        const meant = meantBy(word);
        if (meant !== undefined) yield { path, words: word, meant };
      }
    }
  },

  say: ({ words, meant }) =>
    `${quoted(words)} holds a letter that only looks right, so search and screen readers miss it: type ${quoted(meant)} afresh.`,

  fix({ path, words, meant }, document) {
    const text = valueAt(document, path);
    const whole = new RegExp(`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'gu');
    return typeof text === 'string' ? [{ path, value: text.replace(whole, meant) }] : [];
  },
});
