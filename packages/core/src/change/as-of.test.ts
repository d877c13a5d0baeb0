import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { assess } from '../status/assess.js';
import { addDays, isDay } from '../target-date/civil-day.js';
import { anyDay, anyDocument } from '../testing/arbitraries.js';
import {
  aMilestone,
  aPieceOfEvidence,
  aPlan,
  aPlanOf,
  aProgressUpdate,
  aStep,
  aTargetDate,
} from '../testing/builders.js';
import { aBigPlan } from '../testing/big-plan.js';
import { planAsOf } from './as-of.js';

const DAY = '2011-10-03';
const before = addDays(DAY, -1);
const after = addDays(DAY, 1);
const rowOf = (plan: Plan) => Array.from(rowsOf(plan), ({ deliverable }) => deliverable)[0]!;
const stood = (row: Parameters<typeof aPlanOf>[0][number]) => rowOf(planAsOf(aPlanOf([row]), DAY));

describe('a plan as of a day', () => {
  it('keeps the update of the day before and of the day, and drops the one of the day after', () => {
    const updates = [before, DAY, after].map((on) => aProgressUpdate({ on }));
    expect(stood({ updates }).updates?.map(({ on }) => on)).toEqual([before, DAY]);
  });

  it('keeps what carries no day', () => {
    expect(stood({ evidence: [aPieceOfEvidence()] }).evidence).toHaveLength(1);
  });

  it.each([
    [before, '2012-01-31', 1],
    [DAY, '2012-01-31', 1],
    [after, '2011-09-30', 0],
  ])('has the due date in force when it was moved on %s', (on, due, revisions) => {
    const row = stood({
      due: aTargetDate('2012-01-31'),
      revisions: [{ from: aTargetDate('2011-09-30'), to: aTargetDate('2012-01-31'), on }],
    });
    expect([row.due?.to, row.revisions?.length]).toEqual([due, revisions]);
  });

  it('has a milestone and a step of the day after not done yet', () => {
    const row = stood({
      milestones: [aMilestone({ state: 'done', done: aTargetDate(after) }), aMilestone({ state: 'done' })],
      steps: [aStep({ doneOn: DAY, steps: [aStep({ doneOn: after })] })],
      measures: [
        {
          readings: [
            { on: DAY, value: 1 },
            { on: after, value: 2 },
          ],
        },
      ],
    });
    expect(row.milestones).toEqual([aMilestone(), aMilestone({ state: 'done' })]);
    expect(row.steps).toEqual([aStep({ doneOn: DAY, steps: [aStep()] })]);
    expect(row.measures?.[0]?.readings).toEqual([{ on: DAY, value: 1 }]);
  });

  it('drops later approvals, and shares what stood as it stands', () => {
    const plan = aPlan({
      control: {
        approvals: [
          { body: 'Board', on: aTargetDate(DAY) },
          { body: 'Cabinet', on: aTargetDate(after) },
        ],
      },
    });
    expect(planAsOf(plan, DAY).control?.approvals).toEqual([{ body: 'Board', on: aTargetDate(DAY) }]);
    expect(rowOf(planAsOf(plan, DAY))).toBe(rowOf(plan));
  });

  it('is asked for a day', () => {
    expect(() => planAsOf(aPlan(), 'today')).toThrow('“today”, which is not a day');
  });

  const plans = fc.oneof(
    anyDocument('plan') as fc.Arbitrary<Plan>,
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(999)).map(([actions, seed]) => aBigPlan(actions, seed)),
  );
  const days = fc.oneof(
    anyDay.filter(isDay),
    fc.integer({ min: -200, max: 1500 }).map((n) => addDays('2025-10-01', n)),
  );

  it('is assessed on that day as the plan itself is, and still fits its schema', () => {
    fc.assert(
      fc.property(plans, days, (plan, day) => {
        const then = planAsOf(plan, day);
        expect(DOCUMENT_SCHEMAS.plan.safeParse(then).error).toBeUndefined();
        const rows = [...rowsOf(then)];
        for (const [i, { deliverable }] of [...rowsOf(plan)].entries()) {
          expect(assess(rows[i]!.deliverable, { asOf: day, plan: then })).toEqual(
            assess(deliverable, { asOf: day, plan }),
          );
        }
        expect(planAsOf(then, day)).toEqual(then);
      }),
    );
  });
});
