import type { Point } from './point.js';
import type { Day, TargetDateKind } from './target-date.js';
import { addDays, addMonths, civilDay, daysInMonth, isDay } from './civil-day.js';
import { easterSunday } from './easter.js';

/** The days a single date means, first and last included, and the same as EDTF. */
export interface Span {
  kind: TargetDateKind;
  from: Day;
  to: Day;
  edtf: string;
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));
const monthOf = (day: Day) => day.slice(0, 7);

/** Whole months from the first of one, named by EDTF as a month, a year or a pair of months. */
export function monthsFrom(
  kind: TargetDateKind,
  year: number,
  month: number,
  count: number,
): Span | undefined {
  const last = month + count - 2;
  const from = civilDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  const lastYear = year + Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  const to = civilDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  if (from === undefined || to === undefined) return undefined;
  return { kind, from, to, edtf: count === 1 ? monthOf(from) : `${monthOf(from)}/${monthOf(to)}` };
}

export function dayAt(day: Day | undefined, kind: TargetDateKind = 'day'): Span | undefined {
  return day === undefined ? undefined : { kind, from: day, to: day, edtf: day };
}

/** The span of a date whose year is known; undefined when there is no such day. */
export function spanOf(point: Point, year: number): Span | undefined {
  const span = shapeSpan(point, year);
  return span && point.edge ? edgeOf(point, span) : span && approximated(point, span);
}

function shapeSpan(point: Point, year: number): Span | undefined {
  switch (point.shape) {
    case 'day':
      return dayAt(civilDay(year, point.month, point.day));
    case 'month':
      return monthsFrom('month', year, point.month, 1);
    case 'year': {
      const text = String(year);
      return { kind: 'year', from: `${text}-01-01`, to: `${text}-12-31`, edtf: text };
    }
    case 'financial-year': {
      const span = monthsFrom('financial-year', year, 4, 12);
      return span && { ...span, edtf: `${span.from}/${span.to}` };
    }
    case 'quarter':
      return monthsFrom('quarter', year, (point.financial ? 1 : -2) + point.part * 3, 3);
    case 'half':
      return monthsFrom('half', year, (point.financial ? -2 : -5) + point.part * 6, 6);
    case 'season': {
      const span = monthsFrom('season', year, point.part * 3, 3);
      return span && { ...span, edtf: `${year}-2${point.part}` };
    }
    case 'feast':
      return dayAt(feastDay(point.part, year));
    default:
      return undefined;
  }
}

function feastDay(feast: number, year: number): Day | undefined {
  if (feast === 1) return civilDay(year, 12, 25);
  if (feast === 3) return civilDay(year, 1, 1);
  const { month, day } = easterSunday(year);
  return civilDay(year, month, day);
}

function approximated(point: Point, span: Span): Span {
  return point.approximate && !span.edtf.includes('/') ? { ...span, edtf: `${span.edtf}~` } : span;
}

/** "End March" is its last day; "early", "mid" and "late" are the first, second and last third. */
function edgeOf(point: Point, span: Span): Span | undefined {
  switch (point.edge) {
    case 'start':
      return dayAt(span.from);
    case 'end':
      return dayAt(span.to);
    case 'week-from':
      return week(span.from);
    case 'week-to':
      return week(addDays(span.from, -6));
    default:
      return thirdOf(span, point.edge === 'early' ? 0 : point.edge === 'mid' ? 1 : 2);
  }
}

function week(from: Day): Span | undefined {
  const to = addDays(from, 6);
  return isDay(from) && isDay(to) ? { kind: 'week', from, to, edtf: `${from}/${to}` } : undefined;
}

function thirdOf(span: Span, third: number): Span {
  if (span.kind === 'day') return span;
  if (span.kind === 'month') {
    const from = `${monthOf(span.from)}-${two(1 + third * 10)}`;
    const to = third === 2 ? span.to : `${monthOf(span.from)}-${two(10 + third * 10)}`;
    return { kind: 'interval', from, to, edtf: `${from}~/${to}~` };
  }
  const months = span.kind === 'quarter' || span.kind === 'season' ? 1 : span.kind === 'half' ? 2 : 4;
  const from = addMonths(span.from, third * months);
  const to = addDays(addMonths(from, months), -1);
  const edtf = months === 1 ? `${monthOf(from)}~` : `${monthOf(from)}~/${monthOf(to)}~`;
  return { kind: months === 1 ? 'month' : 'interval', from, to, edtf };
}
