import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { DOCUMENT_SCHEMAS } from '@engagement-plan/core/schema';
import { wordsOf } from '../../src/source/plain-text.js';
import { fixture, readProse } from './read-prose.js';

const FIXTURES = readdirSync(new URL('../fixtures/prose/', import.meta.url)).map((file) =>
  file.replace(/\.txt$/, ''),
);

function accounts(text: string): void {
  const { documents, notes, coverage } = readProse(text);
  expect(coverage.placed + coverage.noted).toBe(coverage.found);
  const kept = new Set(wordsOf(JSON.stringify([documents, notes]).replace(/\\./g, ' ')));
  for (const word of wordsOf(text)) expect(kept).toContain(word);
  for (const document of documents)
    expect(DOCUMENT_SCHEMAS[document.kind].safeParse(document).error).toBeUndefined();
  expect(readProse(text).documents).toEqual(documents);
}

describe('prose of a known kind', () => {
  it.each(FIXTURES)('%s is accounted for, valid, and the same every time', (name) => {
    accounts(fixture(name));
  });

  it.each(FIXTURES.filter((name) => !name.startsWith('principles')))(
    '%s is placed to four fifths at least',
    (name) => {
      const { coverage } = readProse(fixture(name));
      expect(coverage.placed / coverage.found).toBeGreaterThanOrEqual(0.8);
    },
  );

  it.each(FIXTURES)('%s has no id twice', (name) => {
    for (const document of readProse(fixture(name)).documents) {
      const ids = [...JSON.stringify(document).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('prose cut up and shuffled', () => {
  const lines = FIXTURES.flatMap((name) => fixture(name).split('\n'));

  it('never throws, loses no word, and stays valid', () => {
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constant(''),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (cut) => {
        accounts(cut.join('\n'));
      }),
      { numRuns: 150 },
    );
  });

  it('does so for a document with any stretch of it missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIXTURES), fc.nat(60), fc.nat(12), (name, from, n) => {
        const kept = fixture(name).split('\n');
        kept.splice(from, n);
        accounts(kept.join('\n'));
      }),
      { numRuns: 100 },
    );
  });
});
