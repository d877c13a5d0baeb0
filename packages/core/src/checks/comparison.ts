/** A text as its words, each once, by the numbers of `WordNumbers`. */
export interface Compared<T> {
  readonly entry: T;
  /** Its place in the list it came from. */
  readonly at: number;
  readonly words: readonly number[];
}

/** Told of two texts, the shorter first, of which the longer holds that much of the shorter. */
export type Note<T> = (shorter: Compared<T>, longer: Compared<T>, percent: number) => void;

/**
 * A word in more texts than this no longer leads from one text to another, and no text is compared with
 * more than this many: so the work grows with the number of texts. In a plan of fewer texts nothing is lost.
 */
const MOST_TEXTS = 200;

/**
 * Compares texts where the shorter shares one of its rarest words with the other, since two that share most of
 * their words must share one of those. All it keeps are arrays of numbers made once: a thousand titles made of
 * the same forty words come to two hundred thousand comparisons.
 */
export class Comparison<T> {
  /** By the number of a word, the texts that hold it, by place in `texts`. */
  readonly #holders: number[][] = [];
  /** A bit for each thirty-second of all words: a bit the longer text lacks is a word it lacks. */
  readonly #bits: Int32Array;
  /** By the number of a word, one more than the text last compared that holds it. */
  readonly #heldBy: Int32Array;
  /** By text, one more than the text it was last compared with. */
  readonly #comparedWith: Int32Array;

  constructor(
    private readonly texts: readonly Compared<T>[],
    /** Per cent of the words of the shorter. */
    private readonly likeness: number,
  ) {
    this.#bits = new Int32Array(texts.length);
    this.#comparedWith = new Int32Array(texts.length);
    for (const [i, { words }] of texts.entries()) {
      let bits = 0;
      for (const word of words) {
        (this.#holders[word] ??= []).push(i);
        bits |= 1 << (word & 31);
      }
      this.#bits[i] = bits;
    }
    this.#heldBy = new Int32Array(this.#holders.length);
  }

  /** Notes every two texts found alike, text by text; two of the same length once from either side. */
  run(note: Note<T>): void {
    for (const [i, text] of this.texts.entries()) this.#compare(i, text, note);
  }

  #compare(i: number, text: Compared<T>, note: Note<T>): void {
    const { words } = text;
    const holders = words.map((word) => this.#holders[word] ?? []);
    if (holders.every(({ length }) => length > MOST_TEXTS)) return;
    holders.sort((a, b) => a.length - b.length);
    const needed = Math.ceil((words.length * Math.min(this.likeness, 100)) / 100);
    const stamp = i + 1;
    for (const word of words) this.#heldBy[word] = stamp;
    let compared = 0;
    for (const places of holders.slice(0, words.length - needed + 1)) {
      if (places.length > MOST_TEXTS) continue;
      for (const at of places) {
        if (compared >= MOST_TEXTS) return;
        const other = this.texts[at];
        if (at === i || other === undefined || this.#comparedWith[at] === stamp) continue;
        if (other.words.length < words.length) continue;
        this.#comparedWith[at] = stamp;
        compared += 1;
        // Most are told apart by their bits, without looking at a word.
        if ((words.length - this.#lacking(i, at)) * 100 < this.likeness * words.length) continue;
        const percent = Math.floor((this.#shared(stamp, other.words) * 100) / words.length);
        if (percent >= this.likeness) note(text, other, percent);
      }
    }
  }

  /** At least so many words of the one does the other lack. */
  #lacking(i: number, other: number): number {
    return bitsIn((this.#bits[i] ?? 0) & ~(this.#bits[other] ?? 0));
  }

  #shared(stamp: number, words: readonly number[]): number {
    let shared = 0;
    for (const word of words) if (this.#heldBy[word] === stamp) shared += 1;
    return shared;
  }
}

/** How many bits are set, counted side by side in twos, fours and eights. */
function bitsIn(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
