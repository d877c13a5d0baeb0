import { rowRef, rowsOf } from '@engagement-plan/core';
import type { Plan } from '@engagement-plan/core';

/** What a challenge is about, by id: what the page names, a row by its ref or id, else the plan, else this page. */
export function subjectOf(about: string | undefined, plan: Plan | undefined): string {
  if (!plan) return about ?? location.origin + location.pathname;
  if (!about) return plan.id;
  const row = [...rowsOf(plan)].find(
    ({ deliverable: { id, ref } }) => id === about || ref === about || aboutRow(plan, id) === about,
  );
  return row ? aboutRow(plan, row.deliverable.id) : about;
}

/** A row of a plan as a challenge names it. */
export function aboutRow(plan: Plan, row: string): string {
  return `${plan.id}#${row}`;
}

/** What a challenge to part of a plan is called. */
export function titleIn(plan: Plan, about: string): string {
  const found = [...rowsOf(plan)].find(({ deliverable }) => aboutRow(plan, deliverable.id) === about);
  if (!found) return plan.title ?? '';
  return `${rowRef(found.deliverable)}: ${found.deliverable.title}`;
}
