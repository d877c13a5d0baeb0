import { NONE } from './none.js';
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
 * A word in more texts than this no longer leads from one text to another, and no text is compared with
 * more than this many: so the work grows with the number of texts. In a plan of fewer texts nothing is lost.
 */
const MOST_TEXTS = 200;

interface Compared<T> {
  readonly entry: T;
  readonly at: number;
  readonly words: readonly number[];
}

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
  const holders = holdersOf(distinct);
  for (const text of distinct) {
    const others = candidates(text, holders, likeness);
    if (others.length === 0) continue;
    const words = new Set(text.words);
    for (const other of others) note(text, other, percentIn(words, other.words));
  }
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
  const holders = holdersOf(texts);
  const found: (Alike<T> & { readonly sides: readonly [number, number] })[] = [];
  for (const text of texts) {
    const words = new Set(text.words);
    for (const other of candidates(text, holders, likeness)) {
      const [a, b] = text.at < other.at ? [text, other] : [other, text];
      const percent = percentIn(words, other.words);
      if (percent >= likeness && a.at < earlier.length && b.at >= earlier.length)
        found.push({ earlier: a.entry, later: b.entry, percent, sides: [a.at, b.at] });
    }
  }
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

/** By the number of a word, the texts that hold it. */
function holdersOf<T>(texts: readonly Compared<T>[]): Compared<T>[][] {
  const holders: Compared<T>[][] = [];
  for (const text of texts) for (const word of text.words) (holders[word] ??= []).push(text);
  return holders;
}

/** Longer texts that hold one of the words a text cannot do without and still be mostly inside them. */
function candidates<T>(
  text: Compared<T>,
  holders: readonly Compared<T>[][],
  likeness: number,
): readonly Compared<T>[] {
  if (text.words.every((word) => (holders[word]?.length ?? 0) > MOST_TEXTS)) return NONE;
  const found = new Set<Compared<T>>();
  const rarestFirst = text.words.map((word) => holders[word] ?? []).sort((a, b) => a.length - b.length);
  const needed = Math.ceil((rarestFirst.length * Math.min(likeness, 100)) / 100);
  for (const texts of rarestFirst.slice(0, rarestFirst.length - needed + 1)) {
    if (texts.length > MOST_TEXTS) continue;
    for (const other of texts) {
      if (found.size >= MOST_TEXTS) return [...found];
      if (other !== text && other.words.length >= text.words.length) found.add(other);
    }
  }
  return [...found];
}

function percentIn(shorter: ReadonlySet<number>, longer: readonly number[]): number {
  let shared = 0;
  for (const word of longer) if (shorter.has(word)) shared += 1;
  return Math.floor((shared * 100) / shorter.size);
}
