import type { ParseOptions, Point } from './point.js';
import type { Span } from './span.js';
import type { DateWarning, Day } from './target-date.js';
import { addMonths, isDay } from './civil-day.js';
import { spanOf } from './span.js';

/** Days from here on are ignored, so that no reckoning forward leaves the years that have four digits. */
const LATEST: Day = '8000-01-01';

/** The options with only the days that are days, so that nothing further on can stumble over one. */
export interface Context {
  from: Day | undefined;
  to: Day | undefined;
  anchor: Day | undefined;
  financial: boolean;
  yearKind: ParseOptions['yearKind'];
}

export function contextOf(options: ParseOptions | undefined): Context {
  const day = (value: Day | undefined) => (isDay(value) && value < LATEST ? value : undefined);
  return {
    from: day(options?.period?.from),
    to: day(options?.period?.to),
    anchor: day(options?.anchor),
    financial: options?.yearKind === 'financial',
    yearKind: options?.yearKind,
  };
}

/** A year written with two digits: 70 to 99 are the last century, the rest this one. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Whether `second` is how people write the year after `first`: 2011 12, 2011 2012, 2024 5. */
export function isNextYear(first: number, second: number, digits: number): boolean {
  if (digits === 4) return second === first + 1;
  if (digits === 2) return second === (first + 1) % 100;
  return digits === 1 && second === (first + 1) % 10;
}

/** Whether the span lies in the period or within a year of it: plans name days shortly before they begin. */
export function nearPeriod(span: Span, context: Context): boolean {
  return (
    (context.from === undefined || addMonths(span.to, 12) >= context.from) &&
    (context.to === undefined || span.from <= addMonths(context.to, 12))
  );
}

/** Whether the span lies in the period as given; then it is near it too, and whether its days exist need not be asked. */
export function liesIn({ from, to }: Span, period: ParseOptions['period']): boolean {
  if (period === undefined) return true;
  return (period.from === undefined || to >= period.from) && (period.to === undefined || from <= period.to);
}

/**
 * The year of a date that names none: the first time it comes round that is not over when the period begins;
 * with only an end, the last time before it; without a period, the first time not over when the month of the
 * anchor day begins, since a record printed on the 28th still speaks of what began on the 18th.
 */
export function missingYear(
  point: Point,
  context: Context,
): { year: number; warning: DateWarning['code'] } | undefined {
  const { from, to, anchor } = context;
  const start = from ?? (to === undefined ? anchor?.replace(/\d\d$/, '01') : undefined);
  if (start !== undefined) {
    const year = firstYear(point, Number(start.slice(0, 4)) - 1, (span) => span.to >= start, 1);
    const warning = from === undefined ? 'anchor-used' : 'year-from-period';
    return year === undefined ? undefined : { year, warning };
  }
  if (to === undefined) return undefined;
  const year = firstYear(point, Number(to.slice(0, 4)), (span) => span.from <= to, -1);
  return year === undefined ? undefined : { year, warning: 'year-from-period' };
}

/** 29 February may be eight years away. */
function firstYear(
  point: Point,
  year: number,
  fits: (span: Span) => boolean,
  step: 1 | -1,
): number | undefined {
  for (let tries = 0; tries < 10; tries++, year += step) {
    const span = spanOf(point, year);
    if (span && fits(span)) return year;
  }
  return undefined;
}
