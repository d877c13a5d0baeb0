import { describe, expect, it } from 'vitest';
import { findDatesIn } from './find-dates-in.js';

const found = (text: string) =>
  findDatesIn(text).map(({ words, date }) => `${words} = ${date.edtf ?? date.kind}`);

describe('dates found inside prose', () => {
  it.each<[string, string[]]>([
    ["New programme launched Sept '11", ["Sept '11 = 2011-09"]],
    [
      'Send drafts (by June 2010), reply (by July 2010)',
      ['by June 2010 = 2010-06', 'by July 2010 = 2010-07'],
    ],
    [
      'The dates to keep are May 2010, July 2010, May 2011, July 2011 and Oct 2011',
      [
        'May 2010 = 2010-05',
        'July 2010 = 2010-07',
        'May 2011 = 2011-05',
        'July 2011 = 2011-07',
        'Oct 2011 = 2011-10',
      ],
    ],
    ['delivered 07/11.', ['07/11 = 2011-07']],
    ['Template agreed 2011', ['2011 = 2011']],
    ['from 18th May onwards', ['from 18th May onwards = open-ended']],
    [
      "Guidelines in place August '11 Centre opened September 2011",
      ["August '11 = 2011-08", 'September 2011 = 2011-09'],
    ],
    ["Trial Nov '11 – March '12, then a review", ["Nov '11 – March '12 = 2011-11/2012-03"]],
    ["in place from Sept '11", ["from Sept '11 = 2011-09/.."]],
    ['(bids due: end March 2010)', ['due: end March 2010 = 2010-03-31']],
    ['Well- Being Plan 2012', ['2012 = 2012']],
    ['meetings in March and June 2012', ['March = 2012-03', 'June 2012 = 2012-06']],
    ['agreed on 3/4/12 by the board', ['3/4/12 = 2012-04-03']],
    [
      'lansio ym Mawrth 2012, parhau hyd at Fedi 2013',
      ['Mawrth 2012 = 2012-03', 'hyd at Fedi 2013 = ../2013-09'],
    ],
  ])('%s', (text, dates) => {
    expect(found(text)).toEqual(dates);
  });

  it.each([
    'Phase 1 of 24 plans',
    'NI 4 and NI 7, NI4',
    'up to £14,000, then £2011 and 2012%',
    'Section 106 and Section 2012',
    'telephone 01475 715555 or 020 2011 2345',
    'report RC/09/09/01/SJ/WW',
    'the Localism Act 2011',
    'to support actions 2 and 3',
    'this may be a long march',
    '2000 people and 1,500 homes',
    'open 24/7',
    'ABC2011',
    '',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where each begins', () => {
    expect(findDatesIn('Café – launch Sept 2011').map(({ index }) => index)).toEqual([14]);
  });

  it('gives a date without a year one from the plan’s period', () => {
    const [date] = findDatesIn('from 18th May onwards', { period: { from: '2011-11-01' } });
    expect(date?.date).toMatchObject({ kind: 'open-ended', from: '2012-05-18' });
  });
});
