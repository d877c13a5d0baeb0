import type { DateWarning } from './target-date.js';
import { warn } from './source.js';
import { isWrittenYear } from './written-years.js';
import { fullYear } from './years.js';

export const [SPACE, TICK, DASH, DOT, SLASH, EN_DASH] = [32, 39, 45, 46, 47, 0x2013] as const;
const [OPEN, CLOSE] = [40, 41] as const;
export const isDigit = (code: number) => code >= 48 && code <= 57;
export const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Where reading stands in the words. Brackets around them all are left out. Words and numbers are counted through in
 * local variables: half of reading a cell is here.
 */
export class Scan {
  at: number;
  readonly end: number;
  /** How many digits the last number had. */
  digits = 0;

  constructor(readonly words: string) {
    const inBrackets = words.charCodeAt(0) === OPEN && words.charCodeAt(words.length - 1) === CLOSE;
    this.at = inBrackets ? 1 : 0;
    this.end = words.length - this.at;
  }

  /** The next character; −1 at the end, for numbers that are all whole are compared faster than among NaN. */
  get code(): number {
    return this.at < this.words.length ? this.words.charCodeAt(this.at) : -1;
  }

  get isDone(): boolean {
    return this.at === this.end;
  }

  /** The words from there to here. */
  since(start: number): string {
    return this.words.slice(start, this.at);
  }

  take(code: number): boolean {
    if (this.code !== code) return false;
    this.at += 1;
    return true;
  }

  /** A word of plain letters in lower case, or nothing. */
  word(): string {
    const { words, at: start } = this;
    let at = start;
    while (at < words.length && isLetter(words.charCodeAt(at))) at += 1;
    this.at = at;
    return words.slice(start, at).toLowerCase();
  }

  /** A number of up to four digits; 0 with no digits where there is none. */
  number(): number {
    const { words, at: start } = this;
    const end = Math.min(start + 4, words.length);
    let [n, at] = [0, start];
    for (; at < end && isDigit(words.charCodeAt(at)); at += 1) n = n * 10 + words.charCodeAt(at) - 48;
    this.at = at;
    this.digits = at - start;
    return n;
  }
}

/** The year at the end of the words: 2012 and '12, and 12 where nothing else could be meant. */
export function readYear(scan: Scan, warnings: DateWarning[], bare: boolean): number | undefined {
  const start = warnings.length;
  const year = readYearAlone(scan, warnings, bare);
  if (scan.isDone) return year;
  warnings.length = start;
  return undefined;
}

/** The same year with anything after it but another digit. */
export function readYearAlone(scan: Scan, warnings: DateWarning[], bare: boolean): number | undefined {
  const start = scan.at;
  const tick = scan.take(TICK);
  const n = scan.number();
  if (isDigit(scan.code)) return undefined;
  if (!tick && scan.digits === 4) return isWrittenYear(4, n) ? n : undefined;
  if (scan.digits !== 2 || !(tick || bare)) return undefined;
  warnings.push(warn('century-inferred', scan.since(start)));
  return fullYear(n);
}
