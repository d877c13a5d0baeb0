import { describe, expect, test } from 'vitest';
import { rowsOf, type Plan } from '@engagement-plan/core';
import { read } from '../src/read.js';

const HEADER = 'Ref\tAction\tLead\tBy when\tRAG';
const planOf = (rows: readonly string[], previous?: Plan) => {
  const reading = read([HEADER, ...rows].join('\n'), previous ? { previous } : {});
  const plan = reading.documents[0] as Plan;
  return { plan, notes: reading.notes, ids: [...rowsOf(plan)].map(({ deliverable }) => deliverable.id) };
};
const BEFORE = [
  '1\tRecruit a panel of residents for the borough\tPolicy Officer\tMay 2024\tG',
  '2\tTrain officers to engage with young people\tHR Manager\tJune 2024\tA',
  '3\tPublish a calendar of consultations\tPolicy Officer\tJuly 2024\tR',
];

describe('next quarter’s document', () => {
  const before = planOf(BEFORE).plan;

  test('carries ids over by ref, whatever its words became', () => {
    const now = planOf(
      [
        '1\tRecruit a panel of residents for the whole borough\tPolicy Officer\tMay 2024\tG',
        ...BEFORE.slice(1),
      ],
      before,
    );
    expect(now.ids).toEqual(planOf(BEFORE).ids);
    expect(now.notes.map((note) => note.code)).not.toContain('row-matched-by-likeness');
  });

  test('carries ids over by likeness where rows were renumbered, and says so', () => {
    const now = planOf(
      [
        '1\tOpen a youth café in town\tYouth Manager\tMay 2025\t',
        `4\t${BEFORE[0]?.slice(2) ?? ''}`,
        ...BEFORE.slice(1),
      ],
      before,
    );
    const [fresh, moved] = now.ids;
    expect(moved).toBe(planOf(BEFORE).ids[0]);
    expect(fresh).not.toBe(moved);
    expect(new Set(now.ids).size).toBe(4);
    expect(now.notes.map((note) => note.code)).toEqual(
      expect.arrayContaining(['row-matched-by-likeness', 'row-is-new']),
    );
  });

  test('follows the words where a row was taken out and the rest moved up, and says so', () => {
    const now = planOf(
      [
        '1\tTrain officers to engage with young people\tHR Manager\tJune 2024\tG',
        '2\tPublish a calendar of consultations\tPolicy Officer\tJuly 2024\tA',
      ],
      before,
    );
    expect(now.ids).toEqual(planOf(BEFORE).ids.slice(1));
    expect(now.notes.map((note) => note.code)).toContain('previous-row-missing');
  });

  test('keeps what was reported before beside what is reported now', () => {
    const now = planOf(
      BEFORE.map((row) => row.replace(/.$/, 'B')),
      before,
    ).plan;
    const updates = [...rowsOf(now)].map(({ deliverable }) =>
      deliverable.updates?.map((each) => each.declared),
    );
    expect(updates).toEqual([
      ['green', 'blue'],
      ['amber', 'blue'],
      ['red', 'blue'],
    ]);
  });

  test('notes the rows that are gone', () => {
    const { notes } = planOf(BEFORE.slice(0, 2), before);
    expect(notes.filter((note) => note.code === 'previous-row-missing').map((note) => note.words)).toEqual([
      'Publish a calendar of consultations',
    ]);
  });
});
