/** Columns drawn with spaces have a gap of two at least between them. */
const GAP = /\s{2,}/;
const LEAST_ROWS = 3;
const LEAST_COLUMNS = 3;
/** A cell may begin a character or two off its column. */
const SLACK = 2;

/**
 * Lines with the tables people draw with characters turned into tabs: columns kept apart by upright
 * strokes ("| Ref | Action |"), or by runs of spaces under a heading that shows where they begin. Every
 * other line stays as it is.
 */
export function withTabs(lines: readonly string[]): readonly string[] {
  const result = [...lines];
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
    const block = lines.slice(from, to);
    (readStrokes(block) ?? readSpaces(block) ?? []).forEach((line, i) => {
      result[from + i] = line;
    });
    from = to + 1;
  }
  return result;
}

/** Rows of as many strokes as their first, two at least. */
function readStrokes(block: readonly string[]): readonly string[] | undefined {
  const rows = block.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|'),
  );
  const start = rows.findIndex((row) => row.length >= LEAST_COLUMNS);
  const width = rows[start]?.length ?? 0;
  const drawn = rows.slice(start);
  if (start < 0 || drawn.length < LEAST_ROWS || drawn.some((row) => row.length !== width)) return undefined;
  if (block.some((line) => line.includes('\t'))) return undefined;
  return block.map((line, i) => (i < start ? line : (rows[i] ?? []).map((cell) => cell.trim()).join('\t')));
}

/** Rows whose cells begin where the cells of the first do. */
function readSpaces(block: readonly string[]): readonly string[] | undefined {
  if (block.length < LEAST_ROWS || block.some((line) => line.includes('\t'))) return undefined;
  const start = block.findIndex((line) => startsOf(line).length >= LEAST_COLUMNS);
  const columns = startsOf(block[start] ?? '');
  const drawn = block.slice(start);
  if (start < 0 || drawn.length < LEAST_ROWS) return undefined;
  const fits = drawn.filter((line) => {
    const starts = startsOf(line);
    return (
      starts.length > 1 && starts.every((at) => columns.some((column) => Math.abs(at - column) <= SLACK))
    );
  });
  if (fits.length < drawn.length * 0.8) return undefined;
  return block.map((line, i) => (i < start ? line : cutAt(line, columns)));
}

/** Where the runs of text in a line begin. */
function startsOf(line: string): readonly number[] {
  const starts: number[] = [];
  let at = line.length - line.trimStart().length;
  for (const run of line.trim().split(GAP)) {
    at = line.indexOf(run, at);
    starts.push(at);
    at += run.length;
  }
  return starts;
}

/** The line's runs under the columns they begin nearest to. */
function cutAt(line: string, columns: readonly number[]): string {
  const cells = columns.map(() => '');
  for (const [i, at] of startsOf(line).entries()) {
    const run = line.trim().split(GAP)[i] ?? '';
    const nearest = columns.reduce(
      (best, column, c) => (Math.abs(at - column) < Math.abs(at - (columns[best] ?? 0)) ? c : best),
      0,
    );
    cells[nearest] = `${cells[nearest] ?? ''} ${run}`.trim();
  }
  return cells.join('\t');
}
