import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildReport,
  check,
  completenessOf,
  decisionsOf,
  diff,
  gridOf,
  holdsInternal,
  implicationTotals,
  methodsOf,
  moneyLedger,
  nextReports,
  orphans,
  outcomesOf,
  owed,
  publish,
  questionsOf,
  reportFigures,
  reportText,
  resistanceOf,
  sayCompleteness,
  sayFinding,
  sayOwed,
  sayScores,
  scoresOf,
  sumMoney,
  toCalendar,
  traceGraph,
  unansweredRequests,
  type EngagementDocument,
  type Plan,
  type PlanningRecord,
  type Report,
} from '@engagement-plan/core';
import { DOCUMENT_SCHEMAS } from '@engagement-plan/core/schema';
import { read } from '../src/read.js';
import { SKIPPED, sourceText } from './documents.js';

/**
 * The whole domain on the real documents: what the core says of them, from what is read. Counts, amounts and
 * refs only.
 */
const NUMBERS = ['000', '001', '002', '003', '004'] as const;
const isThere = NUMBERS.every((number) => sourceText(number) !== undefined);
if (!isThere) console.warn(`whole-domain: skipped, because ${SKIPPED}`);

const readings = new Map<string, readonly EngagementDocument[]>();
const documentsOf = (number: string) => readings.get(number) ?? [];
function theOnly<D extends EngagementDocument>(number: string, kind: D['kind']): D {
  const [found, second] = documentsOf(number).filter((each) => each.kind === kind);
  if (found === undefined || second !== undefined) throw new Error(`${number} has not one ${kind}.`);
  return found as D;
}
const planOf = (number: string) => theOnly<Plan>(number, 'plan');

