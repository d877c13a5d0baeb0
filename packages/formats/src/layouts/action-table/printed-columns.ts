import type { Section } from '@engagement-plan/core';
import type { Ledger } from '../../source/ledger.js';
import type { Piece } from '../../source/blocks.js';
import { plainText } from '../../source/plain-text.js';
import { foldHeader } from './header-scores.js';
import type { TableEvent } from './table-reading.js';

/**
 * The headers of the tables as printed, each once, as the cells of a section: a table written from the
 * plan can then carry the council's own headers. A header repeated on every page stands here once.
 */
export function printedColumns(events: readonly TableEvent[], ledger: Ledger): readonly Section[] {
  const seen = new Set<string>();
  const cells: Piece[] = [];
  for (const event of events) {
    if (event.kind !== 'header') continue;
    ledger.place(...event.pieces);
    for (const piece of event.pieces) {
      const key = foldHeader(piece.text);
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      cells.push(piece);
    }
  }
  if (cells.length === 0) return [];
  return [
    {
      paragraphs: cells.map((piece) => ({
        text: plainText(piece.text),
        style: 'cell' as const,
        place: piece.place,
      })),
    },
  ];
}
