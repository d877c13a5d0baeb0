import type { EngagementDocument } from '../document/document.js';
import { same } from '../document/same.js';
import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Update } from '../update/update.js';
import { joinParties, withParties, type PartyConflict } from './federated-parties.js';
import { claimOf } from './ownership.js';

/** An objective, action or row as one file has it. */
export interface Copy<T> {
  readonly file: number;
  readonly value: T;
  /** JSON pointer in that file. */
  readonly path: string;
  /** Key of what it stands in; empty for an objective. */
  readonly within: string;
}

/** One thing of the federation: its copies in the order of the files, and whose is taken. */
export interface Federated<T> {
  readonly key: string;
  readonly copies: readonly Copy<T>[];
  readonly owner: Copy<T>;
  /** More than one file says that it is theirs. */
  readonly contested: boolean;
}

/** Plans of several hosts, side by side, their parties united. */
export interface Federation {
  /** As given, in the order in which they speak. */
  readonly files: readonly Plan[];
  /** The same with one id for each party. */
  readonly plans: readonly Plan[];
  readonly parties: Plan['parties'];
  readonly partyConflicts: readonly PartyConflict[];
  readonly objectives: ReadonlyMap<string, Federated<Objective>>;
  readonly actions: ReadonlyMap<string, Federated<Action>>;
  readonly rows: ReadonlyMap<string, Federated<Deliverable>>;
  readonly updates: readonly Update[];
}

/**
 * Sets documents side by side. The host speaks first, then the others by id: so the order in which they are
 * given makes no difference. The same document given twice is one.
 */
export function federate(documents: readonly EngagementDocument[], host?: string): Federation {
  const files = inOrder(
    documents.filter((one) => one.kind === 'plan'),
    host,
  );
  const updates = inOrder(documents.filter((one) => one.kind === 'update'));
  const { parties, ids, conflicts } = joinParties(files);
  const plans = files.map((plan, i) => withParties(plan, ids[i] ?? new Map()));
  const found = {
    objectives: new Gathering<Objective>(),
    actions: new Gathering<Action>(),
    rows: new Gathering<Deliverable>(),
  };
  plans.forEach((plan, file) => gather(found, plan, file));
  const rows = found.rows.choose((copies) => ownersOf(copies, plans));
  const ownsRowIn = (pick: (row: Copy<Deliverable>) => string) =>
    new Set([...rows.values()].map(({ owner }) => `${owner.file} ${pick(owner)}`));
  const inAction = ownsRowIn(({ within }) => within);
  const actions = found.actions.choose((copies, key) =>
    copies.filter(({ file }) => inAction.has(`${file} ${key}`)).slice(0, 1),
  );
  const inObjective = new Set([...actions.values()].map(({ owner }) => `${owner.file} ${owner.within}`));
  const objectives = found.objectives.choose((copies, key) =>
    copies.filter(({ file }) => inObjective.has(`${file} ${key}`)).slice(0, 1),
  );
  return { files, plans, parties, partyConflicts: conflicts, objectives, actions, rows, updates };
}

function inOrder<D extends EngagementDocument>(documents: readonly D[], host?: string): D[] {
  const rank = ({ id }: D) => (id === host ? 0 : 1);
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const sorted = [...documents].sort(
    (a, b) => rank(a) - rank(b) || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
  return sorted.filter((one, i) => !same(one, sorted[i - 1]));
}

/** Collects copies by id; of several with one id in one file the second goes with the second of another. */
class Gathering<T extends { readonly id: string }> {
  private readonly copies = new Map<string, Copy<T>[]>();
  private readonly seen = new Map<string, number>();

  add(value: T, file: number, path: string, within: string): string {
    const inFile = `${file} ${value.id}`;
    const times = this.seen.get(inFile) ?? 0;
    this.seen.set(inFile, times + 1);
    const key = times === 0 ? value.id : `${value.id}\n${times}`;
    const copy = { file, value, path, within };
    const others = this.copies.get(key);
    if (others) others.push(copy);
    else this.copies.set(key, [copy]);
    return key;
  }

  choose(claims: (copies: readonly Copy<T>[], key: string) => readonly Copy<T>[]): Map<string, Federated<T>> {
    const chosen = new Map<string, Federated<T>>();
    for (const [key, copies] of this.copies) {
      const claiming = claims(copies, key);
      const owner = claiming[0] ?? copies[0];
      if (owner) chosen.set(key, { key, copies, owner, contested: claiming.length > 1 });
    }
    return chosen;
  }
}

interface Gatherings {
  readonly objectives: Gathering<Objective>;
  readonly actions: Gathering<Action>;
  readonly rows: Gathering<Deliverable>;
}

function gather({ objectives, actions, rows }: Gatherings, plan: Plan, file: number): void {
  plan.objectives.forEach((objective, o) => {
    const path = `/objectives/${o}`;
    const inObjective = objectives.add(objective, file, path, '');
    objective.actions.forEach((action, a) => {
      const at = `${path}/actions/${a}`;
      const inAction = actions.add(action, file, at, inObjective);
      action.deliverables.forEach((row, d) => rows.add(row, file, `${at}/deliverables/${d}`, inAction));
    });
  });
}

/** The copies whose file says that the row is its own; where none does, those that do not say. */
function ownersOf(copies: readonly Copy<Deliverable>[], plans: readonly Plan[]): Copy<Deliverable>[] {
  if (copies.length === 1) return [...copies];
  const claims = copies.map(({ value, file }) => claimOf(value, plans[file]));
  const mine = copies.filter((_, i) => claims[i] === 'mine');
  return mine.length > 0 ? mine : copies.filter((_, i) => claims[i] === 'unknown').slice(0, 1);
}
