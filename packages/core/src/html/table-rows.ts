import type { PageTable, PageTableRow } from './page-table.js';
import { arePlanColumns, kindsOf, type ColumnKind } from './table-columns.js';

/** One line of a plan's table: a row with its cells by what they hold, or a head above rows. */
export type TableLine =
  | { readonly kind: 'head'; readonly of: 'action' | 'objective'; readonly words: string }
  | {
      readonly kind: 'row';
      readonly cells: Readonly<Partial<Record<ColumnKind, string>>>;
      /** Cells of columns nobody knows, by their headers. */
      readonly notes: readonly { readonly label: string; readonly text: string }[];
      readonly status: string | undefined;
      readonly links: NonNullable<PageTableRow['links']>;
    };

/** How far down the row of headers may stand: above it there may be a title, or heads of groups of columns. */
const HEADERS_WITHIN = 4;

/** The lines of the table; undefined when no row of it is the headers of a plan's table. */
export function readTableRows({ rows }: PageTable): TableLine[] | undefined {
  const at = rows
    .slice(0, HEADERS_WITHIN)
    .findIndex(({ cells, across }) => !across && arePlanColumns(kindsOf(cells)));
  const headers = rows[at]?.cells;
  if (!headers) return undefined;
  const kinds = kindsOf(headers);
  const above = rows.slice(0, at).flatMap((row) => headOf(row, 'objective'));
  const below = rows.slice(at + 1).flatMap((row): TableLine[] => {
    // Printed tables repeat their headers.
    if (row.cells.join('\n') === headers.join('\n')) return [];
    if (row.across) return headOf(row, row.across === 'rowgroup' ? 'action' : 'objective');
    return row.cells.every((cell) => cell === '') ? [] : [rowOf(row, kinds, headers)];
  });
  return [...above, ...below];
}

function headOf({ cells }: PageTableRow, of: 'action' | 'objective'): TableLine[] {
  const words = [...new Set(cells)].filter(Boolean).join(' ');
  return words === '' ? [] : [{ kind: 'head', of, words }];
}

function rowOf(
  { cells, status, links = [] }: PageTableRow,
  kinds: readonly ColumnKind[],
  headers: readonly string[],
): TableLine {
  const held: Partial<Record<ColumnKind, string>> = {};
  const notes: { label: string; text: string }[] = [];
  cells.forEach((text, column) => {
    const kind = kinds[column] ?? 'note';
    if (text === '') return;
    if (kind === 'note') notes.push({ label: headers[column] ?? '', text });
    else held[kind] = text;
  });
  return { kind: 'row', cells: held, notes, status, links };
}
