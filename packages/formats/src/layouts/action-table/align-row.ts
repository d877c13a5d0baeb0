import type { CellKind } from './cell-kind.js';
import type { Column } from './column-roles.js';
import type { Role } from './roles.js';
import { holdsOnlyMarks, mergeCells, type Cell } from './row-line.js';

/** Kinds a role takes gladly; anything else is a misfit, unless it is blank or the role takes all. */
const FITS: Readonly<Partial<Record<Role, readonly CellKind[]>>> = {
  ref: ['ref', 'short'],
  due: ['date', 'short'],
  start: ['date'],
  revised: ['date'],
  lead: ['lead', 'short'],
  partners: ['lead', 'short'],
  status: ['status', 'short', 'date'],
  percent: ['percent', 'ref'],
  indicators: ['codes', 'short'],
  steps: ['prose', 'short', 'marks', 'ref', 'money'],
  milestones: ['prose', 'short', 'date', 'money', 'lead'],
  action: ['prose', 'short', 'money'],
  objective: ['prose', 'short', 'money'],
  output: ['prose', 'short', 'money', 'lead'],
  outcome: ['prose', 'short', 'money'],
  resources: ['money', 'short', 'prose', 'lead'],
};
const MISFIT = 2;
const MERGED = 0.6;
const UNNAMED = 1.5;

function cost(cell: Cell, column: Column | undefined): number {
  if (cell.kind === 'blank') return 0;
  if (column === undefined || (column.role === 'other' && column.header === ''))
    return cell.kind === 'marks' ? 0.2 : UNNAMED;
  const fits = FITS[column.role];
  if (fits === undefined || fits.includes(cell.kind)) return 0;
  if (cell.kind === 'marks') return 0.5;
  return fits[0] === 'prose' ? 1 : MISFIT;
}

/**
 * The cells of a row under the columns they belong to. A row with as many cells as the header keeps its
 * place; one with more or fewer, or with a name where a date should be, is fitted: cells stay in order and
 * may be put together, or a cell that fits nowhere else moves to the one column that misses it.
 */
export function alignRow(cells: readonly Cell[], columns: readonly Column[]): readonly (Cell | undefined)[] {
  const named = columns.reduce(
    (last, column, i) => (column.role === 'other' && column.header === '' ? last : i + 1),
    0,
  );
  const width = cells.reduce((last, cell, i) => (cell.kind === 'blank' ? last : i + 1), 0);
  const placed = rehome(cells, columns);
  if (width <= named && total(cells, columns) < MISFIT) return placed;
  const fitted = fitInOrder(cells, columns);
  return total(fitted, columns) +
    MERGED * (width - fitted.filter((cell) => cell && cell.kind !== 'blank').length) <
    total(placed, columns)
    ? fitted
    : placed;
}

function total(cells: readonly (Cell | undefined)[], columns: readonly Column[]): number {
  return cells.reduce((sum, cell, i) => sum + (cell === undefined ? 0 : cost(cell, columns[i])), 0);
}

/** Moves each misfit to the one column whose kind it is and which lacks it; torn markers and texts come together again. */
function rehome(cells: readonly Cell[], columns: readonly Column[]): readonly (Cell | undefined)[] {
  const result: (Cell | undefined)[] = [...cells];
  const misfits = () =>
    result.flatMap((cell, i) =>
      cell !== undefined && cell.kind !== 'blank' && cost(cell, columns[i]) >= UNNAMED ? [i] : [],
    );
  const wandering = misfits();
  // The surest kinds first: a name or a date finds its column, then the prose it pushed out finds another.
  const order = [...wandering].sort(
    (a, b) => Number(result[a]?.kind === 'prose') - Number(result[b]?.kind === 'prose'),
  );
  for (const from of order) {
    const cell = result[from];
    if (cell === undefined || cost(cell, columns[from]) < UNNAMED) continue;
    const to = columns.findIndex((column, i) => {
      if (i === from || !strict(cell, column)) return false;
      const there = result[i];
      return (
        there === undefined ||
        there.kind === 'blank' ||
        holdsOnlyMarks(there) ||
        cost(there, column) >= MISFIT
      );
    });
    if (to < 0) continue;
    const there = result[to];
    if (there !== undefined && holdsOnlyMarks(there)) {
      result[to] = mergeCells([there, cell]);
      result[from] = undefined;
    } else {
      result[to] = cell;
      result[from] = there;
    }
    if ((result[from]?.kind ?? 'blank') !== 'blank') settle(result, from, columns);
  }
  return result;
}

/** The cell that had to give way goes to the column that takes its kind and is blank or holds only markers. */
function settle(result: (Cell | undefined)[], from: number, columns: readonly Column[]): void {
  const cell = result[from];
  if (cell === undefined || cost(cell, columns[from]) === 0) return;
  const to = columns.findIndex((column, i) => {
    const there = result[i];
    return (
      i !== from &&
      strict(cell, column) &&
      (there === undefined || there.kind === 'blank' || holdsOnlyMarks(there))
    );
  });
  if (to < 0) return;
  const there = result[to];
  result[to] = there !== undefined && holdsOnlyMarks(there) ? mergeCells([there, cell]) : cell;
  result[from] = undefined;
}

/** Whether this is the very column the cell's kind was made for. */
function strict(cell: Cell, column: Column): boolean {
  if (column.role === 'other') return false;
  const fits = FITS[column.role];
  // A sentence that speaks of money is a sentence all the same.
  const wordy = cell.kind === 'prose' || cell.kind === 'money';
  return (
    fits !== undefined &&
    (fits[0] === cell.kind || (wordy && (fits[0] === 'prose' || column.role === 'steps')))
  );
}

/** The cheapest way to lay the filled cells over the columns in order, neighbours put together where needed. */
function fitInOrder(cells: readonly Cell[], columns: readonly Column[]): readonly (Cell | undefined)[] {
  const held = cells.filter((cell) => cell.kind !== 'blank');
  const runs = new Map<string, Cell>();
  /** Neighbours put together, each run once: what kind the whole is takes time to tell. */
  const run = (from: number, to: number): Cell => {
    if (to - from === 1) return held[from] as Cell;
    const known = runs.get(`${from}-${to}`) ?? mergeCells(held.slice(from, to));
    runs.set(`${from}-${to}`, known);
    return known;
  };
  interface Plan {
    readonly cost: number;
    readonly cuts: readonly (readonly [column: number, from: number, to: number])[];
  }
  // best[k]: the cheapest plan that has laid out the first k cells over the columns seen so far.
  let best: (Plan | undefined)[] = [{ cost: 0, cuts: [] }];
  columns.forEach((column, c) => {
    const next = [...best];
    best.forEach((plan, from) => {
      if (plan === undefined) return;
      for (let to = from + 1; to <= Math.min(held.length, from + 3); to += 1) {
        const merged = run(from, to);
        const mixes = held.slice(from, to).filter((cell) => !holdsOnlyMarks(cell)).length - 1;
        const price = plan.cost + cost(merged, column) + (to - from - 1) * 0.1 + Math.max(0, mixes) * MERGED;
        if (price < (next[to]?.cost ?? Infinity))
          next[to] = { cost: price, cuts: [...plan.cuts, [c, from, to]] };
      }
    });
    best = next;
  });
  const result: (Cell | undefined)[] = columns.map(() => undefined);
  const plan = best[held.length];
  if (plan === undefined) return cells;
  for (const [c, from, to] of plan.cuts) result[c] = run(from, to);
  return result;
}
