import { aBigPlan } from '@engagement-plan/core/testing';
import { describe, expect, it } from 'vitest';
import { misshapenIn } from './plan-shape.js';
import { EMPTY, LARGE, LONG, SMALL } from './plans.examples.js';
import { validatePlan } from '@engagement-plan/core/validate';

const copy = (plan: object) => JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;

describe('the examples', () => {
  it.each([
    ['small', SMALL],
    ['empty', EMPTY],
    ['large', LARGE],
    ['long', LONG],
  ])('(%s) are plans, by the full validator as by the small one', (_, plan) => {
    expect(validatePlan(plan)).toEqual([]);
    expect(misshapenIn(plan)).toBeUndefined();
  });
});

describe('misshapenIn', () => {
  it('finds nothing in a plan of any size', () => {
    expect(misshapenIn(aBigPlan(200))).toBeUndefined();
  });

  it.each([
    ['nothing', null, ''],
    ['a number', 7, ''],
    ['a list', [], ''],
    ['another kind', { kind: 'recipe' }, '/id'],
    ['objectives that are no list', { ...EMPTY, objectives: {} }, '/objectives'],
    ['a title that is a number', { ...EMPTY, title: 7 }, '/title'],
    [
      'a lead without a party',
      replaced('"party":"democratic"', '"party":7'),
      '/objectives/0/actions/0/deliverables/1/leads/0/party',
    ],
    [
      'a date that is words only',
      replaced('"due":{"words":"2012","kind":"year","from":"2012-01-01","to":"2012-12-31"}', '"due":"2012"'),
      '/objectives/0/actions/2/deliverables/1/due',
    ],
  ])('names the place in %s', (_, value, place) => {
    expect(misshapenIn(value)).toBe(place);
  });
});

function replaced(text: string, by: string): unknown {
  const before = JSON.stringify(copy(LARGE));
  const after = before.replace(text, by);
  expect(after).not.toBe(before);
  return JSON.parse(after);
}
