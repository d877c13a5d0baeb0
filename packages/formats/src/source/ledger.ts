import type { Note, Remark, UnplacedCode } from '../notes/note.js';
import type { Piece, Source } from './blocks.js';

/** Counts of pieces; `placed + noted = found`, always. */
export interface Coverage {
  readonly found: number;
  readonly placed: number;
  readonly noted: number;
}

/**
 * Keeps account of every piece of a source, so that nothing is lost: a piece is placed in a field or a
 * section, or it is noted as not understood. What nobody claimed by the end is noted.
 */
export class Ledger {
  readonly #pieces: readonly Piece[];
  readonly #placed = new Set<Piece>();
  readonly #noted = new Set<Piece>();
  readonly #notes: Note[] = [];

  constructor(source: Source) {
    this.#pieces = source.blocks
      .flatMap((block) =>
        block.kind === 'paragraph' ? [block.piece] : block.rows.flatMap((row) => row.cells),
      )
      .filter((piece) => piece.text !== '');
  }

  /** The piece now stands in a field or a section of a document. */
  place(...pieces: readonly Piece[]): void {
    for (const piece of pieces) if (piece.text !== '') this.#placed.add(piece);
  }

  /** Every piece of the source that holds something, in reading order. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  isPlaced(piece: Piece): boolean {
    return this.#placed.has(piece);
  }

  /** Says something about a piece that is placed: a guess or a repair. */
  remark(piece: Piece, remark: Remark): void {
    this.#notes.push({ words: piece.text, place: piece.place, ...remark });
  }

  /** Says why a piece stands in no field, in place of the note it would get at the end: page furniture, a ruled line. */
  dismiss(piece: Piece, code: Exclude<UnplacedCode, 'not-understood'>): void {
    if (piece.text === '' || this.#placed.has(piece) || this.#noted.has(piece)) return;
    this.#noted.add(piece);
    this.#notes.push(unplaced(piece, code));
  }

  /** Pieces that stand nowhere yet, in reading order. */
  unplaced(): readonly Piece[] {
    return this.#pieces.filter((piece) => !this.#placed.has(piece) && !this.#noted.has(piece));
  }

  /** Closes the account: every piece nobody placed gets a note with its words. */
  close(): { notes: readonly Note[]; coverage: Coverage } {
    const left = this.unplaced();
    const placed = this.#pieces.filter((piece) => this.#placed.has(piece)).length;
    const notes = [...this.#notes, ...left.map((piece) => unplaced(piece, 'not-understood'))];
    return {
      notes,
      coverage: { found: this.#pieces.length, placed, noted: this.#pieces.length - placed },
    };
  }
}

/** The note of a piece that stands in no field. */
const unplaced = ({ text, place }: Piece, code: UnplacedCode): Note => ({
  code,
  severity: 'unplaced',
  facts: {},
  words: text,
  place,
});
