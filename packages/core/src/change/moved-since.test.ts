import { describe, expect, it } from 'vitest';
import { aPlanOf, aProgressUpdate, aTargetDate } from '../testing/builders.js';
import { movedSince } from './moved-since.js';

const plan = aPlanOf([
  { due: aTargetDate('2011-09-30'), updates: [aProgressUpdate({ on: '2011-11-01', lifecycle: 'complete' })] },
  { due: aTargetDate('2011-10-15') },
  { due: aTargetDate('2012-03-31') },
]);

describe('what moved since the last report', () => {
  it('is the statuses that moved, of themselves or because something was recorded', () => {
    const { moves, diff } = movedSince(plan, { since: '2011-10-01', asOf: '2011-12-01' });
    expect([...moves].map(([id, { from, to }]) => [id, from, to])).toEqual([
      ['row-1', 'bad', 'warning'],
      ['row-2', 'not-due', 'bad'],
    ]);
    expect(diff.changes.map(({ deed, of }) => [deed, of?.id])).toEqual([['updated', 'row-1']]);
  });

  it('is nothing from a day to itself', () => {
    const { moves, diff } = movedSince(plan, { since: '2011-10-01', asOf: '2011-10-01' });
    expect([moves.size, diff.changes.length]).toEqual([0, 0]);
  });

  it('holds what was reworded when the plan as reported was kept', () => {
    const previous = structuredClone(plan);
    previous.title = 'Draft';
    const { diff } = movedSince(plan, { since: '2011-12-01', asOf: '2011-12-01', previous });
    expect(diff.changes).toMatchObject([
      { noun: 'document', deed: 'field', facts: { field: '/title', before: 'Draft' } },
    ]);
  });
});
