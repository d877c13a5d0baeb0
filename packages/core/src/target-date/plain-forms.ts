import type { Role } from './items.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import type { DateWarning } from './target-date.js';
import { civilDay, daysInMonth } from './civil-day.js';
import { lookUp } from './lexicon.js';
import { endedBy } from './reading.js';
import { warn } from './source.js';
import { isWrittenYear } from './written-years.js';
import { fullYear, isNextYear } from './years.js';

/**
 * The forms most cells have, read straight from their characters: "Nov 2011", "by March '12", "22/09/10",
 * "3rd September 2009", "2024-06", "2011/12", "2012", "TBC". Six to ten times as quick as the grammar, which
 * reads all of them too, and everything else; a test holds the two to the same answers. Anything unusual,
 * down to a second space, is left to the grammar.
 */
export function readPlainForm(words: string, financial: boolean): Reading | undefined {
  const scan = new Scan(words);
  const role = readRole(scan);
  if (role === undefined) return undefined;
  if (isDigit(scan.code)) return readFromNumber(scan, role, financial);
  const start = scan.at;
  const word = scan.word();
  const entry = word === '' ? undefined : lookUp(word);
  if (entry === undefined || entry.phrases.length > 0) return undefined;
  if (entry.sense === 'month') {
    if (!scan.take(SPACE)) return undefined;
    const warnings: DateWarning[] = [];
    const year = readYear(scan, warnings, false);
    return year === undefined ? undefined : endedBy(role, false, monthSpan(year, entry.n), warnings);
  }
  if (start > 0 || !scan.isDone) return undefined;
  if (entry.sense === 'placeholder') return { kind: 'placeholder', warnings: [warn('placeholder', words)] };
  return entry.sense === 'ongoing' ? { kind: 'ongoing', warnings: [] } : undefined;
}

const [SPACE, TICK, DASH, DOT, SLASH] = [32, 39, 45, 46, 47] as const;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Where reading stands in the words. */
class Scan {
  at = 0;
  /** How many digits the last number had. */
  digits = 0;

  constructor(readonly words: string) {}

  /** The next character; NaN at the end. */
  get code(): number {
    return this.words.charCodeAt(this.at);
  }

  get isDone(): boolean {
    return this.at === this.words.length;
  }

  take(code: number): boolean {
    if (this.code !== code) return false;
    this.at += 1;
    return true;
  }

  /** A word of plain letters in lower case, or nothing. */
  word(): string {
    const start = this.at;
    while (isLetter(this.code)) this.at += 1;
    return this.words.slice(start, this.at).toLowerCase();
  }

  /** A number of up to four digits; 0 with no digits where there is none. */
  number(): number {
    let n = 0;
    const start = this.at;
    for (let { code } = this; isDigit(code) && this.at - start < 4; { code } = this) {
      n = n * 10 + code - 48;
      this.at += 1;
    }
    this.digits = this.at - start;
    return n;
  }
}

/** What stands before the date; "at" for nothing, undefined for words this is not for. */
function readRole(scan: Scan): Role | undefined {
  if (isDigit(scan.code)) return 'at';
  const word = scan.word();
  const role = ROLES.get(word);
  if (role === undefined) {
    scan.at = 0;
    return 'at';
  }
  if (word === 'up' && !(scan.take(SPACE) && scan.word() === 'to')) return undefined;
  return scan.take(SPACE) ? role : undefined;
}

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['by', 'by'],
  ['from', 'from'],
  ['until', 'until'],
  ['up', 'until'],
]);

/** The year at the end of the words: 2012 and '12, and 12 where nothing else could be meant. */
function readYear(scan: Scan, warnings: DateWarning[], bare: boolean): number | undefined {
  const start = scan.at;
  const tick = scan.take(TICK);
  const n = scan.number();
  if (!scan.isDone) return undefined;
  if (!tick && scan.digits === 4) return isWrittenYear(4, n) ? n : undefined;
  if (scan.digits !== 2 || !(tick || bare)) return undefined;
  warnings.push(warn('century-inferred', scan.words.slice(start)));
  return fullYear(n);
}

