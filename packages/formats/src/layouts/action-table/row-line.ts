import type { Block, Paragraph, Piece, Source } from '../../source/blocks.js';
import { plainText } from '../../source/plain-text.js';
import { kindOfCell, type CellKind } from './cell-kind.js';

/** A cell with what a reader sees of it, its kind, and every piece it was put together from. */
export interface Cell {
  readonly text: string;
  /** The same with the line breaks of the cell kept: lists are told by them. */
  readonly lines: string;
  /** List numbers that stood in a cell of their own beside it: "2. 3. 4.". They are not in the text. */
  readonly markers?: string;
  readonly kind: CellKind;
  readonly pieces: readonly Piece[];
}

/** One printed row of any table, or one line of prose, in reading order. */
export type Line =
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  | { readonly kind: 'prose'; readonly paragraph: Paragraph };

export type RowLine = Extract<Line, { kind: 'row' }>;

/** A piece is looked at once, however many layouts ask. */
const CELLS = new WeakMap<Piece, Cell>();

/** A cell of one piece. */
export function cellOf(piece: Piece): Cell {
  const known = CELLS.get(piece) ?? readCell(piece);
  CELLS.set(piece, known);
  return known;
}

function readCell(piece: Piece): Cell {
  const lines = piece.text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n');
  return { text: plainText(piece.text), lines, kind: kindOfCell(piece.text), pieces: [piece] };
}

const NUMBERS_ALONE = /^(?:\(?\d{1,2}[.)]\s*)+$/;
const BULLETS_ALONE = /^[^\p{L}\p{N}]*$/u;

/** Whether a cell holds list markers and no words: numbers or bullets torn from their texts. */
export function holdsOnlyMarks(cell: Cell): boolean {
  return cell.kind !== 'blank' && (NUMBERS_ALONE.test(cell.text) || BULLETS_ALONE.test(cell.text));
}

/** Several cells as one, in order: texts torn from each other, and the markers torn from their texts. */
export function mergeCells(cells: readonly Cell[]): Cell {
  const texts = cells.filter((cell) => cell.kind !== 'blank' && !holdsOnlyMarks(cell));
  const marks = cells.filter((cell) => NUMBERS_ALONE.test(cell.text));
  const text = texts.map((cell) => cell.text).join(' ');
  const markers = [...marks.map((cell) => cell.text), ...texts.flatMap((cell) => cell.markers ?? [])].join(
    ' ',
  );
  return {
    text,
    lines: texts.map((cell) => cell.lines).join(' '),
    kind: kindOfCell(text),
    pieces: cells.flatMap((cell) => cell.pieces),
    ...(markers === '' ? {} : { markers }),
  };
}

/** The rows and lines of a document in order: a table over several pages is one run of rows. */
export function linesOf(source: Source): readonly Line[] {
  return source.blocks.flatMap((block: Block): Line[] =>
    block.kind === 'paragraph'
      ? [{ kind: 'prose', paragraph: block }]
      : block.rows
          .filter((row) => row.cells.some((piece) => piece.text !== ''))
          .map((row) => ({ kind: 'row', cells: row.cells.map(cellOf) })),
  );
}

/** Cells that hold something, with the column they stand in. */
export function filled(cells: readonly Cell[]): readonly { readonly cell: Cell; readonly column: number }[] {
  return cells.flatMap((cell, column) => (cell.kind === 'blank' ? [] : [{ cell, column }]));
}

export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
