import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../target-date/civil-day.js';
import { NATIONS } from './nation.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

describe('working days', () => {
  // 2012-02-03 was a Friday.
  it.each([
    ['the day itself', '2012-02-01', 0, '2012-02-01'],
    ['over a weekend', '2012-02-03', 1, '2012-02-06'],
    ['two weeks', '2012-02-01', 10, '2012-02-15'],
    ['from a Saturday', '2012-02-04', 1, '2012-02-06'],
    ['from a Sunday, two weeks', '2012-02-05', 10, '2012-02-17'],
    ['nearly two weeks from a Friday', '2012-02-03', 9, '2012-02-16'],
    ['over Christmas', '2024-12-20', 5, '2024-12-31'],
    ['from Christmas Day', '2024-12-25', 1, '2024-12-27'],
    ['backwards over Easter', '2025-04-23', -3, '2025-04-16'],
  ])('%s', (_, day, n, expected) => {
    expect(addWorkingDays(day, n)).toBe(expected);
  });

  it('differ between the nations', () => {
    expect(addWorkingDays('2025-03-14', 1, 'northern-ireland')).toBe('2025-03-18');
    expect(addWorkingDays('2025-03-14', 1, 'scotland')).toBe('2025-03-17');
    expect(addWorkingDays('2025-12-31', 1, 'scotland')).toBe('2026-01-05');
    expect(addWorkingDays('2025-12-31', 1)).toBe('2026-01-02');
  });

  // The last day for a notice of election, from the Electoral Commission's timetables.
  it.each([
    ['2022-05-05', '2022-03-28'],
    ['2023-05-04', '2023-03-27'],
    ['2024-05-02', '2024-03-26'],
    ['2025-05-01', '2025-03-25'],
  ])('the 25th before the poll of %s is %s', (poll, notice) => {
    expect(addWorkingDays(poll, -25)).toBe(notice);
  });

  it('counted forwards and back come to where they began', () => {
    const day = fc.integer({ min: -10_000, max: 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(day, fc.nat(60), fc.constantFrom(...NATIONS), (from, n, nation) => {
        const start = addWorkingDays(from, 0, nation);
        const there = addWorkingDays(start, n, nation);
        expect(isWorkingDay(there, nation)).toBe(true);
        expect(addWorkingDays(there, -n, nation)).toBe(start);
      }),
    );
  });
});
