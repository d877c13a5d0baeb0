import { describe, expect, it } from 'vitest';
import type { Deliverable, Plan, ProgressUpdate } from '../plan/plan.js';
import {
  aDeliverable,
  aMilestone,
  aPieceOfEvidence,
  aPlan,
  aPlanOf,
  aResource,
  aTargetDate,
} from '../testing/builders.js';
import { assess } from './assess.js';
import { DEFAULT_POLICY, POLICIES, policyNamed, type StatusPolicy } from './policy.js';
import type { Flag, Reason } from './reasons.js';
import { statusWord } from './status.js';

const asOf = '2012-01-01';
const late = { due: aTargetDate('2011-12-31') };
const shownOnTarget = { milestones: [aMilestone({ state: 'done', done: aTargetDate('2011-12-01') })] };

const declaring = (
  declared: string,
  on = '2011-12-15',
  more: Partial<ProgressUpdate> = {},
): ProgressUpdate => ({
  on,
  declared,
  ...more,
});

const published = (row: Partial<Deliverable>, name = 'declared-with-ceilings', plan: Plan = aPlan()) =>
  statusWord(assess(aDeliverable(row), { asOf, plan, policy: policyNamed(name) }).effective.state);

const codes = (coded: readonly (Flag | Reason)[]) => coded.map(({ code }) => code);
const flagsOf = (row: Partial<Deliverable>, plan?: Plan) =>
  codes(assess(aDeliverable(row), { asOf, plan }).flags);

