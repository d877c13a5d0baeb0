import { describe, expect, it } from 'vitest';
import { levelWords } from './level-words.js';

describe('the words of a level', () => {
  it.each([
    ['a colour’s own word is said in Welsh', { label: 'Red' }, 'Coch'],
    ['a label of the council’s own stays as printed', { label: 'Off track' }, 'Off track'],
    ['a translation wins', { label: 'Red', translations: { cy: { label: 'Ar ei hôl hi' } } }, 'Ar ei hôl hi'],
  ])('%s', (_, level, label) => {
    expect(levelWords(level, 'cy').label).toBe(label);
  });

  it('keeps the definition as the scheme prints it', () => {
    const level = { code: 'r', tone: 'bad', label: 'Red', definition: 'Late' } as const;
    expect(levelWords(level, 'cy').definition).toBe('Late');
  });
});
