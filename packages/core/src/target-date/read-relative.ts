import type { Reading } from './reading.js';
import type { Sense } from './vocabulary.js';
import type { Source } from './source.js';
import type { Span } from './span.js';
import type { DateWarning, TargetDate } from './target-date.js';
import { addDays, addMonths, isDay } from './civil-day.js';
import { unitNames } from './vocabulary.js';
import { quarterAt } from './named-dates.js';
import { pointOf } from './point.js';
import { readPoint } from './read-point.js';
import { windowAfter } from './resolve-target-date.js';
import { skip, SMALL, warn, wordsBetween } from './source.js';
import { spanOf } from './span.js';

type After = NonNullable<TargetDate['after']>;

const LEAD: ReadonlySet<Sense> = new Set<Sense>(['by', 'filler', 'of', 'per', 'within', 'open', 'from']);
const MOST = new Set<Sense>(['until', 'to', 'dash']);

/** A date counted from something else: "within 6 months of adoption", "over the forthcoming year", "Year 2". */
export function readRelative(source: Source): Reading | undefined {
  const { list } = source;
  const at = skip(source, 0, LEAD, 4);
  const token = list[at];
  if (quarterAt(source, at)) return undefined;
  switch (token?.sense) {
    case 'end':
      return (
        readPlanYear(source, skip(source, at + 1, SMALL, 2)) ??
        readYearEnd(source, skip(source, at + 1, SMALL, 2))
      );
    case 'financial':
      return list[at + 1]?.sense === 'end' && !list[at + 2] ? readNext(source, at) : undefined;
    case 'next':
    case 'this':
      return readNext(source, at);
    case 'number':
    case 'count':
      return readLength(source, at, false);
    case 'unit':
      if (list[at - 1]?.sense === 'filler' && list[at - 1]?.text !== 'the' && !list[at + 1])
        return lengthOf(source, 1, at, at, false);
      return readPlanYear(source, at) ?? (list[at + 1]?.sense === 'next' ? readNext(source, at) : undefined);
    default:
      return undefined;
  }
}

/** "6 months", "3-6 months", "10 working days", and what they are counted from. */
function readLength(source: Source, i: number, forthcoming: boolean): Reading | undefined {
  const { list } = source;
  let at = i;
  if (
    MOST.has(list[at + 1]?.sense ?? 'unknown') &&
    (list[at + 2]?.sense === 'number' || list[at + 2]?.sense === 'count')
  )
    at += 2;
  const count = list[at];
  if (!count || count.digits > 3 || count.n < 1) return undefined;
  const working = list[at + 1]?.sense === 'working';
  return lengthOf(
    source,
    count.n,
    at + (working ? 2 : 1),
    i,
    working && list[at + 1]?.text === 'working',
    forthcoming,
  );
}

function lengthOf(
  source: Source,
  n: number,
  unitAt: number,
  start: number,
  working: boolean,
  forthcoming = false,
): Reading | undefined {
  const { list } = source;
  const unit = list[unitAt];
  if (unit?.sense !== 'unit') return undefined;
  const name = unitNames[unit.n];
  const after: After =
    name === 'day'
      ? { days: working ? Math.ceil((n * 7) / 5) : n }
      : name === 'week'
        ? { days: n * 7 }
        : { months: n * (name === 'month' ? 1 : name === 'quarter' ? 3 : 12) };
  const warnings: DateWarning[] = working
    ? [warn('approximate', wordsBetween(source, start, unitAt + 1))]
    : [];
  const joint = list[unitAt + 1];
  if (!joint || joint.sense === 'close' || forthcoming) return counted(source, after, warnings);
  if (
    joint.sense !== 'of' &&
    joint.sense !== 'from' &&
    joint.sense !== 'after' &&
    joint.sense !== 'to' &&
    joint.sense !== 'finish'
  )
    return undefined;
  const point = readPoint(source, unitAt + 2);
  const span = point && point.year !== undefined ? spanOf(point, point.year) : undefined;
  if (span && point) return fromDate(after, span, [...warnings, ...point.warnings]);
  const event = wordsBetween(source, unitAt + 2, list.length).replace(/[)\].,;\s]+$/, '');
  return counted(source, event === '' ? after : { ...after, event }, warnings);
}

