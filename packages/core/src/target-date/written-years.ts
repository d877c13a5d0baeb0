import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import { warn, wordsBetween } from './source.js';
import { fullYear, isNextYear } from './years.js';

/** A year as written. `second` is present when the words go on to the next year: 2011/12. */
export interface WrittenYear {
  year: number;
  second: boolean;
  next: number;
  warnings: DateWarning[];
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export function isWrittenYear(digits: number, n: number): boolean {
  return digits === 4 && n >= FIRST_YEAR && n <= LAST_YEAR;
}

/**
 * The year at `i`: 2012, '12, 12 and, with `pairs`, 2011/12 or 11/12. A number of two digits without an
 * apostrophe counts only where a year is expected; the caller decides that by calling.
 */
export function readYear(source: Source, i: number, pairs: boolean): WrittenYear | undefined {
  const token = source.list[i];
  if (!token || token.sense !== 'number' || token.ordinal) return undefined;
  const short = token.digits === 2;
  if (!short && !isWrittenYear(token.digits, token.n)) return undefined;
  const year = short ? fullYear(token.n) : token.n;
  const second = pairs && pairsWith(source, i);
  const next = second ? i + 3 : i + 1;
  const warnings = short ? [warn('century-inferred', wordsBetween(source, i, next))] : [];
  return { year, second, next, warnings };
}

/** Whether a stroke or hyphen and the next year follow, and the date does not go on as a day. */
export function pairsWith(source: Source, i: number): boolean {
  const [first, mark, second, after] = [
    source.list[i],
    source.list[i + 1],
    source.list[i + 2],
    source.list[i + 3],
  ];
  if (!first || !mark || !second || second.sense !== 'number' || second.ordinal) return false;
  if (mark.sense !== 'slash' && (mark.sense !== 'dash' || second.digits === 1)) return false;
  if (
    after &&
    after.sense === mark.sense &&
    after.glued &&
    source.list[i + 4]?.sense === 'number' &&
    source.list[i + 4]?.digits === 2
  )
    return false;
  if (first.digits === 2 && second.digits !== 2) return false;
  return isNextYear(first.n, second.n, second.digits);
}
