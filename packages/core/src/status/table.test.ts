import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import { aDeliverable, anAction, anObjective, aPlan, aTargetDate } from '../testing/builders.js';
import { rollUp } from './roll-up.js';
import { addTallies, tallyOf } from './tally.js';
import { statusTable, type StatusTable } from './table.js';

const asOf = '2012-01-01';

/** One of ten rows: late, complete, cancelled, declared, or waiting for another. */
const row = fc
  .record({ id: fc.integer({ min: 0, max: 9 }), sort: fc.integer({ min: 0, max: 5 }) })
  .map(({ id, sort }): Deliverable =>
    aDeliverable({
      id: `r${id}`,
      ...[
        { due: aTargetDate('2011-06-01') },
        { due: aTargetDate('2013-06-01') },
        { lifecycle: 'complete' as const },
        { lifecycle: 'cancelled' as const },
        { updates: [{ on: '2011-12-30', declared: 'amber' }] },
        { conditions: [{ text: 'After it', waitsFor: 'r1' }] },
      ][sort],
    }),
  );

/** One edit by copying, as an editor makes it; `a` and `b` choose where, and where there is nothing nothing changes. */
const edits: Readonly<Record<string, (plan: Plan, a: number, b: number, row: Deliverable) => Plan>> = {
  addRow: (plan, a, b, row) => inAction(plan, a, b, (rows) => [...rows, row]),
  putRowFirst: (plan, a, b, row) => inAction(plan, a, b, (rows) => [row, ...rows]),
  dropRow: (plan, a, b) => inAction(plan, a, b, (rows) => rows.slice(1)),
  changeRow: (plan, a, b, { lifecycle }) =>
    inAction(plan, a, b, ([first, ...rows]) =>
      first ? [lifecycle ? { ...first, lifecycle } : { ...first }, ...rows] : [],
    ),
  turnRows: (plan, a, b) => inAction(plan, a, b, (rows) => [...rows].reverse()),
  addObjective: (plan, a) => ({ ...plan, objectives: [anObjective({ id: `new${a}` }), ...plan.objectives] }),
  dropObjective: (plan) => ({ ...plan, objectives: plan.objectives.slice(1) }),
  turnObjectives: (plan) => ({ ...plan, objectives: [...plan.objectives].reverse() }),
  renameAction: (plan, a, b) => inAction(plan, a, b, (rows) => rows),
  reportMonthly: (plan) => ({ ...plan, cadence: [{ body: 'Panel', months: 1 }] }),
};

function inAction(plan: Plan, a: number, b: number, change: (rows: Deliverable[]) => Deliverable[]): Plan {
  const edited = (action: Action, i: number): Action =>
    i === b ? { ...action, deliverables: change(action.deliverables) } : action;
  const objectives = plan.objectives.map((objective, i): Objective =>
    i === a ? { ...objective, actions: objective.actions.map(edited) } : objective,
  );
  return { ...plan, objectives };
}

const plan = fc
  .array(fc.array(fc.array(row, { maxLength: 3 }), { maxLength: 3 }), { maxLength: 3 })
  .map((objectives) =>
    aPlan({
      objectives: objectives.map((actions, o) =>
        anObjective({
          id: `o${o}`,
          actions: actions.map((deliverables, a) => anAction({ id: `a${o}.${a}`, deliverables })),
        }),
      ),
    }),
  );
const where = fc.integer({ min: 0, max: 2 });
const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), where, where, row);

function expectSame(plan: Plan, table: StatusTable, fresh: StatusTable): void {
  expect(table.rows).toEqual(fresh.rows);
  const scopes = [plan, ...plan.objectives, ...plan.objectives.flatMap(({ actions }) => actions)];
  for (const scope of scopes) expect(rollUp(scope, table)).toEqual(rollUp(scope, { asOf, plan }));
}

describe('a table made from the one before the edit', () => {
  it('is the table made afresh, and rolls up to the same, after any edits', () => {
    fc.assert(
      fc.property(plan, fc.array(edit, { minLength: 1, maxLength: 5 }), (first, steps) => {
        let edited = first;
        let table = statusTable(first, { asOf });
        for (const [name, a, b, row] of steps) {
          edited = edits[name]?.(edited, a, b, row) ?? edited;
          table = statusTable(edited, { asOf, previous: table });
          expectSame(edited, table, statusTable(edited, { asOf }));
        }
      }),
    );
  });

  it('keeps the part of an objective nobody touched, wherever it moved', () => {
    const [a, b] = [anObjective({ id: 'a' }), anObjective({ id: 'b' })];
    const table = statusTable(aPlan({ objectives: [a, b] }), { asOf });
    const after = statusTable(aPlan({ objectives: [anObjective({ id: 'new' }), a, { ...b }] }), {
      asOf,
      previous: table,
    });
    expect(after.parts[1]).toBe(table.parts[0]);
    expect(after.parts[2]).not.toBe(table.parts[1]);
  });
});

describe('tallies', () => {
  it('of parts add up to the tally of the whole', () => {
    fc.assert(
      fc.property(plan, (plan) => {
        const { parts, rows } = statusTable(plan, { asOf });
        expect(addTallies(parts.map(({ tally }) => tally))).toEqual(tallyOf(rows));
      }),
    );
  });
});
