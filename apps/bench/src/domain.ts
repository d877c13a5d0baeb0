import { check, rollUp, rollUpBy, statusTable, type Plan } from '@engagement-plan/core';
import { planSchema } from '@engagement-plan/core/schema';
import { aBigPlan } from '@engagement-plan/core/testing';
import { validatePlan } from '@engagement-plan/core/validate';
import { sideBySide, timeOf } from './measure.js';
import type { Result, Section } from './results.js';

const SEED = 1;
const AS_OF = '2027-06-01';
const SIZES = [
  { actions: 11, goal: 0.4, repeat: 200, rounds: 15 },
  { actions: 1_000, goal: 0.4, repeat: 4, rounds: 11 },
  { actions: 10_000, goal: 0.65, repeat: 1, rounds: 9 },
] as const;

const on = (actions: number) => `plan of ${actions.toLocaleString('en-GB')} actions, seed ${SEED}`;

/** A plan too large for a small fault to hide, and its bytes. */
function planAndText(actions: number): { plan: Plan; text: string } {
  const plan = aBigPlan(actions, SEED);
  return { plan, text: JSON.stringify(plan) };
}

/** Shape validation with every error and its pointer, over parsing the same bytes. */
export function validation(): Section {
  const results = SIZES.flatMap(({ actions, goal, repeat, rounds }): Result[] => {
    const { text } = planAndText(actions);
    const parsed: unknown = JSON.parse(text);
    const problems = validatePlan(parsed);
    if (problems.length > 0) throw new Error(`The plan measured is not valid: ${problems[0]?.path}`);
    const timings = sideBySide(
      [
        { name: 'JSON.parse', run: () => JSON.parse(text) as unknown },
        { name: 'ours', run: () => validatePlan(parsed) },
        { name: 'zod', run: () => planSchema.safeParse(parsed) },
      ],
      { rounds, repeat },
    );
    const parse = timeOf(timings, 'JSON.parse');
    return [
      {
        what: 'validatePlan over JSON.parse',
        on: on(actions),
        measured: timeOf(timings, 'ours') / parse,
        unit: '×',
        goal,
      },
      { what: 'zod over JSON.parse', on: on(actions), measured: timeOf(timings, 'zod') / parse, unit: '×' },
    ];
  });
  return {
    title: 'Validation',
    intro: 'Generated validators, all errors with JSON pointers, no eval.',
    results,
  };
}

/** Everything the domain says of a plan: every status, every roll-up, every check. Sentences are made on demand. */
function sayEverything(plan: Plan): void {
  const table = statusTable(plan, { asOf: AS_OF });
  rollUp(plan, table);
  for (const objective of plan.objectives) {
    rollUp(objective, table);
    for (const action of objective.actions) rollUp(action, table);
  }
  rollUpBy(plan, 'lead', table);
  check(plan, { asOf: AS_OF });
}

/** Statuses, roll-ups and checks, over parsing the same bytes. */
export function statuses(): Section {
  const results: Result[] = [];
  const perAction = new Map<number, number>();
  for (const actions of [1_000, 10_000, 100_000]) {
    const { plan, text } = planAndText(actions);
    const rounds = actions > 10_000 ? 7 : 9;
    const timings = sideBySide(
      [
        { name: 'JSON.parse', run: () => JSON.parse(text) as unknown },
        { name: 'statuses', run: () => rollUp(plan, statusTable(plan, { asOf: AS_OF })) },
        { name: 'checks', run: () => check(plan, { asOf: AS_OF }) },
        { name: 'everything', run: () => sayEverything(plan) },
      ],
      { rounds },
    );
    const parse = timeOf(timings, 'JSON.parse');
    perAction.set(actions, timeOf(timings, 'everything') / actions);
    const ratio = (name: string) => timeOf(timings, name) / parse;
    results.push(
      {
        what: 'every status and the plan’s roll-up',
        on: on(actions),
        measured: ratio('statuses'),
        unit: '×',
      },
      { what: 'every check', on: on(actions), measured: ratio('checks'), unit: '×' },
      {
        what: 'every check, status and roll-up',
        on: on(actions),
        measured: ratio('everything'),
        unit: '×',
        ...(actions === 10_000 ? { goal: 1 } : {}),
      },
    );
  }
  results.push({
    what: 'time per action at 100,000 over 10,000',
    on: on(100_000),
    measured: (perAction.get(100_000) ?? NaN) / (perAction.get(10_000) ?? NaN),
    unit: '×',
    goal: 1.3,
  });
  results.push(oneRowEdited());
  return {
    title: 'Statuses, roll-ups and checks',
    intro: 'Over JSON.parse of the same bytes. Sentences are made on demand and not counted.',
    results,
  };
}

/** One row of a large plan gets an update: how soon statuses and roll-up are current again. */
function oneRowEdited(): Result {
  const { plan } = planAndText(10_000);
  let table = statusTable(plan, { asOf: AS_OF });
  let percent = 0;
  const edit = () => {
    percent = (percent + 1) % 100;
    const edited = withFirstRowAt(table.plan, percent);
    table = statusTable(edited, { asOf: AS_OF, previous: table });
    rollUp(edited, table);
  };
  const timings = sideBySide([{ name: 'edit', run: edit }], { rounds: 15 });
  return {
    what: 'one row edited: statuses and roll-up current',
    on: on(10_000),
    measured: timeOf(timings, 'edit'),
    unit: 'ms',
    goal: 16,
  };
}

/** The plan with one update more on its first row; everything else is the same objects. */
function withFirstRowAt(plan: Plan, percent: number): Plan {
  const [objective, ...objectives] = plan.objectives;
  const [action, ...actions] = objective?.actions ?? [];
  const [row, ...rows] = action?.deliverables ?? [];
  if (!objective || !action || !row) throw new Error('The plan measured has no row to edit.');
  const edited = { ...row, updates: [...(row.updates ?? []), { on: AS_OF, percent }] };
  return {
    ...plan,
    objectives: [
      { ...objective, actions: [{ ...action, deliverables: [edited, ...rows] }, ...actions] },
      ...objectives,
    ],
  };
}
