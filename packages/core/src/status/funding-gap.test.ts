import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan, Resource } from '../plan/plan.js';
import { aPlanOf, aResource, aTargetDate } from '../testing/builders.js';
import { fundingGap } from './funding-gap.js';

const wanted = (pence: number, rest: Partial<Resource> = {}) =>
  aResource({ state: 'to-be-identified', words: `${pence}`, amount: { pence, per: 'once' }, ...rest });
const due = aTargetDate('2011-12-31');

describe('what is still to be found', () => {
  it.each([
    ['the day before its row is due', '2011-12-30', 0],
    ['on the day', '2011-12-31', 0],
    ['the day after', '2012-01-01', 1],
  ])('%s', (_, asOf, late) => {
    const { needs, afterDue } = fundingGap(aPlanOf([{ due, resources: [aResource(), wanted(100)] }]), {
      asOf,
    });
    expect([needs.length, afterDue.length, needs[0]?.path]).toEqual([
      1,
      late,
      '/objectives/0/actions/0/deliverables/0/resources/1',
    ]);
  });

  it('leaves out rows that need nothing more by that day', () => {
    const plan = aPlanOf([
      { lifecycle: 'complete', resources: [wanted(1)] },
      { resources: [wanted(2)], updates: [{ on: '2012-01-01', lifecycle: 'cancelled' }] },
      { resources: [wanted(4)] },
    ]);
    expect(fundingGap(plan, { asOf: '2011-12-31' }).totals.oncePence).toBe(6);
    expect(fundingGap(plan, { asOf: '2012-01-01' }).totals.oncePence).toBe(4);
  });

  it('counts needs without an amount, and adds nothing for them', () => {
    const plan = aPlanOf([{ resources: [aResource({ state: 'to-be-pursued' }), wanted(100)] }]);
    const { unpriced, totals } = fundingGap(plan, { asOf: '2012-01-01' });
    expect([unpriced, totals.unidentifiedOncePence]).toEqual([1, 100]);
  });

  it('is this at Harbourside on 15 January 2026', () => {
    const plan = JSON.parse(
      readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
    ) as Plan;
    const gap = fundingGap(plan, { asOf: '2026-01-15' });
    expect(gap.needs.map(({ ref, daysLate }) => [ref, daysLate])).toEqual([
      ['A2.2', 0],
      ['A3.1', 0],
      ['B1.2', 76],
      ['B2.2', 0],
    ]);
    expect([gap.totals.recurringPence, gap.totals.oncePence]).toEqual([3_950_000, 15_000_000]);
    expect(gap.totalsAfterDue.recurringPence).toBe(3_000_000);
  });
});
