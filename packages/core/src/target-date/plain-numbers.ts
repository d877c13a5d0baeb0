import type { Role } from './items.js';
import type { ParseOptions } from './point.js';
import type { Reading } from './reading.js';
import type { DateWarning } from './target-date.js';
import { civilDay } from './civil-day.js';
import { lookUp } from './lexicon.js';
import { DASH, DOT, isDigit, isLetter, readYear, SLASH, SPACE, type Scan } from './plain-scan.js';
import { fiscalSpan, monthSpan, yearSpan } from './plain-spans.js';
import { endedBy } from './reading.js';
import { warn } from './source.js';
import { isWrittenYear } from './written-years.js';
import { fullYear, isNextYear, liesIn } from './years.js';

/** The plain forms that begin with a number, see `plain-forms.ts`. */
export function readFromNumber(
  scan: Scan,
  role: Role,
  options: ParseOptions | undefined,
): Reading | undefined {
  const start = scan.at;
  const first = scan.number();
  if (scan.digits === 4)
    return isWrittenYear(4, first)
      ? readFromYear(scan, start, first, role, options?.yearKind === 'financial')
      : undefined;
  if (scan.digits > 2) return undefined;
  const mark = scan.code;
  if ((mark === SLASH || mark === DOT || mark === DASH) && isDigit(scan.words.charCodeAt(scan.at + 1)))
    return readNumbers(scan, start, first, mark, role, options);
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
    return endedBy(role, false, span, [warn('year-vague', scan.since(start), other.edtf)]);
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

/** "22/09/10", "31.03.2025": day first, as in Britain; or two numbers of two digits. */
function readNumbers(
  scan: Scan,
  start: number,
  first: number,
  mark: number,
  role: Role,
  options: ParseOptions | undefined,
): Reading | undefined {
  const firstDigits = scan.digits;
  scan.take(mark);
  const second = scan.number();
  if (scan.digits > 2) return undefined;
  if (scan.take(mark)) return readTriple(scan, start, first, second, role);
  const isPair = scan.isDone && mark === SLASH && firstDigits === 2 && scan.digits === 2;
  return isPair ? readMonthAndYear(scan, start, first, second, role, options) : undefined;
}

/** "07/11": July 2011. What may be the year from April, or lies outside the plan's period, is for the grammar. */
function readMonthAndYear(
  scan: Scan,
  start: number,
  month: number,
  n: number,
  role: Role,
  options: ParseOptions | undefined,
): Reading | undefined {
  if (month < 1 || month > 12 || isNextYear(month, n, 2)) return undefined;
  const year = fullYear(n);
  const span = monthSpan(year, month);
  const mayBeDay = n >= 1 && n <= 12;
  if (mayBeDay && !liesIn(span, options?.period)) return undefined;
  const words = scan.since(start);
  const day = mayBeDay ? civilDay(year, n, month) : undefined;
  return endedBy(role, false, span, [
    warn('century-inferred', words),
    warn('month-or-year', words, day && `XXXX${day.slice(4)}`),
  ]);
}

function readTriple(scan: Scan, start: number, day: number, month: number, role: Role): Reading | undefined {
  const n = scan.number();
  if (!scan.isDone || !(scan.digits === 2 || isWrittenYear(scan.digits, n))) return undefined;
  const year = scan.digits === 2 ? fullYear(n) : n;
  const words = scan.since(start);
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
