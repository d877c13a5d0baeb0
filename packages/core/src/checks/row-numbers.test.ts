import { describe, expect, it } from 'vitest';
import { aChecklist } from '../testing/documents.js';
import { aDeliverable, anAction, anObjective, aPlan } from '../testing/builders.js';
import { RowNumbers } from './row-numbers.js';

const rows = (many: number) => Array.from({ length: many }, (_, i) => aDeliverable({ id: `row-${i}` }));
const { objectives, ...others } = aPlan({
  objectives: [
    anObjective({ actions: [anAction({ deliverables: rows(2) }), anAction({ deliverables: rows(0) })] }),
    anObjective({ actions: [] }),
    anObjective({ actions: [anAction({ deliverables: rows(3) })] }),
  ],
});
const numbers = new RowNumbers({ aims: ['Listen'], ...others, objectives, parties: [] });

describe('the rows of a plan by number', () => {
  it.each([
    ['/objectives/0/actions/0/deliverables/1', 1],
    ['/objectives/2/actions/0/deliverables/0', 2],
    ['/objectives/2/actions/0/deliverables/2/updates/4/note', 4],
    ['/objectives/2/actions/0/deliverables/3', -1],
    ['/objectives/0/actions/1/deliverables/0', -1],
    ['/objectives/0/actions/0/deliverables', -1],
    ['/objectives/0/actions/0/deliverables/', -1],
    ['/objectives/0/actions/0/deliverables/x', -1],
    ['/objectives/0/actions/0/title', -1],
    ['/objectives/9/actions/0/deliverables/0', -1],
    ['/parties/0', -1],
    ['', -1],
  ])('%s leads into row %i', (pointer, row) => {
    expect(numbers.of(pointer)).toBe(row);
  });

  it.each([
    ['', 0],
    ['/aims/0', 0],
    ['/objectives', 0],
    ['/objectives/0/title', 0],
    ['/objectives/0/actions/1', 2],
    ['/objectives/1', 2],
    ['/objectives/2', 2],
    ['/objectives/2/actions/0', 2],
    ['/objectives/2/actions/0/deliverables', 2],
    ['/parties/0/name', 5],
  ])('%s is read after %i rows', (pointer, before) => {
    expect(numbers.before(pointer)).toBe(before);
  });

  it('are passed before what stands behind the list they stand in, whatever the order of the keys', () => {
    const { title, ...rest } = anAction({ title: 'Last', deliverables: [] });
    const plan = aPlan({
      objectives: [anObjective({ actions: [{ ...rest, deliverables: rows(2), title }] })],
    });
    expect(new RowNumbers(plan).before('/objectives/0/actions/0/title')).toBe(2);
  });

  it('are none in any other document', () => {
    const none = new RowNumbers(aChecklist());
    expect([none.total, none.of('/answers/0'), none.before('/answers/0')]).toEqual([0, -1, 0]);
  });
});
