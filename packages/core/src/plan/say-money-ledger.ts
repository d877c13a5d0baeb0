import { MONEY_LEDGER_CY } from '../words/cy/money-ledger.js';
import type { Lang } from '../words/lang.js';
import { counted, quoted } from '../words/phrases.js';
import { formatFinancialYear } from './financial-years.js';
import type { MoneyEntry, YearAssumption } from './money-entries.js';
import type { MoneyLedger, SourceMoney, YearMoney } from './money-ledger.js';
import type { Resource } from './plan.js';
import { formatPounds } from './say-money.js';

/** What is said of money by year and source, in one language. */
export interface MoneyLedgerSentences {
  /** `missing` is empty when all of it is found. */
  year(year: string, needed: string, missing: string): string;
  readonly kind: Readonly<Record<NonNullable<Resource['kind']>, string>>;
  readonly nobodySays: string;
  readonly assumed: Readonly<Record<YearAssumption, (words: string) => string>>;
  perHead(words: string, amount: string): string;
  /** `backwards` when its last day is before its first. */
  unplaced(words: string, backwards: boolean): string;
  unpriced(count: number): string;
}

const MONEY_LEDGER_EN: MoneyLedgerSentences = {
  year: (year, needed, missing) =>
    missing === ''
      ? `In ${year} it needs ${needed}, all found.`
      : `In ${year} it needs ${needed}, of which ${missing} is not found yet.`,
  kind: {
    'staff-time': 'Staff time',
    'existing-budget': 'Existing budgets',
    grant: 'Grants',
    'named-fund': 'Funds',
    external: 'From outside',
    other: 'Other',
  },
  nobodySays: 'Nobody says where it comes from',
  assumed: {
    period: (words) =>
      `${words} does not say from when until when, so the plan’s period is assumed for what it leaves out.`,
    due: (words) => `${words} does not say in which year, so the year its row is due is assumed.`,
    'first-year': (words) => `${words} is spent once in several years, and is put in the first of them.`,
  },
  perHead: (words, amount) => `${words}: ${amount} a head, in no sum, since it depends on how many.`,
  unplaced: (words, backwards) =>
    backwards
      ? `${words} can be put in no year: its last day is before its first.`
      : `${words} can be put in no year: neither it, its row nor the plan says which.`,
  unpriced: (count) =>
    count === 1
      ? '1 resource names no amount and is in no sum.'
      : `${counted(count, 'resource')} name no amount and are in no sum.`,
};

const SENTENCES: Readonly<Record<Lang, MoneyLedgerSentences>> = { en: MONEY_LEDGER_EN, cy: MONEY_LEDGER_CY };

/** "In 2025/26 it needs £86,300, of which £39,500 is not found yet.": what is spent once and what recurs together. */
export function sayYearMoney(money: YearMoney, lang: Lang): string {
  const missing = money.unidentifiedOncePence + money.unidentifiedRecurringPence;
  return SENTENCES[lang].year(
    formatFinancialYear(money.year),
    formatPounds(money.oncePence + money.recurringPence),
    missing === 0 ? '' : formatPounds(missing),
  );
}

/** The name of a source, else of its kind: "Harbour Levy", "Existing budgets". */
export function saySource({ name, kind }: Pick<SourceMoney, 'name' | 'kind'>, lang: Lang): string {
  const { kind: kinds, nobodySays } = SENTENCES[lang];
  return name ?? (kind === undefined ? nobodySays : kinds[kind]);
}

/** What the sums leave out or had to assume, one sentence each; empty when they tell everything. */
export function sayMoneyCaveats(ledger: MoneyLedger, lang: Lang): string[] {
  const { assumed, perHead, unplaced, unpriced } = SENTENCES[lang];
  const words = ({ resource }: MoneyEntry) => quoted(resource.words);
  return [
    ...ledger.assumed.flatMap((entry) => entry.assumed.map((what) => assumed[what](words(entry)))),
    ...ledger.unplaced.map((entry) => unplaced(words(entry), isBackwards(entry))),
    ...ledger.perHead.map((entry) => perHead(words(entry), formatPounds(entry.pence))),
    ...(ledger.unpriced > 0 ? [unpriced(ledger.unpriced)] : []),
  ];
}

const isBackwards = ({ amount: { from, to } }: MoneyEntry) =>
  from !== undefined && to !== undefined && to < from;
