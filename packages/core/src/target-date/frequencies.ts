import type { TargetDate } from './target-date.js';

/** How often: so many times in each unit. Every two years is half a time a year. */
export type Every = NonNullable<TargetDate['every']>;

/** Words that say how often, what they mean, and the other meaning where people use the word for both. */
export const frequencyWords: readonly (readonly [words: string, every: Every, other?: string])[] = [
  [
    'annually|annual|yearly|once yearly|per annum|pa|blynyddol|yn flynyddol|flynyddol',
    { count: 1, unit: 'year' },
  ],
  ['quarterly|chwarterol|yn chwarterol|bob chwarter', { count: 1, unit: 'quarter' }],
  ['monthly|misol|yn fisol', { count: 1, unit: 'month' }],
  ['weekly|wythnosol', { count: 1, unit: 'week' }],
  ['daily|dyddiol', { count: 1, unit: 'day' }],
  [
    'half yearly|six monthly|twice yearly|halfyearly|hanner blynyddol|bob chwe mis',
    { count: 2, unit: 'year' },
  ],
  ['fortnightly|bob pythefnos', { count: 0.5, unit: 'week' }],
  ['biennial|biennially|alternate years', { count: 0.5, unit: 'year' }],
  ['termly|bob tymor', { count: 3, unit: 'year' }],
  // People write these for both; the first is the dictionary's first sense, and the warning asks.
  ['biannual|biannually|bi annual|bi annually|bi yearly', { count: 2, unit: 'year' }, 'every two years'],
  ['bimonthly|bi monthly', { count: 0.5, unit: 'month' }, 'twice a month'],
  ['biweekly|bi weekly', { count: 0.5, unit: 'week' }, 'twice a week'],
];

/** Once every `n` units, in the largest unit that keeps the count whole: every 6 months is twice a year. */
export function everySo(n: number, unit: Every['unit']): Every {
  if (unit === 'month' && n === 3) return { count: 1, unit: 'quarter' };
  if (unit === 'month' && n > 1 && 12 % n === 0) return { count: 12 / n, unit: 'year' };
  if (unit === 'month' && n > 0 && n % 12 === 0) return { count: 12 / n, unit: 'year' };
  return { count: n > 0 ? 1 / n : 1, unit };
}
