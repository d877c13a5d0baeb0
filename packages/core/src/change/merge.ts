import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import type { Update } from '../update/update.js';
import { conflictsOf, type Conflict } from './conflicts.js';
import { federate, type Federated, type Federation } from './federated.js';
import { joinUpdates } from './federated-updates.js';
import { joinTranslations } from './federated-translations.js';

/** Which of several plan files stands for the whole where they cannot all speak. */
export interface MergeOptions {
  /** Id of the plan whose title, period, scheme and sections stand for the whole; else the first by id. */
  readonly host?: string | undefined;
}

/** Several files as one plan. */
export interface Merged {
  /** Undefined when no plan was given. */
  readonly plan: Plan | undefined;
  /** By row id: the id of the plan it was taken from. */
  readonly owners: ReadonlyMap<string, string>;
  /** What the files do not agree on; `sayFinding` makes the sentences. */
  readonly findings: readonly Conflict[];
}

/**
 * One plan of the files of several hosts, by stable ids. A row is taken from the file it belongs to: that of
 * the owner it names, else of its first lead's organisation. Other files may carry updates for it, and so may
 * update documents handed in, each counted once. Where a copy says something else the owner's words stand and
 * the difference is a finding. The order in which files are given makes no difference, and files merged again
 * change nothing.
 */
export function merge(documents: readonly (Plan | Update)[], { host }: MergeOptions = {}): Merged {
  const federation = federate(documents, host);
  const { files, rows } = federation;
  const [first] = files;
  const owners = new Map([...rows].map(([, { owner }]) => [owner.value.id, files[owner.file]?.id ?? '']));
  const findings = conflictsOf(federation);
  if (!first || (files.length === 1 && federation.updates.length === 0))
    return { plan: first, owners, findings };
  return { plan: joined(federation, first), owners, findings };
}

function joined(federation: Federation, first: Plan): Plan {
  const objectives = new Assembly(federation).objectives();
  const plan: Plan = { ...first, ...joinedLists(federation.plans), objectives };
  if (federation.parties) plan.parties = federation.parties;
  const translations = joinTranslations(federation, objectives);
  if (translations) plan.translations = translations;
  return plan;
}

/** Puts the owner's copies back into a tree: the host's order first, then what only others have. */
class Assembly {
  private readonly actionsIn: ReadonlyMap<string, Federated<Action>[]>;
  private readonly rowsIn: ReadonlyMap<string, Federated<Deliverable>[]>;

  constructor(private readonly federation: Federation) {
    this.actionsIn = grouped(federation.actions);
    this.rowsIn = grouped(federation.rows);
  }

  objectives(): Objective[] {
    const objectives: Objective[] = [];
    for (const { key, owner } of this.federation.objectives.values()) {
      const actions = (this.actionsIn.get(key) ?? []).flatMap((action) => this.action(action));
      // One whose rows all stand elsewhere in their owners' files is gone with them.
      if (actions.length > 0 || owner.value.actions.length === 0)
        objectives.push({ ...owner.value, actions });
    }
    return objectives;
  }

  private action({ key, owner }: Federated<Action>): Action[] {
    const deliverables = (this.rowsIn.get(key) ?? []).map((row) => this.row(row));
    return deliverables.length > 0 ? [{ ...owner.value, deliverables }] : [];
  }

  private row(row: Federated<Deliverable>): Deliverable {
    const { files, updates } = this.federation;
    const { value } = row.owner;
    const handedIn = updates.filter(
      ({ plan, row: id }) => id === value.id && files.some((file) => file.id === plan),
    );
    const joinedTo = joinUpdates(row, handedIn).updates;
    return joinedTo === value.updates ? value : { ...value, updates: joinedTo };
  }
}

function grouped<T>(things: ReadonlyMap<string, Federated<T>>): Map<string, Federated<T>[]> {
  const groups = new Map<string, Federated<T>[]>();
  for (const thing of things.values()) {
    const group = groups.get(thing.owner.within);
    if (group) group.push(thing);
    else groups.set(thing.owner.within, [thing]);
  }
  return groups;
}

/** What tells the entries of a plan's own lists apart. */
const LISTS = {
  areas: ({ id }: { id: string }) => id,
  bodies: ({ id }: { id: string }) => id,
  indicators: ({ code }: { code: string }) => code,
  cadence: ({ body, months }: { body: string; months: number }) => `${months} ${body}`,
  abbreviations: ({ short }: { short: string }) => short,
  relatedPlans: ({ title }: { title: string }) => title,
};

function joinedLists(plans: readonly Plan[]): Partial<Plan> {
  const lists: Record<string, unknown> = {};
  for (const [name, keyOf] of Object.entries(LISTS)) {
    const key = keyOf as (entry: unknown) => string;
    const own = plans[0]?.[name] as readonly unknown[] | undefined;
    const all = [...(own ?? [])];
    const known = new Set(all.map(key));
    for (const plan of plans.slice(1)) {
      for (const entry of (plan[name] as readonly unknown[] | undefined) ?? []) {
        if (known.has(key(entry))) continue;
        known.add(key(entry));
        all.push(entry);
      }
    }
    if (all.length > (own?.length ?? 0)) lists[name] = all;
  }
  return lists as Partial<Plan>;
}
