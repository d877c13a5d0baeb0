import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from './word-numbers.js';

describe('the words of a text as numbers', () => {
  it('are the same for a word in another case or number, and leave small words out', () => {
    const numbers = new WordNumbers();
    expect(numbers.of('The youth panels of the county')).toEqual([0, 1, 2]);
    expect(numbers.of('County panel, and a Panel')).toEqual([2, 1]);
  });

  it('are the same whether plain letters are cut by hand or found by pattern', () => {
    const text = fc.array(
      fc.constantFrom('panel', 'Year', "year's", "o'", "'n2", "a'b'c", '9', ' ', '-', '.', 'bus'),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const words = parts.join('');
        // A letter beyond ASCII somewhere sends the whole text by the pattern.
        expect(new WordNumbers().of(`${words} zz`)).toEqual(new WordNumbers().of(`${words} zé`));
      }),
    );
  });
});
