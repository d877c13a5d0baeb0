import type { Lead } from '@engagement-plan/core';
import type { PartyDirectory } from './party-directory.js';
import type { Remark } from '../notes/note.js';

/** The leads of a row, with the repairs and guesses made to read them. */
export interface ReadLeads {
  readonly leads: readonly Lead[];
  readonly remarks: readonly Remark[];
}

/**
 * Reads a lead cell: each party once, the first as the lead, the others in the relation the words give
 * them. A blank cell has no leads. `words` on a lead is the name as it stood, where the party's differs.
 */
export function readLeads(words: string, directory: PartyDirectory): ReadLeads {
  const remarks: Remark[] = [...directory.repair(words).remarks];
  const leads: Lead[] = [];
  for (const party of directory.split(words)) {
    const id = directory.idOf(party.name);
    if (leads.some((lead) => lead.party === id)) continue;
    const name = directory.nameOf(id) ?? party.name;
    if (party.guessed) {
      remarks.push({ code: 'posts-split', severity: 'guess', facts: {}, words: party.name });
    }
    if (party.name !== name) {
      remarks.push({ code: 'party-merged', severity: 'guess', facts: { name }, words: party.name });
    }
    leads.push({
      party: id,
      relation: party.relation,
      ...(party.name === name ? {} : { words: party.name }),
      ...(party.everyone ? { everyone: true } : {}),
    });
  }
  if (leads.length > 1) {
    remarks.push({ code: 'several-leads', severity: 'guess', facts: { count: leads.length }, words });
  }
  return { leads, remarks };
}
