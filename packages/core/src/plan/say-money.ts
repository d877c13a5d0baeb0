import { MONEY_CY } from '../words/cy/money.js';
import type { Lang } from '../words/lang.js';
import type { MoneyTotals } from './money.js';

/** What is said of the money a plan needs, in one language. */
export interface MoneySentences {
  yearly(amount: string): string;
  once(amount: string): string;
  allFound: string;
  notFound(amount: string): string;
  none: string;
}

const MONEY_EN: MoneySentences = {
  yearly: (amount) => `${amount} a year`,
  once: (amount) => `${amount} once`,
  allFound: 'all found',
  notFound: (amount) => `of which ${amount} is not found yet`,
  none: 'The plan names no sums of money.',
};

const SENTENCES: Readonly<Record<Lang, MoneySentences>> = { en: MONEY_EN, cy: MONEY_CY };

/**
 * Pounds as councils print them: £12,500; pence only where there are any; a saving with a minus.
 *
 * @param pence - Whole pence.
 */
export function formatPounds(pence: number): string {
  const whole = Math.floor(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const pounds = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${pence < 0 ? '−' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** The money in one sentence for each kind: "£18,500 a year, of which £12,500 is not found yet. £14,000 once, all found." */
export function sayMoney(totals: MoneyTotals, lang: Lang): string {
  const { yearly, once, allFound, notFound, none } = SENTENCES[lang];
  const sentence = (amount: string, missing: number) =>
    `${amount}, ${missing === 0 ? allFound : notFound(formatPounds(missing))}.`;
  const said: string[] = [];
  const { recurringPence, unidentifiedRecurringPence, oncePence, unidentifiedOncePence } = totals;
  if (recurringPence !== 0 || unidentifiedRecurringPence !== 0)
    said.push(sentence(yearly(formatPounds(recurringPence)), unidentifiedRecurringPence));
  if (oncePence !== 0 || unidentifiedOncePence !== 0)
    said.push(sentence(once(formatPounds(oncePence)), unidentifiedOncePence));
  return said.length === 0 ? none : said.join(' ');
}
