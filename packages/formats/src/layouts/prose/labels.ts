import type { Piece } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from './passages.js';
import type { Part } from './passages.js';

/** Labels a ledger has a note of already: a form repeats its own, and their words need keeping once. */
const noted = new WeakMap<Ledger, Set<string>>();

/** Places words that only say what stands beside them (a label, a question, a column header) and keeps them in a note. */
export function placeLabel(ledger: Ledger, label: Part | Piece, meaning: string): void {
  for (const piece of 'place' in label ? [label] : piecesOf(label)) {
    if (piece.text === '' || ledger.isPlaced(piece)) continue;
    ledger.place(piece);
    const seen = noted.get(ledger) ?? new Set<string>();
    noted.set(ledger, seen);
    if (seen.has(piece.text)) continue;
    seen.add(piece.text);
    ledger.remark(piece, {
      code: 'label-read',
      severity: 'guess',
      message: `“${piece.text}” was read as the label of ${meaning}.`,
    });
  }
}
