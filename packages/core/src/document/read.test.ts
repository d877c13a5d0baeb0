import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMutatedDocument } from '../testing/mutations.js';
import { aPlan } from '../testing/builders.js';
import { aChecklist } from '../testing/documents.js';
import { findJsonFault } from './json-fault.js';
import { readDocument, readDocumentText, readPlan } from './read.js';

describe('reading a document', () => {
  it('gives the very value, unknown keys and all', () => {
    const value: unknown = { ...aPlan(), ward: 'Riverside' };
    expect(readDocument(value).document).toBe(value);
    expect(readPlan(value).document).toBe(value);
  });

  it('gives every problem instead, and no document', () => {
    const { document, problems } = readDocument({ ...aChecklist(), id: '', answers: null });
    expect(document).toBeUndefined();
    expect(problems?.map(({ path }) => path)).toEqual(['/id', '/answers']);
  });

  it('reads no checklist as a plan', () => {
    expect(readPlan(aChecklist()).problems?.map(({ code }) => code)).toContain('wrong-value');
  });

  it.each([
    ['a plan', { ...aPlan(), $schema: 'urn:engagement-plan:plan:2' }, 2],
    [
      'one told in ways nobody knows yet',
      { ...aPlan(), $schema: 'urn:engagement-plan:plan:12', objectives: {} },
      12,
    ],
    ['a kind there will be', { $schema: 'urn:engagement-plan:survey:2', kind: 'survey' }, 2],
  ])('tells of nothing but a format newer than it knows: %s', (_, value, version) => {
    expect(readDocument(value).problems).toEqual([
      { path: '/$schema', code: 'newer-format', facts: { version, known: 1 }, found: value.$schema },
    ]);
  });

  it.each([
    ['a version there never was', 'urn:engagement-plan:plan:0'],
    ['a version that is none', 'urn:engagement-plan:plan:2b'],
    ['a kind misspelt', 'urn:engagement-plan:plna:2'],
    ['another kind', 'urn:engagement-plan:checklist:2'],
  ])('says what the schema should be: %s', ($schema) => {
    expect(readDocument({ ...aPlan(), $schema }).problems).toMatchObject([
      { path: '/$schema', code: 'wrong-value', facts: { expected: 'urn:engagement-plan:plan:1' } },
    ]);
  });

  it('says that a newer document of another kind is of another kind', () => {
    const newer = { ...aChecklist(), $schema: 'urn:engagement-plan:checklist:2' };
    expect(readPlan(newer).problems).toContainEqual(
      expect.objectContaining({ path: '/kind', code: 'wrong-value' }),
    );
  });

  it.each([
    '{"kind":"plan","__proto__":{"id":"x"}}',
    '{"kind":{"toString":1}}',
    '{"kind":"__proto__"}',
    '{"__proto__":{"kind":"plan"}}',
  ])('is not misled by %s', (json) => {
    expect(readDocumentText(json).problems).not.toHaveLength(0);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), aMutatedDocument('plan'), aMutatedDocument('checklist')),
        (value) => {
          const { document, problems } = readDocument(value);
          expect((document === undefined) !== (problems === undefined)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('reading text', () => {
  it('reads JSON, after a byte order mark too', () => {
    expect(readDocumentText(JSON.stringify(aPlan())).document).toEqual(aPlan());
    expect(readDocumentText(`\ufeff${JSON.stringify(aPlan())}`).document).toEqual(aPlan());
  });

  it.each([
    ['', 1, 1],
    ['hello', 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\r\n "a": }', 2, 7],
    ['[1, 2', 1, 6],
    ['[1, 2}', 1, 6],
    ['{"a": "unfinished', 1, 7],
    ['{"a": "line\nbreak"}', 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['[1] x', 1, 5],
    ['["\\x"]', 1, 2],
    ['[true, nul]', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{1: 2}', 1, 2],
    ['[1,,2]', 1, 4],
  ])('%j stops being JSON at line %i, column %i', (text, line, column) => {
    expect(readDocumentText(text).problems).toEqual([
      { path: '', code: 'not-json', facts: { line, column } },
    ]);
  });

  it('finds a fault exactly where the engine finds none to parse', () => {
    const damaged = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '{', ':', '\\', '-', '0', ' ', '\n', 'e', '.'),
    );
    fc.assert(
      fc.property(damaged, ([json, where, mark]) => {
        const at = where % (json.length + 1);
        const text = json.slice(0, at) + mark + json.slice(at + (mark === '' ? 1 : 0));
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        expect(findJsonFault(text) === undefined).toBe(parses);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds a fault after a text of ten million characters', () => {
    const text = `{"a": "${'x\\n'.repeat(3_500_000)}",}`;
    expect(findJsonFault(text)).toEqual({ line: 1, column: text.length });
  });
});
