import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngagementDocument } from '../document/document.js';
import { anAction, anObjective, aPlan, aPlanOf, aTargetDate } from '../testing/builders.js';
import { aChecklist, anIndicatorSet, aRegister, aReport } from '../testing/documents.js';
import { DEFAULT_POLICY } from '../status/policy.js';
import { statusTable } from '../status/table.js';
import { check } from './check.js';
import { configurationProblems } from './configuration.js';
import { contextOf } from './context.js';
import { defineCheck, type Check, type Found } from './define-check.js';
import { CHECKS } from './index.js';
import { locate } from './locate.js';
import { sayFinding } from './say-finding.js';

const asOf = '2012-01-01';
const row = '/objectives/0/actions/0/deliverables/0';
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const noLead = (config = {}) =>
  check(aPlanOf([{}]), { asOf, config }).filter(({ code }) => code === 'deliverable/no-lead');

describe('findings', () => {
  it('stand in the order of the document, then of their codes', () => {
    const plan = aPlan({
      objectives: [
        anObjective({ id: 'a', title: 'Listen better', actions: [] }),
        anObjective({ id: 'b', actions: [anAction({ id: 'b-1' })] }),
      ],
    });
    const found = check(plan, { asOf }).map(({ code, path }) => [path, code]);
    expect(found).toEqual([
      ['', 'plan/no-cadence'],
      ['', 'plan/period'],
      ['/objectives/0', 'objective/no-actions'],
      ['/objectives/1/actions/0/deliverables/0', 'deliverable/no-due'],
      ['/objectives/1/actions/0/deliverables/0', 'deliverable/no-outcome'],
      ['/objectives/1/actions/0/deliverables/0/leads', 'deliverable/no-lead'],
    ]);
  });

  it('say which document and which row they are about, and where that was read from', () => {
    const plan = aPlanOf([{ id: 'row-7', place: { page: 2, row: 5 } }], { id: 'plan-9' });
    const finding = check(plan, { asOf }).find(({ code }) => code === 'deliverable/no-lead');
    expect(finding).toMatchObject({ document: 'plan-9', about: 'row-7', place: { page: 2, row: 5 } });
  });

  it('of tenth rows come after those of second rows', () => {
    const found = check(aPlanOf(Array.from({ length: 11 }, () => ({}))), { asOf }).filter(
      ({ code }) => code === 'deliverable/no-lead',
    );
    expect(found.map(({ about }) => about)).toEqual(Array.from({ length: 11 }, (_, i) => `row-${i + 1}`));
  });

  it('are found document by document, each seeing the others', () => {
    const plan = aPlanOf([{ indicators: [{ code: 'CE 1' }] }]);
    const set = anIndicatorSet({ indicators: [{ code: 'CE 1' }] });
    expect(codes(check(plan, { asOf }))).toContain('indicator/unknown');
    expect(codes(check([aReport(), plan, set], { asOf }))).not.toContain('indicator/unknown');
    expect(check([aReport(), plan], { asOf })[0]).toMatchObject({
      document: 'report-1',
      code: 'report/no-recommendation',
    });
  });

  it('are data alone, and the same each time', () => {
    const plan = aPlanOf([{}, { due: aTargetDate() }]);
    const found = check(plan, { asOf });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(check(plan, { asOf })).toEqual(found);
  });

  it('need a day that exists', () => {
    expect(() => check(aPlan(), { asOf: '2012-02-30' })).toThrow(RangeError);
  });
});

