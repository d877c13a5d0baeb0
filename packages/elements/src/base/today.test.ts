import { describe, expect, it } from 'vitest';
import { today } from './today.js';

describe('today', () => {
  it.each([
    ['just before midnight in a London winter', '2026-01-01T23:59:59Z', '2026-01-01'],
    ['midnight in a London winter', '2026-01-02T00:00:00Z', '2026-01-02'],
    ['just before midnight in a London summer', '2026-06-30T22:59:59Z', '2026-06-30'],
    ['midnight in a London summer', '2026-06-30T23:00:00Z', '2026-07-01'],
  ])('is London’s day %s', (_, now, day) => {
    expect(today(Date.parse(now))).toBe(day);
  });
});
