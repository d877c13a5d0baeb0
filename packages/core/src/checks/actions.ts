import type { EngagementDocument } from '../document/document.js';
import type { Action, Objective } from '../plan/plan.js';

/** An action of a plan with its objective and its pointer, as checks of actions are handed it. */
export interface ActionAt {
  readonly action: Action;
  readonly objective: Objective;
  /** JSON pointer to the action. */
  readonly path: string;
}

/** Every action of a plan in order, with its pointer; none for any other document. */
export function readActions(document: EngagementDocument): ActionAt[] {
  if (document.kind !== 'plan') return [];
  return document.objectives.flatMap((objective, o) =>
    objective.actions.map((action, a) => ({ action, objective, path: `/objectives/${o}/actions/${a}` })),
  );
}
