import { same } from '../document/same.js';
import type { Deliverable, ProgressUpdate } from '../plan/plan.js';
import { asProgress } from '../update/as-progress.js';
import type { Update } from '../update/update.js';
import type { Federated } from './federated.js';

/** Updates of one row from all files, and those that say something else under a key already used. */
export interface JoinedUpdates {
  /** The owner's own list when nobody else added to it. */
  readonly updates: Deliverable['updates'];
  /** Which copies said something else; an update handed in has no copy. */
  readonly differing: readonly (ProgressUpdate | Update)[];
}

/** The owner's updates, then those only other files or people who handed in know, each once. */
export function joinUpdates(
  { copies, owner }: Federated<Deliverable>,
  handedIn: readonly Update[],
): JoinedUpdates {
  const own = owner.value.updates ?? [];
  const joined: ProgressUpdate[] = [...own];
  const differing: (ProgressUpdate | Update)[] = [];
  const add = (update: ProgressUpdate, source: ProgressUpdate | Update) => {
    if (joined.some((known) => same(known, update))) return;
    const known = joined.find((one) => isSameUpdate(one, update));
    if (!known) joined.push(update);
    else differing.push(source);
  };
  for (const { value } of copies) {
    if (value !== owner.value) for (const update of value.updates ?? []) add(update, update);
  }
  for (const update of handedIn) add(asProgress(update), update);
  return { updates: joined.length === own.length ? owner.value.updates : joined, differing };
}

/** The key of a hand-in, else the id: what makes an update sent twice one. */
function isSameUpdate(a: ProgressUpdate, b: ProgressUpdate): boolean {
  const [left, right] = [a['submission'], b['submission']];
  if (left !== undefined && right !== undefined) return left === right;
  return a.id !== undefined && a.id === b.id;
}
