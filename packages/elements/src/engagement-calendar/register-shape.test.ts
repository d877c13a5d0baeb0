import { readFileSync } from 'node:fs';
import { validateRegister } from '@engagement-plan/core/validate';
import { describe, expect, it } from 'vitest';
import { misshapenInRegister } from './register-shape.js';
import { LONG_NAMES, NO_ENGAGEMENTS, RIVERSIDE } from './registers.examples.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../../../examples/riverside-register.json', import.meta.url), 'utf8'),
) as object;

describe('the examples', () => {
  it.each([
    ['Riverside', RIVERSIDE],
    ['empty', NO_ENGAGEMENTS],
    ['long', LONG_NAMES],
    ['examples/riverside-register.json', shipped],
  ])('(%s) are registers, by the full validator as by the small one', (_, register) => {
    expect(validateRegister(register)).toEqual([]);
    expect(misshapenInRegister(register)).toBeUndefined();
  });
});

describe('misshapenInRegister', () => {
  const [first] = RIVERSIDE.engagements;
  it.each([
    ['nothing', null, ''],
    ['another kind', { ...RIVERSIDE, kind: 'plan' }, '/kind'],
    ['engagements that are no list', { ...RIVERSIDE, engagements: {} }, '/engagements'],
    ['a day in words', { ...RIVERSIDE, engagements: [{ ...first, opens: 'May' }] }, '/engagements/0/opens'],
    [
      'a link that is words',
      { ...RIVERSIDE, engagements: [{ ...first, links: ['x'] }] },
      '/engagements/0/links/0',
    ],
    ['a poll without a day', { ...RIVERSIDE, elections: [{}] }, '/elections/0/on'],
  ])('names the place in %s', (_, value, place) => {
    expect(misshapenInRegister(value)).toBe(place);
  });
});
