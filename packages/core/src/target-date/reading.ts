import type { Item, Role } from './items.js';
import type { Point } from './point.js';
import type { Span } from './span.js';
import type { DateWarning, Day, TargetDate, TargetDateKind } from './target-date.js';
import type { Source } from './source.js';
import { addDays, isDay } from './civil-day.js';
import { warn, wordsBetween } from './source.js';
import { spanOf } from './span.js';

/** A target date without its words. */
export interface Reading {
  kind: TargetDateKind;
  from?: Day;
  to?: Day;
  edtf?: string;
  every?: NonNullable<TargetDate['every']>;
  after?: NonNullable<TargetDate['after']>;
  parts?: NonNullable<TargetDate['parts']>;
  warnings: DateWarning[];
}

/** What an item means once its years are settled. */
export function readingOf(source: Source, item: Item): Reading {
  const { first, last } = item;
  const warnings = last ? [...first.warnings, ...last.warnings] : first.warnings.slice();
  if (first.shape === 'placeholder') return placeholder(source, first, undefined, warnings);
  const a = knownSpan(source, first, warnings);
  if (!a) return missing(item, warnings);
  if (!last) return endedBy(item.role, item.open, a, warnings);
  const spans = warnings.filter((warning) => warning.code !== 'year-vague' || last.shape !== 'year');
  if (last.shape === 'placeholder')
    return placeholder(
      source,
      last,
      a,
      spans.filter((w) => w.code !== 'year-vague'),
    );
  const b = knownSpan(source, last, spans);
  if (!b) return missing(item, spans);
  if (b.to < a.from) {
    spans.push(warn('backwards', wordsBetween(source, item.start, item.end)));
    return { kind: 'unparsed', warnings: spans };
  }
  const edtf = `${startOf(a)}/${endOf(b)}`;
  return { kind: 'interval', from: a.from, to: b.to, edtf, warnings: spans };
}

function knownSpan(source: Source, point: Point, warnings: DateWarning[]): Span | undefined {
  const span = point.year === undefined ? undefined : spanOf(point, point.year);
  if (span) return span;
  const words = wordsBetween(source, point.start, point.next);
  if (point.year === undefined) {
    // 31 April and 30 February exist in no year; 2000 has every day there is.
    const everExists = point.shape !== 'day' || spanOf(point, 2000) !== undefined;
    warnings.push(warn(everExists ? 'year-missing' : 'no-such-day', words));
  } else warnings.push(warn('no-such-day', words));
  return undefined;
}

/** Without a year, work that goes on still goes on; anything else has no window. */
function missing(item: Item, warnings: DateWarning[]): Reading {
  const goesOn =
    (item.open || item.role === 'from') && !item.last && !warnings.some((w) => w.code === 'no-such-day');
  return {
    kind: goesOn ? 'open-ended' : 'unparsed',
    warnings: warnings.filter((w) => w.code !== 'year-vague'),
  };
}

/** What a single date means behind "by", "from", "until" and their like; `open` when it goes on. */
export function endedBy(role: Role, open: boolean, span: Span, warnings: DateWarning[]): Reading {
  if (open || role === 'from')
    return { kind: 'open-ended', from: span.from, edtf: `${startOf(span)}/..`, warnings };
  if (role === 'until') return { kind: 'interval', to: span.to, edtf: `../${endOf(span)}`, warnings };
  if (role === 'before') {
    const to = addDays(span.from, -1);
    return isDay(to) ? { kind: 'interval', to, edtf: `../${to}`, warnings } : { kind: 'unparsed', warnings };
  }
  if (role === 'after') {
    const from = addDays(span.to, 1);
    return isDay(from)
      ? { kind: 'open-ended', from, edtf: `${from}/..`, warnings }
      : { kind: 'unparsed', warnings };
  }
  return { kind: span.kind, from: span.from, to: span.to, edtf: span.edtf, warnings };
}

/** The start of a span as EDTF can say it inside an interval: as coarse as it was written, where that is one date. */
export function startOf(span: Span): string {
  return span.kind === 'day' || span.kind === 'month' || span.kind === 'year' ? span.edtf : span.from;
}

/** The end of a span, in the same way. */
export function endOf(span: Span): string {
  return span.kind === 'day' || span.kind === 'month' || span.kind === 'year' ? span.edtf : span.to;
}

/** A date with digits still to be filled in: 20xx. What is known of it, its start, is kept. */
function placeholder(
  source: Source,
  point: Point,
  start: Span | undefined,
  warnings: DateWarning[],
): Reading {
  const words = wordsBetween(source, point.start, point.next);
  warnings.push(warn('placeholder', words));
  const year = source.list[point.next - 1];
  const pattern = year?.sense === 'x-year' ? year.text.replace(/[x?]/g, 'X') : 'XXXX';
  if (!start) return { kind: 'placeholder', edtf: pattern, warnings };
  return { kind: 'placeholder', from: start.from, edtf: `${startOf(start)}/${pattern}`, warnings };
}
