import type { StatusState } from './status.js';
import { statusWord } from './status.js';
import type { StatusTable } from './table.js';
import { directionOf, type Direction } from './travel.js';

/** A row whose published status changed between two days. */
export interface Move {
  /** What was published on the earlier day. */
  readonly from: StatusState;
  /** What is published now. */
  readonly to: StatusState;
  readonly direction: Direction;
}

/**
 * What moved between two status tables, by row id: rows in both whose published state differs. A row the
 * earlier table did not have did not move.
 */
export function movesSince(before: StatusTable, now: StatusTable): ReadonlyMap<string, Move> {
  const states = new Map(before.rows.map(({ id, assessment }) => [id, assessment.effective.state]));
  const moves = new Map<string, Move>();
  for (const { id, assessment } of now.rows) {
    const from = states.get(id);
    const to = assessment.effective.state;
    if (from === undefined || from === to) continue;
    moves.set(id, { from, to, direction: directionOf(statusWord(from), statusWord(to)) });
  }
  return moves;
}
