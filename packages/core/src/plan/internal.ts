import type { Plan } from './plan.js';
import { rowsOf } from './rows.js';

/** Whether something is for the council's own eyes. */
export function isInternal({ audience }: { readonly audience?: 'public' | 'internal' | undefined }): boolean {
  return audience === 'internal';
}

/**
 * Whether the plan still holds what publication drops: somebody's contact details, or anything marked
 * internal. Such a file was meant for the office, not for a website.
 */
export function holdsInternal(plan: Plan): boolean {
  if (plan.parties?.some(({ contact }) => contact !== undefined && Object.keys(contact).length > 0))
    return true;
  for (const { deliverable: row } of rowsOf(plan)) {
    if ([row.resources, row.notes, row.evidence].some((parts) => parts?.some(isInternal))) return true;
    if (
      row.updates?.some(
        (update) => isInternal(update) || isInternal(update.issue ?? {}) || update.evidence?.some(isInternal),
      )
    )
      return true;
  }
  return false;
}
