import { describe, expect, it } from 'vitest';
import { asOfDay, todayInLondon } from '../src/as-of.js';

describe('today in London', () => {
  it.each([
    ['in winter, a minute before midnight', '2026-01-31T23:59:00Z', '2026-01-31'],
    ['in winter, at midnight', '2026-02-01T00:00:00Z', '2026-02-01'],
    ['in summer, when London is an hour ahead', '2026-06-30T23:30:00Z', '2026-07-01'],
  ])('%s', (_, now, day) => {
    expect(todayInLondon(new Date(now))).toBe(day);
  });
});

describe('--as-of', () => {
  it('takes a day that exists', () => {
    expect(asOfDay('2012-02-29', new Date())).toBe('2012-02-29');
  });

  it.each(['2011-02-29', '29/02/2012', 'yesterday', '', '2012-2-9'])(
    'refuses “%s”, and quotes it',
    (text) => {
      expect(() => asOfDay(text, new Date())).toThrow(`“${text}”`);
    },
  );

  it.each(['31/12/2011', '31 December 2011', '31.12.11', '31 Rhagfyr 2011'])(
    'says how “%s”, a day in other words, is written here',
    (text) => {
      expect(() => asOfDay(text, new Date())).toThrow(
        `--as-of takes a day as year-month-day: write “${text}” as 2011-12-31.`,
      );
      expect(() => asOfDay(text, new Date(), 'cy')).toThrow(`ysgrifennwch “${text}” fel 2011-12-31.`);
    },
  );

  it.each(['2011-02-30', '30/02/2011', 'December 2011', 'May to June 2011'])(
    'guesses no day from “%s”, which is none',
    (text) => {
      expect(() => asOfDay(text, new Date())).toThrow('is not a day that exists');
    },
  );
});
