import { check, diff, rollUp, rollUpBy, statusTable, type Plan } from '@engagement-plan/core';
import { planSchema } from '@engagement-plan/core/schema';
import { aBigPlan } from '@engagement-plan/core/testing';
import { validatePlan } from '@engagement-plan/core/validate';
import { sideBySide, timeOf } from './measure.js';
import { held } from './memory.js';
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

/** Everything the domain says of a plan: every status, every roll-up, every check, which shares the statuses. Sentences are made on demand. */
function sayEverything(plan: Plan): void {
  const table = statusTable(plan, { asOf: AS_OF });
  rollUp(plan, table);
  for (const objective of plan.objectives) {
    rollUp(objective, table);
    for (const action of objective.actions) rollUp(action, table);
  }
  rollUpBy(plan, 'lead', table);
  check(plan, { asOf: AS_OF, statuses: [table] });
}

/** Statuses, roll-ups and checks, over parsing the same bytes. */
export function statuses(): Section {
  const results = [1_000, 10_000].flatMap((actions): Result[] => {
    const { plan, text } = planAndText(actions);
    const timings = sideBySide([
      { name: 'JSON.parse', run: () => JSON.parse(text) as unknown },
      { name: 'statuses', run: () => rollUp(plan, statusTable(plan, { asOf: AS_OF })) },
      { name: 'checks', run: () => check(plan, { asOf: AS_OF }) },
      { name: 'everything', run: () => sayEverything(plan) },
    ]);
    const ratio = (name: string) => timeOf(timings, name) / timeOf(timings, 'JSON.parse');
    const shared = { on: on(actions), unit: '×' } as const;
    return [
      { what: 'every status and the plan’s roll-up', measured: ratio('statuses'), ...shared },
      { what: 'every check', measured: ratio('checks'), ...shared },
      { what: 'every check, status and roll-up', measured: ratio('everything'), ...shared, goal: 1 },
    ];
  });
  results.push(linearity());
  results.push(oneRowEdited());
  results.push(memory());
  results.push(twoVersions());
  return {
    title: 'Statuses, roll-ups and checks',
    intro: 'Over JSON.parse of the same bytes. Sentences are made on demand and not counted.',
    results,
  };
}

/** Time per action on a plan ten times as large. Nothing is parsed, so that the plans themselves are all that is held. */
function linearity(): Result {
  const plans = [10_000, 100_000].map((actions) => aBigPlan(actions, SEED));
  const [small, large] = plans.map((plan, i) => ({ name: String(i), run: () => sayEverything(plan) }));
  if (!small || !large) throw new Error('There are no plans to compare.');
  const timings = sideBySide([small, large], { rounds: 7, warmUps: 1 });
  return {
    what: 'time per action at 100,000 over 10,000',
    on: on(100_000),
    measured: timeOf(timings, '1') / timeOf(timings, '0') / 10,
    unit: '×',
    goal: 1.3,
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

/** What statuses and findings of a plan hold on the heap together with the plan, over the plan alone. */
function memory(): Result {
  const { text } = planAndText(10_000);
  const parsed = held(() => JSON.parse(text) as Plan);
  const { made: plan } = parsed;
  const said = held(() => {
    const table = statusTable(plan, { asOf: AS_OF });
    return { table, findings: check(plan, { asOf: AS_OF, statuses: [table] }) };
  });
  if (said.made.findings.length === 0) throw new Error('The plan measured has no findings to hold.');
  return {
    what: 'heap with statuses and findings over the parsed document alone',
    on: on(10_000),
    measured: (parsed.bytes + said.bytes) / parsed.bytes,
    unit: '×',
    goal: 2,
  };
}

/** Two versions of a plan, of which every tenth action has another title and the first objective went to the end. */
function twoVersions(): Result {
  const { plan, text } = planAndText(10_000);
  const [first, ...others] = plan.objectives;
  if (!first) throw new Error('The plan measured has no objective to move.');
  const retitled = others.map((objective) => ({
    ...objective,
    actions: objective.actions.map((action, i) =>
      i % 10 === 0 ? { ...action, title: `${action.title} again` } : action,
    ),
  }));
  const after = JSON.stringify({ ...plan, objectives: [...retitled, first] });
  const [before, now] = [text, after].map((each) => JSON.parse(each) as Plan);
  if (!before || !now) throw new Error('There are no two versions to compare.');
  const timings = sideBySide(
    [
      { name: 'parse both', run: () => [text, after].map((each) => JSON.parse(each) as unknown) },
      { name: 'diff', run: () => diff(before, now) },
    ],
    { rounds: 7, warmUps: 2 },
  );
  return {
    what: 'diff of two versions over JSON.parse of both',
    on: on(10_000),
    measured: timeOf(timings, 'diff') / timeOf(timings, 'parse both'),
    unit: '×',
    goal: 1,
  };
}
