const SMALL_WORDS = new Set(
  'a an and are as at be by for from in into is it its of on or our so that the their them they this through to up via we which who will with your'.split(
    ' ',
  ),
);

/** Any word, in any letters. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;
const APOSTROPHE = 39;
const SMALL = -1;

/**
 * Numbers the words that carry the meaning of texts: no small words, no case, no plural s. Numbers are compared
 * and looked up at a fraction of what words cost: 10,000 titles are compared in a third of the time.
 */
export class WordNumbers {
  /** Words as they stand in texts, so that each is looked at once. */
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** By number, the text it was last met in. */
  readonly #metIn: number[] = [];
  #texts = 0;

  /** The words of a text, each once, in the order they stand. */
  of(text: string): number[] {
    this.#texts += 1;
    const lower = text.toLowerCase();
    const found: number[] = [];
    // eslint-disable-next-line no-control-regex -- the range is ASCII itself
    if (/^[\x00-\x7f]*$/.test(lower)) this.#cut(lower, found);
    else for (const [word] of lower.matchAll(WORD)) this.#meet(word, found);
    return found;
  }

  /** The words of plain letters, which nearly every text is written in; the same as `WORD` finds. */
  #cut(lower: string, found: number[]): void {
    const { length } = lower;
    for (let at = 0; at < length;) {
      const start = at;
      let code = lower.charCodeAt(at);
      while (isLetter(code) || isDigit(code)) code = lower.charCodeAt(++at);
      if (at === start) {
        at += 1;
        continue;
      }
      if (code === APOSTROPHE && isLetter(lower.charCodeAt(at + 1))) {
        at += 1;
        while (isLetter(lower.charCodeAt(at))) at += 1;
      }
      this.#meet(lower.slice(start, at), found);
    }
  }

  #meet(word: string, found: number[]): void {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numberOf(word)));
    if (number === SMALL || this.#metIn[number] === this.#texts) return;
    this.#metIn[number] = this.#texts;
    found.push(number);
  }

  #numberOf(word: string): number {
    if (SMALL_WORDS.has(word)) return SMALL;
    const stem = word.length > 3 && word.endsWith('s') ? word.replace(/['’]?s$/, '') : word;
    const known = this.#stems.get(stem);
    if (known !== undefined) return known;
    const number = this.#stems.size;
    this.#stems.set(stem, number);
    return number;
  }
}
