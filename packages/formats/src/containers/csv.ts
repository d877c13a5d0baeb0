import Papa from 'papaparse';
import type { Row, Source } from '../source/blocks.js';
import { withoutUnprintables } from '../source/plain-text.js';
import { withinWidth } from '../source/widest-row.js';

export type Delimiter = ',' | ';' | '\t';

/** A sheet has this many columns at least; with fewer, prose with commas would pass for one. */
const LEAST_COLUMNS = 3;
const LOOKED_AT = 60;

/**
 * The delimiter of a text that is a sheet, or undefined when it is prose: most lines must fall into
 * the same number of columns, three or more. A file that says it is a sheet may have titles between its
 * rows, which fall into one column, and two columns are enough.
 */
export function findDelimiter(text: string, named = false): Delimiter | undefined {
  const sample = text.split(/\r\n|[\n\r]/, 4 * LOOKED_AT).join('\n');
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of [',', ';', '\t'] as const) {
    const rows = parse(sample, delimiter)
      .filter((row) => row.some((cell) => cell.trim() !== '') && !(named && row.length === 1))
      .slice(0, LOOKED_AT);
    const widths = rows.map((row) => row.length);
    const width = mode(widths);
    const agreeing = widths.filter((each) => each === width).length;
    if (width < (named ? 2 : LEAST_COLUMNS) || rows.length < (named ? 1 : 2) || agreeing < rows.length * 0.8)
      continue;
    const score = width * (agreeing / rows.length);
    if (best === undefined || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter;
}

/** A sheet as one table. A line break inside a cell stays one, with a space on each side. */
export function readCsv(text: string, delimiter: Delimiter, name?: string): Source {
  const rows = parse(withoutUnprintables(text.replace(/^\ufeff/, '')), delimiter)
    .map((cells, row): Row => ({
      cells: withinWidth(cells, delimiter).map((cell, column) => ({
        text: cell.trim().replace(/[^\S\n]*(?:\r\n|[\n\r])\s*/g, ' \n '),
        place: { table: 1, row: row + 1, column: column + 1 },
      })),
    }))
    .filter((row) => row.cells.some((cell) => cell.text !== ''));
  return {
    ...(name === undefined ? {} : { name }),
    mediaType: delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv',
    blocks: rows.length === 0 ? [] : [{ kind: 'table', rows }],
  };
}

function parse(text: string, delimiter: Delimiter): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter }).data;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
