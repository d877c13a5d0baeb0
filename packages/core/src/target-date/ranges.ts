import type { Item } from './items.js';
import type { Edge, Point } from './point.js';
import type { Source } from './source.js';
import type { Token } from './tokens.js';
import type { Sense } from './vocabulary.js';
import { readQuarterNumber } from './named-dates.js';
import { pointOf } from './point.js';
import { readPoint } from './read-point.js';
import { warn, wordsBetween } from './source.js';
import { fullYear } from './years.js';

const THIRDS: ReadonlyMap<Sense, Edge> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
]);
const CODES: ReadonlySet<Point['shape']> = new Set<Point['shape']>([
  'month',
  'season',
  'quarter',
  'half',
  'day',
  'financial-year',
  'year',
]);

/** The first day of "12-14 March 2012" or "1 and 15 March": its month and year stand further on. */
export function readBareDay(source: Source, i: number): Point | undefined {
  const day = source.list[i];
  const joint = source.list[i + 1]?.sense;
  if (day?.sense !== 'number' || day.digits > 2 || day.n < 1 || day.n > 31) return undefined;
  if (joint !== 'dash' && joint !== 'to' && joint !== 'slash' && (joint !== 'and' || source.careful))
    return undefined;
  const whole = readPoint(source, i + 2);
  if (whole?.shape !== 'day' || whole.edge) return undefined;
  return pointOf('day', i, i + 1, { month: whole.month, year: whole.year, day: day.n });
}

/** "Mid to late 2012": two edges of one date. The first was read as the date; the second goes before it. */
export function joinEdges(source: Source, item: Item): boolean {
  const edge = THIRDS.get(source.list[item.first.start]?.sense ?? 'unknown');
  const joint = source.list[item.first.start + 1]?.sense;
  const second = THIRDS.get(source.list[item.first.start + 2]?.sense ?? 'unknown');
  if (!edge || !second || (joint !== 'to' && joint !== 'dash' && joint !== 'slash')) return false;
  item.last = { ...item.first, edge: second, warnings: [] };
  item.first.edge = edge;
  return true;
}

/** The other end of a range, where a dash, "to" or a stroke leads to one; it is written into the item. */
export function joinRange(source: Source, item: Item): void {
  const { list } = source;
  const { first } = item;
  const joint = list[first.next];
  if (!joint || !joins(joint, item)) return;
  const after = list[first.next + 1];
  if (after?.sense === 'onwards' || after?.sense === 'ongoing') {
    item.open = true;
    item.end = item.next = first.next + 2;
    return;
  }
  const last =
    readShortYear(source, first) ?? readShortQuarter(source, first) ?? readPoint(source, first.next + 1);
  if (!last) return;
  // "March/April" and "March or April" are one span; "12/13 or March" is not.
  if ((joint.sense === 'slash' || joint.sense === 'or') && (last.shape !== first.shape || first.edge)) {
    if (first.shape !== 'year') return;
  }
  item.last = last;
  item.end = item.next = last.next;
}

function joins({ sense, text }: Token, item: Item): boolean {
  if (sense === 'dash' || sense === 'to' || sense === 'until') return true;
  if (sense === 'slash' || sense === 'or') return CODES.has(item.first.shape);
  if (sense === 'and' && item.first.shape === 'quarter') return item.first.year === undefined;
  // "Rhwng Ebrill 2012 a Mawrth 2013": the Welsh "and" is spelt like the English article.
  return (sense === 'and' || text === 'a') && item.role === 'between';
}

/** The 4 of "Q3&4 2012/13" and "Q3-4". */
function readShortQuarter(source: Source, first: Point): Point | undefined {
  const token = source.list[first.next + 1];
  if (first.shape !== 'quarter' || first.year !== undefined || token?.digits !== 1) return undefined;
  return readQuarterNumber(source, first.next + 1);
}

/** The 15 of "2010-15" and the 16 of "November 2011-16". */
function readShortYear(source: Source, first: Point): Point | undefined {
  const [joint, token] = [source.list[first.next], source.list[first.next + 1]];
  if (
    first.year === undefined ||
    !(first.shape === 'year' || (first.shape === 'month' && joint?.sense === 'dash'))
  )
    return undefined;
  if (token?.sense !== 'number' || token.digits !== 2 || token.ordinal || !joint?.glued || !token.glued)
    return undefined;
  if (source.list[first.next + 2]?.sense === 'month' || fullYear(token.n) <= first.year) return undefined;
  const at = first.next + 1;
  return pointOf('year', at, at + 1, {
    year: fullYear(token.n),
    warnings: [warn('century-inferred', wordsBetween(source, at, at + 1))],
  });
}
