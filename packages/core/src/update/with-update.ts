import type { Action, Deliverable, Plan } from '../plan/plan.js';
import { asProgress } from './as-progress.js';
import type { Update } from './update.js';

/**
 * The plan with an update added to its row, after those that stand there: how things would be read if it
 * were handed in. The same plan when it holds no such row; whether the update names this plan is the
 * caller's to see. What is not on the way to the row is shared, not copied.
 */
export function withUpdate(plan: Plan, update: Update): Plan {
  const objectives = each(plan.objectives, (objective) => {
    const actions = each(objective.actions, (action) => withUpdateUnder(action, update));
    return actions === objective.actions ? objective : { ...objective, actions };
  });
  return objectives === plan.objectives ? plan : { ...plan, objectives };
}

function withUpdateUnder(action: Action, update: Update): Action {
  const deliverables = each(action.deliverables, (row): Deliverable =>
    row.id === update.row ? { ...row, updates: [...(row.updates ?? []), asProgress(update)] } : row,
  );
  return deliverables === action.deliverables ? action : { ...action, deliverables };
}

/** As `map`, but the same list when no entry changed. */
function each<T>(list: T[], change: (one: T) => T): T[] {
  const changed = list.map(change);
  return changed.some((one, i) => one !== list[i]) ? changed : list;
}