describe('a configuration', () => {
  it('switches a check off', () => {
    expect(noLead({ checks: { 'deliverable/no-lead': 'off' } })).toEqual([]);
    expect(noLead({ checks: { 'deliverable/no-lead': { severity: 'off' } } })).toEqual([]);
  });

  it('grades a check anew', () => {
    expect(noLead()[0]?.severity).toBe('warning');
    expect(noLead({ checks: { 'deliverable/no-lead': 'error' } })[0]?.severity).toBe('error');
  });

  it('sets a threshold, which the finding then carries', () => {
    const register = aRegister({
      engagements: [{ id: 'e', title: 'Hours', opens: '2012-02-01', closes: '2012-02-10' }],
    });
    const finding = check(register, {
      asOf,
      config: { checks: { 'register/too-short': { thresholds: { days: 14 } } } },
    }).find(({ code }) => code === 'register/too-short');
    expect(finding?.thresholds).toEqual({ days: 14 });
  });

  it.each([
    ['every finding of a check', {}, true],
    ['one row, wherever it moves', { about: 'row-1' }, true],
    ['another row', { about: 'row-2' }, false],
    ['what lies below a pointer', { path: row }, true],
    ['a pointer that only begins alike', { path: row.slice(0, -1) }, false],
    ['one document', { document: 'plan-1' }, true],
    ['another document', { document: 'plan-2' }, false],
  ])('answers %s with a reason', (_, which, answered) => {
    const [finding] = noLead({
      answers: [{ code: 'deliverable/no-lead', reason: 'Agreed later', by: 'Policy Officer', ...which }],
    });
    expect(finding?.answered).toEqual(
      answered ? { reason: 'Agreed later', by: 'Policy Officer' } : undefined,
    );
  });

  it('cannot answer without a reason', () => {
    expect(noLead({ answers: [{ code: 'deliverable/no-lead', reason: ' ' }] })[0]).not.toHaveProperty(
      'answered',
    );
  });

  it('adds checks of the council’s own, which say their own findings', () => {
    const own = defineCheck({
      code: 'ours/short-title',
      documents: ['plan'],
      severity: 'advice',
      summary: 'Titles are long enough to be understood.',
      *find(_plan, { rows }) {
        for (const { deliverable, path } of rows)
          if (deliverable.title.length < 3) yield { path: `${path}/title`, title: deliverable.title };
      },
      say: ({ title }) => `“${title}” is too short to be understood.`,
    });
    const finding = check(aPlanOf([{ title: 'AB' }]), { asOf, config: { own: [own] } }).find(
      ({ code }) => code === own.code,
    );
    expect(finding).toMatchObject({ path: `${row}/title`, severity: 'advice' });
    expect(finding && sayFinding(finding, 'cy', [own])).toBe('“AB” is too short to be understood.');
  });

  it('that names no check, no threshold or no reason is told so', () => {
    const problems = configurationProblems(CHECKS, {
      checks: {
        'deliverable/no-leed': 'off',
        'lead/overloaded': { thresholds: { row: 3 } },
        'plan/period': 'off',
      },
      answers: [{ code: 'plan/period', reason: '' }],
    });
    expect(codes(problems)).toEqual(['deliverable/no-leed', 'lead/overloaded', 'plan/period']);
    expect(
      configurationProblems(CHECKS, { checks: { 'lead/overloaded': { thresholds: { rows: 3 } } } }),
    ).toEqual([]);
  });
});

