import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemeOf } from '@engagement-plan/core';
import type { Plan } from '@engagement-plan/core';
import { validateUpdate } from '@engagement-plan/core/validate';
import { SMALL } from '../plan-given/plans.examples.js';
import { asksForRoute, blankUpdate, finishedUpdate, percentOf, revived } from './update-work.js';
import type { UpdateWork } from './update-work.js';

const plan = SMALL as unknown as Plan;
const about = { plan, scheme: schemeOf(plan), today: '2011-10-31', lang: 'en' };
const blank = blankUpdate('update-1', 'row-1', '');
const finish = (said: Partial<UpdateWork>) => finishedUpdate({ ...blank, ...said }, about);

const anyWork: fc.Arbitrary<UpdateWork> = fc.record({
  id: fc.constant('update-1'),
  row: fc.constant('row-1'),
  on: fc.constantFrom('', '2011-10-30'),
  by: fc.string(),
  progress: fc.constantFrom('', 'little', 'some', 'significant', 'on-target', 'complete'),
  percent: fc.oneof(fc.string(), fc.integer({ min: -5, max: 500 }).map(String)),
  outcome: fc.constantFrom('', 'not-achieved', 'partly', 'achieved'),
  note: fc.string(),
  evidence: fc.array(fc.record({ text: fc.string(), href: fc.string() }, { requiredKeys: [] })),
  issue: fc.string(),
  declared: fc.constantFrom('', 'red', 'amber', 'green'),
  cause: fc.string(),
  action: fc.string(),
  owner: fc.string(),
  due: fc.constantFrom('', '2012-01-31'),
});

describe('an update as it leaves the page', () => {
  it('has the shape of its kind, whatever was typed', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(validateUpdate(finishedUpdate(work, about))).toEqual([]);
      }),
    );
  });

  it('says nothing that was not said', () => {
    expect(finish({ note: ' ', evidence: [{}, { text: ' ' }] })).toEqual({
      $schema: 'urn:engagement-plan:update:1',
      kind: 'update',
      id: 'update-1',
      version: '1',
      lang: 'en',
      plan: 'small-plan',
      row: 'row-1',
      on: '2011-10-31',
    });
  });

  it('names posts by their id where the plan knows them, however they are spelt', () => {
    expect(finish({ by: 'the cvs' }).by).toBe('cvs');
    expect(finish({ by: 'Somebody new' }).by).toBe('Somebody new');
  });

  it('carries a route to green for red and amber alone', () => {
    const route = { cause: 'Rain', action: 'Wait', owner: 'equality officer', due: '2012-01-31' };
    expect(finish({ declared: 'amber', ...route }).routeToGreen).toMatchObject({
      cause: 'Rain',
      owner: 'equality',
      due: { from: '2012-01-31', to: '2012-01-31' },
    });
    expect(finish({ declared: 'green', ...route }).routeToGreen).toBeUndefined();
    expect(asksForRoute({ ...blank, declared: 'red' }, about.scheme)).toBe(true);
  });
});

it.each([
  ['', undefined],
  ['60', 60],
  [' 60 % ', 60],
  ['12,5', 12.5],
  ['0', 0],
  ['100', 100],
  ['101', undefined],
  ['-1', undefined],
  ['most', undefined],
])('reads the percentage “%s” as %s', (percent, expected) => {
  expect(percentOf({ ...blank, percent })).toBe(expected);
});

describe('a draft', () => {
  it('comes back as it was left', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(revived(JSON.parse(JSON.stringify(work)), blank)).toEqual({ ...work });
      }),
    );
  });

  it('of any other shape is taken as far as it goes', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(validateUpdate(finishedUpdate(revived(junk, blank), about))).toEqual([]);
      }),
    );
    expect(revived({ note: 'Kept', row: 'row-9', percent: 7, evidence: 'no' }, blank)).toEqual({
      ...blank,
      note: 'Kept',
    });
  });
});
