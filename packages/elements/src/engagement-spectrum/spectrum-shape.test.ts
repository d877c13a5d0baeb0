import { SPECTRUMS } from '@engagement-plan/core';
import { validateRegister, validateSpectrum } from '@engagement-plan/core/validate';
import { describe, expect, it } from 'vitest';
import { OWN_STEPS, PROMISES } from './engagement-spectrum.examples.js';
import { misshapenInRegister, misshapenInSpectrum } from './spectrum-shape.js';

describe('a spectrum', () => {
  it.each([...SPECTRUMS, OWN_STEPS].map((one) => [one.id, one] as const))(
    '(%s) is one by the full validator as by the small one',
    (_, spectrum) => {
      expect(validateSpectrum(spectrum)).toEqual([]);
      expect(misshapenInSpectrum(spectrum)).toBeUndefined();
    },
  );

  it.each([
    ['nothing', null, ''],
    ['another kind', PROMISES, '/kind'],
    ['no level', { ...OWN_STEPS, levels: [] }, '/levels'],
    ['a level without a name', { ...OWN_STEPS, levels: [{ id: 'a', order: 1, name: '' }] }, '/levels/0/name'],
    [
      'an order in words',
      { ...OWN_STEPS, levels: [{ id: 'a', order: 'first', name: 'A' }] },
      '/levels/0/order',
    ],
  ])('is named where it is %s', (_, value, place) => {
    expect(misshapenInSpectrum(value)).toBe(place);
  });
});

describe('a register', () => {
  it('is one by the full validator as by the small one', () => {
    expect(validateRegister(PROMISES)).toEqual([]);
    expect(misshapenInRegister(PROMISES)).toBeUndefined();
  });

  it.each([
    ['a day in words', { closes: 'in May' }, '/engagements/0/closes'],
    ['methods in one string', { methods: 'survey' }, '/engagements/0/methods'],
    ['another verdict', { result: { promise: 'kept-ish' } }, '/engagements/0/result/promise'],
  ])('is named where it has %s', (_, change, place) => {
    const engagements = [{ ...PROMISES.engagements[0], ...change }];
    expect(misshapenInRegister({ ...PROMISES, engagements })).toBe(place);
  });
});
