import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findAbbreviations } from '../../src/fields/abbreviations.js';
import { findConditions } from '../../src/fields/conditions.js';
import { findIndicators, readIndicators, readRefAndIndicators } from '../../src/fields/indicators.js';
import { findMeasures } from '../../src/fields/measures.js';
import { findMoney, readMoney } from '../../src/fields/money.js';
import { readRef } from '../../src/fields/refs.js';
import { readLegendLevel, readStatus } from '../../src/fields/statuses.js';

describe('refs', () => {
  it.each([
    ['1.', '1', ''],
    ['4.10', '4.10', ''],
    ['1.1 NI 4', '1.1', 'NI 4'],
    ['Rec 3', 'Rec 3', ''],
    ['Recommendation 3: Open a hub', 'Recommendation 3', 'Open a hub'],
    ['A1', 'A1', ''],
    ['(2)', '2', ''],
    ['7a Run a fair', '7a', 'Run a fair'],
    ['15% of wards', undefined, '15% of wards'],
    ['2011 onwards', undefined, '2011 onwards'],
    ['Open a hub', undefined, 'Open a hub'],
  ])('%s', (words, ref, rest) => {
    const read = readRef(words);
    expect([read.ref, read.rest]).toEqual([ref, rest]);
  });

  it.each(['8. cont', '8 cont.', '8 (continued)', "8 cont'd", '8. ctd'])('%s goes on from row 8', (words) => {
    expect(readRef(words)).toEqual({ ref: '8', continued: true, rest: '' });
  });
});

describe('indicator codes', () => {
  it.each([
    ['NI4', ['NI 4']],
    ['NI 4 NI 7', ['NI 4', 'NI 7']],
    ['NI1 NI4', ['NI 1', 'NI 4']],
    ['NI 1, 4 and 7', ['NI 1', 'NI 4', 'NI 7']],
    ['BVPI 12 / LI 3', ['BVPI 12', 'LI 3']],
    ['PI-07', ['PI 7']],
    ['NI 004a', ['NI 4a']],
    ['none', []],
    ['', []],
  ])('%s', (words, codes) => {
    expect(readIndicators(words).indicators.map((link) => link.code)).toEqual(codes);
  });

  it('stand beside a ref in one cell', () => {
    expect(readRefAndIndicators('4.4 NI 1 NI 5 NI 7')).toMatchObject({
      ref: '4.4',
      indicators: [{ code: 'NI 1' }, { code: 'NI 5' }, { code: 'NI 7' }],
      rest: '',
    });
    expect(readRefAndIndicators('NI 4').ref).toBeUndefined();
  });

  it('in running text are only those of families councils use', () => {
    expect(findIndicators('Work to NI 7 in SW 1 and PB 2').map((link) => link.code)).toEqual(['NI 7']);
  });
});

describe('money', () => {
  it.each([
    ['£12,500 p.a', 1_250_000, 'year', 'exact'],
    ['£6000 pa', 600_000, 'year', 'exact'],
    ['£10,000 per annum for 3 years', 1_000_000, 'year', 'exact'],
    ['£300k', 30_000_000, 'once', 'exact'],
    ['£1.2m', 120_000_000, 'once', 'exact'],
    ['£2 per head of population', 200, 'head', 'exact'],
    ['£40 a month', 4_000, 'month', 'exact'],
    ['up to £1000', 100_000, 'once', 'up-to'],
    ['approx. £9.50', 950, 'once', 'about'],
    ['at least £5', 500, 'once', 'at-least'],
    ['(£500)', -50_000, 'once', 'exact'],
    ['-£500', -50_000, 'once', 'exact'],
    ['(£500 from reserves)', 50_000, 'once', 'exact'],
    ['(1,250)', -125_000, 'once', 'exact'],
    ['1,250.50', 125_050, 'once', 'exact'],
  ])('%s', (words, pence, per, qualifier) => {
    expect(readMoney(words)).toMatchObject({ pence, per, qualifier });
  });

  it.each(['n/a', '', '12 meetings', 'nil'])('%s is none', (words) => {
    expect(readMoney(words)).toBeUndefined();
  });

  it.each([
    ['£5k–£8k', 500_000, 800_000],
    ['£5–8k', 500_000, 800_000],
    ['£5,000 to £8,000', 500_000, 800_000],
  ])('%s has two ends', (words, from, to) => {
    expect(findMoney(words)).toMatchObject([{ money: { pence: from }, upTo: { pence: to } }]);
  });
});

