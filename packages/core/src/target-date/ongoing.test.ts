import { describe, expect, it } from 'vitest';
import { firstDayOf, hasLastDay, isOngoing, isUndated, lastDayOf } from './ongoing.js';
import { parseTargetDate } from './parse.js';
import { resolveTargetDate } from './resolve-target-date.js';

describe('with a last day, ongoing or undated', () => {
  it.each([
    ['March 2012', 'last'],
    ['up to 2014', 'last'],
    ['2012 2012', 'last'],
    ['Ongoing until March 2013', 'last'],
    ['quarterly until March 2013', 'last'],
    ['On- going', 'ongoing'],
    ['quarterly', 'ongoing'],
    ['from Sept 2011', 'ongoing'],
    ['18th May onwards', 'ongoing'],
    ['', 'undated'],
    ['TBC', 'undated'],
    ['2011 – 20xx', 'undated'],
    ['soon', 'undated'],
    ['within 6 months of adoption', 'undated'],
    ['ASAP', 'undated'],
  ])('%s: %s, and nothing else', (words, which) => {
    const date = parseTargetDate(words);
    expect({ last: hasLastDay(date), ongoing: isOngoing(date), undated: isUndated(date) }).toEqual({
      last: which === 'last',
      ongoing: which === 'ongoing',
      undated: which === 'undated',
    });
  });

  it('a row without a date is undated', () => {
    expect([hasLastDay(undefined), isOngoing(undefined), isUndated(undefined)]).toEqual([false, false, true]);
  });

  it('first and last day are those of the window', () => {
    const date = parseTargetDate('2011/ 12');
    expect([firstDayOf(date), lastDayOf(date)]).toEqual(['2011-04-01', '2012-03-31']);
  });
});

describe('a relative date resolved later', () => {
  it('is what it would have been with the anchor at hand', () => {
    const words = 'within 6 months of adoption';
    const resolved = resolveTargetDate(parseTargetDate(words), { anchor: '2011-11-30' });
    expect(resolved).toMatchObject({
      words,
      kind: 'relative',
      from: '2011-11-30',
      to: '2012-05-30',
      edtf: '2011-11-30/2012-05-30',
    });
    expect(resolved.warnings?.map(({ code }) => code)).toEqual(['anchor-used']);
  });

  it('counts from the first day of the period when no anchor is given', () => {
    const date = parseTargetDate('Over the forthcoming year');
    expect(resolveTargetDate(date, { period: { from: '2012-02-29' } }).to).toBe('2013-02-28');
  });

  it.each(['March 2012', 'ASAP', 'next year', ''])('leaves %j as it is', (words) => {
    const date = parseTargetDate(words);
    expect(resolveTargetDate(date, { anchor: '2011-11-30' })).toBe(date);
  });

  it('leaves it as it is without a day to count from, or with one that is none', () => {
    const date = parseTargetDate('within 3 months');
    expect(resolveTargetDate(date, {})).toBe(date);
    expect(resolveTargetDate(date, { anchor: 'adoption' })).toBe(date);
  });
});
