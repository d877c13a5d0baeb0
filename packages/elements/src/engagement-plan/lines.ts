import type { Action, Objective, Plan, StatusRow } from '@engagement-plan/core';

/** One line of the table: the head of an objective or an action, or a row of the plan. */
export type Line =
  | { readonly kind: 'objective'; readonly objective: Objective; readonly empty: boolean }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'row'; readonly row: StatusRow; readonly under: Action | undefined };

/** Lines that are drawn, and skipped while out of sight, together. */
export type Chunk = readonly Line[];

const ROWS_PER_CHUNK = 50;

/**
 * The lines of the table. In the plan's own order rows stand under their objective and action; an action
 * that is its only row is not printed twice. In any other order each row says what it is part of.
 *
 * @param whole whether nothing was left out: then objectives without a row are named too
 */
export function linesOf(plan: Plan, rows: readonly StatusRow[], grouped: boolean, whole: boolean): Line[] {
  if (!grouped)
    return rows.map((row) => ({ kind: 'row', row, under: row.deliverable.implied ? undefined : row.action }));
  const lines: Line[] = [];
  let next = 0;
  for (const objective of plan.objectives) {
    const first = rows[next];
    if (first?.objective !== objective) {
      if (whole) lines.push({ kind: 'objective', objective, empty: true });
      continue;
    }
    lines.push({ kind: 'objective', objective, empty: false });
    let action: Action | undefined;
    for (let row = rows[next]; row?.objective === objective; row = rows[next]) {
      if (row.action !== action && !row.deliverable.implied)
        lines.push({ kind: 'action', action: row.action });
      action = row.action;
      lines.push({ kind: 'row', row, under: undefined });
      next += 1;
    }
  }
  return lines;
}

const isSame = (a: Line, b: Line | undefined): boolean =>
  a.kind === 'row'
    ? b?.kind === 'row' && a.row === b.row && a.under === b.under
    : a.kind === 'action'
      ? b?.kind === 'action' && a.action === b.action
      : b?.kind === 'objective' && a.objective === b.objective && a.empty === b.empty;

/** The chunks, with those of before in the place of their equals: what is on show of them stays. */
export function keptChunks(chunks: readonly Chunk[], before: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) => {
    const old = before[at];
    return old?.length === chunk.length && chunk.every((line, n) => isSame(line, old[n])) ? old : chunk;
  });
}

/** The lines in chunks; a head is never parted from its first row. */
export function chunksOf(lines: readonly Line[]): Chunk[] {
  const chunks: Line[][] = [];
  let chunk: Line[] = [];
  let rows = 0;
  for (const line of lines) {
    if (rows >= ROWS_PER_CHUNK) {
      chunks.push(chunk);
      chunk = [];
      rows = 0;
    }
    chunk.push(line);
    if (line.kind === 'row') rows += 1;
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks;
}
