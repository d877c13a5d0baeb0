import type { Edge, Point } from './point.js';
import type { Source } from './source.js';
import type { Sense } from './vocabulary.js';
import { pointOf } from './point.js';
import { quarterAt, quarterPoint, readMonth, readQuarter, readSeason } from './named-dates.js';
import { readNumeric, yearPoint } from './numeric-dates.js';
import { skip, SMALL, warn, wordsBetween } from './source.js';
import { readYear } from './written-years.js';

const EDGES: ReadonlySet<Sense> = new Set<Sense>([
  'start',
  'end',
  'early',
  'mid',
  'late',
  'week-from',
  'week-to',
]);
const AFTER_EDGE: ReadonlySet<Sense> = new Set<Sense>(['of', 'filler', 'per', 'dash', 'approx', 'comma']);

/** One single date at `i`, with an edge before it where there is one: "end March 2010", "mid-2012". */
export function readPoint(source: Source, i: number): Point | undefined {
  const { list } = source;
  const start = skip(source, i, SMALL);
  let at = start;
  const about = list[at]?.sense === 'approx';
  const aboutAt = at;
  if (about) at = skip(source, at + 1, SMALL);
  const edge = list[at];
  if (!edge || !EDGES.has(edge.sense))
    return marked(source, readCore(source, at), start, about ? aboutAt : -1);
  let after = skip(source, at + 1, AFTER_EDGE);
  // "Mid to late 2012": the reader of ranges sees to the second edge.
  const joint = list[at + 1]?.sense;
  if (
    (joint === 'to' || joint === 'dash' || joint === 'slash') &&
    EDGES.has(list[at + 2]?.sense ?? 'unknown')
  )
    after = skip(source, at + 3, AFTER_EDGE);
  const point = readCore(source, after);
  if (!point || point.shape === 'placeholder') return point && { ...point, start };
  if (point.shape !== 'day' && (edge.sense === 'week-from' || edge.sense === 'week-to')) return undefined;
  point.edge = edge.sense as Edge;
  if (edge.sense === 'early' || edge.sense === 'mid' || edge.sense === 'late')
    point.warnings.push(warn('approximate', wordsBetween(source, at, point.next)));
  // The start or end of a year is a plain day, and a third of one is already called approximate.
  point.warnings = point.warnings.filter(
    (warning) => warning.code !== 'year-vague' || point.shape !== 'year',
  );
  return marked(source, point, start, about ? aboutAt : -1);
}

function marked(source: Source, point: Point | undefined, start: number, aboutAt: number): Point | undefined {
  if (!point) return undefined;
  point.start = start;
  if (aboutAt >= 0) {
    point.approximate = true;
    point.warnings.push(warn('approximate', wordsBetween(source, aboutAt, point.next)));
  }
  return point;
}

function readCore(source: Source, i: number): Point | undefined {
  const token = source.list[i];
  switch (token?.sense) {
    case 'number':
      if (source.careful && gluedToWord(source, i)) return undefined;
      return readQuarter(source, i) ?? withQuarter(source, readNumeric(source, i));
    case 'month':
      return readMonth(source, i);
    case 'season':
    case 'feast':
      return readSeason(source, i);
    case 'quarter':
    case 'half':
    case 'count':
      return readQuarter(source, i);
    case 'unit':
      return token.n === 4 && source.list[i + 1]?.digits === 4
        ? withQuarter(source, readNumeric(source, i + 1))
        : readQuarter(source, i);
    case 'financial':
      return readFinancial(source, i);
    case 'x-year':
      return pointOf('placeholder', i, i + 1);
    default:
      return undefined;
  }
}

/** A number that hangs on a word or stroke (RC/09/09, ABC2011) names something else. */
function gluedToWord(source: Source, i: number): boolean {
  const before = source.list[i - 1]?.sense;
  return source.list[i]?.glued === true && (before === 'unknown' || before === 'slash' || before === 'dot');
}

/** FY2024, financial year 2012/13. */
function readFinancial(source: Source, i: number): Point | undefined {
  const year = readYear(source, skip(source, i + 1, SMALL, 2), true);
  if (!year) return undefined;
  const point = pointOf('financial-year', i, year.next, { year: year.year, warnings: year.warnings });
  if (!year.second) {
    const other = `${year.year - 1}-04-01/${year.year}-03-31`;
    point.warnings.push(warn('year-vague', wordsBetween(source, i, year.next), other));
  }
  return withQuarter(source, point);
}

/** "2024/25 Q3" and "2012/13 financial year": what may follow a year. */
function withQuarter(source: Source, point: Point | undefined): Point | undefined {
  if (!point || point.year === undefined || (point.shape !== 'year' && point.shape !== 'financial-year'))
    return point;
  const after = source.list[point.next];
  if (after?.sense === 'financial' && source.list[point.next + 1]?.sense !== 'number') {
    return point.shape === 'year'
      ? { ...yearPoint(source, point.start, point.next + 1, point.year, []), shape: 'financial-year' }
      : { ...point, next: point.next + 1 };
  }
  const at = after?.sense === 'dash' || after?.sense === 'comma' ? point.next + 1 : point.next;
  const named = quarterAt(source, at);
  if (!named || named.inWords || readYear(source, named.next, true)) return point;
  const pair = point.shape === 'financial-year';
  const warnings = point.warnings.filter(
    (warning) => warning.code !== 'year-vague' && warning.code !== 'financial-or-month',
  );
  return quarterPoint(source, point.start, named, { year: point.year, pair, next: named.next, warnings });
}
