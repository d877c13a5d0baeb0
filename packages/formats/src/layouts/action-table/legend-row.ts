import type { StatusLevel } from '@engagement-plan/core';
import { readLegendLevel } from '../../fields/statuses.js';
import { joinCells } from '../../fields/torn-words.js';
import type { Remark } from '../../notes/note.js';
import type { WordEvidence } from '../../fields/word-evidence.js';
import type { Piece } from '../../source/blocks.js';
import { filled, type RowLine } from './row-line.js';

/** One line of the table that says what the colours mean. */
export interface LegendLine {
  readonly level: StatusLevel;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

const LONGEST_CODE = 16;

/**
 * Reads a row that is a colour or its letter and what it means. The meaning may be torn over columns, and
 * the columns may stand in any order. Never a row of the plan: that has a date, a name or a ref.
 */
export function readLegendRow(row: RowLine, evidence: WordEvidence): LegendLine | undefined {
  const cells = filled(row.cells).map(({ cell }) => cell);
  const code = cells.find(
    (cell) => cell.text.length <= LONGEST_CODE && (cell.kind === 'status' || /^\p{Lu}$/u.test(cell.text)),
  );
  const meaning = cells.filter((cell) => cell !== code);
  if (code === undefined || meaning.length === 0) return undefined;
  if (
    meaning.some(
      (cell) => cell.kind === 'date' || cell.kind === 'ref' || cell.kind === 'lead' || cell.kind === 'codes',
    )
  )
    return undefined;
  const joined = joinCells(
    meaning.map((cell) => cell.text),
    evidence,
  );
  const level = readLegendLevel(code.text, joined.text);
  return level && { level, pieces: row.cells.flatMap((cell) => cell.pieces), remarks: joined.remarks };
}
