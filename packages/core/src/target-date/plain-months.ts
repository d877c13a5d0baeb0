import type { Role } from './items.js';
import type { ParseOptions } from './point.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import type { DateWarning } from './target-date.js';
import { civilDay } from './civil-day.js';
import { lookUp } from './lexicon.js';
import {
  DASH,
  EN_DASH,
  isDigit,
  isLetter,
  readYear,
  readYearAlone,
  SPACE,
  TICK,
  type Scan,
} from './plain-scan.js';
import { monthSpan, yearSpan } from './plain-spans.js';
import { endedBy, endOf } from './reading.js';
import { warn } from './source.js';
import { fullYear, liesIn } from './years.js';

/** The plain forms that begin with a month, see `plain-forms.ts`; `start` is where the month stands. */
export function readFromMonth(
  scan: Scan,
  role: Role,
  start: number,
  month: number,
  options: ParseOptions | undefined,
): Reading | undefined {
  if (scan.take(TICK)) return readStrayTick(scan, role, start, month);
  if (!scan.take(SPACE)) return undefined;
  const warnings: DateWarning[] = [];
  const at = scan.at;
  const year = readYearAlone(scan, warnings, false);
  if (year !== undefined) {
    const span = monthSpan(year, month);
    if (scan.isDone) return endedBy(role, false, span, warnings);
    return role === 'at' ? readRange(scan, span, warnings, options?.yearKind === 'financial') : undefined;
  }
  return scan.isDone && scan.digits === 2 && scan.at - at === 2
    ? readDayOrYear(scan, role, start, month, options)
    : undefined;
}

/** "Dec' 11": the apostrophe is on the wrong side of the space. */
function readStrayTick(scan: Scan, role: Role, start: number, month: number): Reading | undefined {
  const tickAt = scan.at - 1;
  if (!scan.take(SPACE)) return undefined;
  const n = scan.number();
  if (!scan.isDone || scan.digits !== 2) return undefined;
  const stray = warn('stray-mark', scan.since(start));
  return endedBy(role, false, monthSpan(fullYear(n), month), [
    stray,
    warn('century-inferred', scan.since(tickAt)),
  ]);
}

/** "Dec 07": December 2007, and the 7th only where that lies outside the plan's period, which is for the grammar. */
function readDayOrYear(
  scan: Scan,
  role: Role,
  start: number,
  month: number,
  options: ParseOptions | undefined,
): Reading | undefined {
  const digits = scan.since(scan.at - 2);
  const span = monthSpan(fullYear(Number(digits)), month);
  const warnings = [warn('century-inferred', digits)];
  // 2000 was a leap year: 29 February may be meant.
  const day = civilDay(2000, month, Number(digits));
  if (day !== undefined) {
    if (!liesIn(span, options?.period)) return undefined;
    warnings.push(warn('day-or-year', scan.since(start), `XXXX${day.slice(4)}`));
  }
  return endedBy(role, false, span, warnings);
}

/** "Nov '11 – March '12" and "November 2011-2016", read as far as the first year. */
function readRange(
  scan: Scan,
  first: Span,
  warnings: DateWarning[],
  financial: boolean,
): Reading | undefined {
  scan.take(SPACE);
  if (!scan.take(DASH) && !scan.take(EN_DASH)) return undefined;
  scan.take(SPACE);
  // Where years run from April, the grammar says so.
  if (financial && isDigit(scan.code)) return undefined;
  const last = isDigit(scan.code) ? readLastYear(scan) : readLastMonth(scan, warnings);
  if (last === undefined || !scan.isDone || last.to < first.from) return undefined;
  return { kind: 'interval', from: first.from, to: last.to, edtf: `${first.edtf}/${endOf(last)}`, warnings };
}

function readLastYear(scan: Scan): Span | undefined {
  const year = readYearAlone(scan, [], false);
  return year === undefined ? undefined : yearSpan(year);
}

function readLastMonth(scan: Scan, warnings: DateWarning[]): Span | undefined {
  if (!isLetter(scan.code)) return undefined;
  const month = lookUp(scan.word());
  if (month?.sense !== 'month' || !scan.take(SPACE)) return undefined;
  const year = readYear(scan, warnings, false);
  return year === undefined ? undefined : monthSpan(year, month.n);
}
