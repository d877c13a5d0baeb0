import { decideColumns, type Column } from './column-roles.js';
import { foldHeader, scoreHeader } from './header-scores.js';
import type { RowLine } from './row-line.js';
import type { TableEvent } from './table-reading.js';

/** Rows under one header. Tables over several pages are several of these, with the same columns. */
export interface Segment {
  readonly columns: readonly Column[];
  readonly rows: ReadonlySet<RowLine>;
  /** Every column has a name and no row has more cells than there are columns: each cell stands where it belongs. */
  readonly regular: boolean;
}

interface Headed {
  headers: string[];
  readonly rows: RowLine[];
}

/** Cuts the rows at their headers, and decides the columns of like tables together. */
export function segmentsOf(events: readonly TableEvent[]): readonly Segment[] {
  const headed: Headed[] = [];
  for (const event of events) {
    if (event.kind === 'header') headed.push({ headers: trimmed(event.headers), rows: [] });
    if (event.kind !== 'row') continue;
    if (headed.length === 0) headed.push({ headers: [], rows: [] });
    headed.at(-1)?.rows.push(event.row);
  }
  const pools: Headed[][] = [];
  for (const each of headed) {
    const pool = pools.find(([first]) => first !== undefined && areAlike(first.headers, each.headers));
    if (pool) pool.push(each);
    else pools.push([each]);
  }
  return pools.flatMap((pool) => {
    const headers = fullest(pool.map((each) => each.headers));
    const rows = pool.flatMap((each) => each.rows);
    const regular = rows.filter((row) => widthOf(row) <= Math.max(headers.length, 1));
    const columns = decideColumns(
      headers,
      (regular.length >= rows.length * 0.4 ? regular : rows).map((row) => row.cells),
    );
    const isRegular =
      headers.length > 0 &&
      regular.length === rows.length &&
      pool.every((each) => each.headers.length === headers.length && !each.headers.includes(''));
    return pool.map((each) => ({ columns, rows: new Set(each.rows), regular: isRegular }));
  });
}

function widthOf(row: RowLine): number {
  return row.cells.reduce((last, cell, i) => (cell.kind === 'blank' ? last : i + 1), 0);
}

function trimmed(headers: readonly string[]): string[] {
  const result = [...headers];
  while (result.length > 0 && result.at(-1) === '') result.pop();
  return result;
}

/** The same columns, whatever a page left out of a header: no two headers in one place speak of different things. */
function areAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((header, i) => {
    const [one, other] = [foldHeader(header), foldHeader(b[i] ?? '')];
    if (one === '' || other === '' || one === other || one.startsWith(other) || other.startsWith(one))
      return true;
    const roles = scoreHeader(other);
    return [...scoreHeader(one).keys()].some((role) => roles.has(role));
  });
}

function fullest(all: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...all.map((headers) => headers.length));
  return Array.from({ length: width }, (_, i) =>
    all.reduce((best, headers) => ((headers[i] ?? '').length > best.length ? (headers[i] ?? '') : best), ''),
  );
}
