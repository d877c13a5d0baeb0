import type { Point } from './point.js';
import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import type { Token } from './tokens.js';
import { civilDay } from './civil-day.js';
import { readPair } from './number-pairs.js';
import { pointOf } from './point.js';
import { skip, SMALL, startsDay, warn, wordsBetween } from './source.js';
import { skipTime } from './time-of-day.js';
import { isWrittenYear, readYear } from './written-years.js';
import { fullYear } from './years.js';

const isSeparator = (token: Token | undefined) =>
  token?.sense === 'dash' || token?.sense === 'slash' || token?.sense === 'dot';
const isNumber = (token: Token | undefined): token is Token => token?.sense === 'number';

/** A date that begins with a number: 22/09/10, 3rd September 2009, 07/11, 2011/12, 2012, '12. */
export function readNumeric(source: Source, i: number): Point | undefined {
  const first = source.list[i] as Token;
  return (
    readTriple(source, i, first) ??
    readDayMonth(source, i, first) ??
    readPair(source, i, first) ??
    readBareYear(source, i, first)
  );
}

/** Three numbers: 2024-06-30, 31/03/2025, 31.3.25. Day first, as in Britain. */
function readTriple(source: Source, i: number, first: Token): Point | undefined {
  const [mark, second, mark2, third] = [
    source.list[i + 1],
    source.list[i + 2],
    source.list[i + 3],
    source.list[i + 4],
  ];
  if (!isSeparator(mark) || !isNumber(second) || mark2?.sense !== mark?.sense || second.digits > 2)
    return undefined;
  if (third?.sense === 'x-year') return pointOf('placeholder', i, i + 5);
  if (!isNumber(third)) return undefined;
  if (isWrittenYear(first.digits, first.n) && third.digits <= 2) {
    const { next, warnings } = skipTime(source, i + 5);
    return pointOf('day', i, next, { year: first.n, month: second.n, day: third.n, warnings });
  }
  if (first.digits > 2 || !(third.digits === 2 || isWrittenYear(third.digits, third.n))) return undefined;
  const year = third.digits === 2 ? fullYear(third.n) : third.n;
  const warnings: DateWarning[] = [];
  const words = wordsBetween(source, i, i + 5);
  if (third.digits === 2) warnings.push(warn('century-inferred', words));
  const asDayFirst = civilDay(year, second.n, first.n);
  const asMonthFirst = first.n === second.n ? undefined : civilDay(year, first.n, second.n);
  if (asMonthFirst) warnings.push(warn('day-or-month-first', words, asDayFirst && asMonthFirst));
  const swap = asDayFirst === undefined && asMonthFirst !== undefined;
  const { next, warnings: late } = skipTime(source, i + 5);
  warnings.push(...late);
  return pointOf('day', i, next, {
    year,
    month: swap ? first.n : second.n,
    day: swap ? second.n : first.n,
    warnings,
  });
}

/** A day and a named month, with or without a year: 28-May-09, the 3rd of September 2009, 18th May. */
function readDayMonth(source: Source, i: number, first: Token): Point | undefined {
  if (first.digits > 2 || first.tick) return undefined;
  let at = skip(source, i + 1, SMALL, 2);
  if (at === i + 1 && (isSeparator(source.list[at]) || (first.ordinal && source.list[at]?.text === 'o')))
    at++;
  const month = source.list[at];
  if (month?.sense !== 'month') return undefined;
  let before = at + 1;
  if (
    isSeparator(source.list[before]) ||
    source.list[before]?.sense === 'comma' ||
    source.list[before]?.sense === 'of'
  )
    before++;
  if (source.list[before]?.sense === 'x-year') return pointOf('placeholder', i, before + 1);
  const year = startsDay(source, before) ? undefined : readYear(source, before, false);
  const day = pointOf('day', i, year?.next ?? at + 1, { month: month.n, day: first.n });
  if (year) {
    day.year = year.year;
    day.warnings = year.warnings;
  }
  return day;
}

/** A year by itself. Among other words a number is a year only where nothing speaks against it. */
function readBareYear(source: Source, i: number, first: Token): Point | undefined {
  if (!(isWrittenYear(first.digits, first.n) || (first.tick && first.digits === 2))) return undefined;
  if (source.careful && !looksLikeYear(source, i, first)) return undefined;
  const year = readYear(source, i, false);
  return year && yearPoint(source, i, year.next, year.year, year.warnings);
}

function looksLikeYear(source: Source, i: number, token: Token): boolean {
  const [before, after] = [source.list[i - 1], source.list[i + 1]];
  if (token.tick) return before?.sense !== 'unknown' || !token.glued;
  if (token.n < 1990 || token.n > 2099) return false;
  if (before?.sense === 'label' || (isNumber(before) && !isWrittenYear(before.digits, before.n)))
    return false;
  if (token.n === 2000 && after?.sense === 'unknown') return false;
  if (
    isNumber(after) &&
    !after.tick &&
    !isWrittenYear(after.digits, after.n) &&
    !isSeparator(source.list[i + 2])
  )
    return false;
  return !(after?.glued && (after.sense === 'unknown' || after.sense === 'slash'));
}

/** A calendar year, or a financial one where the caller says years are. */
export function yearPoint(
  source: Source,
  start: number,
  next: number,
  year: number,
  warnings: DateWarning[],
): Point {
  const { financial } = source.context;
  const other = financial ? String(year) : `${year}-04-01/${year + 1}-03-31`;
  const vague = warn('year-vague', wordsBetween(source, start, next), other);
  return pointOf(financial ? 'financial-year' : 'year', start, next, {
    year,
    warnings: [...warnings, vague],
  });
}