describe('statuses', () => {
  it.each([
    ['R', { declared: 'red' }],
    ['Α', { declared: 'amber' }],
    ['green', { declared: 'green' }],
    ['Blue', { declared: 'blue', lifecycle: 'complete' }],
    ['Amber – waiting for the lease', { declared: 'amber', note: 'waiting for the lease' }],
    ['Complete', { lifecycle: 'complete', progress: 'complete' }],
    ['Not started', { lifecycle: 'not-started' }],
    ['On track', { lifecycle: 'in-progress', progress: 'on-target' }],
    ['Off track', { lifecycle: 'in-progress' }],
    ['Delayed', { lifecycle: 'in-progress' }],
    ['A review was held in May', { note: 'A review was held in May' }],
    ['', {}],
    ['n/a –', { note: 'n/a –' }],
  ])('%s', (words, read) => {
    expect(readStatus(words)).toEqual({ ...read, remarks: expect.any(Array) });
  });

  it('are levels of the scheme the document defines', () => {
    const levels = [{ code: 'off', label: 'Off track', tone: 'bad' as const, words: ['OT'] }];
    expect(readStatus('OT', levels).declared).toBe('off');
    expect(readStatus('Red', levels).declared).toBeUndefined();
  });

  it('take their meaning from the legend, not from the colour', () => {
    expect(readLegendLevel('Α', 'Good headway')).toMatchObject({
      code: 'A',
      tone: 'warning',
      definition: 'Good headway',
    });
    expect(readLegendLevel('Action', 'What we will do')).toBeUndefined();
    expect(readLegendLevel('R', '')).toBeUndefined();
  });
});

describe('measures', () => {
  it.each([
    ['Support 15% of parish councils to become hubs', ['15%']],
    ['Increase number of plans completed across the county to 24.', ['24']],
    ['Reach 35 per cent uptake', ['35%']],
    ['hold forums (2 meetings per year)', ['2 meetings per year']],
    ['2 a year', ['2 a year']],
    ['Open by 2012 with £300k', []],
    ['Increase use up to 2014', []],
  ])('%s', (words, wanted) => {
    expect(findMeasures(words).map((measure) => measure.wanted)).toEqual(wanted);
  });
});

describe('conditions', () => {
  it.each([
    ['Open a hub (subject to the review of the pilots)', ['subject-to']],
    ['Meet again (following the ballot)', ['following']],
    ['Run a pilot and if successful, go on', ['if']],
    ['Transfer halls where appropriate.', ['if']],
    ['We take the following steps', []],
    ['Open a hub', []],
  ])('%s', (words, kinds) => {
    expect(findConditions(words).map((condition) => condition.kind)).toEqual(kinds);
  });
});

describe('abbreviations the document spells out', () => {
  it.each([
    ['the Local Strategic Partnership (LSP) met', [{ short: 'LSP', long: 'Local Strategic Partnership' }]],
    ['our Local Strategic Partnerships (LSPs)', [{ short: 'LSPs', long: 'Local Strategic Partnerships' }]],
    ['Voluntary and Community Sector (VCS)', [{ short: 'VCS', long: 'Voluntary and Community Sector' }]],
    ['funded by a bid (LPSA)', []],
    ['no bracket', []],
  ])('%s', (text, found) => {
    expect(findAbbreviations(text)).toEqual(found);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    '£5',
    'k',
    '–',
    '(',
    ')',
    'NI',
    '4',
    'up to',
    '15%',
    '8. cont',
    'R',
    'subject to',
    'x',
    '1,2',
  );
  const text = fc.oneof(
    fc.array(parts).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  it('is read without throwing, and what is found stands in it', () => {
    fc.assert(
      fc.property(text, (words) => {
        const nfkc = words.normalize('NFKC');
        for (const found of findMoney(words)) expect(words).toContain(found.money.words);
        for (const condition of findConditions(words)) expect(words).toContain(condition.text);
        for (const measure of findMeasures(words)) expect(words).toContain(measure.text);
        expect(nfkc).toContain(readRef(words).ref ?? '');
        readStatus(words);
        readMoney(words);
        readRefAndIndicators(words);
        findAbbreviations(words);
      }),
    );
  });
});
