import type { Party, Plan } from './plan.js';
import { rowsOf, type PlanRow } from './rows.js';

/** A name, spelling apart: case, spaces, punctuation and the difference between straight and curly marks. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The party with that id, name or alias, however it is spelt; undefined when the plan knows none.
 * An id wins over a name, a name over an alias.
 */
export function partyNamed(plan: Plan, name: string): Party | undefined {
  const parties = plan.parties ?? [];
  const wanted = foldedName(name);
  return (
    parties.find((party) => party.id === name) ??
    parties.find((party) => foldedName(party.name) === wanted) ??
    parties.find((party) => party.aliases?.some((alias) => foldedName(alias) === wanted))
  );
}

/** One party and the rows it leads, alone or with others. */
export interface PartyRows {
  readonly party: Party;
  readonly rows: readonly PlanRow[];
}

/**
 * Who owes what: every party that leads a row, with its rows in plan order. A row with two leads stands
 * under both, and still counts once in the plan. Consultees lead nothing.
 */
export function rowsByLead(plan: Plan): readonly PartyRows[] {
  const rows = new Map<string, PlanRow[]>();
  for (const row of rowsOf(plan)) {
    for (const { party: id, relation } of row.deliverable.leads) {
      if (relation === 'consultee') continue;
      const known = rows.get(id);
      if (!known) rows.set(id, [row]);
      // Named twice in one row, it leads it once.
      else if (known.at(-1) !== row) known.push(row);
    }
  }
  const parties = new Map((plan.parties ?? []).map((party) => [party.id, party]));
  return [...rows].map(([id, led]) => ({ party: parties.get(id) ?? { id, name: id }, rows: led }));
}
