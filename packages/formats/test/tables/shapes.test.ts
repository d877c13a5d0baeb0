import { describe, expect, test } from 'vitest';
import { rowsOf, type Deliverable, type Plan } from '@engagement-plan/core';
import { read } from '../../src/read.js';
import { table } from '../documents.js';

/** Plans of other shapes than the two everything began with. */

function plan(name: string): Plan {
  return read(table(name), { name }).documents[0] as Plan;
}
const rows = (of: Plan): readonly Deliverable[] => [...rowsOf(of)].map(({ deliverable }) => deliverable);

describe('a CSV with four colours and a percentage', () => {
  const brag = plan('brag.csv');

  test('groups its actions under the priority said once', () => {
    expect(brag.objectives.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['More voices', 2],
      ['Better answers', 2],
      ['Fair access', 1],
    ]);
  });

  test('reads colour, percentage and commentary as one update', () => {
    expect(rows(brag).map(({ updates }) => [updates?.[0]?.declared, updates?.[0]?.percent])).toEqual([
      ['blue', 100],
      ['green', 80],
      ['amber', 40],
      ['red', 10],
      [undefined, undefined],
    ]);
    expect(rows(brag)[0]).toMatchObject({ lifecycle: 'complete', due: { to: '2024-06-30' } });
  });

  test('keeps a date nobody has set as a placeholder', () => {
    expect(rows(brag)[4]?.due?.kind).toBe('placeholder');
  });
});

test('a semicolon CSV with quarters, a season and costs', () => {
  const { summary, coverage } = read(table('semicolons.csv'));
  expect(coverage.noted).toBe(0);
  expect(summary).toMatchObject({ perObjective: [2, 2], dated: 3, ongoing: 1 });
  expect(summary.money).toMatchObject({ recurringPence: 120_000, oncePence: 530_000 });
});

test('outcomes as headings, a column of partners, refs inside the action', () => {
  const glen = plan('partners.txt');
  expect(glen.objectives.map(({ ref, actions }) => [ref, actions.map((action) => action.ref)])).toEqual([
    ['1', ['1.1', '1.2']],
    ['2', ['2.1', '2.2']],
  ]);
  expect(rows(glen)[0]?.leads.map(({ relation }) => relation)).toEqual(['lead', 'with', 'with']);
  expect(rows(glen)[0]?.measures?.map(({ text }) => text)).toContain('Forums held; attendance recorded');
});

test('a table without a header is read by what stands in its columns', () => {
  const bare = rows(plan('headerless.txt'));
  expect(
    bare.map(({ ref, due, leads, updates }) => [ref, due?.to, leads.length, updates?.[0]?.declared]),
  ).toEqual([
    ['1', '2023-05-31', 1, 'green'],
    ['2', '2023-07-31', 1, 'amber'],
    ['3', '2023-09-30', 1, 'red'],
    ['4', '2024-03-31', 1, undefined],
  ]);
});

test('a column nobody has a field for is a note with its header', () => {
  const text =
    'Action\tLead\tBy when\tCarbon\nPlant trees\tParks Manager\tMay 2025\tLower\nMow less\tParks Manager\tJune 2025\tLower still';
  const [first] = rows(read(text).documents[0] as Plan);
  expect(first?.notes).toEqual([{ label: 'Carbon', text: 'Lower' }]);
});
