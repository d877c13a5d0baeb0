import type { Lang } from './lang.js';

/** How much of somebody's words a sentence quotes before it stops. */
const LONGEST_QUOTE = 90;

/** Somebody's own words in quotation marks, shortened at a space when they are long. */
export function quoted(words: string, longest = LONGEST_QUOTE): string {
  const text = within(words);
  if (text.length <= longest) return `“${text}”`;
  const short = text.slice(0, longest);
  const space = short.lastIndexOf(' ');
  return `“${space > longest / 2 ? short.slice(0, space) : short}…”`;
}

/** The end of somebody's words in quotation marks: for a text that breaks off, its end is what matters. */
export function quotedEnd(words: string): string {
  const text = within(words);
  if (text.length <= LONGEST_QUOTE) return `“${text}”`;
  const short = text.slice(-LONGEST_QUOTE);
  return `“…${short.slice(short.indexOf(' ') + 1)}”`;
}

/** Words as they stand within quotation marks: on one line, and what they quote themselves in single ones. */
function within(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(/“/g, '‘').replace(/”/g, '’');
}

/** A, B and C; in Welsh A, B a C, with “ac” before a vowel, and before 8, which is read with one. */
export function listed(words: readonly string[], lang: Lang = 'en'): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const and = lang === 'en' ? 'and' : /^[^\p{L}\d]*[aeiouwyâêîôûŵŷ8]/iu.test(last) ? 'ac' : 'a';
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** 1 row, 2 rows. */
export function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
