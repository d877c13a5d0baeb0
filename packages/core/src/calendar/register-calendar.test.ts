import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Register } from '../register/register.js';
import { registerCalendar } from './register-calendar.js';
import { toCalendar } from './to-calendar.js';

const register = JSON.parse(
  readFileSync(new URL('../../../../examples/riverside-register.json', import.meta.url), 'utf8'),
) as Register;

it.each([
  { asOf: '2012-06-16' },
  { asOf: '2011-10-01', lang: 'cy' as const },
  { asOf: '2012-06-16', name: 'Our diary', kinds: ['engagement', 'decision'] as const },
  {
    asOf: '2012-06-16',
    entries: [{ id: 'x', kind: 'other', from: '2012-07-01', title: 'Meeting' }] as const,
  },
])('a register alone is written as toCalendar writes it: %j', (options) => {
  expect(registerCalendar(register, options)).toBe(toCalendar(register, options));
});
