import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import type { Plan } from '../plan/plan.js';
import { cadenceBefore } from '../status/setting.js';
import { fromDayNumber } from '../target-date/civil-day.js';
import { aLead, aParty, aPlanOf, aProgressUpdate, aTargetDate } from '../testing/builders.js';
import {
  aChallenge,
  aChecklist,
  anEngagement,
  aPrinciple,
  aPrincipleSet,
  aRegister,
} from '../testing/documents.js';
import { anyDocument } from '../testing/arbitraries.js';
import { lastDayInCadence } from './interval.js';
import { owed } from './owed.js';
import { owedByBody, owedByLead } from './owed-groups.js';
import { sayOwed } from './say-owed.js';

const cadence = [
  { body: 'Engagement group', months: 3, purpose: 'Every row' },
  { body: 'Cabinet', months: 6 },
];
const quarterly = { cadence, period: aTargetDate({ from: '2011-09-01', to: '2016-03-31' }) };
const updated = (on: string, plan: Partial<Plan> = quarterly) =>
  aPlanOf([{ updates: [aProgressUpdate({ on })], leads: [aLead()] }], { parties: [aParty()], ...plan });
const first = (plan: Plan, asOf: string) => owed(plan, { asOf })[0];

describe('an update', () => {
  it.each([
    ['the day before a quarter is over', '2012-03-30', undefined],
    ['when a quarter is over', '2012-03-31', { state: 'owed', daysOver: 0 }],
    ['on the last day of grace', '2012-04-14', { state: 'owed', by: '2012-04-14', daysOver: 0 }],
    ['the day after', '2012-04-15', { state: 'overdue', by: '2012-04-14', daysOver: 1 }],
  ])('is owed, %s', (_, asOf, expected) => {
    const entry = first(updated('2011-12-31'), asOf);
    if (expected === undefined) expect(entry).toBeUndefined();
    else
      expect(entry).toMatchObject({
        kind: 'update',
        lastUpdate: '2011-12-31',
        since: '2012-03-31',
        ...expected,
      });
  });

  it('is owed to each body by that body’s own interval', () => {
    const to = (asOf: string) => {
      const entry = first(updated('2011-12-31'), asOf);
      return entry?.kind === 'update' ? entry.to.map(({ body, daysOver }) => [body, daysOver]) : undefined;
    };
    expect(to('2012-04-20')).toEqual([['Engagement group', 6]]);
    expect(to('2012-07-20')).toEqual([
      ['Engagement group', 97],
      ['Cabinet', 6],
    ]);
  });

  it('is owed after the start of a row never reported on, or by its own last day', () => {
    expect(first(aPlanOf([{}], quarterly), '2012-01-01')).toMatchObject({
      by: '2011-12-15',
      lastUpdate: undefined,
    });
    expect(first(aPlanOf([{ due: aTargetDate('2011-11-30') }], quarterly), '2012-01-01')).toMatchObject({
      by: '2011-11-30',
    });
    expect(first(aPlanOf([{ due: aTargetDate('2011-12-31') }]), '2012-01-01')).toMatchObject({
      by: '2011-12-31',
      daysOver: 1,
    });
  });

  it.each([
    ['a row whose start nobody knows', aPlanOf([{}])],
    ['a row that starts later', aPlanOf([{ start: aTargetDate('2013-01-01') }], quarterly)],
    ['a row that is complete', aPlanOf([{ lifecycle: 'complete' }], quarterly)],
    ['a status printed without its day', aPlanOf([{ updates: [{ declared: 'green' }] }], quarterly)],
  ])('is not owed by %s', (_, plan) => {
    expect(owed(plan, { asOf: '2012-06-01' })).toEqual([]);
  });

  it('says that three months are assumed where the plan gives no cadence', () => {
    const entry = first(updated('2011-12-31', {}), '2012-04-15');
    expect(entry).toMatchObject({ assumed: true, months: 3, to: [] });
    expect(entry && sayOwed(entry, 'en')).toBe(
      'An update on “Residents’ panel”, from Engagement Manager: due by 14 April 2012, 1 day overdue. The last one was on 31 December 2011. The plan gives no reporting interval; 3 calendar months are assumed.',
    );
  });

  it('is coming when one asks further ahead', () => {
    expect(owed(updated('2011-12-31'), { asOf: '2012-01-01', upTo: '2012-03-31' })).toMatchObject([
      { state: 'coming' },
    ]);
    expect(owed(updated('2011-12-31'), { asOf: '2012-01-01', upTo: '2012-03-30' })).toEqual([]);
  });
});

it('counts along with the status rules: the last day in cadence is the last that looks back far enough', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
  const months = fc.oneof(fc.integer({ min: 1, max: 24 }), fc.constantFrom(0.5, 1.5, 2.25));
  fc.assert(
    fc.property(days, months, fc.integer({ min: 0, max: 40 }), (day, interval, grace) => {
      const last = lastDayInCadence(day, interval, grace);
      const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      expect(cadenceBefore(last, interval, grace) <= day).toBe(true);
      expect(cadenceBefore(next, interval, grace) > day).toBe(true);
    }),
  );
});

