import { readEvidence } from '../../fields/word-evidence.js';
import type { Source } from '../../source/blocks.js';
import { filled } from './row-line.js';
import { readRecords } from './records.js';
import { readEvents } from './table-reading.js';

/** Without a header the table itself must make up the document, and have rows enough to show its columns. */
const LEAST_ROWS_BARE = 3;
const LEAST_SHARE_BARE = 0.7;

/**
 * How sure it is that the document is an action table: it has the columns of one, or at least rows that
 * hold dates and names, and most of it is in the table.
 */
export function scoreActionTable(source: Source): number {
  const tables = source.blocks.filter((block) => block.kind === 'table');
  if (tables.length === 0) return 0;
  const cells = tables
    .flatMap((table) => table.rows.flatMap((row) => row.cells))
    .filter((piece) => piece.text !== '').length;
  const lines = source.blocks.length - tables.length;
  const events = readEvents(source, readEvidence([]));
  const rows = events.flatMap((event) => (event.kind === 'row' ? [event.row] : []));
  const widths = events.flatMap((event) =>
    event.kind === 'header' ? [event.headers.filter((header) => header !== '').length] : [],
  );
  const headed = widths.length > 0;
  const least = widths.reduce((narrowest, width) => Math.min(narrowest, width), 3);
  const wide = rows.filter((row) => filled(row.cells).length >= least);
  if (wide.length === 0) return 0;
  const share = cells / (cells + lines);
  if (!headed && (wide.length < LEAST_ROWS_BARE || share < LEAST_SHARE_BARE)) return 0;
  const telling = readRecords(events).filter(
    (record) => record.cells.has('due') || record.cells.has('lead') || record.cells.has('status'),
  );
  if (telling.length < rows.length * (headed ? 0.3 : 0.6)) return 0;
  return (headed ? 0.6 : 0.4) + 0.4 * (cells / (cells + 4 * lines));
}
