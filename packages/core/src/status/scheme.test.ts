import { describe, expect, it } from 'vitest';
import { statusSchemeSchema } from './schema.js';
import { levelOf, onlyLevelOf, schemeOf, SCHEMES } from './scheme.js';

describe('shipped schemes', () => {
  it.each(SCHEMES)('$id fits the published shape, and has every tone and its Welsh', (scheme) => {
    expect(statusSchemeSchema.parse(scheme)).toEqual(scheme);
    expect(new Set(scheme.levels.map(({ tone }) => tone))).toEqual(new Set(['bad', 'warning', 'good']));
    for (const { translations } of scheme.levels) {
      expect(translations?.['cy']).toMatchObject({
        label: expect.any(String),
        definition: expect.any(String),
      });
    }
  });

  it('has amber as a warning in every one, good news or not', () => {
    expect(SCHEMES.map((scheme) => levelOf(scheme, 'amber')?.tone)).toEqual(SCHEMES.map(() => 'warning'));
  });

  it('has an id of its own each, and no code twice in one', () => {
    expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(SCHEMES.length);
    for (const { levels } of SCHEMES)
      expect(new Set(levels.map(({ code }) => code)).size).toBe(levels.length);
  });

  it('counts the points of delivery confidence with the colour they lean to', () => {
    const confidence = schemeOf({ scheme: 'delivery-confidence' });
    expect(confidence.levels.map(({ code, tone }) => [code, tone])).toEqual([
      ['red', 'bad'],
      ['amber-red', 'bad'],
      ['amber', 'warning'],
      ['amber-green', 'good'],
      ['green', 'good'],
    ]);
    expect(onlyLevelOf(confidence, 'good')).toBeUndefined();
  });

  it('says that work is complete by one level only, which is good', () => {
    const complete = SCHEMES.flatMap(({ levels }) => levels.filter((level) => level.complete));
    expect(complete.map(({ code, tone }) => [code, tone])).toEqual([['blue', 'good']]);
  });
});

describe('the scheme of a plan', () => {
  const own = { levels: [{ code: 'fine', label: 'Fine', tone: 'good' as const }] };

  it.each([
    ['its own levels', { scheme: own }, ['fine']],
    ['a shipped one by id', { scheme: 'brag' }, ['blue', 'red', 'amber', 'green']],
    ['plain colours where none is named', {}, ['red', 'amber', 'green']],
    ['plain colours where the one named is not shipped', { scheme: 'made-up' }, ['red', 'amber', 'green']],
  ])('is %s', (_, plan, codes) => {
    expect(schemeOf(plan).levels.map(({ code }) => code)).toEqual(codes);
  });

  it('names the level of a tone only where a single one has it', () => {
    const brag = schemeOf({ scheme: 'brag' });
    expect(onlyLevelOf(brag, 'good')).toBeUndefined();
    expect([true, false].map((complete) => onlyLevelOf(brag, 'good', complete)?.code)).toEqual([
      'blue',
      'green',
    ]);
    expect([true, false].map((complete) => onlyLevelOf(brag, 'bad', complete)?.code)).toEqual(['red', 'red']);
    expect(onlyLevelOf(brag, 'bad')?.code).toBe('red');
    expect(onlyLevelOf(own, 'bad')).toBeUndefined();
    expect(levelOf(own, 'fine')?.label).toBe('Fine');
    expect(levelOf(own, undefined)).toBeUndefined();
  });
});
