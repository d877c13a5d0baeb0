import { escapeHtml } from './escape.js';

/** An attribute for words in a language of their own; none where nobody said which. */
export const langAttribute = (lang: string | undefined) =>
  lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;

/** Somebody's own words inside a tag: `own('p', 'Diolch', 'cy')`. */
export const own = (tag: string, words: string, lang: string | undefined) =>
  `<${tag}${langAttribute(lang)}>${escapeHtml(words)}</${tag}>`;

/** Our words, and after them somebody's own: “You said: …”. Nothing where those are none. */
export const labelled = (label: string, words: string | undefined, lang: string | undefined): string[] =>
  words === undefined || words.trim() === ''
    ? []
    : [`<p>${escapeHtml(label)}: ${own('span', words, lang)}</p>`];
