import { describe, expect, it } from 'vitest';
import { rowsOf } from '../plan/rows.js';
import { sayState } from '../status/say-state.js';
import { schemeOf } from '../status/scheme.js';
import { validatePlan } from '../validate/validate.js';
import type { PageBlock, PageTableRow } from './page-table.js';
import { readPlanPage } from './read-plan-page.js';

const rows = (...cells: readonly (readonly string[])[]): PageTableRow[] =>
  cells.map((one) => ({ cells: one }));
const table = (...cells: readonly (readonly string[])[]): PageBlock => ({
  kind: 'table',
  rows: rows(...cells),
});
const read = (...blocks: PageBlock[]) => readPlanPage(blocks);
const rowsIn = (...blocks: PageBlock[]) => {
  const plan = read(...blocks)?.plan;
  return plan ? [...rowsOf(plan)].map(({ deliverable }) => deliverable) : undefined;
};

const COUNCIL = table(
  ['RAG', 'Lead / Owner', 'Action', 'By when (month)', 'Ref', 'Budget'],
  ['Green', 'Parks team; CVS', 'Plant forty trees', 'Sept 2011', 'P1', '£4,000'],
  ['Amber – waiting for a permit', 'CVS', 'Open a café\nin the park', 'Soon', 'P2', ''],
);

describe('a council’s own table', () => {
  it('is read by its headers, in any order', () => {
    const [first, second] = rowsIn(COUNCIL) ?? [];
    expect(first).toMatchObject({
      id: 'P1',
      ref: 'P1',
      title: 'Plant forty trees',
      due: { words: 'Sept 2011', from: '2011-09-01', to: '2011-09-30' },
      leads: [{ relation: 'lead' }, { relation: 'lead' }],
      updates: [{ declared: 'green', words: 'Green' }],
      notes: [{ label: 'Budget', text: '£4,000' }],
    });
    expect(second?.outputs).toEqual([{ text: 'Open a café' }, { text: 'in the park' }]);
    expect(second?.updates?.[0]).toMatchObject({ declared: 'amber', note: 'waiting for a permit' });
    expect(second?.due).toMatchObject({ words: 'Soon', kind: 'unparsed' });
    expect(first?.leads[1]?.party).toBe(second?.leads[0]?.party);
  });

  it.each([
    ['Welsh headers', ['Cyf', 'Cam gweithredu', 'Erbyn pryd', 'Arweinydd', 'Statws']],
    ['plain headers', ['No.', 'Task', 'Timescale', 'Who', 'Current status']],
    ['shouted headers', ['REF', 'WHAT WE WILL DO', 'DUE DATE', 'LEAD OFFICER', 'RAG RATING']],
  ])('may have %s', (_, headers) => {
    expect(rowsIn(table(headers, ['1', 'Plant trees', 'Medi 2011', 'Parciau', 'Gwyrdd']))).toMatchObject([
      { ref: '1', title: 'Plant trees', due: { to: '2011-09-30' }, updates: [{ declared: 'green' }] },
    ]);
  });

  it('may lack a ref, a date and a status', () => {
    expect(rowsIn(table(['Action', 'Who'], ['Plant trees', 'Parks']))).toMatchObject([
      { id: 'row', title: 'Plant trees' },
    ]);
  });

  it('may have a title and lines across it, which are its objectives', () => {
    const plan = read({
      kind: 'table',
      rows: [
        { cells: ['Greener parks'], across: 'heading' },
        ...rows(['Action', 'By when'], ['Plant trees', '2011']),
        { cells: ['Safer parks'], across: 'heading' },
        ...rows(['Action', 'By when'], ['Mend the lights', '2012']),
      ],
    })?.plan;
    expect(plan?.objectives.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Greener parks', 1],
      ['Safer parks', 1],
    ]);
  });

  it('may name the objective in a column', () => {
    const plan = read(
      table(
        ['Aim', 'Action', 'Lead'],
        ['Trees', 'Plant', 'A'],
        ['Lights', 'Mend', 'A'],
        ['Trees', 'Water', 'B'],
      ),
    )?.plan;
    expect(plan?.objectives.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Trees', 2],
      ['Lights', 1],
    ]);
  });

  it.each([
    ['Complete', { lifecycle: 'complete' }],
    ['Wedi’i ganslo', { lifecycle: 'cancelled' }],
    ['Blue', { declared: 'blue' }],
    ['A', { declared: 'amber' }],
    ['Not due', undefined],
    ['', undefined],
    ['-', undefined],
  ])('whose status is “%s” says so', (status, said) => {
    const [row] = rowsIn(table(['Action', 'Status'], ['Plant', status])) ?? [];
    if (said) expect(row?.updates).toMatchObject([said]);
    else expect(row?.updates).toBeUndefined();
    expect(row?.notes).toBeUndefined();
  });

  it.each(
    (['not-due', 'unknown', 'excluded'] as const).flatMap((state) =>
      (['en', 'cy'] as const).map((lang) => sayState(state, lang)),
    ),
  )('understands the word of our own pages “%s”', (word) => {
    const [row] = rowsIn(table(['Action', 'Status'], ['Plant', `${word} Why it is so.`])) ?? [];
    expect(row?.notes).toBeUndefined();
  });

  it('keeps as words a status it cannot read', () => {
    const [row] = rowsIn(table(['Action', 'Status'], ['Plant', 'A review was held'])) ?? [];
    expect(row?.updates).toBeUndefined();
    expect(row?.notes).toEqual([{ text: 'A review was held' }]);
  });

  it('speaks of confidence where its words do', () => {
    const plan = read(table(['Action', 'Status'], ['Plant', 'Amber/Red'], ['Water', 'Green']))?.plan;
    expect(plan && schemeOf(plan).id).toBe('delivery-confidence');
  });

  it('is a whole plan', () => {
    expect(validatePlan(read(COUNCIL)?.plan)).toEqual([]);
  });
});

