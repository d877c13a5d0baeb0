import { describe, expect, it } from 'vitest';
import { aPlanOf } from '../testing/builders.js';
import { moneyOf } from './money.js';
import type { Resource } from './plan.js';

const resource = (
  pence: number,
  per: 'once' | 'year' | 'month' | 'head',
  state: Resource['state'] = 'identified',
): Resource => ({
  words: `${pence}`,
  state,
  amount: { pence, per },
});

describe('money of a plan', () => {
  it('tells what recurs from what is spent once, and what is found from what is not', () => {
    const plan = aPlanOf([
      {
        resources: [
          resource(1_250_000, 'year', 'to-be-identified'),
          { words: 'Staff time', state: 'within-existing' },
        ],
      },
      { resources: [resource(600_000, 'year'), resource(50_000, 'once', 'to-be-pursued')] },
      { resources: [resource(1_400_000, 'once')] },
    ]);
    expect(moneyOf(plan)).toEqual({
      recurringPence: 1_850_000,
      unidentifiedRecurringPence: 1_250_000,
      oncePence: 1_450_000,
      unidentifiedOncePence: 50_000,
    });
  });

  it('counts a monthly sum twelve times, and leaves what is asked for per head to those who know the heads', () => {
    const plan = aPlanOf([{ resources: [resource(100, 'month'), resource(200, 'head')] }]);
    expect(moneyOf(plan)).toMatchObject({ recurringPence: 1_200, oncePence: 0 });
  });
});
