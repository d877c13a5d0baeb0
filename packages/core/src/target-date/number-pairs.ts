import type { Point } from './point.js';
import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import type { Token } from './tokens.js';
import { civilDay } from './civil-day.js';
import { pointOf } from './point.js';
import { startsDay, warn, wordsBetween } from './source.js';
import { spanOf } from './span.js';
import { isWrittenYear, pairsWith } from './written-years.js';
import { fullYear, isNextYear, missingYear, nearPeriod } from './years.js';

/** Two numbers: 07/11 and 07/2011 (a month), 2011/12 and 11/12 (a financial year), 2024-06, 31/3. */
export function readPair(source: Source, i: number, first: Token): Point | undefined {
  const [mark, second] = [source.list[i + 1], source.list[i + 2]];
  if (second?.sense !== 'number' || !mark || second.ordinal || first.ordinal) return undefined;
  if (mark.sense !== 'slash' && (mark.sense !== 'dash' || !mark.glued || !second.glued)) {
    return mark.sense === 'dot' && isWrittenYear(second.digits, second.n)
      ? monthOfYear(first, second, i)
      : undefined;
  }
  if (isWrittenYear(first.digits, first.n)) return readYearPair(source, i, first, second);
  if (first.digits > 2 || startsDay(source, i + 2)) return undefined;
  if (isWrittenYear(second.digits, second.n)) return monthOfYear(first, second, i);
  if (
    second.digits > 2 ||
    (source.careful && !(first.digits === 2 && second.digits === 2 && mark.sense === 'slash' && mark.glued))
  )
    return undefined;
  return readShortPair(source, i, first, second);
}

function monthOfYear(month: Token, year: Token, i: number): Point | undefined {
  return month.n >= 1 && month.n <= 12 && month.digits <= 2
    ? pointOf('month', i, i + 3, { year: year.n, month: month.n })
    : undefined;
}

/** 2011/12, 2011-12, 2024/2025, 2024-06. Anything else after the year is left for a range: 2010-15. */
function readYearPair(source: Source, i: number, first: Token, second: Token): Point | undefined {
  const words = wordsBetween(source, i, i + 3);
  if (pairsWith(source, i)) {
    const warnings: DateWarning[] = [];
    if (source.list[i + 1]?.sense === 'dash') {
      const other =
        second.digits === 4
          ? `${first.n}/${second.n}`
          : second.n <= 12
            ? `${first.n}-${second.text}`
            : undefined;
      warnings.push(warn(second.digits === 4 ? 'year-vague' : 'financial-or-month', words, other));
    }
    return pointOf('financial-year', i, i + 3, { year: first.n, warnings });
  }
  const isMonth = second.digits === 2 && second.n >= 1 && second.n <= 12 && second.glued;
  return isMonth ? pointOf('month', i, i + 3, { year: first.n, month: second.n }) : undefined;
}

/** Two numbers of at most two digits. The plan's period decides where it can; the warning names the other reading. */
function readShortPair(source: Source, i: number, first: Token, second: Token): Point | undefined {
  // Round the clock, not 24 July.
  if (first.n === 24 && second.n === 7) return undefined;
  const words = wordsBetween(source, i, i + 3);
  const century = warn('century-inferred', words);
  const { context } = source;
  const month =
    second.digits === 2 && first.n >= 1 && first.n <= 12
      ? pointOf('month', i, i + 3, { year: fullYear(second.n), month: first.n })
      : undefined;
  const day =
    second.n >= 1 && second.n <= 12 && first.n >= 1 && first.n <= 31
      ? pointOf('day', i, i + 3, { month: second.n, day: first.n })
      : undefined;
  if (first.digits === 2 && isNextYear(first.n, second.n, second.digits) && second.digits === 2) {
    const point = pointOf('financial-year', i, i + 3, { year: fullYear(first.n) });
    const monthSpan = month && spanOf(month, fullYear(second.n));
    const span = spanOf(point, fullYear(first.n));
    if (!(month && monthSpan && span && !nearPeriod(span, context) && nearPeriod(monthSpan, context))) {
      point.warnings.push(century);
      if (monthSpan) point.warnings.push(warn('financial-or-month', words, monthSpan.edtf));
      return point;
    }
  }
  if (!month) return day;
  const span = spanOf(month, fullYear(second.n));
  const dayYear = day && span && !nearPeriod(span, context) ? missingYear(day, context) : undefined;
  if (day && dayYear) {
    day.warnings.push(warn('month-or-year', words, span?.edtf));
    return day;
  }
  const other =
    day && civilDay(fullYear(second.n), second.n, first.n)
      ? `XXXX-${pad(second.n)}-${pad(first.n)}`
      : undefined;
  month.warnings.push(century, warn('month-or-year', words, other));
  return month;
}

const pad = (n: number) => String(n).padStart(2, '0');
