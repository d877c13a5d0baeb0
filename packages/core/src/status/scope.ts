import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';

/** A plan, an objective, an action, or any rows of one plan. */
export type Scope = Plan | Objective | Action | readonly Deliverable[];

/** Every row once, in order. */
export function rowsOfScope(scope: Scope): readonly Deliverable[] {
  if (isRows(scope)) return [...new Set(scope)];
  if (isPlan(scope)) return scope.objectives.flatMap(rowsOfObjective);
  return isAction(scope) ? scope.deliverables : rowsOfObjective(scope);
}

const rowsOfObjective = ({ actions }: Objective) => actions.flatMap(({ deliverables }) => deliverables);

const isRows = (scope: Scope): scope is readonly Deliverable[] => Array.isArray(scope);

export const isPlan = (scope: Scope): scope is Plan => 'objectives' in scope;

export const isAction = (scope: Scope): scope is Action => 'deliverables' in scope && !isPlan(scope);
