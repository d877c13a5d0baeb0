import type { IndicatorLink } from '@engagement-plan/core';
import { readRef } from './refs.js';

/** Prefixes of the indicator sets councils cite. In a cell of indicators any two to five capitals will do. */
const FAMILIES = 'NI|BVPI|BV|LPI|LKPI|LI|KPI|CPI|SPI|PI|PAF|PSA|SOA|LAA|LOI|SOI|PAM|NSI|WBI';
const NUMBER = String.raw`[\s-]*0*(\d{1,3})([a-z](?![a-z]))?(?![\p{L}\d])`;
const CITED = new RegExp(String.raw`(?<![\p{L}\d])(${FAMILIES})${NUMBER}`, 'gu');
const LISTED = new RegExp(String.raw`(?<![\p{L}\d])([A-Z]{2,5})${NUMBER}`, 'gu');
const MORE = /^\s*(?:,|&|\/|and|a|ac)\s*0*(\d{1,3})([a-z](?![a-z]))?(?![\p{L}\d%])/u;

const link = (family: string, number: string, letter: string | undefined, words: string): IndicatorLink => {
  const code = `${family} ${number}${letter ?? ''}`;
  return words === code ? { code } : { code, words };
};

function findWith(pattern: RegExp, words: string, lists: boolean): { links: IndicatorLink[]; rest: string } {
  const links: IndicatorLink[] = [];
  let rest = '';
  let at = 0;
  const text = words.normalize('NFKC');
  for (const found of text.matchAll(pattern)) {
    const [whole, family = '', number = '', letter] = found;
    if (found.index < at) continue;
    rest += text.slice(at, found.index);
    at = found.index + whole.length;
    links.push(link(family, number, letter, whole));
    for (
      let more = lists ? MORE.exec(text.slice(at)) : null;
      more !== null;
      more = MORE.exec(text.slice(at))
    ) {
      links.push(link(family, more[1] ?? '', more[2], more[0].trim()));
      at += more[0].length;
    }
  }
  return { links, rest: (rest + text.slice(at)).replace(/\s+/gu, ' ').trim() };
}

/** Codes cited in running text: only of the families councils use, each once, in order: "NI4", "BVPI 12", "PI-07". */
export function findIndicators(words: string): readonly IndicatorLink[] {
  return findWith(CITED, words, false).links;
}

/**
 * Reads a cell of indicator codes. Codes are normalised ("NI4" and "NI 004" are "NI 4") with the words
 * beside them where they differ; "NI 1, 4 and 7" is three. `rest` holds what is no code.
 */
export function readIndicators(words: string): {
  readonly indicators: readonly IndicatorLink[];
  readonly rest: string;
} {
  const { links, rest } = findWith(LISTED, words, true);
  return { indicators: links, rest: rest.replace(/^[\s,;/&]+|[\s,;/&]+$/gu, '') };
}

/** Reads a cell that holds a ref and indicator codes: "4.4 NI 1 NI 4 NI 5 NI 7". */
export function readRefAndIndicators(words: string): {
  readonly ref?: string;
  readonly continued: boolean;
  readonly indicators: readonly IndicatorLink[];
  readonly rest: string;
} {
  // A code is no ref: "NI 4" alone in the cell leaves the row without one.
  const codeFirst = new RegExp(`^(?:${LISTED.source})`, 'u').test(words.trim());
  const { ref, continued, rest } = codeFirst
    ? { ref: undefined, continued: false, rest: words }
    : readRef(words);
  return { ...(ref === undefined ? {} : { ref }), continued, ...readIndicators(rest) };
}
