import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../target-date/civil-day.js';
import { aDeliverable, anAction, anObjective, aPlan, aPlanOf, aTargetDate } from '../testing/builders.js';
import { financialYearOf, formatFinancialYear, monthsByYear } from './financial-years.js';
import { moneyLedger, sumMoney, type MoneyLedger } from './money-ledger.js';
import { moneyOf, type MoneyTotals } from './money.js';
import type { Money, Plan, Resource } from './plan.js';
import { sayMoneyCaveats, saySource, sayYearMoney } from './say-money-ledger.js';

const amountOf = (amount: Partial<Money>, rest: Partial<Resource> = {}): Resource => ({
  words: 'Money',
  state: 'identified',
  amount: { pence: 1_200_000, per: 'year', ...amount },
  ...rest,
});
const planWith = (resources: Resource[], about: Partial<Plan> = {}) => aPlanOf([{ resources }], about);
const years = ({ byYear }: MoneyLedger) =>
  byYear.map(({ year, recurringPence, oncePence }) => [year, recurringPence, oncePence]);

describe('a financial year', () => {
  it.each([
    ['2026-03-31', 2025, '2025/26'],
    ['2026-04-01', 2026, '2026/27'],
    ['2000-03-31', 1999, '1999/2000'],
    ['2008-12-31', 2008, '2008/09'],
  ])('%s lies in the one that begins in %d, written %s', (day, year, words) => {
    expect(financialYearOf(day)).toBe(year);
    expect(formatFinancialYear(year)).toBe(words);
  });

  it('has the months that lie in it, begun ones too', () => {
    expect([...monthsByYear('2025-02-28', '2026-04-01')]).toEqual([
      [2024, 2],
      [2025, 12],
      [2026, 1],
    ]);
  });
});

describe('the financial years of an amount', () => {
  it.each<[string, Partial<Money>, (number | undefined)[][]]>([
    ['a whole year', { from: '2025-04-01', to: '2026-03-31' }, [[2025, 1_200_000, 0]]],
    [
      'a year and a half',
      { from: '2025-10-01', to: '2027-03-31' },
      [
        [2025, 600_000, 0],
        [2026, 1_200_000, 0],
      ],
    ],
    [
      'a month each',
      { per: 'month', pence: 100, from: '2026-03-01', to: '2026-05-31' },
      [
        [2025, 100, 0],
        [2026, 200, 0],
      ],
    ],
    [
      'what does not divide by twelve',
      { pence: 100, from: '2026-03-01', to: '2027-03-31' },
      [
        [2025, 8, 0],
        [2026, 100, 0],
      ],
    ],
    ['once', { per: 'once', from: '2025-04-01', to: '2025-06-30' }, [[2025, 0, 1_200_000]]],
    ['backwards', { from: '2027-04-01', to: '2026-03-31' }, []],
    ['for ever, as far as anybody says', {}, []],
    ['per head', { per: 'head', from: '2025-04-01', to: '2026-03-31' }, []],
  ])('%s', (_, amount, expected) => {
    expect(years(moneyLedger(planWith([amountOf(amount)])))).toEqual(expected);
  });

  it.each<[string, Partial<Money>, Partial<Plan>, string[], (number | undefined)[][]]>([
    [
      'the plan’s period',
      {},
      { period: aTargetDate({ from: '2025-04-01', to: '2027-03-31' }) },
      ['period'],
      [
        [2025, 1_200_000, 0],
        [2026, 1_200_000, 0],
      ],
    ],
    [
      'the end of the plan’s period',
      { from: '2026-04-01' },
      { period: aTargetDate({ from: '2025-04-01', to: '2027-03-31' }) },
      ['period'],
      [[2026, 1_200_000, 0]],
    ],
    [
      'the first of several years',
      { per: 'once', from: '2025-04-01', to: '2027-03-31' },
      {},
      ['first-year'],
      [[2025, 0, 1_200_000]],
    ],
  ])('are assumed to be %s, and said to be', (_, amount, about, assumed, expected) => {
    const ledger = moneyLedger(planWith([amountOf(amount)], about));
    expect(years(ledger)).toEqual(expected);
    expect(ledger.assumed.map((entry) => entry.assumed)).toEqual([assumed]);
    expect(sayMoneyCaveats(ledger, 'en')).toHaveLength(1);
  });

  it('are those of the row’s date for what is spent once and names no day', () => {
    const plan = aPlanOf([{ due: aTargetDate('2026-03-31'), resources: [amountOf({ per: 'once' })] }]);
    expect(years(moneyLedger(plan))).toEqual([[2025, 0, 1_200_000]]);
  });

  it('are none where nothing says which, and the amount is listed', () => {
    const ledger = moneyLedger(planWith([amountOf({ per: 'once' })]));
    expect([ledger.byYear, ledger.unplaced.length]).toEqual([[], 1]);
    expect(sayMoneyCaveats(ledger, 'cy')[0]).toMatch(/^Ni ellir rhoi “Money”/);
    expect(sayMoneyCaveats(ledger, 'en')[0]).toContain('neither it, its row nor the plan says which');
  });

  it('are none where its last day is before its first, and that is what is said', () => {
    const ledger = moneyLedger(planWith([amountOf({ from: '2025-04-01', to: '2024-04-01' })]));
    expect([ledger.byYear, ledger.unplaced.length]).toEqual([[], 1]);
    expect(sayMoneyCaveats(ledger, 'en')).toEqual([
      '“Money” can be put in no year: its last day is before its first.',
    ]);
    expect(sayMoneyCaveats(ledger, 'cy')[0]).toContain('cyn ei ddiwrnod cyntaf');
  });
});

