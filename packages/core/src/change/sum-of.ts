import { formatPounds } from '../plan/say-money.js';
import type { Money } from '../plan/plan.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';

/** How money is described in one language; what follows the sum begins with a space. */
export interface SumWords {
  readonly lang: Lang;
  readonly per: Readonly<Record<Money['per'], string>>;
  readonly qualifier: Readonly<Record<NonNullable<Money['qualifier']>, string>>;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
}

/** A sum as one reads it: £5,000 a year; up to £250 a month from 1 April 2025. */
export function sumOf({ pence, per, qualifier = 'exact', from, to }: Money, words: SumWords): string {
  const begins = from === undefined ? '' : words.from(formatDay(from, words.lang));
  const ends = to === undefined ? '' : words.to(formatDay(to, words.lang));
  return `${words.qualifier[qualifier]}${formatPounds(pence)}${words.per[per]}${begins}${ends}`;
}

/** Two sums, with their days only where these differ. */
export function sumsApart(before: Money, after: Money, words: SumWords): readonly [string, string] {
  const sameDays = before.from === after.from && before.to === after.to;
  const said = (money: Money) =>
    sumOf(sameDays ? { ...money, from: undefined, to: undefined } : money, words);
  return [said(before), said(after)];
}
