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
    expect(SCHEMES.map((scheme) => levelOf(scheme, 'amber')?.tone)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
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
    expect(onlyLevelOf(brag, 'bad')?.code).toBe('red');
    expect(onlyLevelOf(own, 'bad')).toBeUndefined();
    expect(levelOf(own, 'fine')?.label).toBe('Fine');
    expect(levelOf(own, undefined)).toBeUndefined();
  });
});
