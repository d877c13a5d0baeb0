import type { Action, Objective, StatusRow, TablePart } from '@engagement-plan/core';

/** One line of the table: the head of an objective or an action, or a row of the plan. */
export type Line =
  | { readonly kind: 'objective'; readonly objective: Objective; readonly empty: boolean }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'row'; readonly row: StatusRow; readonly under: Action | undefined };

/** Lines that are drawn, and skipped while out of sight, together. */
export type Chunk = readonly Line[];

export const ROWS_PER_CHUNK = 50;

/**
 * The lines of the table. In the plan's own order rows stand under their objective and action; an action
 * that is its only row is not printed twice. In any other order each row says what it is part of.
 *
 * @param whole whether nothing was left out: then objectives without a row are named too
 */
export function linesOf(
  objectives: readonly Objective[],
  rows: readonly StatusRow[],
  grouped: boolean,
  whole: boolean,
): Line[] {
  if (!grouped)
    return rows.map((row) => ({ kind: 'row', row, under: row.deliverable.implied ? undefined : row.action }));
  const lines: Line[] = [];
  let next = 0;
  for (const objective of objectives) {
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

const isSameHead = (a: Action | Objective, b: Action | Objective) =>
  a.id === b.id && a.ref === b.ref && a.title === b.title;

/** Whether a line says what the other does. An edited copy of a plan has another objective around all its rows. */
export function isSame(a: Line, b: Line | undefined): boolean {
  if (a === b) return true;
  if (a.kind === 'row')
    return (
      b?.kind === 'row' &&
      a.row.deliverable === b.row.deliverable &&
      a.row.assessment === b.row.assessment &&
      a.under?.title === b.under?.title &&
      isSameHead(a.row.action, b.row.action) &&
      a.row.action.description === b.row.action.description
    );
  if (a.kind === 'action') return b?.kind === 'action' && isSameHead(a.action, b.action);
  return (
    b?.kind === 'objective' &&
    isSameHead(a.objective, b.objective) &&
    a.objective.statement === b.objective.statement &&
    a.empty === b.empty
  );
}

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

/** Objectives whose lines are kept together while none of them has changed. */
export interface Group {
  readonly parts: readonly TablePart[];
  readonly chunks: readonly Chunk[];
}

const ROWS_PER_GROUP = 250;

/** The whole plan in its own order; a group in which nothing has changed is the one of before. */
export function groupsOf(parts: readonly TablePart[], before: readonly Group[]): readonly Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < parts.length;) {
    let to = from;
    for (let rows = 0; to < parts.length && rows < ROWS_PER_GROUP; to += 1)
      rows += parts[to]?.rows.length ?? 0;
    const own = parts.slice(from, to);
    const old = before[groups.length];
    groups.push(
      old?.parts.length === own.length && own.every((part, n) => part === old.parts[n])
        ? old
        : { parts: own, chunks: keptChunks(chunksOf(linesOfParts(own)), old?.chunks ?? []) },
    );
    from = to;
  }
  return groups;
}

function linesOfParts(parts: readonly TablePart[]): Line[] {
  const objectives = parts.map(({ objective }) => objective);
  const rows = parts.flatMap((part) => part.rows);
  return linesOf(objectives, rows, true, true);
}
