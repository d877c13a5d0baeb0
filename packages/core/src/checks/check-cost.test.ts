import { describe, expect, it } from 'vitest';
import { aBigPlan } from '../testing/big-plan.js';
import type { Plan } from '../plan/plan.js';
import { check } from './check.js';

/** The same document, telling of every key that is read anywhere in it. */
function watched<T>(value: T, read: () => void): T {
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, watched(part as unknown, read)] as const);
  const copy: object = Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  return new Proxy(copy, {
    get(target, key, receiver) {
      read();
      return Reflect.get(target, key, receiver) as unknown;
    },
  }) as T;
}

function readsPerAction(actions: number): number {
  let reads = 0;
  const plan: Plan = watched(aBigPlan(actions), () => (reads += 1));
  check(plan, { asOf: '2027-06-01' });
  return reads / actions;
}

describe('the cost of checking', () => {
  it('grows with the plan and no faster: an action of a plan eight times as long is read no more often', () => {
    expect(readsPerAction(480)).toBeLessThan(readsPerAction(60) * 1.1);
  });
});
