import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth, monthName } from '../words/day.js';
import { parseTargetDate } from './parse.js';
import { sayDateWarning } from './say-date-warning.js';
import { sayTargetDate } from './say-target-date.js';

describe('a target date said to a person', () => {
  it.each([
    ["Sept '11", 'September 2011', 'Medi 2011'],
    ['22/09/10', '22 September 2010', '22 Medi 2010'],
    ['2012', '2012', '2012'],
    ['2012 2012', '2012', '2012'],
    ['2011/ 12', 'financial year 2011/12', 'blwyddyn ariannol 2011/12'],
    ['Spring 2012', 'spring 2012', 'gwanwyn 2012'],
    ['Winter 2012', 'winter 2012/13', 'gaeaf 2012/13'],
    ['Q3 2024/25', 'October to December 2024', 'Hydref i Ragfyr 2024'],
    ["Nov '11 – March '12", 'November 2011 to March 2012', 'Tachwedd 2011 i Fawrth 2012'],
    ['2011-2014', '2011 to 2014', '2011 i 2014'],
    ['w/c 3 June 2024', '3 June 2024 to 9 June 2024', '3 Mehefin 2024 i 9 Mehefin 2024'],
    ["up to March '12", 'by 31 March 2012', 'erbyn 31 Mawrth 2012'],
    ["from Sept '11", 'from September 2011', 'o Fedi 2011'],
    ['from 18 May 2010', 'from 18 May 2010', 'o 18 Mai 2010'],
    ['On- going', 'ongoing', 'parhaus'],
    ['Ongoing until March 2013', 'ongoing until 31 March 2013', 'parhaus hyd at 31 Mawrth 2013'],
    ['quarterly until March 2013', 'quarterly until 31 March 2013', 'bob chwarter hyd at 31 Mawrth 2013'],
    ['six monthly', 'twice a year', 'ddwywaith y flwyddyn'],
    ['every two years', 'every 2 years', 'bob 2 flynedd'],
    ['every 5 years', 'every 5 years', 'bob 5 mlynedd'],
    [
      'May, July and Oct 2011',
      'May 2011, July 2011 and October 2011',
      'Mai 2011, Gorffennaf 2011 a Hydref 2011',
    ],
    ['TBC', 'date to be confirmed', 'dyddiad i’w gadarnhau'],
    ['2011 – 20xx', 'from January 2011, end to be confirmed', 'o Ionawr 2011, y diwedd i’w gadarnhau'],
    ['', 'no date given', 'dim dyddiad wedi’i roi'],
    ['soon', '“soon” (not read as a date)', '“soon” (heb ei ddarllen fel dyddiad)'],
    ['within 3 months', '“within 3 months”', '“within 3 months”'],
    ['18th May onwards', '“18th May onwards”', '“18th May onwards”'],
  ])('%j: %s / %s', (words, en, cy) => {
    const date = parseTargetDate(words);
    expect([sayTargetDate(date, 'en'), sayTargetDate(date, 'cy')]).toEqual([en, cy]);
  });

  it('says the last day of a relative date once it is known, and that a missing date is missing', () => {
    expect(sayTargetDate(parseTargetDate('within 3 months', { anchor: '2011-11-30' }))).toBe(
      'by 29 February 2012',
    );
    expect(sayTargetDate(undefined)).toBe('no date given');
  });
});

describe('days and months in words', () => {
  it('come from our own tables', () => {
    expect([formatDay('2011-09-03', 'en'), formatDay('2011-09-03', 'cy')]).toEqual([
      '3 September 2011',
      '3 Medi 2011',
    ]);
    expect([formatMonth('2011-09', 'cy'), formatMonth('2011-09', 'cy', true)]).toEqual([
      'Medi 2011',
      'Fedi 2011',
    ]);
    expect([monthName(12, 'en', true), monthName(12, 'cy', true)]).toEqual(['December', 'Ragfyr']);
  });
});

describe('a warning said to a person', () => {
  it('quotes the words, names the other reading and says what would be right', () => {
    const warning = { code: 'day-or-year', words: 'July 12', other: 'XXXX-07-12' } as const;
    expect(sayDateWarning(warning)).toBe(
      '“July 12” may name a day or a year, and was not read as XXXX-07-12; write the year with four digits.',
    );
    expect(sayDateWarning({ code: 'day-or-year', words: 'July 12' })).toBe(
      '“July 12” may name a day or a year; write the year with four digits.',
    );
    expect(sayDateWarning(warning, 'cy')).toContain('“July 12”');
  });
});
