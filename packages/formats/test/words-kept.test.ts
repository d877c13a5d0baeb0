import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../src/read.js';
import { wordsOf } from '../src/source/plain-text.js';
import { example, SKIPPED, sourceText, table } from './documents.js';

/** The law of reading: it never throws, loses no word, and its account is even, whatever happened to the text. */

function lost(text: string): readonly string[] {
  const { documents, notes, coverage } = read(text);
  expect(coverage.placed + coverage.noted).toBe(coverage.found);
  const kept = new Set(valuesIn([documents, notes]).flatMap((value) => wordsOf(value)));
  return wordsOf(text).filter((word) => !kept.has(word));
}

/** Every string and number in it. Not the JSON text: there a line break is the letter n. */
function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}

type Change = (lines: string[], at: number, word: string) => void;
const CHANGES: readonly Change[] = [
  (lines, at) => lines.splice(at, 1, (lines[at] ?? '').slice(0, 40)),
  (lines, at) => lines.splice(at, 1, (lines[at] ?? '').replace('\t', '')),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, word) => lines.splice(at, 1, `${lines[at] ?? ''}\t${word}`),
  (lines, at, word) => lines.splice(at, 0, word),
  (lines, at) => lines.push(...lines.splice(at, 3)),
  (lines, at, word) => lines.splice(at, 1, (lines[at] ?? '').replace(/\t/, `\t${word}\t`)),
];

const changed = (text: string) =>
  fc
    .array(
      fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(500), fc.string({ unit: 'grapheme', maxLength: 12 })),
      { minLength: 1, maxLength: 8 },
    )
    .map((changes) => {
      const lines = text.split('\n');
      for (const [change, at, word] of changes) CHANGES[change]?.(lines, at % lines.length, word);
      return lines.join('\n');
    });

const EXAMPLES = ['riverside-implementation-plan.txt', 'fenshire-action-plan.txt'].map(
  (name) => [name, example(name), 12] as const,
);
const TABLES = ['brag.csv', 'semicolons.csv', 'partners.txt', 'headerless.txt'].map(
  (name) => [name, table(name), 12] as const,
);
const REAL = ['000', '001', '002', '003', '004'].map(
  (number) => [`source ${number}`, sourceText(number), 6] as const,
);

describe.each([...EXAMPLES, ...TABLES, ...REAL])('%s', (name, text, numRuns) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  test('keeps every word', () => {
    expect(lost(text)).toEqual([]);
  });

  test('keeps every word however it was damaged', () => {
    fc.assert(
      fc.property(changed(text), (damaged) => {
        expect(lost(damaged)).toEqual([]);
      }),
      { numRuns },
    );
  });
});

test('any text at all is read without throwing, and keeps its words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 20 }),
      fc.constantFrom('\t', ',', '\n', ';\n', '\t\n'),
      (parts, mark) => {
        expect(lost(parts.join(mark))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
