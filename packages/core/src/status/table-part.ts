import type { Action, Deliverable, Objective } from '../plan/plan.js';
import type { Setting } from './setting.js';
import { movedUnder, statusRow, waits, type StatusRow } from './status-row.js';
import { addTallies, tallyOf, type Tally } from './tally.js';

/**
 * The statuses of one objective, counted once. An edit leaves nearly all parts of a table as they are, so
 * that a plan of 25,000 rows is current again after looking at the objectives and the rows of one.
 */
export class TablePart {
  readonly objective: Objective;
  readonly rows: readonly StatusRow[];
  /** The rows of each action counted, in the order of the actions: at once, while the rows are at hand. */
  readonly tallies: readonly Tally[];
  /** Nothing outside the objective can change its statuses. */
  readonly standsAlone: boolean;
  #tally: Tally | undefined;

  constructor(objective: Objective, setting: Setting, before?: TablePart) {
    this.objective = objective;
    const rows: StatusRow[] = [];
    const tallies: Tally[] = [];
    let standsAlone = true;
    let known: Map<Deliverable, StatusRow> | undefined;
    for (const action of objective.actions) {
      for (const row of action.deliverables) {
        const waiting = waits(row);
        if (waiting) standsAlone = false;
        let same = waiting ? undefined : before?.rows[rows.length];
        // Most rows stand where they stood, so the index is made only when one does not.
        if (same && same.deliverable !== row)
          same = (known ??= new Map(before?.rows.map((one) => [one.deliverable, one]))).get(row);
        rows.push(same ? movedUnder(same, action, objective) : statusRow(setting, row, action, objective));
      }
      tallies.push(tallyOf(rows.slice(rows.length - action.deliverables.length)));
    }
    this.rows = rows;
    this.tallies = tallies;
    this.standsAlone = standsAlone;
  }

  /** The rows counted, when first asked for. */
  get tally(): Tally {
    return (this.#tally ??= addTallies(this.tallies));
  }

  /** The rows of each action. */
  *actions(): Generator<[Action, readonly StatusRow[]]> {
    let from = 0;
    for (const action of this.objective.actions) {
      const to = from + action.deliverables.length;
      yield [action, this.rows.slice(from, to)];
      from = to;
    }
  }
}
