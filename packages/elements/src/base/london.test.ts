import { describe, expect, it } from 'vitest';
import { onLondonClocks } from './london.js';

describe('London’s clocks', () => {
  it.each([
    ['a winter’s noon', '2026-01-01T12:00:00Z', '2026-01-01T12:00:00'],
    ['a summer’s noon', '2026-07-01T12:00:00Z', '2026-07-01T13:00:00'],
    ['the second before they go forward', '2026-03-29T00:59:59Z', '2026-03-29T00:59:59'],
    ['the second they go forward', '2026-03-29T01:00:00Z', '2026-03-29T02:00:00'],
    ['the second before they go back', '2026-10-25T00:59:59Z', '2026-10-25T01:59:59'],
    ['the second they go back', '2026-10-25T01:00:00Z', '2026-10-25T01:00:00'],
    ['a turn on the last of the month', '2024-03-31T01:00:00Z', '2024-03-31T02:00:00'],
    ['a summer’s midnight', '2026-06-30T23:00:00Z', '2026-07-01T00:00:00'],
  ])('show %s', (_, at, shown) => {
    expect(onLondonClocks(Date.parse(at))).toBe(shown);
  });

  it('show what the browser’s calendar shows, at every hour of the day, for fifty years', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const apart: string[] = [];
    // Every seventh hour: each of the day in a week.
    for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2050, 0, 1); at += 7 * 3_600_000) {
      const shown = onLondonClocks(at);
      if (calendar.format(at).replace(' ', 'T') !== shown) apart.push(shown);
    }
    expect(apart).toEqual([]);
  });
});
