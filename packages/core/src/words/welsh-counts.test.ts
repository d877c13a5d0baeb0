import { describe, expect, it } from 'vitest';
import { bobMis, diwrnod, mis } from './welsh-counts.js';

describe('numbers before Welsh nouns', () => {
  it.each([
    [0, '0 diwrnod', '0 mis', 'bob 0 mis'],
    [1, '1 diwrnod', '1 mis', 'bob mis'],
    [2, '2 ddiwrnod', '2 fis', 'bob 2 fis'],
    [3, '3 diwrnod', '3 mis', 'bob 3 mis'],
    [6, '6 diwrnod', '6 mis', 'bob 6 mis'],
    [12, '12 diwrnod', '12 mis', 'bob 12 mis'],
  ])('%d: “%s”, “%s”, “%s”', (n, days, months, every) => {
    expect([diwrnod(n), mis(n), bobMis(n)]).toEqual([days, months, every]);
  });
});