/** Counted from a date that is given: the length begins the day after that date's last. */
function fromDate(after: After, start: Span, warnings: DateWarning[]): Reading | undefined {
  const window = windowAfter(after, addDays(start.to, 1));
  if (!window) return undefined;
  const to = addDays(window.to, -1);
  return { kind: 'interval', from: start.from, to, edtf: `${start.from}/${to}`, warnings };
}

/** "The forthcoming year" is twelve months; "next year" is the calendar year after the anchor's. */
function readNext(source: Source, i: number): Reading | undefined {
  const { list } = source;
  const token = list[i]?.sense === 'unit' ? list[i + 1] : list[i];
  let at = list[i]?.sense === 'unit' || list[i]?.sense === 'financial' ? i : skip(source, i + 1, SMALL, 2);
  if (list[at]?.sense === 'number' || list[at]?.sense === 'count') return readLength(source, at, true);
  const financial = list[at]?.sense === 'financial';
  if (financial && list[at + 1]?.sense === 'unit') at++;
  const unit = financial && list[at]?.sense === 'financial' ? 'year' : unitNames[list[at]?.n ?? -1];
  if (!financial && list[at]?.sense !== 'unit') return undefined;
  const forthcoming = token?.text !== 'next' && token?.sense === 'next';
  const plural = list[at]?.text.endsWith('s') === true;
  if (forthcoming && !plural && !financial) return lengthOf(source, 1, at, i, false, true);
  const { anchor } = source.context;
  if (plural || anchor === undefined || (unit !== 'year' && unit !== 'month')) return unanchored(source);
  const step = token?.sense === 'next' ? 1 : 0;
  const moved = addMonths(anchor, step * (unit === 'year' ? 12 : 1) - (financial ? 3 : 0));
  const shape = unit === 'month' ? 'month' : financial ? 'financial-year' : 'year';
  const span = spanOf(pointOf(shape, 0, 0, { month: Number(moved.slice(5, 7)) }), Number(moved.slice(0, 4)));
  if (!span) return unanchored(source);
  return {
    ...span,
    kind: 'relative',
    warnings: [warn('anchor-used', wordsBetween(source, 0, list.length), anchor)],
  };
}

/** "End of the financial year": the one the anchor lies in. */
function readYearEnd(source: Source, i: number): Reading | undefined {
  return source.list[i]?.sense === 'financial' && !source.list[i + 1] ? readNext(source, i) : undefined;
}

/** "Year 2" of the plan: twelve months that begin a year after the plan does. */
function readPlanYear(source: Source, i: number): Reading | undefined {
  const [unit, number] = [source.list[i], source.list[i + 1]];
  if (unit?.n !== 4 || !number || (number.digits !== 1 && number.sense !== 'count') || number.n < 1)
    return undefined;
  if (source.list[i + 2]) return undefined;
  const start = source.context.from;
  const after = { months: number.n * 12, event: wordsBetween(source, i, i + 2) };
  const from = start === undefined ? undefined : addMonths(start, (number.n - 1) * 12);
  const to = from === undefined ? undefined : addDays(addMonths(from, 12), -1);
  if (start === undefined || !isDay(from) || !isDay(to)) return { ...unanchored(source), after };
  return {
    kind: 'relative',
    after,
    from,
    to,
    edtf: `${from}/${to}`,
    warnings: [warn('anchor-used', after.event, start)],
  };
}

function counted(source: Source, after: After, warnings: DateWarning[]): Reading {
  const { anchor } = source.context;
  const window = anchor === undefined ? undefined : windowAfter(after, anchor);
  if (!window || anchor === undefined)
    return { kind: 'relative', after, warnings: [...warnings, ...unanchored(source).warnings] };
  return {
    kind: 'relative',
    after,
    ...window,
    warnings: [...warnings, warn('anchor-used', wordsBetween(source, 0, source.list.length), anchor)],
  };
}

function unanchored(source: Source): { kind: 'relative'; warnings: DateWarning[] } {
  return { kind: 'relative', warnings: [warn('needs-anchor', wordsBetween(source, 0, source.list.length))] };
}
