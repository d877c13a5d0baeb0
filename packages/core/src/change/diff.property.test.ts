import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '../document/document.js';
import { same } from '../document/same.js';
import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aBigPlan } from '../testing/big-plan.js';
import { aMutatedDocument } from '../testing/mutations.js';
import { applyDiff } from './apply-diff.js';
import { diff } from './diff.js';

const kinds = Object.keys(DOCUMENT_SCHEMAS) as EngagementDocument['kind'][];

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function holdsExactly<D extends EngagementDocument>(before: D, after: D): void {
  const held = JSON.stringify(before);
  const between = diff(before, after);
  expect(applyDiff(before, between)).toStrictEqual(after);
  expect(between.changes.length === 0).toBe(same(before, after));
  for (const change of between.changes)
    expect(change.edits.length, JSON.stringify(change)).toBeGreaterThan(0);
  expect(JSON.stringify(before)).toBe(held);
  // It is plain JSON, so it may be kept and applied later.
  expect(copyOf(applyDiff(before, copyOf(between)))).toStrictEqual(copyOf(after));
}

/** A plan somebody rearranged: rows, actions and objectives moved, copied, dropped, new and reworded. */
const rearranged = fc
  .tuple(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
  )
  .map(([actions, seed, hits]) => {
    const before = aBigPlan(actions, seed);
    const after = structuredClone(before);
    for (const [what, a, b] of hits) rearrange(after, what, a, b);
    return [before, after] as const;
  });

const one = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

function rearrange(plan: Plan, what: number, a: number, b: number): void {
  const from: Objective | undefined = one(plan.objectives, a);
  const to: Objective | undefined = one(plan.objectives, b);
  const action: Action | undefined = from && one(from.actions, b);
  const row: Deliverable | undefined = action && one(action.deliverables, a);
  if (!from || !to || !action || !row) return;
  const target = one(to.actions, a + b) ?? action;
  switch (what) {
    case 0:
      from.actions.splice(from.actions.indexOf(action), 1);
      to.actions.splice(b % (to.actions.length + 1), 0, action);
      return;
    case 1:
      action.deliverables.splice(action.deliverables.indexOf(row), 1);
      target.deliverables.splice(a % (target.deliverables.length + 1), 0, row);
      return;
    case 2:
      plan.objectives.splice(
        b % plan.objectives.length,
        0,
        ...plan.objectives.splice(a % plan.objectives.length, 1),
      );
      return;
    case 3:
      row.title = `${row.title} and more`;
      row.id = `other-${row.id}`;
      return;
    case 4:
      plan.objectives.splice(a % (plan.objectives.length + 1), 0, {
        ...structuredClone(from),
        id: `new-${b}`,
        title: 'Something else entirely',
        actions: [{ ...action, id: `new-action-${b}`, title: 'New here', deliverables: [row] }],
      });
      action.deliverables.splice(action.deliverables.indexOf(row), 1);
      return;
    case 5:
      from.actions.splice(from.actions.indexOf(action), 1);
      return;
    case 6:
      plan.objectives.splice(plan.objectives.indexOf(from), 1);
      return;
    case 7:
      row.updates = [...(row.updates ?? []), { on: '2026-01-01', declared: 'green' }].reverse();
      return;
    default:
      action.deliverables.push(structuredClone(row));
  }
}

describe('the diff of any two documents', () => {
  it.each(kinds)('of kind %s makes one of the other exactly', (kind) => {
    fc.assert(
      fc.property(anyDocument(kind), anyDocument(kind), (before, after) => {
        holdsExactly(before, after);
        holdsExactly(before, before);
      }),
    );
  });

  it('holds for a plan and what became of it by accident', () => {
    fc.assert(
      fc.property(anyDocument('plan'), aMutatedDocument('plan'), (before, made) => {
        fc.pre(DOCUMENT_SCHEMAS.plan.safeParse(made).success);
        holdsExactly(before, made as EngagementDocument);
      }),
    );
  });

  it('holds for a plan whose parts were rearranged', () => {
    fc.assert(
      fc.property(rearranged, ([before, after]) => {
        holdsExactly(before, after);
        holdsExactly(after, before);
      }),
    );
  });
});