describe('sources', () => {
  it('are one by name, however written; else by kind; else unknown', () => {
    const { bySource } = moneyLedger(
      planWith([
        amountOf({}, { name: 'Harbour Levy', kind: 'named-fund' }),
        amountOf({}, { name: ' harbour  levy' }),
        amountOf({}, { kind: 'grant' }),
        amountOf({}),
      ]),
    );
    expect(bySource.map((source) => [saySource(source, 'en'), source.recurringPence])).toEqual([
      ['Harbour Levy', 2_400_000],
      ['Grants', 1_200_000],
      ['Nobody says where it comes from', 1_200_000],
    ]);
  });
});

describe('any plan’s money', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2020-01-01', n));
  const resource = fc.record({
    words: fc.constant('Money'),
    name: maybe(fc.constantFrom('Levy', 'levy ', 'Fund')),
    kind: maybe(fc.constantFrom('grant', 'other')),
    state: fc.constantFrom(
      'identified',
      'to-be-identified',
      'to-be-pursued',
      'within-existing',
      'none-stated',
    ),
    amount: maybe(
      fc.record({
        pence: fc.integer({ min: -1e9, max: 1e9 }),
        per: fc.constantFrom('once', 'year', 'month', 'head'),
        from: maybe(day),
        to: maybe(day),
      }),
    ),
  }) as fc.Arbitrary<Resource>;
  const row = fc.record({
    resources: fc.array(resource, { maxLength: 3 }),
    due: maybe(day.map(aTargetDate)),
  });
  const plan = fc.array(fc.array(row, { maxLength: 3 }), { maxLength: 3 }).map((objectives) =>
    aPlan({
      objectives: objectives.map((rows) =>
        // One id for all, to see that sums hang on the objective and not on its id.
        anObjective({
          actions: [
            anAction({
              deliverables: rows.map(({ due, resources }) =>
                aDeliverable({ resources, ...(due && { due }) }),
              ),
            }),
          ],
        }),
      ),
    }),
  );
  const KEYS = [
    'recurringPence',
    'unidentifiedRecurringPence',
    'oncePence',
    'unidentifiedOncePence',
  ] as const;
  const total = (parts: readonly MoneyTotals[], key: (typeof KEYS)[number]) =>
    parts.reduce((all, part) => all + part[key], 0);

  it('adds up to the same by objective, by source and as a whole', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { totals, byObjective, bySource } = moneyLedger(one);
        expect(totals).toEqual(moneyOf(one));
        for (const key of KEYS) {
          expect(total(byObjective, key)).toBe(totals[key]);
          expect(total(bySource, key)).toBe(totals[key]);
        }
      }),
    );
  });

  it('puts each amount spent once in one year or none', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { totals, byYear, unplaced } = moneyLedger(one);
        for (const key of ['oncePence', 'unidentifiedOncePence'] as const) {
          expect(total(byYear, key) + sumMoney(unplaced)[key]).toBe(totals[key]);
        }
      }),
    );
  });

  it('charges what recurs for as many months as it runs, to the penny', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        day,
        fc.integer({ min: 1, max: 8 }),
        (pence, from, n) => {
          const start = `${from.slice(0, 4)}-04-01`;
          const to = `${Number(start.slice(0, 4)) + n}-03-31`;
          const ledger = moneyLedger(planWith([amountOf({ pence, from: start, to })]));
          expect(ledger.byYear.map(({ recurringPence }) => recurringPence)).toEqual(Array(n).fill(pence));
          const odd = moneyLedger(planWith([amountOf({ pence, from, to: addDays(from, n * 100) })]));
          const months = [...monthsByYear(from, addDays(from, n * 100)).values()].reduce((a, b) => a + b);
          expect(total(odd.byYear, 'recurringPence')).toBe(Math.round((pence * months) / 12) + 0);
        },
      ),
    );
  });

  it('leaves no amount out and tells of none twice', () => {
    fc.assert(
      fc.property(plan, (one) => {
        const { entries } = moneyLedger(one);
        expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
      }),
    );
  });
});

describe('the money of Harbourside', () => {
  const plan = JSON.parse(
    readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
  ) as Plan;
  const ledger = moneyLedger(plan);

  it('is found and not found, year by year', () => {
    expect(ledger.byYear.map((year) => sayYearMoney(year, 'en'))).toEqual([
      'In 2024/25 it needs £88,400, all found.',
      'In 2025/26 it needs £86,000, of which £37,000 is not found yet.',
      'In 2026/27 it needs £228,800, of which £186,500 is not found yet.',
    ]);
    expect(sayYearMoney(ledger.byYear[0]!, 'cy')).toBe('Yn 2024/25 mae angen £88,400, i gyd wedi’i ganfod.');
  });

  it('is found and not found, by objective and from the Harbour Levy', () => {
    expect(
      ledger.byObjective.map(({ ref, recurringPence, oncePence }) => [ref, recurringPence, oncePence]),
    ).toEqual([
      ['A', 2_630_000, 900_000],
      ['B', 4_800_000, 20_750_000],
      ['C', 0, 2_820_000],
    ]);
    expect(ledger.bySource.find(({ name }) => name === 'Harbour Levy')).toMatchObject({
      recurringPence: 1_200_000,
      oncePence: 5_000_000,
      unidentifiedOncePence: 0,
    });
  });

  it('says what the sums assume and leave out', () => {
    expect(sayMoneyCaveats(ledger, 'en')).toEqual([
      '“£4,800 a year, within the research budget” does not say from when until when, so the plan’s period is assumed for what it leaves out.',
      '“£7,500 once, shared by three” does not say in which year, so the year its row is due is assumed.',
      '“£85 a head for 120 officers”: £85 a head, in no sum, since it depends on how many.',
      '3 resources name no amount and are in no sum.',
    ]);
  });
});
