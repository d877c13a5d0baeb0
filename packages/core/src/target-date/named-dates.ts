import type { Point } from './point.js';
import type { Source } from './source.js';
import type { Token } from './tokens.js';
import { pointOf } from './point.js';
import { BEFORE_YEAR, skip, startsDay, warn, wordsBetween } from './source.js';
import { spanOf } from './span.js';
import { isWrittenYear, readYear } from './written-years.js';
import { missingYear, nearPeriod } from './years.js';

/** A date that begins with a month: Nov 2011, Jan '12, July 12, March 31st, 2025, September. */
export function readMonth(source: Source, i: number): Point | undefined {
  const { list } = source;
  const month = list[i] as Token;
  let at = skip(source, i + 1, BEFORE_YEAR, 1);
  // "Nov (2011)" is a year; "Apr-Jun" and "March (revised)" are not for here.
  if (list[at]?.sense === 'filler') at = i + 1;
  const token = list[at];
  if (token?.sense === 'x-year') return pointOf('placeholder', i, at + 1);
  if (token?.sense === 'number' && (token.ordinal || token.digits < 3) && !token.tick)
    return readMonthNumber(source, i, at, token);
  const year = startsDay(source, at) ? undefined : readYear(source, at, list[at + 1]?.sense === 'slash');
  if (!year) return pointOf('month', i, i + 1, { month: month.n });
  const later = year.second && month.n < 4 ? 1 : 0;
  return pointOf('month', i, year.next, { month: month.n, year: year.year + later, warnings: year.warnings });
}

/** A month and a short number: July 12, May 5th, March 31, 2025. */
function readMonthNumber(source: Source, i: number, at: number, token: Token): Point | undefined {
  const { list } = source;
  const month = (list[i] as Token).n;
  if (startsDay(source, at)) return pointOf('month', i, i + 1, { month });
  const comma = list[at + 1]?.sense === 'comma' ? 1 : 0;
  const after = list[at + 1 + comma];
  const asDay = { month, day: token.n };
  if (after?.sense === 'number' && isWrittenYear(after.digits, after.n) && token.n <= 31 && !list[at]?.tick)
    return pointOf('day', i, at + 2 + comma, { ...asDay, year: after.n });
  if (token.ordinal || token.digits === 1) {
    if (!token.ordinal && source.careful) return pointOf('month', i, i + 1, { month });
    const year = after?.tick ? readYear(source, at + 1 + comma, false) : undefined;
    return pointOf('day', i, year?.next ?? at + 1, {
      ...asDay,
      year: year?.year,
      warnings: year?.warnings ?? [],
    });
  }
  return readDayOrYear(source, i, at, asDay);
}

/** "July 12": July 2012 or the 12th? A year, unless that lies far outside the plan's period and the day does not. */
function readDayOrYear(
  source: Source,
  i: number,
  at: number,
  asDay: { month: number; day: number },
): Point | undefined {
  const year = readYear(source, at, false);
  if (!year) return undefined;
  const words = wordsBetween(source, i, at + 1);
  const month = pointOf('month', i, at + 1, { month: asDay.month, year: year.year, warnings: year.warnings });
  const span = spanOf(month, year.year);
  // 2000 was a leap year, so 29 February counts as a day that may exist.
  if (!span || !spanOf(pointOf('day', i, at + 1, asDay), 2000)) return month;
  const day = pointOf('day', i, at + 1, asDay);
  if (!nearPeriod(span, source.context) && missingYear(day, source.context)) {
    day.warnings.push(warn('day-or-year', words, span.edtf));
    return day;
  }
  const two = (n: number) => String(n).padStart(2, '0');
  month.warnings.push(warn('day-or-year', words, `XXXX-${two(asDay.month)}-${two(asDay.day)}`));
  return month;
}

