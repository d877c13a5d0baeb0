import type { Prose } from './prose.js';

/** Abbreviations nobody needs spelt out, and capitals that are no abbreviations. Data: add to it freely. */
const WELL_KNOWN = new Set(
  (
    'UK EU US USA UN BBC NHS GP GPs MP MPs MS IT ICT TV PC CD DVD CV ID HR PR AGM VAT FAQ FAQs PDF HTML GDPR CCTV ' +
    'USB SMS PIN OK AM PM BC AD RAG BRAG NI TBC TBA TBD NB PS RSVP CC II III IV VI VII VIII IX XI XII ' +
    'DRAFT FINAL NOT NOTE ALL AND OR MUST'
  ).split(' '),
);

/** Capitals, two to six of them, as they stand in running text; “HoS” and a plural s as well. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.&/'’-])(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}\p{Lu}{1,2})s?(?![\p{L}\p{N}&]|\.\p{L}|[-'’]\p{L}{2})/gu;
/** Nearly every text holds none, and pays for one test only. */
const MAY_HOLD_ONE = /\p{Lu}\p{Ll}?\p{Lu}/u;
/** Spelt out before the bracket, or inside it. */
const IN_BRACKETS = /\p{L}\)?\s*\(\s*([\p{L}]{2,7})\s*\)/gu;
const BEFORE_BRACKETS = /(?<![\p{L}])(\p{Lu}[\p{L}]{1,6})\s+\(([^()]+)\)/gu;

const singular = (short: string) => short.replace(/s$/, '');

/** An abbreviation where it first stands, and how often it is used. */
export interface Undefined {
  readonly path: string;
  readonly short: string;
  times: number;
}

/** The texts of a document, as far as this needs them. */
export interface Texts {
  /** Those with capitals or brackets in them, or letters beyond ASCII. */
  readonly prose: readonly Prose[];
  /** Those, of all, that a pattern fits. */
  like(pattern: RegExp): readonly Prose[];
}

/**
 * Abbreviations these texts use and nowhere spell out, each once. A word in capitals that also stands in
 * small letters somewhere is emphasis, and a text all in capitals is a heading: neither is an abbreviation.
 */
export function findUndefined({ prose, like }: Texts, defined: Iterable<string>): Undefined[] {
  const known = new Set([...defined].map(singular));
  const found = new Map<string, Undefined>();
  for (const { text, path } of prose) {
    for (const short of spelledIn(text)) known.add(singular(short));
    if (!MAY_HOLD_ONE.test(text) || !/\p{Ll}/u.test(text)) continue;
    for (const match of text.matchAll(ABBREVIATION)) {
      const short = singular(match[0]);
      const before = found.get(short);
      if (before) before.times += 1;
      else if (!WELL_KNOWN.has(short)) found.set(short, { path, short, times: 1 });
    }
  }
  const unknown = [...found.values()].filter(({ short }) => !known.has(short));
  const stressed = wordsAmong(new Set(unknown.map(({ short }) => short.toLowerCase())), like);
  return unknown.filter(({ short }) => !stressed.has(short.toLowerCase()));
}

/** Which of these words stand in small letters somewhere. */
function wordsAmong(wanted: ReadonlySet<string>, like: Texts['like']): Set<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { text } of like(new RegExp(`(?:${[...wanted].join('|')})(?!\\p{Ll})`, 'u'))) {
    for (const [word] of text.matchAll(/\p{Ll}{2,}/gu)) if (wanted.has(word)) found.add(word);
  }
  return found;
}

function* spelledIn(text: string): Generator<string> {
  if (!text.includes('(')) return;
  for (const [, short = ''] of text.matchAll(IN_BRACKETS)) yield short;
  for (const [, short = '', long = ''] of text.matchAll(BEFORE_BRACKETS)) {
    if (/\s/.test(long.trim()) && long.trim().charAt(0).toUpperCase() === short.charAt(0)) yield short;
  }
}
