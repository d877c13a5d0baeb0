import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './working-days.js';

describe('working days', () => {
  // 2012-02-03 was a Friday.
  it.each([
    ['the day itself', '2012-02-01', 0, '2012-02-01'],
    ['over a weekend', '2012-02-03', 1, '2012-02-06'],
    ['two weeks', '2012-02-01', 10, '2012-02-15'],
    ['from a Saturday', '2012-02-04', 1, '2012-02-06'],
    ['from a Sunday, two weeks', '2012-02-05', 10, '2012-02-17'],
    ['nearly two weeks from a Friday', '2012-02-03', 9, '2012-02-16'],
  ])('%s', (_, day, n, expected) => {
    expect(addWorkingDays(day, n)).toBe(expected);
  });
});