/** Spring 2012, Winter 2012/13, Christmas 2011. */
export function readSeason(source: Source, i: number): Point | undefined {
  const token = source.list[i] as Token;
  const season = token.sense === 'season';
  const at = skip(source, i + 1, BEFORE_YEAR, 2);
  const xYear = source.list[at]?.sense === 'x-year';
  const year = xYear ? undefined : readYear(source, at, true);
  const next = xYear ? at + 1 : (year?.next ?? i + 1);
  if (xYear) return pointOf('placeholder', i, next);
  // Of a financial or school year, spring, Easter and New Year fall in the second half.
  const later = year?.second && (season ? token.n === 1 : token.n > 1) ? 1 : 0;
  const vague = warn(season ? 'season-vague' : 'approximate', wordsBetween(source, i, next));
  return pointOf(season ? 'season' : 'feast', i, next, {
    part: token.n,
    year: year && year.year + later,
    approximate: !season,
    warnings: [...(year?.warnings ?? []), vague],
  });
}

/** Q3 2024/25, Quarter 2, third quarter of 2012, H1 2024/25, first half of 2012. */
export function readQuarter(source: Source, i: number): Point | undefined {
  const named = quarterAt(source, i);
  if (!named) return undefined;
  const { list } = source;
  let at = skip(source, named.next, BEFORE_YEAR, 2);
  if (list[at]?.sense === 'financial' || (list[at]?.sense === 'unit' && list[at]?.n === 4)) at++;
  const year = quarterAt(source, at) ? undefined : readYear(source, at, true);
  return quarterPoint(source, i, named, year && { ...year, pair: year.second });
}

/** A quarter named by its number alone, after another: the 4 of "Q3&4 2012/13". */
export function readQuarterNumber(source: Source, i: number): Point | undefined {
  const n = source.list[i]?.n ?? 0;
  if (n < 1 || n > 4) return undefined;
  const year = readYear(source, skip(source, i + 1, BEFORE_YEAR, 2), true);
  const named: NamedQuarter = { shape: 'quarter', part: n, inWords: false, next: i + 1 };
  return quarterPoint(source, i, named, year && { ...year, pair: year.second });
}

interface NamedQuarter {
  shape: 'quarter' | 'half';
  part: number;
  /** Said in words ("first half of") rather than as a code ("Q1"). */
  inWords: boolean;
  next: number;
}

/** A numbered quarter or half, without its year. */
export function quarterAt(source: Source, i: number): NamedQuarter | undefined {
  const [first, second] = [source.list[i], source.list[i + 1]];
  if (!first || !second) return undefined;
  const shapeOf = (token: Token): NamedQuarter['shape'] | undefined =>
    token.sense === 'half'
      ? 'half'
      : token.sense === 'quarter' || (token.sense === 'unit' && token.n === 3)
        ? 'quarter'
        : undefined;
  const [code, word] = [shapeOf(first), shapeOf(second)];
  const fits = (shape: 'quarter' | 'half', n: number) => n >= 1 && n <= (shape === 'half' ? 2 : 4);
  if (code && (second.digits === 1 || second.sense === 'count') && fits(code, second.n))
    return { shape: code, part: second.n, inWords: false, next: i + 2 };
  if (word && (first.sense === 'count' || first.ordinal) && fits(word, first.n))
    return { shape: word, part: first.n, inWords: true, next: i + 2 };
  return undefined;
}

/**
 * "Q2 2012" counts financial quarters, as councils do; "the second quarter of 2012" calendar ones. A financial
 * year beside it, or `yearKind`, settles it; otherwise the warning names the other reading.
 */
export function quarterPoint(
  source: Source,
  i: number,
  named: NamedQuarter,
  year: { year: number; pair: boolean; next: number; warnings: Point['warnings'] } | undefined,
): Point {
  const { yearKind } = source.context;
  const financial = year?.pair || (yearKind ? yearKind === 'financial' : !named.inWords);
  const next = Math.max(named.next, year?.next ?? 0);
  const point = pointOf(named.shape, i, next, {
    part: named.part,
    financial,
    year: year?.year,
    warnings: [...(year?.warnings ?? [])],
  });
  if (!year?.pair && !yearKind) {
    const other = year && spanOf({ ...point, financial: !financial }, year.year)?.edtf;
    point.warnings.push(warn('year-vague', wordsBetween(source, i, next), other));
  }
  return point;
}
