import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.js';
import type { Report } from '../report/report.js';
import { fromDayNumber } from '../target-date/civil-day.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aMilestone, aPlanOf, aProgressUpdate, aTargetDate } from '../testing/builders.js';
import { aReport } from '../testing/documents.js';
import { nextReports } from './next-reports.js';
import { sayNextReport } from './say-next-report.js';

const cadence = [
  { body: 'Engagement group', months: 3 },
  { body: 'Cabinet', months: 6 },
  { body: 'Scrutiny', months: 12, purpose: 'The year' },
];
const period = aTargetDate({ from: '2011-11-01', to: '2016-10-31' });
const days = (reports: ReturnType<typeof nextReports>, body?: string) =>
  reports.filter((report) => report.body === body).map(({ on }) => on);

describe('the next reports', () => {
  const plan = aPlanOf([{}], { cadence, period });
  const reports = nextReports(plan, { asOf: '2012-01-01' });

  it('are quarterly, six-monthly and annual from the plan’s start', () => {
    expect(days(reports, 'Engagement group')).toEqual([
      '2012-02-01',
      '2012-05-01',
      '2012-08-01',
      '2012-11-01',
    ]);
    expect(days(reports, 'Cabinet')).toEqual(['2012-05-01', '2012-11-01']);
    expect(days(reports, 'Scrutiny')).toEqual(['2012-11-01']);
    expect(reports[0]).toMatchObject({ anchor: 'plan-start', from: '2011-11-01', assumed: false });
  });

  it.each([
    ['the day before', '2012-01-31', '2012-02-01'],
    ['on the day', '2012-02-01', '2012-05-01'],
    ['the day after', '2012-02-02', '2012-05-01'],
  ])('look ahead, %s', (_, asOf, next) => {
    expect(days(nextReports(plan, { asOf }), 'Engagement group')[0]).toBe(next);
  });

  it('are counted from the last report to that body', () => {
    const made = [
      aReport({ to: 'Cabinet', date: aTargetDate('2012-01-20') }),
      aReport({ to: 'Cabinet', asOf: '2011-12-01' }),
      aReport({ to: 'Cabinet', date: aTargetDate('2013-01-01') }),
    ];
    const next = nextReports(plan, { asOf: '2012-02-01', reports: made }).find(
      ({ body }) => body === 'Cabinet',
    );
    expect(next).toMatchObject({ on: '2012-07-20', from: '2012-01-20', anchor: 'last-report' });
  });

  it.each<[string, Partial<Report>, string]>([
    ['to the body by its id', { to: 'board' }, '2012-04-20'],
    ['to “the Cabinet”', { to: 'the  CABINET' }, '2012-07-20'],
    ['to nobody', {}, '2012-05-01'],
    ['on another plan', { to: 'Cabinet', links: [{ to: 'another-plan' }] }, '2012-05-01'],
    [
      'on a row of another plan',
      { to: 'Cabinet', links: [{ to: 'row-1', document: 'another' }] },
      '2012-05-01',
    ],
    ['on this plan', { to: 'Cabinet', links: [{ to: 'another' }, { to: plan.id }] }, '2012-07-20'],
    ['on a row of this plan', { to: 'Cabinet', links: [{ to: 'row-1' }] }, '2012-07-20'],
    ['on a row of this plan, in full', { to: 'Cabinet', links: [{ to: `${plan.id}#row-1` }] }, '2012-07-20'],
  ])('are counted from a report %s only where it is theirs', (_, more, on) => {
    const named = { ...plan, bodies: [{ id: 'board', name: 'Engagement group' }] };
    const reports = [aReport({ date: aTargetDate('2012-01-20'), ...more })];
    const next = nextReports(named, { asOf: '2012-02-01', reports });
    const body = more.to === 'board' ? 'Engagement group' : 'Cabinet';
    expect(days(next, body)[0]).toBe(on);
    expect(days(next, 'Scrutiny')).toEqual(['2012-11-01']);
  });

  it('of the year are not put off by an update every quarter to the same body', () => {
    const board = { ...plan, cadence: [3, 12].map((months) => ({ body: 'Board', months })) };
    const made = (day: string, since?: string) =>
      aReport({ to: 'Board', date: aTargetDate(day), ...(since && { since }) });
    const reports = [made('2012-05-03', '2012-02-01'), made('2012-08-02')];
    const [quarter, year] = [3, 12].map((months) =>
      nextReports(board, { asOf: '2012-08-10', reports }).find((one) => one.months === months),
    );
    expect(quarter).toMatchObject({ on: '2012-11-02', anchor: 'last-report' });
    expect(year).toMatchObject({ on: '2012-11-01', from: '2011-11-01', anchor: 'plan-start' });
    const both = [...reports, made('2012-11-08', '2011-11-01')];
    for (const { months, on } of nextReports(board, { asOf: '2012-11-09', reports: both }).slice(0, 1))
      expect([months, on]).toEqual([3, '2013-02-08']);
    expect(
      nextReports(board, { asOf: '2012-11-09', reports: both }).find(({ months }) => months === 12)?.on,
    ).toBe('2013-11-08');
  });

  it('come at the end of a month that is shorter, and at the end of the next', () => {
    const fromEnd = {
      ...plan,
      cadence: [{ body: 'Group', months: 1 }],
      period: aTargetDate({ from: '2011-12-31', to: '2013-01-01' }),
    };
    expect(days(nextReports(fromEnd, { asOf: '2012-01-01', upTo: '2012-04-30' }), 'Group')).toEqual([
      '2012-01-31',
      '2012-02-29',
      '2012-03-31',
      '2012-04-30',
    ]);
  });

  it('assume three months where the plan gives no cadence, and count from the day of asking', () => {
    const [next] = nextReports(aPlanOf([{}]), { asOf: '2012-01-01' });
    expect(next).toMatchObject({
      body: undefined,
      months: 3,
      assumed: true,
      anchor: 'as-of',
      on: '2012-04-01',
    });
    expect(next && sayNextReport(next, 'en')).toBe(
      'Report by 1 April 2012, from 1 January 2012: nothing to cover yet. Counted from the day of asking: the plan names no start, and no report was given. The plan gives no reporting interval; 3 calendar months are assumed.',
    );
    expect(next && sayNextReport(next, 'cy')).toContain('1 Ebrill 2012');
  });
});

