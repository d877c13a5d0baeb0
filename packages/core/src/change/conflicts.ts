import { nameOf } from '../checks/name-of.js';
import type { EngagementDocument } from '../document/document.js';
import { same } from '../document/same.js';
import { federate, type Copy, type Federated, type Federation } from './federated.js';
import { joinUpdates } from './federated-updates.js';

/** What files that should be one do not agree on. */
export interface ConflictFacts {
  /** A copy says something else than the owner's: the owner's words stand. */
  'federation/differs': { readonly what: string; readonly owner: string; readonly fields: readonly string[] };
  /** Two files say that a row is theirs, and it is not the same in both: the first one's words stand. */
  'federation/two-owners': {
    readonly what: string;
    readonly owner: string;
    readonly fields: readonly string[];
  };
  /** One id for two parties. */
  'federation/party-differs': { readonly id: string; readonly name: string; readonly other: string };
  /** An update for a row that no file holds. */
  'federation/unknown-row': { readonly row: string; readonly plan: string };
  /** Statuses are declared by other levels than in the first file. */
  'federation/scheme-differs': { readonly owner: string };
}
/** What documents of one federation may not agree on; each is also the code of a check. */
export type ConflictCode = keyof ConflictFacts;

interface ConflictOf<C extends ConflictCode> {
  readonly code: C;
  /** Id of the document it was found in. */
  readonly document: string;
  /** JSON pointer in that document. */
  readonly path: string;
  readonly facts: ConflictFacts[C];
}

/** One disagreement, and where it stands. Plain JSON; `sayFinding` makes the sentence. */
export type Conflict = { readonly [C in ConflictCode]: ConflictOf<C> }[ConflictCode];

/** What stands in both files for reasons of its own, and is no difference. */
const NOT_COMPARED = new Set(['id', 'updates', 'place', 'owner', 'refGenerated', 'actions', 'deliverables']);

/** Every disagreement between documents of one federation, file by file. */
export function conflictsIn(documents: readonly EngagementDocument[], host?: string): readonly Conflict[] {
  const federated = documents.filter(({ kind }) => kind === 'plan' || kind === 'update');
  return federated.length < 2 ? [] : conflictsOf(federate(federated, host));
}

/** As {@link conflictsIn}, of documents set side by side before. */
export function conflictsOf(federation: Federation): readonly Conflict[] {
  const { files, plans, partyConflicts, objectives, actions, rows, updates } = federation;
  const found: Conflict[] = [];
  const idOf = (file: number) => files[file]?.id ?? '';
  const nameOfFile = (file: number) => files[file]?.organisation ?? files[file]?.title ?? idOf(file);
  const compare = (one: Federated<Named>, more: (copy: Copy<Named>) => readonly string[]) => {
    for (const copy of one.copies) {
      if (copy === one.owner) continue;
      const fields = [...differing(one.owner.value, copy.value), ...more(copy)];
      if (fields.length === 0) continue;
      const facts = { what: nameOf(one.owner.value), owner: nameOfFile(one.owner.file), fields };
      const code = one.contested ? 'federation/two-owners' : 'federation/differs';
      found.push({ code, document: idOf(copy.file), path: copy.path, facts });
    }
  };
  for (const objective of objectives.values()) compare(objective, () => []);
  for (const action of actions.values())
    compare(action, ({ within }) => (within === action.owner.within ? [] : ['objective']));
  for (const row of rows.values()) {
    const { differing: otherwise } = joinUpdates(row, []);
    compare(row, ({ value, within }) => [
      ...(within === row.owner.within ? [] : ['action']),
      ...(value['updates'] instanceof Array &&
      value['updates'].some((one) => otherwise.includes(one as never))
        ? ['updates']
        : []),
    ]);
  }
  for (const { file, path, id, name, other } of partyConflicts)
    found.push({ code: 'federation/party-differs', document: idOf(file), path, facts: { id, name, other } });
  plans.forEach((plan, file) => {
    if (file > 0 && !same(plan.scheme, plans[0]?.scheme) && plan.scheme !== undefined)
      found.push({
        code: 'federation/scheme-differs',
        document: plan.id,
        path: '/scheme',
        facts: { owner: nameOfFile(0) },
      });
  });
  for (const { id, plan, row } of updates) {
    if (files.length > 0 && !(files.some((file) => file.id === plan) && rows.has(row)))
      found.push({ code: 'federation/unknown-row', document: id, path: '/row', facts: { row, plan } });
  }
  return found;
}

interface Named {
  readonly id: string;
  readonly ref?: string | undefined;
  readonly title: string;
  readonly [key: string]: unknown;
}

/** A copy may leave out what it likes: only what it says is held against the owner. */
function differing(owner: Named, copy: Named): string[] {
  return Object.keys(copy).filter((key) => {
    const value = copy[key];
    if (NOT_COMPARED.has(key) || (Array.isArray(value) && value.length === 0)) return false;
    return !same(owner[key], value);
  });
}

/** What one of these codes found in one document, each with its place, as a check yields it. */
export function* conflictsAt<C extends ConflictCode>(
  conflicts: readonly Conflict[],
  code: C,
  document: string,
): Generator<ConflictFacts[C] & { readonly path: string }> {
  for (const conflict of conflicts) {
    if (conflict.code === code && conflict.document === document)
      yield { path: conflict.path, ...(conflict.facts as ConflictFacts[C]) };
  }
}
