import { describe, expect, it } from 'vitest';
import { assess } from '../status/assess.js';
import { rowsOf } from '../plan/rows.js';
import { aPlanOf, aTargetDate, envelopeOf } from '../testing/testing.js';
import type { Update } from './update.js';
import { withUpdate } from './with-update.js';

const earlier = { on: '2011-03-01', progress: 'little' as const };
const plan = aPlanOf([{ due: aTargetDate('2011-09-30'), updates: [earlier] }, {}]);
const update: Update = {
  ...envelopeOf('update'),
  lang: 'en-GB',
  plan: plan.id,
  row: 'row-1',
  on: '2011-06-01',
  progress: 'on-target',
  submission: 'k',
};
const rowIn = (of: typeof plan, at: number) => [...rowsOf(of)][at]?.deliverable;

describe('a plan with an update', () => {
  it('holds it in its row, after those that stand there, without what made it a document', () => {
    expect(rowIn(withUpdate(plan, update), 0)?.updates).toEqual([
      earlier,
      { id: 'update-1', on: '2011-06-01', progress: 'on-target', submission: 'k' },
    ]);
  });

  it('leaves the plan given, and every other row, as they were', () => {
    const after = withUpdate(plan, update);
    expect(rowIn(plan, 0)?.updates).toEqual([earlier]);
    expect(rowIn(after, 1)).toBe(rowIn(plan, 1));
  });

  it('is the same plan when the row is another’s', () => {
    expect(withUpdate(plan, { ...update, row: 'elsewhere' })).toBe(plan);
  });

  it('shows what the evidence would say once it is handed in', () => {
    const of = (one: typeof plan) => {
      const row = rowIn(one, 0);
      return row && assess(row, { asOf: '2011-06-01', plan: one }).derived.state;
    };
    expect([of(plan), of(withUpdate(plan, update))]).toEqual(['bad', 'good']);
  });
});
