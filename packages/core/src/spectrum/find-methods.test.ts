import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from './catalogue.js';
import { methodAudiencesIn } from './audiences.js';
import { methodNamed, methodsIn, waysToWriteMethod } from './find-methods.js';

describe('a method by its words', () => {
  it.each([
    ['survey', 'survey'],
    ['Residents’ Survey', 'survey'],
    ['on-line surveys', 'survey'],
    ["citizen's panel", 'citizens-panel'],
    ['Citizens Juries', 'citizens-jury'],
    ['WORLD CAFE', 'world-cafe'],
    ['Door-knocking in two wards', 'door-knocking'],
    ['participatory  budgeting', 'participatory-budgeting'],
    ['SMS', 'text-messaging'],
    ['parish council', 'community-council'],
    ['cyllidebu cyfranogol', 'participatory-budgeting'],
    ['Holiadur', 'survey'],
    ['focus groups with young people', 'focus-group'],
  ])('“%s” is %s', (words, id) => {
    expect(methodNamed(words)?.id).toBe(id);
  });

  it.each(['', ' ', 'harbour walk', 'survey and focus group', 'surveillance', 'meeting'])(
    '“%s” is none',
    (words) => {
      expect(methodNamed(words)).toBeUndefined();
    },
  );

  it('is found under every way it is written', () => {
    const missed = METHODS.flatMap((each) =>
      waysToWriteMethod(each).filter((way) => methodNamed(way.toUpperCase())?.id !== each.id),
    );
    expect(missed).toEqual([]);
  });
});

describe('methods in a text', () => {
  it('are found in order, each with its place, the longest name first', () => {
    const text = 'Run a citizens’ panel, two focus groups and a tenants’ scrutiny panel.';
    const found = methodsIn(text);
    expect(found.map(({ method }) => method.id)).toEqual(['citizens-panel', 'focus-group', 'tenants-panel']);
    for (const { words, at } of found) expect(text.slice(at, at + words.length)).toBe(words);
    expect(found[1]?.words).toBe('focus groups');
  });

  it('do not run over the end of a sentence', () => {
    expect(methodsIn('The hall is public. Meeting begins at six.')).toEqual([]);
  });

  it('stand where they are said to, whatever the text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...METHODS.flatMap(waysToWriteMethod)));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const { words, at, method } of methodsIn(text)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + words.length;
          expect(text.slice(at, end)).toBe(words);
          expect(methodNamed(words)).toBe(method);
        }
      }),
    );
  });
});

describe('an audience by its words', () => {
  it.each([
    ['young-people', ['young-people']],
    ['Teenagers', ['young-people']],
    ['older people and carers', ['older-people', 'parents-and-carers']],
    ['offline', ['offline']],
    ['pobl hŷn', ['older-people']],
    ['all residents', []],
    ['', []],
  ])('“%s” is %j', (words, ids) => {
    expect(methodAudiencesIn(words)).toEqual(ids);
  });
});
