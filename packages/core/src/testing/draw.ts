/** Choices that are the same every time for the same seed. */
export interface Draw {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True this share of the time; 0.4 is four times in ten. */
  chance(share: number): boolean;
  oneOf<const T>(choices: readonly T[]): T;
  /** A sentence of so many words, none of which means anything. */
  sentence(least: number, most: number): string;
}

const WORDS = `residents neighbourhood forum library meeting young people voluntary sector survey local
  community council housing report training access partner service health budget annual event website
  newsletter group feedback consultation priority transport school centre panel review volunteers faith
  the and for with of to in on by from each every new better agreed shared plain open yearly`.split(/\s+/);

/** Draws from the mulberry32 generator: small, and even enough for made-up plans. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const oneOf = <const T>(choices: readonly T[]): T => {
    const chosen = choices[between(0, choices.length - 1)];
    if (chosen === undefined) throw new RangeError('oneOf needs at least one choice');
    return chosen;
  };
  return {
    between,
    oneOf,
    chance: (share) => next() < share,
    sentence(least, most) {
      const words = Array.from({ length: between(least, most) }, () => oneOf(WORDS)).join(' ');
      return words.charAt(0).toUpperCase() + words.slice(1);
    },
  };
}
