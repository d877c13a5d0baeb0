import { expect, it } from 'vitest';
import { nameOf } from './name-of.js';

it.each([
  [{ ref: '7a', title: 'A panel', id: 'x' }, '7a A panel'],
  [{ ref: '7a', title: '7a A panel' }, '7a A panel'],
  [{ ref: ' ', title: 'A panel' }, 'A panel'],
  [{ ref: '7a', title: ' ', id: 'x' }, '7a'],
  [{ title: '', id: 'x' }, 'x'],
])('%j is called “%s”', (thing, name) => {
  expect(nameOf(thing)).toBe(name);
});
