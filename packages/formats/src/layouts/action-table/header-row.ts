import { findDatesIn } from '@engagement-plan/core';
import { foldHeader, scoreHeader } from './header-scores.js';
import { filled, wordCount, type Cell, type Line, type RowLine } from './row-line.js';

/** A header longer than this is a sentence. */
const LONGEST_HEADER = 14;
const LONGEST_WRAP = 6;
const LEAST_COLUMNS = 3;
/** Two columns are a plan's only where both are named beyond doubt: what, and when or who. */
const LEAST_SURE_COLUMNS = 2;
const LONGEST_OF_TWO = 5;

/** Words that say enough on their own for a row to be taken as a header. */
const SURE = 0.6;

/** Whether a row reads like the names of columns: short, no dates, and most of it words councils use for columns. */
export function readsAsHeader(row: RowLine): boolean {
  const cells = filled(row.cells);
  if (cells.length < LEAST_SURE_COLUMNS || !cells.every(({ cell }) => isLabel(cell))) return false;
  if (cells.length < LEAST_COLUMNS && cells.some(({ cell }) => wordCount(cell.text) > LONGEST_OF_TWO))
    return false;
  const known = cells.filter(({ cell }) => Math.max(0, ...scoreHeader(cell.text).values()) >= SURE);
  return (
    known.length >= 2 && known.length >= cells.length * 0.5 && rolesOf(known.map(({ cell }) => cell)) >= 2
  );
}

function rolesOf(cells: readonly Cell[]): number {
  return new Set(cells.map((cell) => [...scoreHeader(cell.text)].sort((a, b) => b[1] - a[1])[0]?.[0])).size;
}

function isLabel(cell: Cell): boolean {
  if (wordCount(cell.text) > LONGEST_HEADER || /[.;]$/.test(cell.text.replace(/\b(?:no|nr|ref)\.$/i, '')))
    return false;
  if (cell.kind === 'date') return scoreHeader(cell.text).size > 0 && !/\d/.test(cell.text);
  if (cell.kind === 'ref' || cell.kind === 'codes') return false;
  return !/\d{2}|£\s?\d/.test(cell.text) || isDatedLabel(cell.text);
}

/** "RAG (June 2024)", "Status 2023/24", "Budget 2025-26": a word for a column, and when it is from. */
function isDatedLabel(text: string): boolean {
  const bare = findDatesIn(text).reduceRight(
    (rest, { index, words }) => rest.slice(0, index) + rest.slice(index + words.length),
    text.replace(/\([^()]*\)/g, ' '),
  );
  return !/\d|£/.test(bare) && wordCount(bare) <= 4 && Math.max(0, ...scoreHeader(bare).values()) >= SURE;
}

/**
 * Rows that are the same word for word and short are the header of a table that runs over pages, whatever
 * its columns are called. Yields how a row is compared for that.
 */
export function headerKey(row: RowLine): string {
  return row.cells
    .map((cell) => foldHeader(cell.text))
    .join('|')
    .replace(/\|+$/, '');
}

/** Words of headers that repeat: a row made of nothing else is one of them, even where a page left a cell out. */
export function repeatedHeaders(lines: readonly Line[]): (row: RowLine) => boolean {
  const seen = new Map<string, { times: number; words: ReadonlySet<string> }>();
  for (const line of lines) {
    if (line.kind !== 'row' || !couldBeHeader(line)) continue;
    const key = headerKey(line);
    const words = new Set(filled(line.cells).map(({ cell }) => foldHeader(cell.text)));
    seen.set(key, { times: (seen.get(key)?.times ?? 0) + 1, words });
  }
  const repeated = [...seen.values()].filter(({ times }) => times > 1);
  return (row) =>
    couldBeHeader(row) &&
    repeated.some(({ words }) => filled(row.cells).every(({ cell }) => words.has(foldHeader(cell.text))));
}

function couldBeHeader(row: RowLine): boolean {
  const cells = filled(row.cells);
  return cells.length >= LEAST_COLUMNS && cells.every(({ cell }) => isLabel(cell));
}

/**
 * Whether the row under a header is the rest of it, its cells wrapped onto a second line ("Target" over
 * "date"): a few short words per cell, no ref, date or name, words for columns in half of them, and
 * other kinds of words than the rows below hold.
 */
export function wrapsHeader(row: RowLine, below: readonly RowLine[]): boolean {
  const cells = filled(row.cells);
  if (cells.length < 2 || !cells.every(({ cell }) => isLabel(cell) && wordCount(cell.text) <= LONGEST_WRAP))
    return false;
  if (cells.some(({ cell }) => cell.kind === 'lead' && scoreHeader(cell.text).size === 0)) return false;
  const known = cells.filter(({ cell }) => scoreHeader(cell.text).size > 0);
  return known.length >= cells.length * 0.5 && !isLikeRows(row, below);
}

/** Whether every column of the row holds the kind of thing the rows below hold there, so that it is one of them. */
function isLikeRows(row: RowLine, below: readonly RowLine[]): boolean {
  if (filled(row.cells).some(({ cell }) => cell.kind === 'status')) return true;
  return (
    below.length > 0 &&
    filled(row.cells).every(({ cell, column }) =>
      below.some((each) => each.cells[column]?.kind === cell.kind),
    )
  );
}

/**
 * The first row of a table whose header uses words nobody foresaw: every cell a short label with no
 * figure, over rows that hold dates, names or sentences where it has none.
 */
export function standsOverRows(row: RowLine, below: readonly RowLine[]): boolean {
  const cells = filled(row.cells);
  if (cells.length < LEAST_COLUMNS || below.length < 2) return false;
  if (!cells.every(({ cell }) => isLabel(cell) && wordCount(cell.text) <= 8 && !/\d/.test(cell.text)))
    return false;
  const unlike = cells.filter(({ cell, column }) => {
    const under = below
      .map((each) => each.cells[column])
      .filter((each) => each !== undefined && each.kind !== 'blank');
    const telling = under.filter(
      (each) => each !== undefined && each.kind !== cell.kind && each.kind !== 'short',
    );
    return under.length > 0 && telling.length >= under.length * 0.6;
  });
  return unlike.length >= cells.length * 0.5;
}
