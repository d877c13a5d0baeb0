import type { Deliverable, Plan } from '../plan/plan.js';
import { foldedName } from '../plan/parties.js';

/** What a file says of a row it holds: that it is its own, somebody else's, or nothing. */
export type Claim = 'mine' | 'theirs' | 'unknown';

/**
 * Whose a row is, as the file that holds it tells: the plan or organisation the row names as its owner, else
 * the organisation of its first lead. A post or team that belongs to no organisation is the file's own.
 */
export function claimOf(row: Deliverable, plan: Plan | undefined): Claim {
  if (!plan) return 'unknown';
  const own = plan.organisation === undefined ? undefined : foldedName(plan.organisation);
  if (row.owner !== undefined) {
    return row.owner === plan.id || foldedName(row.owner) === own ? 'mine' : 'theirs';
  }
  const leads = row.leads.filter(({ relation }) => relation !== 'consultee');
  const first = leads.find(({ relation }) => relation === 'lead') ?? leads[0];
  const lead = plan.parties?.find(({ id }) => id === first?.party);
  if (!lead) return 'unknown';
  const above =
    lead.organisation === undefined ? undefined : plan.parties?.find(({ id }) => id === lead.organisation);
  const organisation = above ?? (lead.kind === 'organisation' ? lead : undefined);
  if (!organisation) return lead.organisation === undefined ? 'mine' : 'unknown';
  if (own === undefined) return 'unknown';
  const names = [organisation.name, ...(organisation.aliases ?? [])].map(foldedName);
  return names.includes(own) ? 'mine' : 'theirs';
}
