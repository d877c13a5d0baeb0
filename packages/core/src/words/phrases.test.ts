import { describe, expect, it } from 'vitest';
import { listedOurs } from './listed-ours.js';
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
    [['31 Mawrth 2012', '30 Ebrill 2012'], 'cy', '31 Mawrth 2012 a 30 Ebrill 2012'],
    [['1 Mai', '8 Mai'], 'cy', '1 Mai ac 8 Mai'],
    [['7', '18'], 'cy', '7 a 18'],
  ] as const)('%j are listed in %s as “%s”', (words, lang, expected) => {
    expect(listed(words, lang)).toBe(expected);
  });

  it.each([
    [['pam', 'beth', 'pwy'], 'cy', 'pam, beth a phwy'],
    [['gofalwyr', 'plant'], 'cy', 'gofalwyr a phlant'],
    [['Arolwg', 'Cyfarfod cyhoeddus'], 'cy', 'Arolwg a Chyfarfod cyhoeddus'],
    [['beth', 'thema'], 'cy', 'beth a thema'],
    [['beth', 'erbyn pryd'], 'cy', 'beth ac erbyn pryd'],
    [['plant'], 'cy', 'plant'],
    [['why', 'people'], 'en', 'why and people'],
  ] as const)('%j, our own, are listed in %s as “%s”', (words, lang, expected) => {
    expect(listedOurs(words, lang)).toBe(expected);
  });

  it('are counted', () => {
    expect([counted(1, 'row'), counted(2, 'row'), counted(0, 'child', 'children')]).toEqual([
      '1 row',
      '2 rows',
      '0 children',
    ]);
  });
});