describe('laws of every check', () => {
  const words = fc.oneof(
    fc.string(),
    fc.constantFrom('TBC', 'xx areas', 'biannual', 'the', 'ABC', 'ClIrs', '[a b c]', 'a '.repeat(9) + 'the'),
  );
  const date = fc.record(
    {
      words,
      kind: fc.constantFrom('day', 'year', 'ongoing', 'none', 'several', 'placeholder', 'interval'),
      from: fc.constantFrom('2010-01-01', '2012-02-29'),
      to: fc.constantFrom('2011-03-31', '2012-12-31'),
    },
    { requiredKeys: ['words', 'kind'] },
  );
  const update = fc.record(
    {
      on: fc.constantFrom('2011-01-01', '2011-12-31'),
      declared: fc.constantFrom('red', 'green', 'teal'),
      progress: fc.constantFrom('little', 'on-target'),
      note: words,
    },
    { requiredKeys: [] },
  );
  const deliverable = fc.record(
    {
      id: fc.constantFrom('r1', 'r2', 'r3'),
      title: words,
      outputs: fc.array(fc.record({ text: words, due: date }, { requiredKeys: ['text'] }), { maxLength: 2 }),
      leads: fc.array(
        fc.record({ party: fc.constantFrom('p1', 'p2'), relation: fc.constantFrom('lead', 'with') }),
        { maxLength: 2 },
      ),
      due: date,
      start: date,
      outcome: words,
      lifecycle: fc.constantFrom('complete', 'cancelled', 'on-hold'),
      conditions: fc.array(
        fc.record({ text: words, waitsFor: fc.constantFrom('r1', 'r2', 'a', 'nowhere') }),
        { maxLength: 2 },
      ),
      milestones: fc.array(
        fc.record(
          { text: words, state: fc.constantFrom('done', 'pending'), due: date },
          { requiredKeys: ['text', 'state'] },
        ),
        { maxLength: 2 },
      ),
      indicators: fc.array(fc.record({ code: fc.constantFrom('NI 4', 'Q') }), { maxLength: 2 }),
      updates: fc.array(update, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'title', 'outputs', 'leads'] },
  );
  const plans = fc
    .record(
      {
        deliverables: fc.array(deliverable, { minLength: 1, maxLength: 4 }),
        period: date,
        sections: fc.array(
          fc.record({ heading: words, paragraphs: fc.array(fc.record({ text: words }), { maxLength: 2 }) }),
          { maxLength: 2 },
        ),
        parties: fc.array(fc.record({ id: fc.constantFrom('p1', 'p2'), name: fc.string({ minLength: 1 }) }), {
          maxLength: 3,
        }),
        translations: fc.constant({ cy: {} }),
      },
      { requiredKeys: ['deliverables'] },
    )
    .map(({ deliverables, ...plan }) =>
      aPlan({
        objectives: [anObjective({ actions: [anAction({ id: 'a', deliverables })] })],
        ...plan,
      } as Partial<ReturnType<typeof aPlan>>),
    );

  it('any plan gets an answer: pointers resolve, and sentences are whole in both languages', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const finding of check(plan, { asOf })) {
          expect(locate(plan, finding.path).found).toBe(true);
          for (const lang of ['en', 'cy'] as const) expect(sayFinding(finding, lang)).toMatch(/\.$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('findings stand in the order in which the document is read', () => {
    const positions = (node: unknown, [key, ...rest]: string[]): number[] => {
      if (key === undefined || typeof node !== 'object' || node === null) return [];
      return [
        Object.keys(node).indexOf(key),
        ...positions((node as Readonly<Record<string, unknown>>)[key], rest),
      ];
    };
    const isInOrder = (a: readonly number[], b: readonly number[]) => {
      const differs = a.findIndex((position, i) => position !== b[i]);
      return differs < 0 || (b[differs] !== undefined && (a[differs] ?? 0) < b[differs]);
    };
    fc.assert(
      fc.property(plans, (plan) => {
        const found = check(plan, { asOf }).map(({ path }) => positions(plan, path.split('/').slice(1)));
        for (const [i, at] of found.slice(1).entries()) expect(isInOrder(found[i] ?? [], at)).toBe(true);
      }),
    );
  });

  it('checks that go part by part find in each row and its texts alone what they find among all', () => {
    const partByPart = CHECKS.map((check): Check => check as unknown as Check).filter(
      (check) => check.partByPart,
    );
    expect(partByPart).not.toEqual([]);
    fc.assert(
      fc.property(plans, (plan) => {
        const context = contextOf(plan, {
          asOf,
          policy: DEFAULT_POLICY,
          documents: [plan],
          statuses: [],
          conflicts: () => [],
        });
        for (const { find, thresholds = {} } of partByPart) {
          const alone: Found[] = [];
          context.eachPart((part) => alone.push(...find(plan, part, thresholds)), 1);
          expect(alone).toEqual([...find(plan, context, thresholds)]);
        }
      }),
    );
  });

  it('are found alike whether the statuses are given or made', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const statuses = [statusTable(plan, { asOf })];
        expect(check(plan, { asOf, statuses })).toEqual(check(plan, { asOf }));
      }),
    );
  });

  it('an empty document of any kind gets an answer', () => {
    const documents: EngagementDocument[] = [
      aPlan({ objectives: [] }),
      aChecklist(),
      aReport(),
      aRegister({ engagements: [] }),
    ];
    expect(() => check(documents, { asOf })).not.toThrow();
  });
});
