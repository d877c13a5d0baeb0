import { rowRef, rowsOf } from '@engagement-plan/core';
import type { Deliverable, Plan } from '@engagement-plan/core';

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

/** The row of a plan that a challenge is about; undefined when it is about something else. */
export function rowIn(plan: Plan, about: string): Deliverable | undefined {
  return [...rowsOf(plan)].find(({ deliverable: { id } }) => aboutRow(plan, id) === about)?.deliverable;
}

/** What a challenge to part of a plan is called. */
export function titleIn(plan: Plan, about: string): string {
  const row = rowIn(plan, about);
  return row ? `${rowRef(row)}: ${row.title}` : (plan.title ?? '');
}