describe.skipIf(!isThere)('the whole domain, on the real documents', () => {
  beforeAll(() => {
    for (const number of NUMBERS) readings.set(number, read(sourceText(number) ?? '').documents);
  });

  describe('the planning record', () => {
    const record = () => theOnly<PlanningRecord>('004', 'record');

    it('is 31 of 59 filled in: all that was asked before the work, nothing after', () => {
      const completeness = completenessOf(record());
      expect(sayCompleteness(completeness, 'en')).toBe('31 of 59 filled in');
      expect(questionsOf(record()).filter(({ needed }) => needed)).toHaveLength(59);
      expect(completeness.stages).toEqual({
        analyse: { filled: 20, of: 20 },
        plan: { filled: 11, of: 11 },
        do: { filled: 0, of: 12 },
        review: { filled: 0, of: 16 },
      });
    });

    it('has nine printed scores of 0, which are none', () => {
      const scores = scoresOf(record());
      expect(sayScores(scores, 'en')).toBe('0 of 9 scored');
      expect(scores).toMatchObject({ scored: 0, of: 9, n: 0 });
      expect(scores).not.toHaveProperty('average');
    });

    it('has three outcomes with seven indicators, nine cells of readiness, two of resistance, four methods', () => {
      expect(outcomesOf(record()).map(({ indicators }) => indicators.length)).toEqual([3, 2, 2]);
      expect(gridOf(record())).toMatchObject({ said: 9, rated: 0, of: 9, missing: [] });
      expect(resistanceOf(record()).map(({ state }) => state)).toEqual(['answered', 'answered']);
      expect(methodsOf(record()).map(({ state }) => state)).toEqual(Array(4).fill('nothing-said'));
    });
  });

  describe('the committee report', () => {
    const report = () => theOnly<Report>('004', 'report');

    it('costs nothing that it puts a figure on, and every request has its answer', () => {
      expect(implicationTotals(report())).toEqual({ oncePence: 0, recurringPence: 0, priced: 0, rows: 2 });
      expect(report().requests).toHaveLength(4);
      expect(unansweredRequests(report())).toEqual([]);
    });

    it('leaves three recommendations undecided', () => {
      const { decided, undecided } = decisionsOf(report());
      expect(decided).toEqual([]);
      expect(undecided.map(({ ref }) => ref)).toEqual(['3.1', '3.2', '3.3']);
    });
  });

  describe('the implementation plan', () => {
    it('names £18,500 a year, £12,500 of it not found, and £14,000 once; every way of adding up agrees', () => {
      const { totals, byObjective, bySource, entries, unplaced } = moneyLedger(planOf('000'));
      expect(totals).toEqual({
        recurringPence: 1_850_000,
        unidentifiedRecurringPence: 1_250_000,
        oncePence: 1_400_000,
        unidentifiedOncePence: 0,
      });
      expect(sumMoney(entries)).toEqual(totals);
      for (const parts of [byObjective, bySource]) {
        for (const key of ['recurringPence', 'unidentifiedRecurringPence', 'oncePence'] as const)
          expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(totals[key]);
      }
      expect(unplaced).toEqual([]);
    });

    it('is reported on 1 February 2012 with the counts its statuses have', () => {
      const options = { asOf: '2012-02-01', to: 'A committee', by: 'A post' };
      const report = buildReport(planOf('000'), options);
      expect(DOCUMENT_SCHEMAS.report.safeParse(report).error).toBeUndefined();
      const { whole, exceptions, slips, gap } = reportFigures(planOf('000'), options);
      expect(whole).toMatchObject({ total: 27, rated: 12, declared: 0 });
      expect(whole.distribution).toEqual({
        red: 6,
        amber: 2,
        green: 4,
        notDue: 9,
        unknown: 6,
        excluded: 0,
      });
      expect(exceptions).toHaveLength(8);
      expect(slips).toMatchObject({ slipped: 0, total: 27 });
      expect(gap.needs).toHaveLength(5);
      expect(reportText(report)).toContain('12 of 27');
    });

    it('read twice differs in nothing', () => {
      const [again] = read(sourceText('000') ?? '').documents;
      if (again) expect(diff(planOf('000'), again as Plan).changes).toEqual([]);
      expect(again?.id).toBe(planOf('000').id);
    });

    it('has three reports to come in 2012, by the cadence that is assumed', () => {
      expect(nextReports(planOf('000'), { asOf: '2012-02-01', upTo: '2012-12-31' })).toHaveLength(3);
    });
  });

  it.each([
    ['000', '2011-01-01', 0, 0],
    ['000', '2012-02-01', 27, 7],
    ['003', '2011-01-01', 25, 25],
    ['003', '2012-02-01', 35, 35],
  ])('%s on %s: %i updates owed, %i of them overdue', (number, asOf, all, overdue) => {
    const entries = owed([planOf(number)], { asOf });
    expect(entries).toHaveLength(all);
    expect(entries.filter(({ state }) => state === 'overdue')).toHaveLength(overdue);
    for (const entry of entries) expect(sayOwed(entry, 'cy')).not.toBe(sayOwed(entry, 'en'));
  });

  it.each([
    ['000', 31],
    ['003', 42],
  ])('%s as a calendar has %i events, each with an id of its own', (number, events) => {
    const text = toCalendar(planOf(number), { asOf: '2012-02-01' });
    const ids = text.replace(/\r\n[ \t]/g, '').match(/^UID:.+$/gm) ?? [];
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(events);
    expect(new Set(ids).size).toBe(events);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('traces lead nowhere yet: no document names another’s rows, and twelve recommendations wait', () => {
    const documents = ['001', '002', '000'].flatMap(documentsOf);
    const { edges, dangling, outside } = traceGraph(documents);
    expect([edges.length, dangling.length, outside.length]).toEqual([71, 0, 0]);
    expect(edges.filter(({ written }) => written)).toEqual([]);
    expect(orphans(documents)).toEqual({ unanswered: [], answeringNothing: [] });
    const meant = orphans(documents, { parents: [planOf('002').id] });
    expect([meant.unanswered.length, meant.answeringNothing.length]).toEqual([12, 59]);
  });

  it.each(NUMBERS)(
    '%s is published without what is internal, and publishing again changes nothing',
    (number) => {
      for (const document of documentsOf(number)) {
        const published = publish(document).document;
        expect(published).toBeDefined();
        if (!published) continue;
        expect(DOCUMENT_SCHEMAS[published.kind].safeParse(published).error).toBeUndefined();
        expect(holdsInternal(published)).toBe(false);
        expect(publish(published).dropped).toEqual([]);
      }
    },
  );

  it.each(NUMBERS)('%s is checked, and whatever is found can be said in both languages', (number) => {
    for (const document of documentsOf(number))
      for (const finding of check(document, { asOf: '2012-02-01' }))
        for (const lang of ['en', 'cy'] as const) expect(sayFinding(finding, lang)).toMatch(/\p{L}/u);
  });
});
