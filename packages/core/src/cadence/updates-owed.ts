import type { Cadence, Deliverable, Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { isOpen, readFacts, type Facts } from '../status/facts.js';
import { settingOf, type AssessOptions, type Setting } from '../status/setting.js';
import type { Day } from '../target-date/target-date.js';
import { daysOverOn, owedState, type OwedParty, type OwedToBody, type UpdateOwed } from './owed-entry.js';
import { updateDue } from './update-due.js';

/**
 * The updates the open rows of a plan owe on a day, and those that fall due up to a later one, that day counted,
 * in the order of the plan.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function* updatesOwed(
  plan: Plan,
  options: Omit<AssessOptions, 'plan'>,
  upTo: Day,
): Generator<UpdateOwed> {
  const setting = settingOf({ ...options, plan });
  const parties = new Map((plan.parties ?? []).map(({ id, name }) => [id, name]));
  for (const { deliverable } of rowsOf(plan)) {
    const { facts } = readFacts(deliverable, setting);
    if (!owesUpdates(deliverable, facts, setting.asOf)) continue;
    const due = updateDue(facts, setting.months, setting);
    if (due === undefined || (due.since > upTo && due.by >= setting.asOf)) continue;
    yield {
      kind: 'update',
      document: plan.id,
      about: deliverable.id,
      ref: deliverable.ref,
      title: deliverable.title,
      owedBy: leadsOf(deliverable, parties),
      ...due,
      state: owedState(due.since, due.by, setting.asOf),
      daysOver: daysOverOn(due.by, setting.asOf),
      lastUpdate: facts.lastUpdate,
      months: setting.months,
      assumed: setting.cadenceAssumed,
      to: bodiesWaiting(plan.cadence ?? [], facts, setting, upTo),
    };
  }
}

/**
 * Work is owed, and it has begun, or is late before it did; and nobody printed a status without its day: of
 * that nobody knows the age.
 */
function owesUpdates({ updates }: Deliverable, facts: Facts, asOf: Day): boolean {
  const { lifecycle, start, lastUpdate, daysLate } = facts;
  if (!isOpen(lifecycle)) return false;
  const begun = start === undefined || start <= asOf;
  if (lastUpdate !== undefined) return begun;
  return (begun || daysLate > 0) && !updates?.some(({ on }) => on === undefined);
}

function bodiesWaiting(cadence: readonly Cadence[], facts: Facts, setting: Setting, upTo: Day): OwedToBody[] {
  return cadence.flatMap(({ body, months, purpose }) => {
    const due = months > 0 ? updateDue(facts, months, setting) : undefined;
    if (due === undefined || due.since > upTo) return [];
    return [{ body, months, purpose, by: due.by, daysOver: daysOverOn(due.by, setting.asOf) }];
  });
}

/** Who leads a row, alone or with others, each once. Consultees owe nothing. */
export function leadsOf({ leads }: Deliverable, names: ReadonlyMap<string, string>): OwedParty[] {
  const ids = new Set(leads.filter(({ relation }) => relation !== 'consultee').map(({ party }) => party));
  return [...ids].map((id) => ({ id, name: names.get(id) ?? id }));
}
