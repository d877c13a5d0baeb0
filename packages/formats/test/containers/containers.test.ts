import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/containers/container.js';
import { UnreadableDocumentError } from '../../src/containers/decode.js';
import { read } from '../../src/read.js';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const blocks = (text: string, name?: string) => openDocument(text, name).source.blocks;

describe('bytes', () => {
  test.each([
    ['UTF-8', bytes(0x63, 0x61, 0x66, 0xc3, 0xa9), 'café'],
    ['windows-1252', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80), 'café €'],
    ['UTF-16 little end first', bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), 'AB'],
    ['UTF-16 big end first', bytes(0xfe, 0xff, 0, 0x41, 0, 0x42), 'AB'],
    [
      'windows-1252 with the end mark of an old system',
      bytes(...ascii('In a caf'), 0xe9, ...ascii(' in May'), 0x1a),
      'In a café in May\u001a',
    ],
    ['nothing', bytes(), ''],
  ])('%s become text', (_, input, text) => {
    expect(openDocument(input).text).toBe(text);
  });

  test.each([
    ['a PDF', ascii('%PDF-1.7 ...')],
    ['a zip', ascii('PK\u0003\u0004....')],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['noise', bytes(1, 2, 3, 4, 5, 6, 7, 8)],
    ['a rich text file', ascii('{\\rtf1\\ansi Action\\tab Lead\\par}')],
    // Every byte there is, some more often than others: too few are control characters to tell it by these alone.
    ['a packed file', Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 7 + i * 31) % 251)],
  ])('%s is refused by name', (_, input) => {
    expect(() => read(input)).toThrow(UnreadableDocumentError);
  });
});

describe('lines', () => {
  test('with tabs are rows, and a blank line ends the table', () => {
    expect(
      blocks('a\tb\nc\td\n\ne\tf').map((each) => (each.kind === 'table' ? each.rows.length : 0)),
    ).toEqual([2, 1]);
  });

  test('end in any of the ways lines end, and a form feed begins a page', () => {
    const found = blocks('one\r\ntwo\rthree\ffour');
    expect(
      found.map((each) => (each.kind === 'paragraph' ? [each.text, each.piece.place.page] : [])),
    ).toEqual([
      ['one', 1],
      ['two', 1],
      ['three', 1],
      ['four', 2],
    ]);
  });

  test.each([
    ['# Aims', 'heading', '#', 'Aims'],
    ['**Level 3**', 'heading', undefined, 'Level 3'],
    ['4. **Level 3**', 'heading', '4.', 'Level 3'],
    ['1.0 PURPOSE', 'heading', '1.0', 'PURPOSE'],
    ['- 1.1 The purpose of this report is plain.', 'item', '-', '1.1 The purpose of this report is plain.'],
    ['• Train officers', 'item', '•', 'Train officers'],
    ['A sentence that ends as sentences do.', 'text', undefined, 'A sentence that ends as sentences do.'],
    ['New aims <ul style="list-style-type: none">• one', 'text', undefined, 'New aims • one'],
  ])('%s', (line, style, marker, text) => {
    const [first] = blocks(`Before\n${line}\nAfter`).slice(1);
    expect(first).toMatchObject({ style, text, ...(marker === undefined ? {} : { marker }) });
  });
});

describe('sheets', () => {
  test.each([
    ['commas', 'Action,Lead,When\nPlant,Parks,May\nMow,Parks,June'],
    ['semicolons', 'Action;Lead;When\nPlant;Parks;May\nMow;Parks;June'],
  ])('with %s are one table', (_, text) => {
    const [table] = blocks(text);
    expect(table?.kind === 'table' && table.rows.map((row) => row.cells.length)).toEqual([3, 3, 3]);
  });

  test('keep a line break inside a cell', () => {
    const [table] = blocks('Action,Lead,When\n"Plant\ntrees",Parks,May\nMow,Parks,June', 'plan.csv');
    expect(table?.kind === 'table' && table.rows[1]?.cells[0]?.text).toBe('Plant \n trees');
  });

  test('are not found in prose with commas', () => {
    expect(
      blocks('First, then, last.\nOne more line, with commas, and words.\n\nDone.').every(
        (each) => each.kind === 'paragraph',
      ),
    ).toBe(true);
  });
});
