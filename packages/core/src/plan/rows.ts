import type { Action, Deliverable, Objective, Plan } from './plan.js';

/** A row with what it stands under, and where it stands in the plan's JSON. */
export interface PlanRow {
  readonly objective: Objective;
  readonly action: Action;
  readonly deliverable: Deliverable;
  /** JSON pointer to the deliverable. */
  readonly path: string;
}

/** Every row of the plan once, in the order it is printed: the unit of every count. */
export function* rowsOf(plan: Plan): Generator<PlanRow> {
  for (const [o, objective] of plan.objectives.entries()) {
    for (const [a, action] of objective.actions.entries()) {
      // Joined, it is one string and no chain of parts, which each finding in a row would have to put together again.
      const list = ['', 'objectives', o, 'actions', a, 'deliverables', ''].join('/');
      for (const [d, deliverable] of action.deliverables.entries()) {
        yield { objective, action, deliverable, path: `${list}${d}` };
      }
    }
  }
}

/** What people call the row: its printed or generated ref, else its id. */
export function rowRef(row: Deliverable): string {
  return row.ref ?? row.id;
}
