import type { DateWarning } from './target-date.js';
import type { Token } from './tokens.js';
import type { Context } from './years.js';
import type { Sense } from './vocabulary.js';

/** What the grammar reads from: tokens, the words they came from, and how wary to be. */
export interface Source {
  list: readonly Token[];
  words: string;
  context: Context;
  /** Other words stand around the dates, so that a number or the word "may" need not be one. */
  careful: boolean;
}

export function wordsBetween(source: Source, start: number, next: number): string {
  const first = source.list[start];
  const last = source.list[next - 1];
  return first && last ? source.words.slice(first.start, last.end) : '';
}

export function warn(code: DateWarning['code'], words: string, other?: string): DateWarning {
  return other === undefined ? { code, words } : { code, words, other };
}

/** The first place from `i` on, at most `most` tokens further, whose sense is none of these. */
export function skip(source: Source, i: number, senses: ReadonlySet<Sense>, most = 3): number {
  let at = i;
  while (at - i < most) {
    const token = source.list[at];
    if (!token || !senses.has(token.sense)) break;
    at++;
  }
  return at;
}

/** "of", "the", "in": words a date may hold that say nothing about it. */
export const SMALL: ReadonlySet<Sense> = new Set<Sense>(['of', 'filler', 'per']);
/** What may stand between a month, season or quarter and its year. */
export const BEFORE_YEAR: ReadonlySet<Sense> = new Set<Sense>([
  'of',
  'filler',
  'comma',
  'dash',
  'slash',
  'dot',
  'open',
]);

/** Whether the number is the day of a month that follows, and so no year: 18 March - 12 April. */
export function startsDay(source: Source, i: number): boolean {
  const token = source.list[i];
  return (
    token?.sense === 'number' &&
    token.digits <= 2 &&
    !token.tick &&
    source.list[skip(source, i + 1, SMALL, 2)]?.sense === 'month'
  );
}
