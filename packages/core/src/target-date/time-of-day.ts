import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import type { Token } from './tokens.js';
import { warn, wordsBetween } from './source.js';

const isPart = (token: Token | undefined) => token?.sense === 'number' && token.digits <= 3;

/**
 * Passes over the clock of a date and time: T09:30, 00:00:00.000Z, 09:30+01:00. The day stays as written; late
 * in the evening of universal time it may be the next day in Britain, and the warning says so.
 */
export function skipTime(source: Source, i: number): { next: number; warnings: DateWarning[] } {
  const { list } = source;
  let at = list[i]?.text === 't' && list[i]?.glued ? i + 1 : i;
  const hour = list[at];
  if (!isPart(hour) || list[at + 1]?.text !== ':' || !isPart(list[at + 2])) return { next: i, warnings: [] };
  at += 3;
  while ((list[at]?.text === ':' || list[at]?.text === '.') && isPart(list[at + 1])) at += 2;
  const universal = list[at]?.text === 'z';
  if (universal) at++;
  else if (
    (list[at]?.text === '+' || list[at]?.text === '-') &&
    list[at]?.glued &&
    isPart(list[at + 1]) &&
    list[at + 2]?.text === ':'
  )
    at += 4;
  const late = universal && hour !== undefined && hour.n >= 23;
  return { next: at, warnings: late ? [warn('approximate', wordsBetween(source, i, at))] : [] };
}