describe('what stands around the tables', () => {
  const heading: PageBlock = { kind: 'heading', words: '2. Greener parks' };

  it('is left in sight, with its heading', () => {
    const read = readPlanPage([
      heading,
      COUNCIL,
      { kind: 'heading', words: 'Questions?' },
      { kind: 'words', words: 'Ask the parks team.' },
      table(['Colour', 'Meaning'], ['Green', 'On track']),
    ]);
    expect(read?.unread).toEqual([2, 3, 4]);
    expect(read?.plan.objectives).toMatchObject([{ ref: '2', title: 'Greener parks' }]);
  });

  it.each(['As of 1 February 2012. 2 of 2 rated', 'Ar 1 Chwefror 2012. 2 o 2'])(
    'dates the statuses when it is “%s”',
    (words) => {
      const [row] = rowsIn({ kind: 'words', words }, COUNCIL) ?? [];
      expect(row?.updates?.[0]?.on).toBe('2012-02-01');
    },
  );

  it('may be an objective that has no actions yet', () => {
    const read = readPlanPage([heading, { kind: 'words', words: 'No actions yet.' }, COUNCIL]);
    expect(read?.plan.objectives).toMatchObject([{ title: 'Greener parks', actions: [] }, {}]);
    expect(read?.unread).toEqual([]);
  });
});

it.each([
  ['no table', []],
  ['a table of something else', [table(['Colour', 'Meaning'], ['Green', 'On track'])]],
  ['an empty table', [{ kind: 'table', rows: [] } as PageBlock]],
  ['words alone', [{ kind: 'words', words: 'Our plan' } as PageBlock]],
])('is no plan: %s', (_, blocks) => {
  expect(readPlanPage(blocks)).toBeUndefined();
});

it('gives rows that share a ref ids of their own', () => {
  expect(
    rowsIn(table(['Ref', 'Action', 'Lead'], ['1', 'A', 'x'], ['1', 'B', 'x']))?.map(({ id }) => id),
  ).toEqual(['1', '1-2']);
});
