import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deliverable, Measure, Plan } from '../plan/plan.js';
import { aDeliverable, aPieceOfEvidence, aPlanOf, aTargetDate } from '../testing/builders.js';
import { outcomeLight } from './outcome-light.js';
import { rollUpOutcomes } from './outcomes.js';
import { sayOutcome, sayOutcomeSpread } from './say-outcomes.js';

const asOf = '2012-01-01';
const due = aTargetDate('2011-12-31');
const evidence = [aPieceOfEvidence()];
const measure = (value: number): Measure => ({
  target: 10,
  direction: 'higher',
  readings: [{ on: '2011-12-01', value }],
});
const read = (row: Partial<Deliverable>, day = asOf) => {
  const { state, reason } = outcomeLight(aDeliverable(row), { asOf: day });
  return [state, reason.code];
};

describe('the outcome light', () => {
  it.each<[string, Partial<Deliverable>, string, string]>([
    ['achieved, with evidence', { outcomeState: 'achieved', evidence }, 'good', 'outcome-shown'],
    ['achieved, with nothing to show', { outcomeState: 'achieved' }, 'warning', 'outcome-without-evidence'],
    [
      'achieved and measured, with no evidence beside the figures',
      { outcomeState: 'achieved', measures: [measure(12)] },
      'warning',
      'outcome-without-evidence',
    ],
    [
      'achieved, and a measure that disagrees',
      { outcomeState: 'achieved', evidence, measures: [measure(12), measure(4)] },
      'warning',
      'outcome-measures-disagree',
    ],
    ['partly', { outcomeState: 'partly', evidence }, 'warning', 'outcome-partly'],
    ['not achieved', { outcomeState: 'not-achieved', evidence }, 'bad', 'outcome-not-achieved'],
    ['every target missed', { due, measures: [measure(4)] }, 'bad', 'targets-missed'],
    ['one target of two missed', { due, measures: [measure(4), measure(12)] }, 'warning', 'targets-missed'],
    ['every target met', { measures: [measure(12)] }, 'warning', 'targets-met-not-assessed'],
    ['a target with no reading', { due, measures: [{ target: 10 }] }, 'unknown', 'outcome-not-assessed'],
    ['nothing said', {}, 'unknown', 'outcome-not-assessed'],
    [
      'complete, before its date',
      { lifecycle: 'complete', due: aTargetDate('2012-06-30') },
      'unknown',
      'outcome-not-assessed',
    ],
    ['not begun', { start: aTargetDate('2012-02-01') }, 'not-due', 'outcome-not-yet-due'],
    [
      'cancelled',
      { lifecycle: 'cancelled', outcomeState: 'achieved', evidence },
      'excluded',
      'outcome-closed',
    ],
  ])('%s', (_, row, state, code) => {
    expect(read(row)).toEqual([state, code]);
  });

  it('owes nothing the day before the row is due, and on the day; the day after it does', () => {
    expect(read({ due }, '2011-12-30')).toEqual(['not-due', 'outcome-not-yet-due']);
    expect(read({ due }, '2011-12-31')).toEqual(['not-due', 'outcome-not-yet-due']);
    expect(read({ due }, '2012-01-01')).toEqual(['unknown', 'outcome-not-assessed']);
  });

  it('holds a target against a row that is complete before its date', () => {
    const row = { due: aTargetDate('2012-06-30'), measures: [measure(4)] };
    expect(read(row)).toEqual(['not-due', 'outcome-not-yet-due']);
    expect(read({ ...row, lifecycle: 'complete' })).toEqual(['bad', 'targets-missed']);
  });

  it('knows no outcome of a later day', () => {
    const updates = [{ on: '2012-01-02', outcome: 'achieved' as const, evidence }];
    expect(read({ updates })).toEqual(['unknown', 'outcome-not-assessed']);
    expect(read({ updates }, '2012-01-02')).toEqual(['good', 'outcome-shown']);
  });
});

describe('outcomes of many rows', () => {
  it('counts what nobody assessed as unknown, and never as not achieved', () => {
    const { distribution, outcomes, rated, owed } = rollUpOutcomes(
      aPlanOf([{}, {}, { outcomeState: 'partly' }]),
      { asOf },
    );
    expect(distribution).toMatchObject({ red: 0, amber: 1, unknown: 2 });
    expect(outcomes).toMatchObject({ 'not-achieved': 0, 'not-assessed': 2, partly: 1 });
    expect([rated, owed]).toEqual([1, 3]);
  });

  it('has nothing to say of no rows', () => {
    expect(sayOutcomeSpread(rollUpOutcomes(aPlanOf([]), { asOf }), 'en')).toBe('No outcome is owed.');
  });
});

describe('the outcomes of Harbourside on 15 January 2026', () => {
  const plan = JSON.parse(
    readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
  ) as Plan;
  const spread = rollUpOutcomes(plan, { asOf: '2026-01-15' });

  it('stand apart from the lights of its work', () => {
    expect(spread.rows.map(({ id, light }) => [id, light.state, light.reason.code])).toEqual([
      ['panel-recruit', 'good', 'outcome-shown'],
      ['panel-questions', 'warning', 'outcome-partly'],
      ['officer-training', 'bad', 'targets-missed'],
      ['welsh-facilitators', 'not-due', 'outcome-not-yet-due'],
      ['access-fund', 'warning', 'outcome-partly'],
      ['forums-set-up', 'not-due', 'outcome-not-yet-due'],
      ['forum-grants', 'unknown', 'outcome-not-assessed'],
      ['budget-pilot', 'warning', 'outcome-partly'],
      ['budget-roll-out', 'not-due', 'outcome-not-yet-due'],
      ['joint-diary', 'not-due', 'outcome-not-yet-due'],
      ['feedback-promise', 'warning', 'targets-missed'],
      ['answers-page', 'not-due', 'outcome-not-yet-due'],
      ['yearly-review', 'bad', 'outcome-not-achieved'],
      ['youth-assembly', 'excluded', 'outcome-closed'],
    ]);
  });

  it('are said with their denominator, and each in both languages', () => {
    expect(sayOutcomeSpread(spread, 'en')).toBe(
      'Outcomes: 2 red, 4 amber, 1 green, 5 not due, 1 unknown, 1 not counted; 7 of the 8 owed can be judged.',
    );
    expect(sayOutcomeSpread(spread, 'cy')).toMatch(/^Canlyniadau: 2 coch.*7 o’r 8/);
    for (const { light } of spread.rows) {
      for (const lang of ['en', 'cy'] as const) {
        expect(sayOutcome(light.reason, lang)).toMatch(/^\p{Lu}.*\.$/u);
        expect(sayOutcome(light.reason, lang)).not.toMatch(/undefined|NaN/);
      }
    }
  });
});
