import type { CellKind } from './cell-kind.js';
import type { Role } from './roles.js';
import { wordCount, type Cell } from './row-line.js';

/** What stands under a header, over all rows of a table. */
export interface ColumnProfile {
  /** Share of rows in which the column holds something. */
  readonly fill: number;
  /** Share of the filled cells that are of a kind. */
  share(kind: CellKind): number;
  /** Words in a filled cell, on average. */
  readonly words: number;
  /** Share of the filled cells that begin with a verb telling somebody to do something. */
  readonly imperative: number;
  /** Share of the filled cells that rank something: high, medium, low. */
  readonly ranked: number;
}

export function profileOf(cells: readonly (Cell | undefined)[]): ColumnProfile {
  const filled = cells.filter((cell): cell is Cell => cell !== undefined && cell.kind !== 'blank');
  const n = Math.max(1, filled.length);
  return {
    fill: cells.length === 0 ? 0 : filled.length / cells.length,
    share: (kind) => filled.filter((cell) => cell.kind === kind).length / n,
    words: filled.reduce((sum, cell) => sum + wordCount(cell.text), 0) / n,
    imperative: filled.filter((cell) => IMPERATIVE.test(cell.text)).length / n,
    ranked: filled.filter((cell) => RANK.test(cell.text)).length / n,
  };
}

const RANK =
  /^(?:high|medium|low|[hml123]|very high|top|urgent|must|should|could|essential|desirable|uchel|canolig|isel)$/i;

const IMPERATIVE =
  /^(?:[•–-]\s*)?(?:to |we will )?(?:agree|appoint|arrange|assess|build|carry out|collect|commission|complete|conduct|consult|continue|co-?ordinate|create|deliver|design|develop|embed|empower|enable|encourage|engage|ensure|establish|expand|explore|extend|gather|give|hold|identify|implement|improve|include|increase|introduce|invest|investigate|launch|lead|maintain|make|map|measure|monitor|offer|organise|pilot|prepare|produce|promote|provide|publicise|publish|recruit|reduce|refresh|report|review|revise|roll out|run|secure|set up|set|share|strengthen|support|test|train|undertake|update|use|work)\b/i;

/** A column this full of one kind is a column of that kind. */
const MOST = 0.55;

/** Roles a column's contents speak for (above zero) or against (below). */
export function scoreContent(profile: ColumnProfile): ReadonlyMap<Role, number> {
  const scores = new Map<Role, number>();
  const add = (roles: readonly Role[], score: number) => {
    for (const role of roles) scores.set(role, (scores.get(role) ?? 0) + score);
  };
  const { share } = profile;
  if (profile.fill === 0) return scores;
  const typed: readonly (readonly [share: number, roles: readonly Role[], score: number])[] = [
    [share('date'), ['due', 'start', 'revised'], 1],
    [share('ref'), ['ref'], 1],
    [share('codes'), ['indicators'], 1],
    [share('status'), ['status'], 0.9],
    [share('percent'), ['percent'], 1],
    [share('lead'), ['lead', 'partners'], 0.9],
  ];
  for (const [amount, roles, score] of typed) {
    if (amount >= MOST) add(roles, score);
    else if (amount < 0.2) add(roles, -0.8);
  }
  if (share('money') >= 0.4) add(['resources'], 0.7);
  // A priority is high, medium or low; in other words it is what the row is for.
  if (profile.ranked < 0.5) add(['priority'], -1);
  if (profile.words > 4) add(['area'], -1);
  const wordy = share('prose') + share('short') + share('money');
  if (wordy >= MOST)
    add(['action', 'output', 'outcome', 'objective', 'steps', 'milestones', 'progress', 'measure'], 0.2);
  else add(['action', 'output', 'outcome', 'objective', 'steps'], -0.6);
  if (wordy >= MOST && profile.imperative >= 0.5) add(['action', 'output', 'steps'], 0.15);
  if (wordy >= MOST && profile.imperative < 0.2) add(['outcome'], 0.15);
  return scores;
}
