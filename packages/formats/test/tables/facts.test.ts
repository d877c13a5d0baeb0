import { describe, expect, test } from 'vitest';
import { rowsOf, type Plan } from '@engagement-plan/core';
import { planSchema } from '@engagement-plan/core/schema';
import { read } from '../../src/read.js';
import { example, SKIPPED, sourceText } from '../documents.js';

const planOf = (text: string) =>
  read(text).documents.find((each): each is Plan => each.kind === 'plan') as Plan;

const IMPLEMENTATION = {
  objectives: 1,
  actions: 11,
  deliverables: 27,
  outputs: 28,
  dated: 21,
  ongoing: 5,
  undated: 1,
  leadAssignments: 30,
  leadParties: 12,
  money: { recurringPence: 1_850_000, unidentifiedRecurringPence: 1_250_000, oncePence: 1_400_000 },
};
const ACTION_PLAN = {
  objectives: 7,
  actions: 38,
  deliverables: 38,
  outputs: 38,
  dated: 36,
  ongoing: 2,
  undated: 0,
  indicatorTags: 53,
  leadAssignments: 56,
  leadParties: 24,
  perObjective: [4, 6, 3, 10, 7, 3, 5],
};

const DOCUMENTS = [
  ['our own implementation plan', example('riverside-implementation-plan.txt'), IMPLEMENTATION],
  ['our own action plan', example('fenshire-action-plan.txt'), ACTION_PLAN],
  ['the real implementation plan', sourceText('000'), IMPLEMENTATION],
  ['the real action plan', sourceText('003'), ACTION_PLAN],
] as const;

describe.each(DOCUMENTS)('%s', (name, text, facts) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  const reading = read(text);

  test('has its counts', () => {
    expect(reading.summary).toMatchObject(facts);
  });

  test('is accounted for to the last piece, nine tenths of it placed', () => {
    const { found, placed, noted } = reading.coverage;
    expect(placed + noted).toBe(found);
    expect(placed / found).toBeGreaterThan(0.9);
    expect(reading.notes.filter((note) => note.code === 'not-understood')).toEqual([]);
  });

  test('is a plan by the published shape', () => {
    for (const document of reading.documents)
      expect(planSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test('has ids that are all different and the same every time', () => {
    const ids = [...rowsOf(planOf(text))].map(({ deliverable }) => deliverable.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...rowsOf(planOf(text))].map(({ deliverable }) => deliverable.id)).toEqual(ids);
  });
});

describe.each(DOCUMENTS.filter(([, , facts]) => facts === IMPLEMENTATION))('the rows of %s', (name, text) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  const plan = planOf(text);
  const rows = [...rowsOf(plan)];
  const row = (ref: string) => rows.find(({ deliverable }) => deliverable.ref === ref)?.deliverable;

  test('stand under eleven actions, the eighth going on over a page', () => {
    const perAction = plan.objectives.flatMap(({ actions }) =>
      actions.map(({ deliverables }) => deliverables.length),
    );
    expect(perAction).toEqual([3, 3, 2, 1, 1, 2, 2, 5, 3, 3, 2]);
  });

  test('declare nothing', () => {
    expect(rows.filter(({ deliverable }) => deliverable.updates !== undefined)).toEqual([]);
  });

  test('the title is mended, and says what state the document is in', () => {
    // Torn over six cells, with letters doubled at the tears.
    expect(plan.title).toMatch(/^(?:[A-Z][a-z]+ )+DRAFT |^(?:[A-Z][a-z]+ )+Plan DRAFT /);
    expect(plan.title).toMatch(/ November 2011-2016$/);
    expect(plan.control).toMatchObject({
      status: 'draft',
      version: 'V3',
      date: { from: '2011-10-01', to: '2011-10-31' },
    });
    expect(plan.period).toMatchObject({ from: '2011-11-01', to: '2016-12-31' });
  });

  test('the legend is the scheme, its Greek letter read as an A', () => {
    expect(plan.scheme).toMatchObject({
      levels: [{ tone: 'bad' }, { label: 'Amber', words: ['A', 'Amber'] }, { tone: 'good' }],
    });
  });

  test('row 7a is due in September 2011, with one milestone done', () => {
    expect(row('7a')).toMatchObject({
      refGenerated: true,
      due: { words: "Sept '11", to: '2011-09-30' },
      milestones: [{ state: 'done', done: { to: '2011-08-31' } }],
      resources: [{ state: 'identified', amount: { pence: 1_400_000, to: '2012-03-31' } }],
    });
  });

  test('row 4a is one row with two outputs, each with its own date and outcome', () => {
    expect(row('4a')?.outputs).toMatchObject([{ due: { words: '2012' } }, { due: { words: '2012' } }]);
    expect(row('4a')?.outputs.every((output) => output.outcome !== undefined)).toBe(true);
  });

  test('milestones are done only when their words and the document’s own date say so', () => {
    const done = rows.flatMap(({ deliverable }) =>
      (deliverable.milestones ?? []).flatMap((each) => (each.state === 'done' ? [deliverable.ref] : [])),
    );
    expect(done).toEqual(['1a', '2c', '2c', '3b', '7a', '8c', '8e', '10a', '10b']);
  });
});

describe.each(DOCUMENTS.filter(([, , facts]) => facts === ACTION_PLAN))('the rows of %s', (name, text) => {
  if (text === undefined) {
    test.skip(`${name}: ${SKIPPED}`, () => undefined);
    return;
  }
  const plan = planOf(text);
  const rows = [...rowsOf(plan)].map(({ deliverable }) => deliverable);
  const count = (code: string) =>
    rows.flatMap((row) => row.indicators ?? []).filter((each) => each.code === code).length;

  test('stand under themes whose torn names are mended', () => {
    expect(plan.objectives.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `theme ${number}`),
    );
    // A tear leaves a word no dictionary has, or a letter by itself.
    for (const { title } of plan.objectives) expect(title).toMatch(/^[A-Z][a-z-]+( a| [a-z-]{2,})+$/);
  });

  test('carry 53 tags, and two rows carry none', () => {
    expect([count('NI 4'), count('NI 1'), count('NI 7'), count('NI 5')]).toEqual([32, 10, 9, 2]);
    expect(rows.filter((row) => row.indicators === undefined).map((row) => row.ref)).toEqual(['2.6', '7.5']);
  });

  test('the first row under a wrapped header begins with its own words', () => {
    expect(rows.find((row) => row.ref === '4.1')?.title).toMatch(/^(?!we will)[A-Z]/i);
  });

  test('row 2.4 says two things in one cell', () => {
    expect(plan.objectives[1]?.actions.find((action) => action.ref === '2.4')?.statements).toHaveLength(2);
  });

  test('steps whose numbers were torn off have them back where they fit', () => {
    expect(rows.find((row) => row.ref === '4.8')?.steps?.[0]?.ref).toBe('1');
    expect(rows.every((row) => (row.steps ?? []).length > 0)).toBe(true);
  });
});
