import { givenDay } from '../target-date/given-day.js';
import { step } from '../document/pointer.js';
import { without } from '../document/without.js';
import type { Deliverable, Plan, Step } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { dueAsOf, settledDay } from '../status/window.js';
import { firstDayOf } from '../target-date/ongoing.js';
import type { Day } from '../target-date/target-date.js';

/**
 * The plan as it stood at the end of a day, as far as its own dates tell: without later updates, revisions,
 * evidence, readings and approvals, with the due dates in force on that day, and with what was done later not
 * done yet. What carries no day stays, and words reworded since cannot be known: for those compare two
 * versions. Any row is assessed on that day as it is in the plan given.
 *
 * @throws RangeError when `day` is not a day
 */
export function planAsOf(plan: Plan, day: Day): Plan {
  givenDay(day, 'day');
  const later: string[] = [];
  for (const part of ['revisions', 'approvals'] as const) {
    const list = plan.control?.[part] ?? [];
    list.forEach((entry, i) => {
      const date = 'on' in entry ? entry.on : 'date' in entry ? entry.date : undefined;
      if ((firstDayOf(date as Deliverable['due']) ?? '') > day) later.push(`/control/${part}/${i}`);
    });
  }
  for (const { deliverable, path } of rowsOf(plan)) later.push(...laterIn(deliverable, path, day));
  return without(restored(plan, day), later);
}

/** Pointers to what a row holds of later days. */
function laterIn(row: Deliverable, path: string, day: Day): string[] {
  const later: string[] = [];
  const drop = (list: readonly { on?: Day | undefined }[] | undefined, at: string) =>
    list?.forEach(({ on }, i) => {
      if ((on ?? '') > day) later.push(`${path}${at}${step(i)}`);
    });
  drop(row.updates, '/updates');
  drop(row.revisions, '/revisions');
  drop(row.evidence, '/evidence');
  row.updates?.forEach(({ evidence }, i) => drop(evidence, `/updates/${i}/evidence`));
  row.measures?.forEach(({ readings }, i) => drop(readings, `/measures/${i}/readings`));
  row.milestones?.forEach((milestone, i) => {
    if ((settledDay(milestone.done) ?? '') > day) later.push(`${path}/milestones/${i}/done`);
  });
  const walk = (steps: readonly Step[] | undefined, at: string) =>
    steps?.forEach(({ doneOn, steps: own }, i) => {
      if ((doneOn ?? '') > day) later.push(`${at}/steps/${i}/doneOn`);
      walk(own, `${at}/steps/${i}`);
    });
  walk(row.steps, path);
  return later;
}

/** Rows keep their place and their identity where nothing is put back. */
function restored(plan: Plan, day: Day): Plan {
  const each = <T>(list: readonly T[], one: (entry: T) => T): T[] => list.map(one);
  return {
    ...plan,
    objectives: each(plan.objectives, (objective) => ({
      ...objective,
      actions: each(objective.actions, (action) => ({
        ...action,
        deliverables: each(action.deliverables, (row) => asItStood(row, day)),
      })),
    })),
  };
}

function asItStood(row: Deliverable, day: Day): Deliverable {
  const due = dueAsOf(row, day);
  const early = row.milestones?.some((milestone) => isDoneLater(milestone, day)) ?? false;
  if (due === row.due && !early) return row;
  return {
    ...row,
    ...(due !== row.due && { due }),
    ...(row.milestones && {
      milestones: row.milestones.map((milestone) =>
        isDoneLater(milestone, day) ? { ...milestone, state: 'pending' as const } : milestone,
      ),
    }),
  };
}

type Milestone = NonNullable<Deliverable['milestones']>[number];

function isDoneLater({ state, done }: Milestone, day: Day): boolean {
  return state === 'done' && (settledDay(done) ?? '') > day;
}
