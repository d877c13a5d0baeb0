import { parseTargetDate } from '@engagement-plan/core';
import type { DocumentControl } from '@engagement-plan/core';
import type { Table } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { plainText } from '../../source/plain-text.js';
import type { Part } from './passages.js';

type Revisions = NonNullable<DocumentControl['revisions']>;
type Column = 'version' | 'date' | 'reasons' | 'by';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['version', /^(?:version|ver|issue|revision|rev|draft|fersiwn)\b/iu],
  ['date', /^(?:date|dyddiad|when)\b/iu],
  ['reasons', /\b(?:reasons?|summary|changes?|comments?|description|amendments?|details|newidiadau)\b/iu],
  ['by', /^(?:authors?|by|amended\s+by|owner|editor|who|name|awdur)\b/iu],
];

function columnsOf(table: Table): readonly (Column | undefined)[] | undefined {
  const columns = (table.rows[0]?.cells ?? []).map(
    (cell) => COLUMNS.find(([, pattern]) => pattern.test(plainText(cell.text)))?.[0],
  );
  return columns.includes('version') && columns.includes('date') && columns.length > 2 ? columns : undefined;
}

/** Reads the table of versions, where there is one. Who made a revision is internal: it may be a person's name. */
export function readRevisions(parts: readonly Part[], ledger: Ledger): Revisions | undefined {
  for (const part of parts) {
    const columns = part.kind === 'table' ? columnsOf(part) : undefined;
    if (part.kind !== 'table' || columns === undefined) continue;
    const [head, ...rows] = part.rows;
    ledger.place(...(head?.cells ?? []));
    return rows.map((row) => {
      const cell = (column: Column) => row.cells[columns.indexOf(column)]?.text ?? '';
      ledger.place(...row.cells);
      for (const piece of row.cells) {
        if (!/<[a-z][^>]*>/iu.test(piece.text)) continue;
        ledger.remark(piece, { code: 'markup-dropped', severity: 'repair', facts: {} });
      }
      const [version, date, by] = [
        plainText(cell('version')),
        plainText(cell('date')),
        plainText(cell('by')),
      ];
      const reasons = plainText(cell('reasons'))
        .split(/\s*[•·▪;]\s*/u)
        .filter((reason) => reason !== '');
      return {
        ...(version === '' ? {} : { version }),
        ...(date === '' ? {} : { date: parseTargetDate(date) }),
        ...(reasons.length > 0 ? { reasons } : {}),
        ...(by === '' ? {} : { by: by.split(/\s*[,;/&]\s*|\s+and\s+/u), byAudience: 'internal' as const }),
      };
    });
  }
  return undefined;
}
