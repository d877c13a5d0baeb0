import type { Repeat } from './questions/field.js';
import type { PlanningRecord } from './record.js';

/** What was done by one method. */
export type MethodReport = NonNullable<PlanningRecord['do']>[number];
/** What became of one outcome. */
export type OutcomeReview = NonNullable<NonNullable<PlanningRecord['review']>['outcomes']>[number];

/**
 * What was done by each method, at the positions `do` has or will have: first the entries there are, then
 * one for each planned method that has none.
 */
export function reportsOf({ plan, do: reports = [] }: PlanningRecord): readonly MethodReport[] {
  const told = new Set(reports.map(({ method }) => method));
  const left = new Set((plan?.methods ?? []).map(({ id }) => id).filter((id) => !told.has(id)));
  return [...reports, ...[...left].map((method) => ({ method }))];
}

/** What became of each outcome, at the positions `review.outcomes` has or will have, on the same terms. */
export function resultsOf({ plan, review }: PlanningRecord): readonly OutcomeReview[] {
  const results = review?.outcomes ?? [];
  const told = new Set(results.map(({ outcome }) => outcome));
  const left = new Set((plan?.outcomes ?? []).map(({ id }) => id).filter((id) => !told.has(id)));
  return [...results, ...[...left].map((outcome) => ({ outcome }))];
}

/** What methods are called, by id. */
export function methodNames({ plan }: PlanningRecord): ReadonlyMap<string, string> {
  return new Map(plan?.methods?.map(({ id, name }) => [id, name]));
}

/** The words of the outcomes, by id. */
export function outcomeTexts({ plan }: PlanningRecord): ReadonlyMap<string, string> {
  return new Map(plan?.outcomes?.map(({ id, text }) => [id, text]));
}

/** What the questions asked once of each thing are asked of, in order: the words to call it by. */
export function repeatsOf(record: PlanningRecord): Readonly<Record<Repeat, readonly string[]>> {
  const { analyse, plan, review } = record;
  const methods = methodNames(record);
  const outcomes = outcomeTexts(record);
  return {
    resistance: (analyse?.resistance ?? []).map(({ stakeholder, form }) => stakeholder ?? form ?? ''),
    outcome: (plan?.outcomes ?? []).map(({ text }) => text),
    method: (plan?.methods ?? []).map(({ name }) => name),
    report: reportsOf(record).map(({ method }) => methods.get(method) ?? method),
    principle: (review?.principles ?? []).map(({ name }) => name),
    result: resultsOf(record).map(({ outcome }) => outcomes.get(outcome) ?? outcome),
  };
}
