import { foldedName } from '../plan/parties.js';
import type { Deliverable, Party, Plan, ProgressUpdate } from '../plan/plan.js';

/** One id for two parties, in two files. */
export interface PartyConflict {
  /** Place of the file among the files. */
  readonly file: number;
  readonly path: string;
  readonly id: string;
  readonly name: string;
  /** What an earlier file calls the party of that id. */
  readonly other: string;
}

/** The ids of one file's parties as they are in the whole; those not named stay. */
export type PartyIds = ReadonlyMap<string, string>;

interface Joined {
  readonly parties: Plan['parties'];
  readonly ids: readonly PartyIds[];
  readonly conflicts: readonly PartyConflict[];
}

/**
 * Unites the parties of files: by id where the name is the same too, then by name or alias. An id that means
 * somebody else in an earlier file is given the file's own id behind it, so that nobody leads another's rows.
 */
export function joinParties(files: readonly Plan[]): Joined {
  const all: Party[] = [];
  const conflicts: PartyConflict[] = [];
  const ids = files.map((plan, file) => {
    const renamed = new Map<string, string>();
    const earlier = all.length;
    (plan.parties ?? []).forEach((party, i) => {
      const known = all.slice(0, earlier);
      const sameId = known.find(({ id }) => id === party.id);
      const match =
        sameId && isSameParty(sameId, party) ? sameId : known.find((one) => isSameParty(one, party));
      if (match) {
        if (match.id !== party.id) renamed.set(party.id, match.id);
        all[all.indexOf(match)] = filled(match, party);
      } else if (sameId) {
        renamed.set(party.id, `${party.id}@${plan.id}`);
        conflicts.push({ file, path: `/parties/${i}`, id: party.id, name: party.name, other: sameId.name });
        all.push({ ...party, id: `${party.id}@${plan.id}` });
      } else all.push(party);
    });
    for (let i = earlier; i < all.length; i++) {
      const party = all[i];
      const above = party?.organisation === undefined ? undefined : renamed.get(party.organisation);
      if (party && above !== undefined) all[i] = { ...party, organisation: above };
    }
    return renamed;
  });
  return { parties: files.some(({ parties }) => parties) ? all : undefined, ids, conflicts };
}

function isSameParty(a: Party, b: Party): boolean {
  const names = ({ name, aliases = [] }: Party) => [name, ...aliases].map(foldedName);
  const left = names(a);
  return names(b).some((name) => name !== '' && left.includes(name));
}

/** What the earlier file says stands; what it leaves out, and names it does not know, are added. */
function filled(known: Party, more: Party): Party {
  const names = [known.name, ...(known.aliases ?? [])].map(foldedName);
  const news = [more.name, ...(more.aliases ?? [])].filter(
    (name, i, list) => !names.includes(foldedName(name)) && list.indexOf(name) === i,
  );
  const missing = Object.entries(more).filter(
    ([key]) => !Object.hasOwn(known, key) && key !== 'aliases' && key !== 'organisation',
  );
  if (news.length === 0 && missing.length === 0) return known;
  return {
    ...Object.fromEntries(missing),
    ...known,
    ...(news.length > 0 && { aliases: [...(known.aliases ?? []), ...news] }),
  };
}

/** The plan with its parties called as in the whole. */
export function withParties(plan: Plan, ids: PartyIds): Plan {
  if (ids.size === 0) return plan;
  const id = (given: string) => ids.get(given) ?? given;
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({
        ...action,
        deliverables: action.deliverables.map((row) => rowWith(row, id)),
      })),
    })),
  };
}

function rowWith(row: Deliverable, id: (given: string) => string): Deliverable {
  return {
    ...row,
    leads: row.leads.map((lead) => ({ ...lead, party: id(lead.party) })),
    ...(row.updates && { updates: row.updates.map((update) => updateWith(update, id)) }),
  };
}

function updateWith(update: ProgressUpdate, id: (given: string) => string): ProgressUpdate {
  const { by, routeToGreen } = update;
  return {
    ...update,
    ...(by !== undefined && { by: id(by) }),
    ...(routeToGreen?.owner !== undefined && {
      routeToGreen: { ...routeToGreen, owner: id(routeToGreen.owner) },
    }),
  };
}
