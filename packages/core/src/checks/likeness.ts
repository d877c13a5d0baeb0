import { Comparison, type Compared } from './comparison.js';
import { WordNumbers } from './word-numbers.js';

/** Two texts that say nearly the same, and how much of the shorter stands in the other. */
export interface Alike<T> {
  readonly later: T;
  readonly earlier: T;
  /** Share of the shorter text's words found in the other, in per cent, rounded down. */
  readonly percent: number;
}

/** Fewer words than this say too little to be compared. */
const FEWEST_WORDS = 3;

/**
 * Finds texts of a list of which one says at least `likeness` per cent of the words of the other: each later
 * one with the earlier it is most like. Texts are compared only where the shorter shares one of its rarest
 * words, since two that share most of their words must share one of those.
 */
export function findAlike<T extends { readonly text: string }>(
  list: readonly T[],
  likeness: number,
): Alike<T>[] {
  const { distinct, repeats } = partRepeats(list);
  const best = new Map<number, Alike<T>>();
  const note = (a: Compared<T>, b: Compared<T>, percent: number) => {
    const [earlier, later] = a.at < b.at ? [a, b] : [b, a];
    if (percent >= likeness && percent > (best.get(later.at)?.percent ?? -1)) {
      best.set(later.at, { later: later.entry, earlier: earlier.entry, percent });
    }
  };
  for (const [earlier, later] of repeats) note(earlier, later, 100);
  new Comparison(distinct, likeness).run(note);
  return [...best].sort(([a], [b]) => a - b).map(([, alike]) => alike);
}

/**
 * Pairs the texts of one list with those of another that say nearly the same, each with one at most, the most
 * alike first. `likeness` is per cent of the words of the shorter that stand in the longer.
 */
export function pairAlike<T extends { readonly text: string }>(
  earlier: readonly T[],
  later: readonly T[],
  likeness: number,
): Alike<T>[] {
  const numbers = new WordNumbers();
  const sides = [...earlier, ...later].map((entry, at) => ({ entry, at, words: numbers.of(entry.text) }));
  const texts = sides.filter(({ words }) => words.length >= FEWEST_WORDS);
  const found: (Alike<T> & { readonly sides: readonly [number, number] })[] = [];
  new Comparison(texts, likeness).run((text, other, percent) => {
    const [a, b] = text.at < other.at ? [text, other] : [other, text];
    if (a.at < earlier.length && b.at >= earlier.length)
      found.push({ earlier: a.entry, later: b.entry, percent, sides: [a.at, b.at] });
  });
  found.sort((a, b) => b.percent - a.percent || a.sides[1] - b.sides[1] || a.sides[0] - b.sides[0]);
  const paired = new Set<number>();
  return found.filter(({ sides: [a, b] }) => {
    if (paired.has(a) || paired.has(b)) return false;
    paired.add(a).add(b);
    return true;
  });
}

/** Texts of the very same words are alike without comparing: only the first of them goes on. */
function partRepeats<T extends { readonly text: string }>(list: readonly T[]) {
  const distinct: Compared<T>[] = [];
  const bySum = new Map<number, Compared<T>[]>();
  const repeats: [Compared<T>, Compared<T>][] = [];
  const numbers = new WordNumbers();
  list.forEach((entry, at) => {
    const words = numbers.of(entry.text);
    if (words.length < FEWEST_WORDS) return;
    const text = { entry, at, words };
    // The same words in any order have the same sum, and hardly any others do.
    const sum = words.reduce((sum, word) => (sum + spread(word)) | 0, words.length);
    const alike = bySum.get(sum);
    const first = alike?.find((other) => isSameSet(other.words, words));
    if (first) repeats.push([first, text]);
    else {
      distinct.push(text);
      if (alike) alike.push(text);
      else bySum.set(sum, [text]);
    }
  });
  return { distinct, repeats };
}

/** Small numbers far apart, so that their sums do not fall together: two rounds of murmur3's finaliser. */
function spread(word: number): number {
  const once = Math.imul(word + 1, 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

const isSameSet = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((word) => b.includes(word));
