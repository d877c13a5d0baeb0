import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../target-date/civil-day.js';
import { bankHolidayOn, bankHolidays, easterOf, weekdayOf } from './bank-holidays.js';
import { NATIONS, type Nation } from './nation.js';
import { KNOWN_YEARS } from './one-off-days.js';

const days = (year: number, nation: Nation) => bankHolidays(year, nation).map(({ on }) => on.slice(5));

describe('bank holidays', () => {
  // As published by gov.uk.
  it.each([
    [2016, 'england-and-wales', '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
    [2020, 'england-and-wales', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, 'england-and-wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, 'england-and-wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, 'england-and-wales', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2011, 'england-and-wales', '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
    [2012, 'england-and-wales', '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
    [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
    [2023, 'scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
    [2024, 'scotland', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
    [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    [2020, 'northern-ireland', '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28'],
    [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
    [2025, 'northern-ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  ] as const)('of %s in %s', (year, nation, expected) => {
    expect(days(year, nation)).toEqual(expected.split(' '));
  });

  it('say which is held on another day than its own', () => {
    expect(bankHolidayOn('2021-12-28')).toMatchObject({ code: 'boxing', substitute: true });
    expect(bankHolidayOn('2022-12-26')).toMatchObject({ code: 'boxing', substitute: false });
    expect(bankHolidayOn('2022-12-27')).toMatchObject({ code: 'christmas', substitute: true });
    expect(bankHolidayOn('2021-12-25')).toBeUndefined();
  });

  it('are assumed before the first and after the last year that is known, not in them', () => {
    const assumed = (year: number) => bankHolidays(year).every((one) => one.assumed);
    expect(
      [KNOWN_YEARS.first - 1, KNOWN_YEARS.first, KNOWN_YEARS.last, KNOWN_YEARS.last + 1].map(assumed),
    ).toEqual([true, false, false, true]);
  });

  it('had no St Andrew’s Day before the Act', () => {
    expect(bankHolidayOn('2006-11-30', 'scotland')).toBeUndefined();
    expect(bankHolidayOn('2007-11-30', 'scotland')).toMatchObject({ code: 'st-andrew' });
  });

  it('fall on days that exist, on weekdays, never two on one day, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.constantFrom(...NATIONS), (year, nation) => {
        const held = bankHolidays(year, nation).map(({ on }) => on);
        expect(held).toEqual([...new Set(held)].sort());
        for (const on of held) {
          expect(isDay(on)).toBe(true);
          expect(weekdayOf(on)).toBeLessThan(5);
        }
      }),
    );
  });
});

describe('Easter Sunday', () => {
  it.each(['2008-03-23', '2011-04-24', '2024-03-31', '2026-04-05', '2038-04-25'])('%s', (easter) => {
    expect(easterOf(Number(easter.slice(0, 4)))).toBe(easter);
  });
});