describe('what is published', () => {
  const rows = {
    'nothing declared, evidence green': shownOnTarget,
    'declared green, evidence green': { ...shownOnTarget, updates: [declaring('green')] },
    'declared amber, evidence green': { ...shownOnTarget, updates: [declaring('amber')] },
    'declared red, evidence not due': { due: aTargetDate('2012-06-01'), updates: [declaring('red')] },
    'declared green, late': { ...late, updates: [declaring('green')] },
    'declared amber, late': { ...late, updates: [declaring('amber')] },
    'declared red, late with progress': { ...late, ...shownOnTarget, updates: [declaring('red')] },
    'declared green, complete, outcome not shown': { lifecycle: 'complete', updates: [declaring('green')] },
    'declared green long ago, late': { ...late, updates: [declaring('green', '2011-01-01')] },
    'declared green on no day, late': { ...late, updates: [{ declared: 'green' }] },
    'declared green long ago, evidence unknown': { updates: [declaring('green', '2011-01-01')] },
    'declared green, cancelled': { lifecycle: 'cancelled', updates: [declaring('green')] },
    'nothing declared, late': late,
    'a level nobody knows, late': { ...late, updates: [declaring('puce')] },
  } as const satisfies Record<string, Partial<Deliverable>>;

  it.each<[keyof typeof rows, string, string, string, string]>([
    // row, declared-with-ceilings, declared-only, derived-only, worst-of
    ['nothing declared, evidence green', 'green', 'unknown', 'green', 'green'],
    ['declared green, evidence green', 'green', 'green', 'green', 'green'],
    ['declared amber, evidence green', 'amber', 'amber', 'green', 'amber'],
    ['declared red, evidence not due', 'red', 'red', 'not-due', 'red'],
    ['declared green, late', 'amber', 'green', 'red', 'red'],
    ['declared amber, late', 'amber', 'amber', 'red', 'red'],
    ['declared red, late with progress', 'red', 'red', 'amber', 'red'],
    ['declared green, complete, outcome not shown', 'amber', 'green', 'amber', 'amber'],
    ['declared green long ago, late', 'red', 'green', 'red', 'red'],
    ['declared green on no day, late', 'red', 'green', 'red', 'red'],
    ['declared green long ago, evidence unknown', 'unknown', 'green', 'unknown', 'green'],
    ['declared green, cancelled', 'excluded', 'excluded', 'excluded', 'excluded'],
    ['nothing declared, late', 'red', 'unknown', 'red', 'red'],
    ['a level nobody knows, late', 'red', 'unknown', 'red', 'red'],
  ])('%s', (name, ...words) => {
    expect(POLICIES.map((policy) => published(rows[name], policy.name))).toEqual(words);
  });

  it('says the default is the first policy', () => {
    expect(POLICIES[0]).toBe(DEFAULT_POLICY);
    expect(policyNamed('made-up')).toBeUndefined();
  });

  it.each([
    ['the last day in cadence', '2011-09-17', 'green'],
    ['a day before that', '2011-09-16', 'unknown'],
  ])('stands by a declaration of %s', (_, on, word) => {
    expect(published({ updates: [declaring('green', on)] })).toBe(word);
  });

  it('reads a later declaration over an earlier one, and one of tomorrow not at all', () => {
    const updates = [
      declaring('red', '2012-01-02'),
      declaring('green', '2011-12-20'),
      declaring('amber', '2011-12-19'),
    ];
    expect(published({ updates })).toBe('green');
  });

  it('keeps the level that was declared where two levels share a tone', () => {
    const plan = aPlan({ scheme: 'delivery-confidence' });
    const { effective, derived } = assess(aDeliverable({ ...shownOnTarget, updates: [declaring('green')] }), {
      asOf,
      plan,
    });
    expect(effective).toEqual({ state: 'good', level: 'green' });
    expect(derived).toMatchObject({ state: 'good', level: undefined });
  });

  it('names the level of a row nobody declared where only one says what is so of its work', () => {
    const plan = aPlan({ scheme: 'brag' });
    const open = assess(aDeliverable(shownOnTarget), { asOf, plan });
    expect(open.effective).toEqual({ state: 'good', level: 'green' });
    const shown = { outcomeState: 'achieved' as const, evidence: [{ text: 'Minutes' }] };
    const done = assess(aDeliverable({ lifecycle: 'complete', ...shown }), { asOf, plan });
    expect(done.effective).toEqual({ state: 'good', level: 'blue' });
  });

  it('never lets the declared colour touch the derived one', () => {
    const derived = ['red', 'amber', 'green'].map(
      (level) => assess(aDeliverable({ ...late, updates: [declaring(level)] }), { asOf }).derived,
    );
    expect(new Set(derived.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('slips', () => {
  const slip = (on: string) => ({ from: aTargetDate('2012-02-01'), to: aTargetDate('2012-03-01'), on });
  const forward = { from: aTargetDate('2012-04-01'), to: aTargetDate('2012-03-01'), on: '2011-10-01' };
  const row = (revisions: Deliverable['revisions'] = []) => ({
    due: aTargetDate('2012-03-01'),
    ...shownOnTarget,
    revisions,
  });

  it.each<[string, Partial<Deliverable>, string]>([
    ['one slip', row([slip('2011-10-01')]), 'green'],
    ['two slips', row([slip('2011-10-01'), slip('2011-11-01')]), 'amber'],
    ['two slips, the second tomorrow', row([slip('2011-10-01'), slip('2012-01-02')]), 'green'],
    ['a slip and a date brought forward', row([slip('2011-10-01'), forward]), 'green'],
    [
      'two slips, and complete with its outcome shown',
      {
        ...row([slip('2011-10-01'), slip('2011-11-01')]),
        lifecycle: 'complete',
        outcomeState: 'achieved',
        evidence: [aPieceOfEvidence()],
      },
      'green',
    ],
  ])('%s', (_, slipped, word) => {
    expect(published(slipped)).toBe(word);
  });

  it('says so first, and how it turns green', () => {
    const { reasons, toGreen } = assess(aDeliverable(row([slip('2011-10-01'), slip('2011-11-01')])), {
      asOf,
    });
    expect(codes(reasons)).toEqual(['slipped-twice', 'on-target', 'cadence-assumed']);
    expect(codes(toGreen)).toEqual(['slipped-twice']);
  });

  it('counts a baseline before the due date as one slip', () => {
    expect(flagsOf({ ...row(), baseline: aTargetDate('2012-02-01') })).toEqual(['slipped']);
    expect(flagsOf({ ...row(), baseline: aTargetDate('2012-03-01') })).toEqual([]);
  });
});

describe('the stricter reading of green', () => {
  const policy: StatusPolicy = { ...DEFAULT_POLICY, greenNeedsOutcome: true };

  it.each<[string, Partial<Deliverable>, string, string[]]>([
    [
      'on target, outcome not shown',
      shownOnTarget,
      'amber',
      ['outcome-not-shown', 'on-target', 'cadence-assumed'],
    ],
    [
      'on target, outcome shown',
      { ...shownOnTarget, outcomeState: 'achieved', evidence: [aPieceOfEvidence()] },
      'green',
      ['on-target', 'cadence-assumed'],
    ],
  ])('%s', (_, row, word, reasons) => {
    const assessment = assess(aDeliverable(row), { asOf, policy });
    expect(statusWord(assessment.effective.state)).toBe(word);
    expect(codes(assessment.reasons)).toEqual(reasons);
  });
});

describe('flags', () => {
  const route = { routeToGreen: { cause: 'No hall', action: 'Book the library' } };

  it.each<[string, Partial<Deliverable>, string[]]>([
    ['a declaration in cadence, with nothing against it', { updates: [declaring('green')] }, []],
    ['a stale one', { updates: [declaring('green', '2011-09-16')] }, ['stale-declaration']],
    ['green on a late row', { ...late, updates: [declaring('green')] }, ['optimistic']],
    [
      'green on a complete row without its outcome',
      { lifecycle: 'complete', updates: [declaring('green')] },
      ['optimistic'],
    ],
    ['amber on a late row, with a route', { ...late, updates: [declaring('amber', asOf, route)] }, []],
    ['amber without a route', { updates: [declaring('amber')] }, ['unsupported']],
    ['amber with a route given since', { updates: [declaring('amber'), { on: asOf, ...route }] }, []],
    [
      'amber with a route given before',
      { updates: [{ on: '2011-12-01', ...route }, declaring('amber')] },
      ['unsupported'],
    ],
    [
      'amber where the evidence is green',
      { ...shownOnTarget, updates: [declaring('amber', asOf, route)] },
      ['cautious'],
    ],
    ['a level the scheme does not have', { updates: [declaring('puce')] }, ['unknown-level']],
    [
      'money to be found',
      { resources: [aResource(), aResource({ state: 'to-be-identified' })] },
      ['unfunded'],
    ],
    ['money to be pursued', { resources: [aResource({ state: 'to-be-pursued' })] }, ['unfunded']],
    [
      'money to be found for what is complete',
      { lifecycle: 'complete', resources: [aResource({ state: 'to-be-identified' })] },
      [],
    ],
    ['a cancelled row has none', { lifecycle: 'cancelled', updates: [declaring('red', '2010-01-01')] }, []],
  ])('%s', (_, row, flags) => {
    expect(flagsOf(row)).toEqual(flags);
  });

  it.each([
    ['the day before it is late', '2012-01-31', {}, []],
    ['on its last day', '2012-02-01', {}, []],
    ['the day after', '2012-02-02', {}, ['dependency-late']],
    [
      'complete by then',
      '2012-02-02',
      { updates: [{ on: '2012-02-02', progress: 'complete' as const }] },
      [],
    ],
  ])('a row it waits for, %s', (_, day, more, flags) => {
    const waiting = aDeliverable({ id: 'waiting', conditions: [{ text: 'Once agreed', waitsFor: 'first' }] });
    const plan = aPlanOf([{ id: 'first', due: aTargetDate('2012-02-01'), ...more }, waiting]);
    expect(codes(assess(waiting, { asOf: day, plan }).flags)).toEqual(flags);
  });

  it('comes to an end where two rows wait for each other', () => {
    const wait = (id: string, waitsFor: string) =>
      aDeliverable({ id, ...late, conditions: [{ text: 'After the other', waitsFor }] });
    const rows = [wait('a', 'b'), wait('b', 'a')];
    expect(rows.map((row) => codes(assess(row, { asOf, plan: aPlanOf(rows) }).flags))).toEqual([
      ['dependency-late'],
      ['dependency-late'],
    ]);
  });
});

describe('reasons', () => {
  it('begins with what decided, then says what the evidence shows and what was assumed', () => {
    const { reasons, toGreen, ceiling } = assess(aDeliverable({ ...late, updates: [declaring('green')] }), {
      asOf,
    });
    expect(codes(reasons)).toEqual(['above-ceiling', 'overdue', 'cadence-assumed']);
    expect(codes(toGreen)).toEqual(['overdue']);
    expect(ceiling).toEqual({ best: 'warning', because: 'late' });
  });

  it('does not call a cadence assumed that the plan gives, or that did not matter', () => {
    const updates = [{ on: asOf, progress: 'on-target' as const }];
    const plan = aPlan({ cadence: [{ body: 'Group', months: 3 }] });
    expect(codes(assess(aDeliverable({ updates }), { asOf, plan }).reasons)).toEqual(['on-target']);
    expect(codes(assess(aDeliverable(late), { asOf }).reasons)).toEqual(['overdue']);
  });

  it('says when the start of the plan stood in', () => {
    const plan = aPlan({ period: aTargetDate({ from: '2012-02-01', to: '2016-12-31' }) });
    expect(assess(aDeliverable(), { asOf, plan }).reasons).toEqual([
      { code: 'not-yet-due', facts: { starts: '2012-02-01' } },
      { code: 'start-assumed', facts: { start: '2012-02-01' } },
    ]);
  });

  it('asks for a declaration where only the declaration stands in the way', () => {
    const { toGreen } = assess(aDeliverable({ ...shownOnTarget, updates: [declaring('amber')] }), { asOf });
    expect(codes(toGreen)).toEqual(['as-declared']);
  });

  it('has nothing to add to green, or to what is not counted', () => {
    expect(assess(aDeliverable(shownOnTarget), { asOf }).toGreen).toEqual([]);
    expect(assess(aDeliverable({ lifecycle: 'cancelled' }), { asOf }).toGreen).toEqual([]);
  });
});

it('refuses an asOf that is no day, in words', () => {
  expect(() => assess(aDeliverable(), { asOf: 'yesterday' })).toThrow('asOf is “yesterday”');
});
