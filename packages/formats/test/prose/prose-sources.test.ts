import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProse, theOnly } from './read-prose.js';

/**
 * The real documents the prose layouts were made for. They are not in this repository: counts, ids, codes and
 * hashes only. Without them the tests are skipped, and say so.
 */
const FOLDER = fileURLToPath(new URL('../../../../../shared/sources/', import.meta.url));
const there = existsSync(FOLDER);
if (!there) console.warn(`prose-sources: skipped, because the source documents are not at ${FOLDER}`);

const textOf = (start: string) => {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(start));
  return readFileSync(`${FOLDER}${file ?? start}`, 'utf8');
};
const hash = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

describe.skipIf(!there)('the source documents in prose', () => {
  it.each([
    ['001', ['principles-list', 'strategy']],
    ['002', ['phased-recommendations']],
    ['004', ['planning-record', 'committee-report']],
    ['000', []],
    ['003', []],
  ])('%s is recognised as %j and placed whole', (start, layouts) => {
    const { recognised, coverage } = readProse(textOf(start));
    expect(recognised).toEqual(layouts);
    expect(coverage.placed + coverage.noted).toBe(coverage.found);
    if (layouts.length > 0) expect(coverage.noted).toBe(0);
  });

  it('002: twelve recommendations in four levels of 3, 5, 2 and 2', () => {
    const plan = theOnly('plan', readProse(textOf('002')).documents);
    expect(plan.objectives.map(({ kind, ref, actions }) => [kind, ref, actions.length])).toEqual([
      ['phase', '1', 3],
      ['phase', '2', 5],
      ['phase', '3', 2],
      ['phase', '4', 2],
    ]);
    const actions = plan.objectives.flatMap((phase) => phase.actions);
    expect(
      actions.every(
        ({ deliverables, description }) => deliverables.length === 1 && description !== undefined,
      ),
    ).toBe(true);
    expect(plan.sections?.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 0]);
    expect(plan.abbreviations?.map(({ short }) => short)).toEqual(['PB']);
    expect(hash(plan.objectives.map((phase) => phase.actions.map(({ title }) => title)))).toBe(
      '96b22023ed2c',
    );
  });

  it('001: 32 actions in the body, 31 in the appendix, matched by number', () => {
    const plan = theOnly('plan', readProse(textOf('001')).documents);
    const where = (place: string) =>
      plan.objectives.map(
        ({ actions }) =>
          actions.filter(({ statements }) => statements?.some((s) => s.where === place)).length,
      );
    expect(where('body')).toEqual([12, 9, 11]);
    expect(where('appendix')).toEqual([12, 9, 10]);
    const actions = plan.objectives.flatMap((objective) => objective.actions);
    const refs = (wanted: (action: (typeof actions)[number]) => boolean) =>
      actions.filter(wanted).map(({ ref }) => ref);
    expect(refs(({ statements }) => new Set(statements?.map(({ text }) => text)).size > 1)).toEqual([
      '1.6',
      '2.2',
      '2.8',
      '3.4',
      '3.10',
    ]);
    expect(
      refs(({ statements }) => statements?.every(({ description }) => description === undefined) ?? true),
    ).toEqual(['1.3', '2.9', '3.11']);
  });

  it('001: the plan around them', () => {
    const plan = theOnly('plan', readProse(textOf('001')).documents);
    expect(plan.period?.edtf).toBe('2011/20XX');
    expect(plan.control).toMatchObject({
      status: 'draft',
      version: 'Draft v2',
      date: { edtf: '2010-10-26' },
    });
    expect(
      plan.control?.revisions?.map(({ date, reasons, byAudience }) => [
        date?.edtf,
        reasons?.length,
        byAudience,
      ]),
    ).toEqual([
      ['2010-09-22', 4, 'internal'],
      ['2010-10-26', 3, 'internal'],
    ]);
    expect([plan.priorities?.length, plan.aims?.length, plan.relatedPlans?.length]).toEqual([5, 3, 7]);
    expect(plan.cadence?.map(({ months }) => months)).toEqual([3, 6, 12]);
    expect(plan.objectives.every(({ statement }) => statement !== undefined)).toBe(true);
    const paragraphs = plan.sections?.flatMap((section) => section.paragraphs) ?? [];
    expect(paragraphs.filter(({ provisional }) => provisional === true)).toHaveLength(2);
    expect(hash(plan.sections?.map(({ heading }) => heading))).toBe('3a373c2ff441');
  });

  it('001: fourteen principles in stages of 6, 3 and 5', () => {
    const set = theOnly('principle-set', readProse(textOf('001')).documents);
    expect(
      set.stages.map(({ id, gate }) => [gate, set.principles.filter(({ stage }) => stage === id).length]),
    ).toEqual([
      ['opens', 6],
      ['closes', 3],
      ['after-close', 5],
    ]);
    expect(set.principles.filter(({ hedge }) => hedge !== undefined).map(({ number }) => number)).toEqual([
      3, 4, 8,
    ]);
    expect(hash(set.principles.map(({ name }) => name))).toBe('aca9d1cb4eb8');
  });

  it('004: the report', () => {
    const report = theOnly('report', readProse(textOf('004')).documents);
    expect([report.number, report.date?.edtf, report.recommendations?.map(({ ref }) => ref)]).toEqual([
      'RC/09/09/01/SJ/WW',
      '2009-09-03',
      ['3.1', '3.2', '3.3'],
    ]);
    expect(
      report.implications?.map(({ ref, rows }) => [
        ref,
        rows?.map(({ recurring, amount }) => [recurring, amount]),
      ]),
    ).toEqual([
      ['5.1', [[false, undefined]]],
      [undefined, [[true, undefined]]],
      ['5.2', undefined],
      ['5.3', undefined],
    ]);
    expect(report.requests?.filter(({ answer }) => answer !== undefined)).toHaveLength(4);
    expect([report.sections.length, report.consultation?.length, report.background?.length]).toEqual([
      7, 1, 2,
    ]);
  });

  it('004: the record: 3 outcomes, 7 indicators, 4 methods, nothing done, nothing scored', () => {
    const { documents, notes } = readProse(textOf('004'));
    const record = theOnly('record', documents);
    expect([record.number, record.printed?.edtf, record.contacts?.map(({ audience }) => audience)]).toEqual([
      '3',
      '2009-05-28',
      ['internal', 'internal'],
    ]);
    expect(record.plan?.outcomes?.map(({ indicators }) => indicators?.length)).toEqual([3, 2, 2]);
    expect(record.plan?.methods?.map(({ timing }) => timing?.kind)).toEqual([
      'relative',
      'open-ended',
      undefined,
      'month',
    ]);
    // "from 18th May onwards", in a record printed ten days later.
    expect(record.plan?.methods?.[1]?.timing).toMatchObject({ edtf: '2009-05-18/..' });
    expect(record.do).toEqual([1, 2, 3, 4].map((n) => ({ method: `method-${String(n)}` })));
    const scores = [
      ...(record.review?.principles ?? []),
      ...(record.review?.outcomes ?? []),
      record.review?.overall,
    ];
    expect(scores.map((one) => one?.score)).toEqual(Array.from({ length: 9 }));
    expect(notes.filter(({ code }) => code === 'not-scored')).toHaveLength(9);
    expect(record.analyse?.resistance?.map((one) => Object.keys(one).length)).toEqual([3, 3]);
    expect(
      Object.values(record.analyse?.readiness ?? {}).map((one) => Object.keys(one ?? {}).length),
    ).toEqual([3, 3, 3]);
    expect(record.review?.outcomes?.map(({ words }) => words !== undefined)).toEqual([true, false, false]);
  });
});
