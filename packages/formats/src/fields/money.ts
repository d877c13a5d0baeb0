import type { Money } from '@engagement-plan/core';

/** An amount found in running text, with where it stood. */
export interface FoundMoney {
  readonly money: Money;
  /** Second end of a range ("£5k–£8k"); `money` is the first. */
  readonly upTo?: Money;
  readonly start: number;
  readonly end: number;
}

const SCALE: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  mil: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  miliwn: 1_000_000,
};
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d+)?`;
const UNIT = String.raw`(?:\s?(k|m|mn|thousand|million|mil|miliwn)(?![\p{L}]))?`;
const AMOUNT = new RegExp(
  String.raw`(\(\s*)?([-−–]\s*)?£\s*(${NUMBER})${UNIT}(\s*\))?(?:\s*(?:-|–|—|to)\s*£?\s*(${NUMBER})${UNIT}(?!\s*(?:year|month|people)))?`,
  'giu',
);
const QUALIFIER: readonly (readonly [RegExp, NonNullable<Money['qualifier']>])[] = [
  [/(?:up\s+to|maximum(?:\s+of)?|max\.?|not\s+more\s+than|no\s+more\s+than|hyd\s+at)\s*$/iu, 'up-to'],
  [/(?:about|around|approx(?:imately)?\.?|circa|c\.?|roughly|some|estimated(?:\s+at)?|tua|~)\s*$/iu, 'about'],
  [/(?:at\s+least|minimum(?:\s+of)?|min\.?|not\s+less\s+than|over|o\s+leiaf)\s*$/iu, 'at-least'],
];
const PER: readonly (readonly [RegExp, Money['per']])[] = [
  [
    /^\s*(?:p\.?\s?a\b\.?|p\/a\b|per\s+annum|per\s+year|a\s+year|\/\s?(?:yr|year|annum)|yearly|annually|each\s+year|every\s+year|y\s+flwyddyn)/iu,
    'year',
  ],
  [/^\s*(?:p\.?\s?c?\.?m\b\.?|per\s+(?:calendar\s+)?month|a\s+month|\/\s?month|monthly|y\s+mis)/iu, 'month'],
  [/^\s*(?:per\s+(?:head|person|capita|resident|household)|a\s+head|each|y\s+pen)/iu, 'head'],
];

const penceOf = (figures: string, unit: string | undefined) =>
  Math.round(Number(figures.replace(/,/g, '')) * (SCALE[(unit ?? '').toLowerCase()] ?? 1) * 100);

/**
 * Amounts in pounds in running text, in order: "£12,500 p.a", "£300k", "up to £1000", "(£500)" for a
 * saving, "£5k–£8k". The words kept run from the qualifier to the recurrence. An amount without a word
 * for how often is once. Figures without a pound sign are not money.
 */
export function findMoney(text: string): readonly FoundMoney[] {
  return [...text.matchAll(AMOUNT)].flatMap((found): FoundMoney[] => {
    const [whole, open, minus, figures = '0', ownUnit, close, second, secondUnit] = found;
    const unit = ownUnit ?? (second !== undefined && Number(figures) < 1000 ? secondUnit : undefined);
    const before = text.slice(0, found.index);
    const negative = (open !== undefined && close !== undefined) || minus !== undefined;
    const qualifier = QUALIFIER.find(([pattern]) => pattern.test(before));
    const start = qualifier === undefined ? found.index : before.search(qualifier[0]);
    let end = found.index + whole.length;
    const rest = text.slice(end);
    const per = PER.find(([pattern]) => pattern.test(rest));
    end += per?.[0].exec(rest)?.[0].length ?? 0;
    const pence = penceOf(figures, unit);
    if (!Number.isSafeInteger(pence)) return [];
    const money = {
      pence: negative && pence !== 0 ? -pence : pence,
      per: per?.[1] ?? 'once',
      qualifier: qualifier?.[1] ?? 'exact',
      words: text.slice(start, end).trim(),
    } satisfies Money;
    if (second === undefined) return [{ money, start, end }];
    const top = penceOf(second, secondUnit ?? (Number(second) < 1000 ? unit : undefined));
    if (!Number.isSafeInteger(top)) return [{ money, start, end }];
    return [
      {
        money: { ...money, qualifier: 'at-least' },
        upTo: { ...money, pence: top, qualifier: 'up-to' },
        start,
        end,
      },
    ];
  });
}

/** Reads the first amount of a cell, or undefined when it names none. A bare figure counts only when it is all the cell holds. */
export function readMoney(words: string): Money | undefined {
  const [first] = findMoney(words);
  if (first !== undefined) return first.money;
  const bare =
    /^\s*(\()?\s*([-−])?\s*(\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d+\.\d\d|\d{3,})\s*(k|m)?\s*(\))?\s*$/iu.exec(
      words,
    );
  if (bare?.[3] === undefined) return undefined;
  const pence = penceOf(bare[3], bare[4]);
  if (!Number.isSafeInteger(pence)) return undefined;
  const negative = bare[2] !== undefined || (bare[1] !== undefined && bare[5] !== undefined);
  return { pence: negative ? -pence : pence, per: 'once', qualifier: 'exact', words: words.trim() };
}
