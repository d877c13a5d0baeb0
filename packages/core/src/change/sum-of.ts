import type { Money } from '../plan/plan.js';
import { formatPounds } from '../plan/say-money.js';

/** How often money is paid, in one language, with the space before it. */
export type MoneyPer = Readonly<Record<Money['per'], string>>;

/** A sum as one reads it: £5,000 a year. */
export function sumOf({ pence, per }: Money, words: MoneyPer): string {
  return `${formatPounds(pence)}${words[per]}`;
}