it('says what a report must cover', () => {
  const plan = aPlanOf(
    [
      { due: aTargetDate('2012-02-01') },
      { due: aTargetDate('2012-02-02'), milestones: [aMilestone({ due: aTargetDate('2012-01-31') })] },
      { due: aTargetDate('2011-12-31'), updates: [aProgressUpdate({ on: '2012-01-01' })] },
      {
        due: aTargetDate('2013-01-01'),
        revisions: [{ from: aTargetDate('2012-12-01'), to: aTargetDate('2013-01-01'), on: '2011-12-01' }],
      },
      { due: aTargetDate('2012-01-31'), lifecycle: 'complete' },
    ],
    { cadence: [{ body: 'Engagement group', months: 3 }], period },
  );
  const [next] = nextReports(plan, { asOf: '2012-01-15', upTo: '2012-02-01' });
  expect(next).toMatchObject({
    due: ['row-1', 'row-3'],
    milestones: [{ row: 'row-2', text: 'First meeting to be held', on: '2012-01-31' }],
    red: ['row-3'],
    slipped: ['row-4'],
  });
  expect(next?.updates.map(({ about }) => about)).toEqual(['row-1', 'row-2', 'row-4']);
  expect(next && sayNextReport(next, 'en')).toBe(
    'Report to Engagement group by 1 February 2012, from 1 November 2011: 2 rows due, 3 updates owed, 1 red, 1 slipped, 1 milestone. Counted from the start of the plan.',
  );
});

const aDay = fc.integer({ min: -30_000, max: 40_000 }).map(fromDayNumber);

it('goes forward, ends, and never overlaps, for any plan', () => {
  fc.assert(
    fc.property(anyDocument('plan') as fc.Arbitrary<Plan>, aDay, aDay, (plan, asOf, upTo) => {
      const last = new Map<string, string>();
      for (const { body, months, from, on } of nextReports(plan, { asOf, upTo })) {
        const key = JSON.stringify([body, months]);
        expect(on > asOf && on <= upTo && from <= on).toBe(true);
        if ((plan.cadence ?? []).filter((one) => one.body === body && one.months === months).length < 2) {
          expect(from > (last.get(key) ?? '')).toBe(true);
          last.set(key, on);
        }
      }
    }),
    { numRuns: 30 },
  );
});
