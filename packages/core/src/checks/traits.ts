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

const [I, SMALL_A, ASCII] = [73, 97, 128] as const;
const [ZERO, ONE, TWO, SEVEN, NINE] = [48, 49, 50, 55, 57] as const;

/**
 * 1–26 for a letter, whatever its case, 27 for a full stop, 0 for all else; then a bit for capitals, then its own
 * traits, then a bit for the nought.
 */
const SYMBOL_BITS = 5;
const SYMBOL = 31;
const CAPITAL = 32;
const OWN_TRAITS = 6;
const NOUGHT = 0x8000;
const LAST_THREE = 0x7fff;
const CHARACTERS = charactersOf(SIGNS);
/** Traits of three symbols in a row, and of the last three of a text. */
const THREES = threesOf(CLUES);
const ENDS = threesOf([[TRAITS.openEnd, LAST_WORDS.map((word) => `?-${word}`.slice(-3)).join(' ')]]);

/** What a text may be worth a closer look for. One pass, since every text of a document pays for it. */
export function traitsOf(text: string): Traits {
  const { length } = text;
  let traits = 0;
  let three = 0;
  let code = 0;
  let capitalAt = -3;
  for (let i = 0; i < length; i++) {
    code = text.charCodeAt(i);
    if (code >= ASCII) {
      if (isLetterBeyond(code)) traits |= TRAITS.foreign;
      three = (three << SYMBOL_BITS) & LAST_THREE;
      continue;
    }
    const character = CHARACTERS[code] ?? 0;
    three = ((three << SYMBOL_BITS) | (character & SYMBOL)) & LAST_THREE;
    traits |= THREES[three] ?? 0;
    // Small letters, spaces and figures, which is nearly all there is, have nothing more to say.
    if (character <= SYMBOL) continue;
    if (character === NOUGHT) {
      if (mayBeDialled(text, i)) traits |= TRAITS.reach;
      continue;
    }
    traits |= character >> OWN_TRAITS;
    if ((character & CAPITAL) === 0) continue;
    if (i - capitalAt < 3) traits |= TRAITS.capitals;
    if (code === I && i > 0 && text.charCodeAt(i - 1) >= SMALL_A) traits |= TRAITS.innerI;
    capitalAt = i;
  }
  return traits | (isEnd(code) ? (ENDS[three] ?? 0) : TRAITS.openEnd);
}

/** Figures of a telephone number at least, its nought among them. */
const FEWEST_FIGURES = 10;

/** A number that begins with this nought may be a telephone number: 01, 02 and 07, and 00 for abroad. A date is too short. */
function mayBeDialled(text: string, at: number): boolean {
  if (at + FEWEST_FIGURES > text.length) return false;
  const next = text.charCodeAt(at + 1);
  if (next !== ONE && next !== TWO && next !== SEVEN && next !== ZERO) return false;
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  return before < ZERO || before > NINE;
}

/** Signs of Latin-1, dashes, quotes and currencies are the ones English texts are full of. */
const isLetterBeyond = (code: number) => code > 0xbf && (code < 0x2000 || code > 0x20cf);

/** Whether a last character is one a text may end with: space and commas are not, and of foreign ones nobody knows. */
const isEnd = (code: number) => code > 0x20 && code !== 0x2c && code < ASCII;

function charactersOf(signs: typeof SIGNS): Uint16Array {
  const characters = new Uint16Array(ASCII);
  for (let code = 0; code < ASCII; code++) {
    const sign = String.fromCharCode(code);
    characters[code] = symbolOf(sign) | (/[A-Z]/.test(sign) ? CAPITAL : 0);
  }
  for (const [trait, all] of signs) {
    for (const sign of all) {
      const code = sign.charCodeAt(0);
      characters[code] = (characters[code] ?? 0) | (trait << OWN_TRAITS);
    }
  }
  characters[ZERO] = NOUGHT;
  return characters;
}

function symbolOf(character: string): number {
  if (character === '.') return 27;
  return /[a-z]/i.test(character) ? character.toLowerCase().charCodeAt(0) - SMALL_A + 1 : 0;
}

function threesOf(clues: typeof CLUES): Uint8Array {
  const threes = new Uint8Array(LAST_THREE + 1);
  for (const [trait, all] of clues) {
    for (const clue of all.split(' ')) {
      const [first = '', ...rest] = clue;
      const [second, third] = rest.map(symbolOf) as [number, number];
      const firsts = first === '?' ? Array.from({ length: SYMBOL + 1 }, (_, i) => i) : [symbolOf(first)];
      for (const symbol of firsts) {
        const three = (((symbol << SYMBOL_BITS) | second) << SYMBOL_BITS) | third;
        threes[three] = (threes[three] ?? 0) | trait;
      }
    }
  }
  return threes;
}
