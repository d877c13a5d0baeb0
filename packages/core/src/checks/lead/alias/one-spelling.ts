import type { Party, Plan } from '../../../plan/plan.js';
import { rowsOf } from '../../../plan/rows.js';
import type { FixEdit } from '../../define-check.js';
import { squeezed } from '../../same-name.js';

/**
 * The edits that leave one spelling of a party, the fullest. A party that is listed a second time gives way to
 * the first; where the two belong to different organisations, or the second has contact details of its own, a
 * person must decide, and there are none.
 */
export function oneSpelling(
  plan: Plan,
  place: number,
  others: readonly string[],
  apart: boolean,
): readonly FixEdit[] {
  const { parties = [] } = plan;
  const second = parties[place];
  const at = apart ? parties.findIndex(({ name }, i) => i < place && name === others[0]) : place;
  const kept = parties[at];
  if (!second || !kept) return [];
  if (apart && (second.organisation !== kept.organisation || second.contact !== undefined)) return [];
  const spellings = [kept.name, second.name, ...others];
  const fullest = spellings.reduce((best, one) => (one.length > best.length ? one : best));
  return [
    ...spellingOf(kept, at, fullest),
    ...leadEdits(plan, kept, apart ? second : undefined, new Set(spellings)),
    ...(apart ? [{ path: `/parties/${place}` }] : []),
  ];
}

function spellingOf({ name, aliases }: Party, at: number, fullest: string): FixEdit[] {
  const path = `/parties/${at}`;
  // A word torn by a narrow column is how it stands on paper, not another spelling.
  const torn = aliases?.filter((alias) => alias !== fullest && squeezed(alias) === squeezed(fullest)) ?? [];
  const edits: FixEdit[] = name === fullest ? [] : [{ path: `${path}/name`, value: fullest }];
  if (aliases === undefined || torn.length === aliases.length) return edits;
  return [...edits, torn.length > 0 ? { path: `${path}/aliases`, value: torn } : { path: `${path}/aliases` }];
}

/** Leads of the party that gives way become leads of the one that stays, once in each row. */
function leadEdits(
  plan: Plan,
  kept: Party,
  second: Party | undefined,
  spellings: ReadonlySet<string>,
): FixEdit[] {
  const edits: FixEdit[] = [];
  for (const { deliverable, path } of rowsOf(plan)) {
    deliverable.leads.forEach(({ party, words }, i) => {
      const at = `${path}/leads/${i}`;
      if (party !== kept.id && party !== second?.id) return;
      if (party !== kept.id && deliverable.leads.some((lead) => lead.party === kept.id)) {
        edits.push({ path: at });
        return;
      }
      if (party !== kept.id) edits.push({ path: `${at}/party`, value: kept.id });
      if (words !== undefined && spellings.has(words)) edits.push({ path: `${at}/words` });
    });
  }
  if (second === undefined) return edits;
  (plan.parties ?? []).forEach(({ organisation }, i) => {
    if (organisation === second.id) edits.push({ path: `/parties/${i}/organisation`, value: kept.id });
  });
  return edits;
}
