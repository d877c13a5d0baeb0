import { describe, expect, it } from 'vitest';
import { counted, listed, quoted, quotedEnd } from './phrases.js';

describe('words in a sentence', () => {
  const long = `${'word '.repeat(30)}end`;

  it('are quoted whole when they are short, with their spaces mended', () => {
    expect(quoted(' On-\n going ')).toBe('“On- going”');
  });

  it('are quoted up to a space when they are long, or from one when the end matters', () => {
    expect(quoted(long)).toMatch(/^“word( word)+…”$/);
    expect(quotedEnd(long)).toMatch(/^“…word( word)+ end”$/);
    expect(quoted(long, 400)).toBe(`“${long}”`);
  });

  it('quote what they quote themselves in single marks', () => {
    expect(quoted('“You said, we did” page')).toBe('“‘You said, we did’ page”');
    expect(quotedEnd('the “diary”')).toBe('“the ‘diary’”');
  });

  it.each([
    [[], 'en', ''],
    [['one'], 'en', 'one'],
    [['one', 'two'], 'en', 'one and two'],
    [['one', 'two', 'three'], 'en', 'one, two and three'],
    [['pwy', 'beth'], 'cy', 'pwy a beth'],
    [['pwy', '“erbyn pryd”'], 'cy', 'pwy ac “erbyn pryd”'],
  ] as const)('%j are listed in %s as “%s”', (words, lang, expected) => {
    expect(listed(words, lang)).toBe(expected);
  });

  it('are counted', () => {
    expect([counted(1, 'row'), counted(2, 'row'), counted(0, 'child', 'children')]).toEqual([
      '1 row',
      '2 rows',
      '0 children',
    ]);
  });
});
