import type { Place } from '@engagement-plan/core';

/**
 * What every container turns its bytes into: paragraphs and tables, in reading order, as written.
 * A piece is the unit of coverage: one non-empty cell, or one non-empty line or paragraph of prose.
 */
export interface Piece {
  /** As written: torn words, look-alike letters and all. Trimmed, and empty for a blank cell. */
  readonly text: string;
  readonly place: Place;
}

/** A line or paragraph of prose, with the list marker or heading mark it began with taken off into `marker`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly piece: Piece;
  /** The text after the marker and without emphasis marks; the piece keeps everything. */
  readonly text: string;
  readonly style: 'text' | 'heading' | 'item';
  /** As written: "1.", "-", "4.10", "•". */
  readonly marker?: string;
  /** Indent of a list item, in columns. */
  readonly indent: number;
}

/** One printed row. Blank cells are there, with empty text, so that columns line up. */
export interface Row {
  readonly cells: readonly Piece[];
}

/** Rows that follow each other without a break in the source. A table over several pages is several of these. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;

/** A document as a container read it. */
export interface Source {
  readonly name?: string;
  readonly mediaType?: string;
  readonly blocks: readonly Block[];
}
