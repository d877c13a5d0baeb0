import { LAST_WORDS } from './broken-off.js';

/**
 * What a text may be worth a closer look for. A trait promises nothing: a text that has it may hold such a
 * thing, and a text that lacks it holds none. Bits, so that one number says all there is to say of a text.
 */
export const TRAITS = {
  /** A blank to be filled in: “TBC”, “xx areas”, “[Insert …]”. */
  blank: 1,
  /** Words that can be read two ways, or leave a promise open. */
  ambiguous: 2,
  /** Two capitals next to each other, or one character apart. */
  capitals: 4,
  /** Something in brackets. */
  brackets: 8,
  /** A capital I behind a small letter. */
  innerI: 16,
  /** An end no sentence should have. */
  openEnd: 32,
  /** A letter beyond ASCII. */
  foreign: 64,
  /** What an e-mail address or a telephone number of this country is written with: @, +44, 01, 02, 07. */
  reach: 128,
} as const;

/** Bits of {@link TRAITS}. */
export type Traits = number;

/**
 * Three letters in a row that lead to what is looked for, rare in other words: `-` is no letter, `.` a full
 * stop, `?` anything. Whatever the gates of the checks let through must hold one; a test holds them to it.
 */
const CLUES: readonly (readonly [Traits, string])[] = [
  [TRAITS.blank, '?xx tbc tba tbd tb. t.b nfi dvi nse rnh lor'],
  [TRAITS.ambiguous, '-bi .bi opr ssa uir sib cab van due odo gen'],
];
const SIGNS: readonly (readonly [Traits, string])[] = [
  [TRAITS.blank, '[<?_'],
  [TRAITS.brackets, '('],
  // Emphasis may stand inside a last word.
  [TRAITS.openEnd, '*_`'],
  [TRAITS.reach, '@+'],
];

const [ZERO, A, I, Z, SMALL_A] = [48, 65, 73, 90, 97] as const;

/** 0 for all that is neither a letter, 1–26 whatever its case, nor a full stop, 27; and a bit for what has more to say. */
const SYMBOL_BITS = 5;
const MORE = 32;

/** What a text may be worth a closer look for. One pass, since every text of a document pays for it. */
export const traitsOf = traitReader();

/**
 * Makes the reader. Its tables are constants of its own and its numbers stand in place: constants of a module become
 * variables when it is bundled, and looking them up for every letter took a third of the time.
 */
function traitReader(): (text: string) => Traits {
  const symbols = symbolsOf(SIGNS);
  const signs = signTraits(SIGNS);
  /** Traits of three symbols in a row, and of the last three of a text. */
  const threes = threesOf(CLUES);
  const ends = threesOf([[TRAITS.openEnd, LAST_WORDS.map((word) => `?-${word}`.slice(-3)).join(' ')]]);
  return (text) => {
    const { length } = text;
    let traits = 0;
    let three = 0;
    let code = 0;
    let capitalAt = -3;
    for (let i = 0; i < length; i++) {
      code = text.charCodeAt(i);
      if (code > 127) {
        if (isLetterBeyond(code)) traits |= TRAITS.foreign;
        three = (three << 5) & 0x7fff;
        continue;
      }
      const symbol = symbols[code] ?? 0;
      three = ((three << 5) | (symbol & 31)) & 0x7fff;
      traits |= threes[three] ?? 0;
      // Small letters, spaces and figures, which is nearly all there is, have nothing more to say.
      if (symbol < 32) continue;
      if (code === ZERO) {
        if (mayBeDialled(text, i)) traits |= TRAITS.reach;
      } else if (code < A || code > Z) traits |= signs[code] ?? 0;
      else {
        if (i - capitalAt < 3) traits |= TRAITS.capitals;
        if (code === I && i > 0 && text.charCodeAt(i - 1) >= SMALL_A) traits |= TRAITS.innerI;
        capitalAt = i;
      }
    }
    return traits | (isEnd(code) ? (ends[three] ?? 0) : TRAITS.openEnd);
  };
}

/** The fewest digits of a telephone number, including its leading 0. */
const FEWEST_FIGURES = 10;

/** A number that begins with this 0 may be a telephone number: 01, 02 and 07, and 00 for abroad. */
function mayBeDialled(text: string, at: number): boolean {
  // A date is no longer than that, and most noughts stand in dates.
  if (at + FEWEST_FIGURES > text.length) return false;
  const [before, next] = [text.charAt(at - 1), text.charAt(at + 1)];
  return '0127'.includes(next) && !(before >= '0' && before <= '9');
}

/** Signs of Latin-1, dashes, quotes and currencies are the ones English texts are full of. */
const isLetterBeyond = (code: number) => code > 0xbf && (code < 0x2000 || code > 0x20cf);

/** Whether a last character is one a text may end with: space and commas are not, and of foreign ones nobody knows. */
const isEnd = (code: number) => code > 0x20 && code !== 0x2c && code < 128;

function symbolsOf(signs: typeof SIGNS): Uint8Array {
  const said = `0ABCDEFGHIJKLMNOPQRSTUVWXYZ${signs.map(([, all]) => all).join('')}`;
  return Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return symbolOf(character) | (said.includes(character) ? MORE : 0);
  });
}

function signTraits(signs: typeof SIGNS): Uint8Array {
  const traits = new Uint8Array(128);
  for (const [trait, all] of signs) {
    for (const sign of all) {
      const code = sign.charCodeAt(0);
      traits[code] = (traits[code] ?? 0) | trait;
    }
  }
  return traits;
}

function symbolOf(character: string): number {
  if (character === '.') return 27;
  return /[a-z]/i.test(character) ? character.toLowerCase().charCodeAt(0) - SMALL_A + 1 : 0;
}

function threesOf(clues: typeof CLUES): Uint8Array {
  const threes = new Uint8Array(1 << (3 * SYMBOL_BITS));
  for (const [trait, all] of clues) {
    for (const clue of all.split(' ')) {
      const [first = '', ...rest] = clue;
      const [second, third] = rest.map(symbolOf) as [number, number];
      const firsts =
        first === '?' ? Array.from({ length: 1 << SYMBOL_BITS }, (_, i) => i) : [symbolOf(first)];
      for (const symbol of firsts) {
        const three = (((symbol << SYMBOL_BITS) | second) << SYMBOL_BITS) | third;
        threes[three] = (threes[three] ?? 0) | trait;
      }
    }
  }
  return threes;
}
