import { aBigPlan } from '@engagement-plan/core/testing';
import type { Plan } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import { EMPTY } from '../plan-given/plans.examples.js';
import { along, axisOf, barsOf, quarterOf } from './axis.js';
import { HARBOURSIDE } from './harbourside.examples.js';

const plan = HARBOURSIDE as unknown as Plan;
const rows = plan.objectives.flatMap(({ actions }) => actions.flatMap(({ deliverables }) => deliverables));
const named = (ref: string) => rows.find((row) => row.ref === ref) as (typeof rows)[number];

describe('the axis of a plan', () => {
  it('holds all its days in whole quarters', () => {
    const axis = axisOf(plan);
    expect(axis).toMatchObject({ from: '2024-04-01', to: '2027-03-31' });
    expect(axis?.ticks).toHaveLength(12);
  });

  it('is of whole years where quarters would stand too close', () => {
    const long = {
      ...plan,
      period: { words: '', kind: 'interval', from: '2020-02-01', to: '2030-05-31' },
    } as Plan;
    expect(axisOf(long)).toMatchObject({ from: '2020-01-01', to: '2030-12-31' });
    expect(axisOf(long)?.ticks).toHaveLength(11);
  });

  it('is of quarters for as long as five years', () => {
    const lasting = (to: string) =>
      axisOf({ ...plan, period: { words: '', kind: 'interval', from: '2023-02-01', to } } as Plan);
    expect(lasting('2027-12-31')).toMatchObject({ from: '2023-01-01', to: '2027-12-31' });
    expect(lasting('2027-12-31')?.ticks).toHaveLength(20);
    expect(lasting('2028-01-01')).toMatchObject({ from: '2023-01-01', to: '2028-12-31' });
    expect(lasting('2028-01-01')?.ticks).toHaveLength(6);
  });

  it('gives every name as much room as any other has', () => {
    const long = {
      ...plan,
      period: { words: '', kind: 'interval', from: '2019-11-01', to: '2030-02-28' },
    } as Plan;
    const axis = axisOf(long);
    if (!axis) throw new Error('It names days.');
    const starts = [...axis.ticks.map((tick) => along(axis, tick)), 100];
    expect(starts[0]).toBe(0);
    for (const [n, start] of starts.slice(0, -1).entries())
      expect((starts[n + 1] ?? 0) - start).toBeGreaterThan(99 / axis.ticks.length);
  });

  it('is none where no day is named', () => {
    expect(axisOf(EMPTY as unknown as Plan)).toBeUndefined();
  });

  it('holds every bar of a plan of any size', () => {
    const big = aBigPlan(300);
    const axis = axisOf(big);
    if (!axis) throw new Error('A big plan names days.');
    for (const { actions } of big.objectives)
      for (const { deliverables } of actions)
        for (const row of deliverables)
          for (const { from, to } of barsOf(row, axis)) {
            expect(from >= axis.from && to <= axis.to && from <= to).toBe(true);
          }
  });

  it.each([
    ['2024-03-31', 0],
    ['2024-04-01', 0],
    ['2027-04-01', 100],
    ['2040-01-01', 100],
  ])('places %s at %d per cent', (day, share) => {
    expect(along({ from: '2024-04-01', to: '2027-03-31', ticks: [] }, day)).toBe(share);
  });

  it.each([
    ['2024-03-31', '2024-01-01'],
    ['2024-04-01', '2024-04-01'],
    ['2024-12-31', '2024-10-01'],
  ])('the quarter of %s begins on %s', (day, first) => {
    expect(quarterOf(day)).toBe(first);
  });
});

describe('the bars of a row', () => {
  const axis = axisOf(plan);
  it.each([
    ['its window', 'A1.1', [{ from: '2024-09-01', to: '2024-11-30', open: false }]],
    ['all of the axis for work that goes on', 'B1.1', [{ from: '2024-04-01', to: '2027-03-31', open: true }]],
    ['none without a date', 'B2.3', []],
  ])('are %s', (_, ref, bars) => {
    expect(barsOf(named(ref), axis)).toEqual(bars);
  });
});
