import type { OwedEntry, OwedParty, OwedToBody, UpdateOwed } from './owed-entry.js';

/** Everything one lead or organisation owes. */
export interface OwedByLead {
  /** Absent for what nobody is named to owe. */
  readonly lead: OwedParty | undefined;
  /** In the order of `owed`: the earliest last day first. */
  readonly entries: readonly OwedEntry[];
}

/** Every update one body waits for, by its own interval. */
export interface OwedToOneBody {
  /** As the plan’s cadence writes it. */
  readonly body: string;
  /** Calendar months between two updates to this body. */
  readonly months: number;
  /** What it wants updates for, in the words of the plan. */
  readonly purpose: string | undefined;
  /** The updates this body waits for, in the order of `owed`. */
  readonly entries: readonly UpdateOwed[];
  /** Of these, past the last day in time for this body. */
  readonly overdue: number;
}

/**
 * What is owed, by who owes it: who owes the earliest first, and nobody in particular at the end. What two
 * leads owe together stands under both, so these do not add up to the list.
 */
export function owedByLead(entries: readonly OwedEntry[]): OwedByLead[] {
  const groups = new Map<string, { lead: OwedParty; entries: OwedEntry[] }>();
  const nobody: OwedEntry[] = [];
  for (const entry of entries) {
    if (entry.owedBy.length === 0) nobody.push(entry);
    for (const lead of entry.owedBy) {
      const known = groups.get(lead.id);
      if (known) known.entries.push(entry);
      else groups.set(lead.id, { lead, entries: [entry] });
    }
  }
  return [...groups.values(), ...(nobody.length > 0 ? [{ lead: undefined, entries: nobody }] : [])];
}

/** The updates owed, by the body that waits for them. Updates owed to no body in particular stand in none. */
export function owedByBody(entries: readonly OwedEntry[]): OwedToOneBody[] {
  const groups = new Map<string, { to: OwedToBody; entries: UpdateOwed[]; overdue: number }>();
  for (const entry of entries) {
    if (entry.kind !== 'update') continue;
    for (const to of entry.to) {
      const key = JSON.stringify([to.body, to.months]);
      const group = groups.get(key) ?? { to, entries: [], overdue: 0 };
      groups.set(key, group);
      group.entries.push(entry);
      if (to.daysOver > 0) group.overdue += 1;
    }
  }
  return [...groups.values()].map(({ to: { body, months, purpose }, entries, overdue }) => ({
    body,
    months,
    purpose,
    entries,
    overdue,
  }));
}