function readFromNumber(scan: Scan, role: Role, financial: boolean): Reading | undefined {
  const start = scan.at;
  const first = scan.number();
  if (scan.digits === 4)
    return isWrittenYear(4, first) ? readFromYear(scan, start, first, role, financial) : undefined;
  if (scan.digits > 2) return undefined;
  const mark = scan.code;
  if ((mark === SLASH || mark === DOT || mark === DASH) && isDigit(scan.words.charCodeAt(scan.at + 1)))
    return readTriple(scan, start, first, mark, role);
  return readNamedDay(scan, first, role);
}

/** "2012", "2024-06", "2024-06-30" and "2011/12". */
function readFromYear(
  scan: Scan,
  start: number,
  year: number,
  role: Role,
  financial: boolean,
): Reading | undefined {
  if (scan.isDone) {
    const [calendar, fiscal] = [yearSpan(year), fiscalSpan(year)];
    const [span, other] = financial ? [fiscal, calendar] : [calendar, fiscal];
    return endedBy(role, false, span, [warn('year-vague', scan.words.slice(start), other.edtf)]);
  }
  if (scan.take(SLASH)) {
    scan.take(SPACE);
    const next = scan.number();
    const pair = scan.isDone && scan.digits === 2 && isNextYear(year, next, 2);
    return pair ? endedBy(role, false, fiscalSpan(year), []) : undefined;
  }
  if (!scan.take(DASH)) return undefined;
  const month = scan.number();
  if (scan.digits !== 2 || month < 1 || month > 12) return undefined;
  // 2011-12 is the year from April.
  if (scan.isDone)
    return isNextYear(year, month, 2) ? undefined : endedBy(role, false, monthSpan(year, month), []);
  if (!scan.take(DASH)) return undefined;
  const day = scan.number();
  return scan.isDone && scan.digits === 2 ? onDay(role, year, month, day, []) : undefined;
}

/** "22/09/10", "31.03.2025": day first, as in Britain. */
function readTriple(scan: Scan, start: number, day: number, mark: number, role: Role): Reading | undefined {
  scan.take(mark);
  const month = scan.number();
  if (scan.digits > 2 || !scan.take(mark)) return undefined;
  const n = scan.number();
  if (!scan.isDone || !(scan.digits === 2 || isWrittenYear(scan.digits, n))) return undefined;
  const year = scan.digits === 2 ? fullYear(n) : n;
  const words = scan.words.slice(start);
  const warnings = scan.digits === 2 ? [warn('century-inferred', words)] : [];
  const other = day === month ? undefined : civilDay(year, day, month);
  if (other !== undefined) warnings.push(warn('day-or-month-first', words, other));
  return onDay(role, year, month, day, warnings);
}

/** "3rd September 2009", "28-May-09". */
function readNamedDay(scan: Scan, day: number, role: Role): Reading | undefined {
  if (isLetter(scan.code) && !SUFFIXES.has(scan.word())) return undefined;
  if (!scan.take(SPACE) && !scan.take(DASH)) return undefined;
  const month = lookUp(scan.word());
  if (month?.sense !== 'month' || month.phrases.length > 0) return undefined;
  if (!scan.take(SPACE) && !scan.take(DASH)) return undefined;
  const warnings: DateWarning[] = [];
  const year = readYear(scan, warnings, true);
  return year === undefined ? undefined : onDay(role, year, month.n, day, warnings);
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A day that does not exist is for the grammar to explain. */
function onDay(
  role: Role,
  year: number,
  month: number,
  day: number,
  warnings: DateWarning[],
): Reading | undefined {
  const on = civilDay(year, month, day);
  if (on === undefined) return undefined;
  return endedBy(role, false, { kind: 'day', from: on, to: on, edtf: on }, warnings);
}

function monthSpan(year: number, month: number): Span {
  const edtf = `${year}-${month < 10 ? '0' : ''}${month}`;
  return { kind: 'month', from: `${edtf}-01`, to: `${edtf}-${daysInMonth(year, month)}`, edtf };
}

function yearSpan(year: number): Span {
  return { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31`, edtf: String(year) };
}

function fiscalSpan(year: number): Span {
  const [from, to] = [`${year}-04-01`, `${year + 1}-03-31`];
  return { kind: 'financial-year', from, to, edtf: `${from}/${to}` };
}