it('is overdue exactly where status/stale and status/never-reported find a row', () => {
  const asOf = '2012-06-01';
  const days = fc.integer({ min: 14_800, max: 15_600 }).map(fromDayNumber);
  const rows = fc.array(
    fc.record(
      {
        updates: fc.array(
          fc.oneof(
            days.map((on) => ({ on })),
            fc.constant({ declared: 'green' }),
          ),
          { maxLength: 2 },
        ),
        due: days.map((day) => aTargetDate(day)),
        start: days.map((day) => aTargetDate(day)),
        lifecycle: fc.constantFrom('complete' as const, 'in-progress' as const, 'cancelled' as const),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, fc.option(fc.constant(quarterly), { nil: {} }), (list, about) => {
      const plan = aPlanOf(list, about);
      const overdue = owed(plan, { asOf }).filter(({ state }) => state === 'overdue');
      const found = check(plan, { asOf }).filter(
        ({ code }) => code === 'status/stale' || code === 'status/never-reported',
      );
      expect(overdue.map((entry) => entry.about).sort()).toEqual(
        found.map((finding) => finding.about).sort(),
      );
    }),
  );
});

describe('the one list', () => {
  const set = aPrincipleSet({
    stages: [
      { id: 'planning', title: 'Planning', gate: 'opens' },
      { id: 'feedback', title: 'Feedback', gate: 'after-close' },
    ],
    principles: [aPrinciple(), aPrinciple({ id: 'feedback', name: 'Providing feedback', stage: 'feedback' })],
  });
  const documents = [
    updated('2011-12-31'),
    aRegister({
      engagements: [
        anEngagement({ closes: '2012-01-01', owner: 'Riverside' }),
        anEngagement({ id: 'e-2', closes: '2012-01-01', result: { did: 'They stay.' } }),
      ],
    }),
    aChecklist({ set, engagement: { title: 'Library hours', opens: '2011-11-01', closes: '2012-01-01' } }),
    aChallenge({ received: '2012-03-01' }),
  ];
  const entries = owed(documents, { asOf: '2012-04-20' });

  it('holds everything owed, the earliest last day first', () => {
    expect(entries.map(({ kind, by, state }) => [kind, by, state])).toEqual([
      ['principles', '2011-10-31', 'overdue'],
      ['answer', '2012-03-15', 'overdue'],
      ['feedback', '2012-03-25', 'overdue'],
      ['principles', '2012-03-25', 'overdue'],
      ['update', '2012-04-14', 'overdue'],
    ]);
  });

  it('asks the lead of the row for the answer to a challenge', () => {
    expect(entries.find(({ kind }) => kind === 'answer')?.owedBy).toEqual([
      { id: 'party-1', name: 'Engagement Manager' },
    ]);
  });

  it('groups by lead, nobody at the end, and by body', () => {
    expect(owedByLead(entries).map((group) => [group.lead?.name, group.entries.length])).toEqual([
      ['Engagement Manager', 2],
      ['Riverside', 1],
      [undefined, 2],
    ]);
    expect(owedByBody(entries)).toMatchObject([{ body: 'Engagement group', months: 3, overdue: 1 }]);
  });

  it('says each entry in both languages', () => {
    expect(entries.map((entry) => sayOwed(entry, 'en'))).toEqual([
      'Answers to “Clear purpose” for “Library hours”, from nobody named: due by 31 October 2011, 172 days overdue.',
      'An answer to “The panel has not met since spring.”, from Engagement Manager: due by 15 March 2012, 36 days overdue.',
      '“You said, we did” for “Library opening hours”, from Riverside: due by 25 March 2012, 26 days overdue.',
      'Answers to “Providing feedback” for “Library hours”, from nobody named: due by 25 March 2012, 26 days overdue.',
      'An update on “Residents’ panel”, from Engagement Manager: due by 14 April 2012, 6 days overdue. The last one was on 31 December 2011. For Engagement group.',
    ]);
    for (const entry of entries) expect(sayOwed(entry, 'cy')).toMatch(/20\d\d.*\.$/);
  });
});

it('answers for any document of its shape', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom('plan' as const, 'register' as const, 'checklist' as const, 'challenge' as const)
        .chain(anyDocument),
      (document) => {
        const entries = owed(document, { asOf: '2012-01-01', upTo: '2013-01-01' });
        for (const entry of entries) expect(entry.daysOver > 0).toBe(entry.state === 'overdue');
      },
    ),
  );
});

it('reads Harbourside’s plan, which two bodies wait for', () => {
  const plan = JSON.parse(
    readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
  ) as Plan;
  const entries = owed(plan, { asOf: '2026-01-31' });
  expect(owedByBody(entries).map(({ body }) => body)).toEqual(['Participation Board', 'Cabinet']);
  for (const entry of entries) expect(entry.owedBy.length).toBeGreaterThan(0);
});
