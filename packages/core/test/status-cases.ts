import { expect, it } from 'vitest';
import type { Deliverable, Plan } from '../src/plan/plan.js';
import { assess } from '../src/status/assess.js';
import { DEFAULT_POLICY, type StatusPolicy } from '../src/status/policy.js';
import { sayReason, sayToGreen } from '../src/status/say.js';
import { statusWord } from '../src/status/status.js';
import type { Day } from '../src/target-date/target-date.js';
import { aDeliverable, aPlan } from '../src/testing/builders.js';

/** A row on a day, and what its evidence shows: the word and the code of the rule that decides. */
export interface StatusCase {
  readonly row?: Partial<Deliverable>;
  readonly plan?: Partial<Plan>;
  readonly policy?: Partial<StatusPolicy>;
  readonly asOf: Day;
  readonly shows: string;
}

/** Tests a rule by its table: what decides, and that both languages can say it. */
export function testStatusCases(cases: Readonly<Record<string, StatusCase>>): void {
  it.each(Object.entries(cases))('%s', (_, { row = {}, plan = {}, policy = {}, asOf, shows }) => {
    const { derived, reasons, toGreen } = assess(aDeliverable(row), {
      asOf,
      plan: aPlan(plan),
      policy: { ...DEFAULT_POLICY, ...policy },
    });
    expect(`${statusWord(derived.state)} ${derived.reason.code}`).toBe(shows);
    for (const lang of ['en', 'cy'] as const) {
      for (const sentence of [
        ...reasons.map((reason) => sayReason(reason, lang)),
        ...toGreen.map((reason) => sayToGreen(reason, lang)),
      ]) {
        expect(sentence).toMatch(/^[^a-z].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
}
