import type { DateWarning } from './target-date.js';
import type { Sense } from './vocabulary.js';
import { foldLetters, UNSEEN } from './letters.js';
import { lookUp } from './lexicon.js';
import { joinPhrases } from './phrases.js';

/** One word, number or mark, with its place in the words as written. */
export interface Token {
  sense: Sense;
  /** The number's value, or which month, season, unit … the word names. */
  n: number;
  /** How many digits a number was written with; 0 for anything else. */
  digits: number;
  /** The folded text. */
  text: string;
  start: number;
  end: number;
  /** No space before it. */
  glued: boolean;
  /** A number with an apostrophe: '12. */
  tick: boolean;
  /** A number with a suffix: 18th. */
  ordinal: boolean;
}

export interface Tokens {
  list: Token[];
  warnings: DateWarning[];
}

const MARKS: Record<string, Sense> = {
  '-': 'dash',
  '/': 'slash',
  '.': 'dot',
  ',': 'comma',
  ';': 'comma',
  ':': 'comma',
  '&': 'and',
  '+': 'and',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '?': 'question',
  '~': 'approx',
  '>': 'new',
};
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 127 || code === 95;

/** The words cut into tokens, torn words mended and phrases joined. Linear in the length of the words. */
export function tokenise(words: string): Tokens {
  const folded = foldLetters(words);
  const warnings: DateWarning[] = [];
  const scan: Scan = { text: folded.text, at: 0, list: [], warnings, words, tickAt: -1, joins: false };
  while (scan.at < scan.text.length) readToken(scan);
  if (folded.lookAlikeAt >= 0)
    warnings.push({ code: 'lookalike-letters', words: words.charAt(folded.lookAlikeAt) });
  return { list: scan.joins ? joinPhrases(scan.list, words, warnings) : scan.list, warnings };
}

interface Scan {
  text: string;
  words: string;
  at: number;
  list: Token[];
  warnings: DateWarning[];
  /** Where an apostrophe waits for its number, or -1. */
  tickAt: number;
  /** Some word is unknown or may begin a phrase. */
  joins: boolean;
}

function readToken(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xad) scan.at++;
  else if (isDigit(code)) readNumber(scan);
  else if (code === 0xa3 || code === 0x24 || code === 0x20ac) readMoney(scan);
  else if (isLetter(code)) readWord(scan);
  else readMark(scan, scan.text.charAt(scan.at));
}

function push(scan: Scan, sense: Sense, start: number, end: number, n = 0, digits = 0): Token {
  const tick = digits > 0 && scan.tickAt >= 0;
  const before = tick ? scan.tickAt : start;
  if (tick && scan.tickAt < start - 1) strayTick(scan, start, end);
  scan.tickAt = -1;
  const glued = before > 0 && scan.list[scan.list.length - 1]?.end === before;
  const token = {
    sense,
    n,
    digits,
    text: scan.text.slice(start, end),
    start: before,
    end,
    glued,
    tick,
    ordinal: false,
  };
  scan.list.push(token);
  scan.at = end;
  return token;
}

/** Dec' 11: the apostrophe is on the wrong side of the space. */
function strayTick(scan: Scan, start: number, end: number): void {
  const previous = scan.list[scan.list.length - 1];
  scan.warnings.push({
    code: 'stray-mark',
    words: scan.words.slice(previous?.start ?? scan.tickAt, Math.max(start, end)),
  });
}

function readNumber(scan: Scan): void {
  const { text, at } = scan;
  let end = at + 1;
  let lookAlike = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    // A letter O or l between digits is a scanning slip: 2O12.
    const slip = (code === 111 || code === 108) && end - at < 4 && isDigit(text.charCodeAt(end + 1));
    if (!slip && !isDigit(code)) break;
    lookAlike ||= slip;
  }
  let digits = text.slice(at, end);
  if (lookAlike) {
    digits = digits.replace(/o/g, '0').replace(/l/g, '1');
    scan.warnings.push({ code: 'lookalike-letters', words: scan.words.slice(at, end) });
  }
  const blanks = countBlanks(text, end);
  if (blanks > 0 && end - at + blanks === 4) {
    push(scan, 'x-year', at, end + blanks);
    return;
  }
  if (text[end] === '%' || (text[end] === ',' && /^,\d{3}(?!\d)/.test(text.slice(end, end + 5))))
    return readMoney(scan);
  const size = end - at;
  push(scan, size > 5 ? 'unknown' : 'number', at, end, size > 5 ? 0 : Number(digits), size);
}

/** How many x or ? stand for digits not yet known: 20xx, 201?. */
function countBlanks(text: string, from: number): number {
  let end = from;
  while (end - from < 3 && (text[end] === 'x' || text[end] === '?')) end++;
  return isLetter(text.charCodeAt(end)) ? 0 : end - from;
}

/** Money and percentages are amounts, never dates. */
function readMoney(scan: Scan): void {
  let end = scan.at + 1;
  while (end < scan.text.length && /[\d.,%]/.test(scan.text.charAt(end))) end++;
  push(scan, 'unknown', scan.at, end);
}

function readWord(scan: Scan): void {
  const { text, at } = scan;
  let end = at + 1;
  let plain = true;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0xad) plain = false;
    // An apostrophe between letters belongs to the word (i'w); one before a digit belongs to the number.
    else if (code === 39 && isLetter(text.charCodeAt(end + 1))) continue;
    else if (!isLetter(code)) break;
  }
  if (end - at === 1) {
    const dotted = readDotted(text, at);
    if (dotted > end) return pushWord(scan, at, dotted, text.slice(at, dotted).replace(/\./g, ''));
  }
  pushWord(scan, at, end, plain ? text.slice(at, end) : text.slice(at, end).replaceAll(UNSEEN, ''));
}

/** The end of "p.a.", "w.e.f", "n/a", "w/c", or where it began when it is none. */
function readDotted(text: string, at: number): number {
  const mark = text[at + 1];
  if (mark !== '.' && mark !== '/') return at;
  let end = at + 1;
  while (text[end] === mark && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2)))
    end += 2;
  return end;
}

function pushWord(scan: Scan, start: number, end: number, text: string): void {
  const previous = scan.list[scan.list.length - 1];
  const entry = lookUp(text);
  if (!entry || entry.phrases.length > 0) scan.joins = true;
  if (
    entry?.sense === 'suffix' &&
    previous &&
    previous.digits > 0 &&
    previous.digits < 3 &&
    scan.tickAt < 0
  ) {
    previous.ordinal = true;
    previous.end = end;
    scan.at = end;
    return;
  }
  push(scan, entry?.sense ?? 'unknown', start, end, entry?.n ?? 0).text = text;
}

function readMark(scan: Scan, mark: string): void {
  const { at } = scan;
  scan.at++;
  if (mark === "'") {
    scan.tickAt = at;
  } else if (mark === '*' || mark === '^') {
    scan.warnings.push({ code: 'stray-mark', words: scan.words.charAt(at) });
  } else if (mark === '.' && !isDigit(scan.text.charCodeAt(at + 1))) {
    // The dot of an abbreviation or of a sentence; only between digits does it part a date.
    const previous = scan.list[scan.list.length - 1];
    if (previous?.end === at) previous.end = at + 1;
  } else if (mark !== '"' && mark !== '|' && mark !== '\\') {
    const sense = MARKS[mark] ?? 'unknown';
    push(scan, sense, at, at + 1);
  }
}
