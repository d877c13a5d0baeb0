import { stepsOf, valueAt } from '../document/pointer.js';
import type { Diff } from './diff.js';
import type { Edit } from './edit.js';

/**
 * The document after: `applyDiff(before, diff(before, after))` is `after` exactly. What did not change is
 * shared with the document given, which stays as it was. Given any other document the outcome means nothing.
 */
export function applyDiff<D>(before: D, { changes }: Pick<Diff, 'changes'>): D {
  const root: Branch = new Map();
  const into: Branch = new Map();
  for (const { edits } of changes) {
    for (const edit of edits) {
      if (edit.from !== undefined) plant(root, edit.from, edit);
      if (edit.to !== undefined) plant(into, edit.to, edit);
    }
  }
  return new Rebuild(before, root).of(before, root, into) as D;
}

/** Steps by the pointer they name, key by key; under the empty key the step itself. */
type Branch = Map<string, Twig>;
interface Twig {
  edit?: Edit;
  readonly below: Branch;
}

function plant(root: Branch, pointer: string, edit: Edit): void {
  let at: Branch = root;
  let twig: Twig | undefined;
  for (const key of stepsOf(pointer)) {
    twig = at.get(key);
    if (!twig) at.set(key, (twig = { below: new Map() }));
    at = twig.below;
  }
  if (twig) twig.edit = edit;
}

class Rebuild {
  constructor(
    private readonly before: unknown,
    private readonly taken: Branch,
  ) {}

  /** The value with the steps below it: what was taken from it, and what was put into it. */
  of(value: unknown, taken: Branch | undefined, put: Branch | undefined): unknown {
    if (!taken?.size && !put?.size) return value;
    if (Array.isArray(value)) return this.ofList(value, taken, put);
    return typeof value === 'object' && value !== null ? this.ofObject(value, taken, put) : value;
  }

  private ofList(list: readonly unknown[], taken: Branch | undefined, put: Branch | undefined): unknown[] {
    const left = list.flatMap((value, i) => (taken?.get(String(i))?.edit ? [] : [{ value, i }]));
    let puts = 0;
    for (const { edit } of put?.values() ?? []) if (edit) puts += 1;
    return Array.from({ length: left.length + puts }, () => 0).reduce<{ made: unknown[]; next: number }>(
      (so, _, at) => {
        const twig = put?.get(String(at));
        const stays = left[so.next];
        if (twig?.edit) so.made.push(this.placed(twig.edit, twig));
        else if (stays) {
          so.made.push(this.of(stays.value, taken?.get(String(stays.i))?.below, twig?.below));
          so.next += 1;
        }
        return so;
      },
      { made: [], next: 0 },
    ).made;
  }

  private ofObject(holder: object, taken: Branch | undefined, put: Branch | undefined): object {
    const made: [string, unknown][] = [];
    for (const [key, value] of Object.entries(holder)) {
      const twig = put?.get(key);
      const gone = taken?.get(key);
      if (twig?.edit) made.push([key, this.placed(twig.edit, twig)]);
      else if (!gone?.edit) made.push([key, this.of(value, gone?.below, twig?.below)]);
    }
    for (const [key, twig] of put ?? [])
      if (twig.edit && !Object.hasOwn(holder, key)) made.push([key, this.placed(twig.edit, twig)]);
    // From entries, so that a key called __proto__ is a key like any other.
    return Object.fromEntries(made);
  }

  private placed(edit: Edit, { below }: Twig): unknown {
    if ('value' in edit || edit.from === undefined) return this.of(edit.value, undefined, below);
    return this.of(valueAt(this.before, edit.from), this.takenAt(edit.from), below);
  }

  private takenAt(pointer: string): Branch | undefined {
    let at: Branch | undefined = this.taken;
    for (const key of stepsOf(pointer)) at = at?.get(key)?.below;
    return at;
  }
}
