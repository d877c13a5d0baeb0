import type { Deliverable } from '../plan/plan.js';
import type { Context } from './context.js';

/** Pointer to the update in which a row's status was last declared, else to the row. */
export function declaredIn(row: Deliverable, path: string, { readingOf }: Context): string {
  const { declaring } = readingOf(row);
  const at = declaring === undefined ? -1 : (row.updates ?? []).indexOf(declaring);
  return at < 0 ? path : `${path}/updates/${at}`;
}
