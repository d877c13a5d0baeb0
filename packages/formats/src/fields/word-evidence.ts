import { WORD_LIST } from './word-list.js';

/**
 * What a document says about its own words: which stand in it, how often, and which always stand together.
 * Readers join and expand words only on this evidence or on the shipped list's.
 */
export interface WordEvidence {
  /** Whether the word stands in the document or in the shipped list. Case is ignored. */
  knows(word: string): boolean;
  /** Whether the shipped list has the word. */
  lists(word: string): boolean;
  /** Whether two neighbours look like one torn word: one of them is listed nowhere and never stands without the other. */
  alwaysTogether(left: string, right: string): boolean;
  /** Known words of this length that a test accepts. */
  matching(length: number, accepts: (word: string) => boolean): readonly string[];
}

const pairOf = (left: string, right: string) => `${left} ${right}`;
const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Lower case, without look-alike apostrophes, so that two spellings of one word compare equal. */
export const foldWord = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");

/** Whether a text holds any letter or figure, however it is encoded. */
export const holdsWords = (text: string) => /[\p{L}\p{N}]/u.test(text.normalize('NFKC'));

/** Collects the evidence of a document's texts. Order does not matter. */
export function readEvidence(texts: Iterable<string>): WordEvidence {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) {
    const words = foldWord(text).match(/[\p{L}\p{M}']+/gu) ?? [];
    words.forEach((word, i) => {
      add(counts, word);
      const next = words[i + 1];
      if (next !== undefined) add(pairs, pairOf(word, next));
    });
  }
  const byLength = new Map<number, string[]>();
  const index = () => {
    for (const word of new Set([...WORD_LIST, ...counts.keys()])) {
      const same = byLength.get(word.length);
      if (same === undefined) byLength.set(word.length, [word]);
      else same.push(word);
    }
  };
  const onlyIn = (word: string, pair: string) =>
    !WORD_LIST.has(word) && (counts.get(word) ?? 0) <= (pairs.get(pair) ?? 0);
  return {
    knows: (word) => WORD_LIST.has(foldWord(word)) || counts.has(foldWord(word)),
    lists: (word) => WORD_LIST.has(foldWord(word)),
    alwaysTogether(left, right) {
      const [l, r] = [foldWord(left), foldWord(right)];
      const pair = pairOf(l, r);
      return onlyIn(l, pair) || onlyIn(r, pair);
    },
    matching(length, accepts) {
      if (byLength.size === 0) index();
      return (byLength.get(length) ?? []).filter(accepts);
    },
  };
}
