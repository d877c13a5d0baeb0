import { describe, expect, it } from 'vitest';
import type { Problem } from './problem.js';
import { sayProblem } from './say-problem.js';

const SAID: [Problem, string][] = [
  [{ path: '/id', code: 'missing', facts: { key: 'id' } }, 'The document has no ‘id’; add it.'],
  [
    { path: '/objectives/0/actions/2/title', code: 'missing', facts: { key: 'title' } },
    'objectives 1 › actions 3 has no ‘title’; add it.',
  ],
  [
    { path: '/title', code: 'wrong-type', facts: { expected: ['string'] }, found: 12 },
    'At title there is 12, which is a number; it should be text.',
  ],
  [
    { path: '/scheme', code: 'wrong-type', facts: { expected: ['string', 'object'] }, found: [] },
    'At scheme there is a list; it should be text or an object.',
  ],
  [
    { path: '', code: 'wrong-type', facts: { expected: ['object'] }, found: null },
    'In place of the document there is null; it should be an object.',
  ],
  [
    {
      path: '/objectives/0/kind',
      code: 'not-one-of',
      facts: { allowed: ['objective', 'theme'] },
      found: 'aim',
    },
    'At objectives 1 › kind there is ‘aim’; it should be one of these: objective, theme.',
  ],
  [
    { path: '/kind', code: 'wrong-value', facts: { expected: 'plan' }, found: 'plans' },
    'At kind there is ‘plans’; it should be ‘plan’.',
  ],
  [
    {
      path: '/kind',
      code: 'not-one-of',
      facts: { allowed: ['plan', 'checklist'] },
      found: 'plann',
    },
    'At kind there is ‘plann’, where ‘plan’ may be meant; it should be one of these: plan, checklist.',
  ],
  [
    {
      path: '/$schema',
      code: 'newer-format',
      facts: { version: 2, known: 1 },
      found: 'urn:engagement-plan:plan:2',
    },
    'The document was made for version 2 of its format, and only version 1 is known here; to read it, update this program, or the script of this page, to a newer release.',
  ],
  [
    { path: '/opens', code: 'not-a-day', facts: {}, found: '2011-02-30' },
    'At opens there is ‘2011-02-30’; write a day that exists as YYYY-MM-DD, such as 2011-09-30.',
  ],
  [
    { path: '/lang', code: 'not-a-language', facts: {}, found: 'en_GB' },
    'At lang there is ‘en_GB’; write the code of a language, such as en-GB or cy.',
  ],
  [
    { path: '/percent', code: 'too-small', facts: { least: 0 }, found: -1 },
    'At percent there is -1; it should be 0 or more.',
  ],
  [
    { path: '/percent', code: 'too-large', facts: { most: 100 }, found: 101 },
    'At percent there is 101; it should be 100 or less.',
  ],
  [
    { path: '/id', code: 'too-short', facts: { least: 1 }, found: '' },
    'At id the text is too short; it needs at least 1 character.',
  ],
  [
    { path: '/levels', code: 'too-few', facts: { least: 2 }, found: [] },
    'At levels the list is too short; it needs at least 2 entries.',
  ],
  [
    { path: '', code: 'too-deep', facts: {} },
    'The document is nested too deeply to be read; it needs fewer steps within steps.',
  ],
  [
    { path: '', code: 'not-json', facts: { line: 3, column: 5 } },
    'The text stops being JSON at line 3, column 5; look there for a comma, a quotation mark or a bracket too many or too few.',
  ],
];

describe('a problem of shape', () => {
  it.each(SAID)('%j is said in English', (problem, sentence) => {
    expect(sayProblem(problem, 'en')).toBe(sentence);
  });

  it.each(SAID)('%j is said in Welsh, with the same place and words', (problem, english) => {
    const welsh = sayProblem(problem, 'cy');
    expect(welsh).not.toBe(english);
    expect(welsh).toMatch(/^\p{Lu}.*\.$/u);
    expect(welsh).not.toMatch(/undefined|\[object| the | should /);
    for (const quoted of english.match(/‘[^’]*’/g) ?? []) expect(welsh).toContain(quoted);
  });

  it('quotes no more than sixty characters, and halves none', () => {
    const sentence = sayProblem({ path: '/lang', code: 'not-a-language', facts: {}, found: '👪'.repeat(80) });
    expect(sentence).toContain(`‘${'👪'.repeat(60)}…’`);
  });

  it('names keys that hold slashes as they are', () => {
    expect(
      sayProblem({
        path: '/translations/cy/~1a~0b',
        code: 'wrong-type',
        facts: { expected: ['string'] },
        found: 1,
      }),
    ).toContain('translations › cy › /a~b');
  });
});
