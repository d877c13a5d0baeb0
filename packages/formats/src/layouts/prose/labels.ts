import type { Piece } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from './passages.js';
import type { Part } from './passages.js';

/** Places words that only say what stands beside them (a label, a question, a column header) and keeps them in a note. */
export function placeLabel(ledger: Ledger, label: Part | Piece, meaning: string): void {
  for (const piece of 'place' in label ? [label] : piecesOf(label)) {
    if (piece.text === '' || ledger.isPlaced(piece)) continue;
    ledger.place(piece);
    ledger.remark(piece, {
      code: 'label-read',
      severity: 'guess',
      message: `“${piece.text}” was read as the label of ${meaning}.`,
    });
  }
}
