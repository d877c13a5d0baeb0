import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIndicatorSet } from '../testing/documents.js';
import { INDICATOR_SETS, indicatorNamed, normaliseIndicatorCode } from './indicator-sets.js';
import { indicatorSetSchema } from './schema.js';

describe('a code', () => {
  it.each([
    ['NI4', 'NI 4'],
    ['NI 4', 'NI 4'],
    [' ni  4 ', 'NI 4'],
    ['NI\u00a07', 'NI 7'],
    ['NI-04', 'NI 4'],
    ['NI 10', 'NI 10'],
    ['NI 100', 'NI 100'],
    ['NI 54A', 'NI 54a'],
    ['LAA  target', 'LAA target'],
    ['4', '4'],
    ['', ''],
  ])('“%s” is written “%s”', (written, normal) => {
    expect(normaliseIndicatorCode(written)).toBe(normal);
  });

  it('is normal once normalised', () => {
    const written = fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z]{1,3}[ .-]{0,2}\d{1,4}[a-z]?$/));
    fc.assert(
      fc.property(written, (code) => {
        const normal = normaliseIndicatorCode(code);
        expect(normaliseIndicatorCode(normal)).toBe(normal);
      }),
    );
  });
});

describe('the National Indicator Set', () => {
  it.each(['NI 1', 'NI 4', 'NI 5', 'NI 7'])('knows %s, in force from April 2008 to March 2011', (code) => {
    expect(indicatorNamed(code)).toMatchObject({
      set: { id: 'national-indicators' },
      indicator: { code, validFrom: '2008-04-01', validTo: '2011-03-31' },
    });
  });

  it('finds a code written without a space', () => {
    expect(indicatorNamed('NI4')?.indicator.code).toBe('NI 4');
  });

  it.each(['NI 199', 'NI', '', 'NI 44'])('does not know “%s”', (code) => {
    expect(indicatorNamed(code)).toBeUndefined();
  });

  it('says how sure it is of every indicator', () => {
    const [set] = INDICATOR_SETS;
    expect(set?.indicators.map(({ code, certainty }) => [code, certainty])).toEqual([
      ['NI 1', 'likely'],
      ['NI 4', 'likely'],
      ['NI 5', 'likely'],
      ['NI 7', 'sure'],
    ]);
  });

  it.each(INDICATOR_SETS.map((set) => [set.id, set] as const))('%s is valid against its schema', (_, set) => {
    expect(indicatorSetSchema.safeParse(set).error).toBeUndefined();
  });

  it('gives way to the sets given', () => {
    const own = anIndicatorSet({ indicators: [{ code: 'PI7' }] });
    expect(indicatorNamed('PI 7', [own])?.indicator.code).toBe('PI7');
    expect(indicatorNamed('NI 7', [own])).toBeUndefined();
  });
});
