/** An abbreviation with the words the document itself gives for it. */
export type Abbreviation = {
  readonly short: string;
  readonly long: string;
};

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'on', 'a', '&', 'y', 'yr', 'a', 'ac', 'o']);

/** The fewest words before the bracket whose initials spell the abbreviation. */
function spelledBy(before: string, short: string): string | undefined {
  const letters = short
    .replace(/s$/u, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  const words = before.match(/[\p{L}\p{N}'’/&-]+/gu) ?? [];
  for (let n = 1; n <= Math.min(words.length, letters.length + 4); n += 1) {
    const taken = words.slice(-n);
    const parts = taken.flatMap((word) => word.split(/[-/]/u)).filter((part) => part !== '');
    const every = parts
      .map((part) => part[0] ?? '')
      .join('')
      .toLowerCase();
    const main = parts
      .filter((part) => !SMALL.has(part.toLowerCase()))
      .map((part) => part[0] ?? '')
      .join('')
      .toLowerCase();
    if ((every === letters || main === letters) && /^\p{Lu}/u.test(taken[0] ?? '')) {
      const at = before.lastIndexOf(taken.join(' '));
      return at < 0 ? taken.join(' ') : before.slice(at).trim();
    }
  }
  return undefined;
}

/**
 * Abbreviations the document spells out, each once: "Local Strategic Partnership (LSP)". Only where the
 * initials agree; a bracket of capitals after other words defines nothing.
 */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/([^()\n]{3,160})\(([\p{Lu}][\p{L}&]{1,9})\)/gu)) {
    const [, before = '', short = ''] = match;
    if (!/\p{Lu}.*\p{Lu}/u.test(short) || found.has(short)) continue;
    const long = spelledBy(before.trim(), short);
    if (long !== undefined) found.set(short, long);
  }
  return [...found].map(([short, long]) => ({ short, long }));
}
