import type { Item } from './items.js';
import type { Point } from './point.js';
import type { Source } from './source.js';
import type { Context } from './years.js';
import { warn, wordsBetween } from './source.js';
import { spanOf } from './span.js';
import { missingYear } from './years.js';

/**
 * Gives a year to the dates that name none: from the date after it ("March and June 2012", "Nov – March 2012"),
 * else from the one before, else from the plan's period or the anchor. Dates are taken to stand in order of time.
 */
export function settleYears(source: Source, items: readonly Item[]): void {
  const points: Point[] = [];
  for (const item of items) {
    points.push(item.first);
    if (item.last) points.push(item.last);
  }
  if (points.every((point) => point.year !== undefined)) return;
  for (let i = points.length - 2; i >= 0; i--) share(points[i], points[i + 1], -1);
  for (let i = 1; i < points.length; i++) share(points[i], points[i - 1], 1);
  for (let i = 0; i < points.length; i++) {
    const point = points[i] as Point;
    if (i > 0) share(point, points[i - 1], 1);
    if (point.year === undefined && point.shape !== 'placeholder') fromContext(source, point, source.context);
  }
}

/** The neighbour's year, or the year beside it when the order of time asks for that. */
function share(point: Point | undefined, neighbour: Point | undefined, step: 1 | -1): void {
  if (!point || point.year !== undefined || point.shape === 'placeholder' || neighbour?.year === undefined)
    return;
  if (neighbour.shape === 'year' || neighbour.shape === 'financial-year') return;
  point.financial ||= neighbour.financial;
  const own = spanOf(point, neighbour.year);
  const other = spanOf(neighbour, neighbour.year);
  const outOfOrder = own && other && (step < 0 ? own.from > other.from : own.to < other.to);
  point.year = neighbour.year + (outOfOrder ? step : 0);
  // What is vague about the year is said once, where the year is written.
  point.warnings = point.warnings.filter((warning) => warning.code !== 'year-vague');
}

function fromContext(source: Source, point: Point, context: Context): void {
  const found = missingYear(point, context);
  if (!found) return;
  point.year = found.year;
  point.warnings.push(warn(found.warning, wordsBetween(source, point.start, point.next), String(found.year)));
}
