import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentKind, EngagementDocument } from '../document/document.js';
import { readDocumentText } from '../document/read.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aDeliverable, anAction, anObjective, aPlan, aPlanOf } from '../testing/builders.js';
import { aChallenge, anEngagement, aRecord, aRegister, aReport } from '../testing/documents.js';
import { orphans } from './orphans.js';
import { sayDangling, sayOrphans, saySuggestedTrace, sayTraceStep } from './say-trace.js';
import { suggestTraces } from './suggest-traces.js';
import { traceGraph } from './trace-graph.js';
import { traceOf } from './trace-of.js';

function example(name: string): EngagementDocument {
  const { document, problems } = readDocumentText(
    readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'),
  );
  expect(problems, name).toBeUndefined();
  return document ?? aReport();
}

const [recommendations, strategy, plan, register] = [
  'trace/riverside-recommendations.json',
  'trace/riverside-strategy.json',
  'trace/riverside-plan.json',
  'trace/riverside-register.json',
].map(example) as [EngagementDocument, EngagementDocument, EngagementDocument, EngagementDocument];
const riverside = [recommendations, strategy, plan, register];
const steps = (list: readonly { node: { key: string }; depth: number }[] = []) =>
  list.map(({ node, depth }) => `${depth} ${node.key}`);

describe('Riverside’s four documents', () => {
  it('lead from a recommendation down to the evidence', () => {
    const view = traceOf('rec-1', riverside);
    expect(steps(view?.down)).toEqual([
      '1 riverside-strategy#one-diary',
      '2 riverside-strategy#one-diary-row',
      '2 riverside-plan#diary-page',
      '3 riverside-plan#/objectives/0/actions/0/deliverables/0/evidence/0',
      '3 riverside-diary#diary-test',
    ]);
    expect(view?.down.map((step) => sayTraceStep(step, 'en')).at(-1)).toBe(
      'Engagement “Is the diary any use to you?” (answers)',
    );
  });

  it('lead from an engagement up to the recommendation', () => {
    expect(steps(traceOf('riverside-diary#diary-test', riverside)?.up)).toEqual([
      '1 riverside-plan#diary-page',
      '2 riverside-plan#diary',
      '2 riverside-strategy#one-diary',
      '3 riverside-task-group#rec-1',
    ]);
  });

  it('show what nothing answers, and what answers nothing', () => {
    expect(sayOrphans(orphans(riverside), 'en')).toEqual([
      'Nothing answers Recommendation “Train councillors to run meetings in their own wards.” yet.',
      'Nothing answers Action “1.3 We will ask young people before services for them change” yet.',
      'Row “We will ask young people before services for them change” answers nothing above it.',
      'Row “3a Print new posters for the libraries” answers nothing above it.',
    ]);
  });

  it('hold one trace that leads to nothing', () => {
    const { dangling } = traceGraph(riverside);
    expect(dangling.map(({ path, because }) => [path, because])).toEqual([
      ['/engagements/1/rows/0', 'no-such-id'],
    ]);
    expect(dangling.map((one) => sayDangling(one, 'en'))).toEqual([
      'Engagement “A form about an older plan” leads to “riverside-plan#diary-leaflet”, which the document it names does not hold.',
    ]);
  });
});

describe('where a trace leads', () => {
  const report = aReport({ recommendations: [{ ref: '3.1', text: 'Hold a forum in every ward' }] });
  const tracedTo = (to: string, about = {}) => aPlanOf([{ traces: [{ to, ...about }] }]);

  it.each([
    ['a recommendation by its ref', tracedTo('report-1#3.1'), [report], 'report-1#3.1'],
    ['the document beside the id', tracedTo('3.1', { document: 'report-1' }), [report], 'report-1#3.1'],
    ['an id alone, in another document', tracedTo('3.1'), [report], 'report-1#3.1'],
    [
      'an id alone, in its own document first',
      tracedTo('action-1'),
      [aPlan({ id: 'plan-2' })],
      'plan-1#action-1',
    ],
    ['a whole document', tracedTo('report-1'), [report], 'report-1'],
  ])('%s', (_, from, others, key) => {
    const { up } = traceGraph([from, ...others]);
    expect(
      up
        .get('plan-1#row-1')
        ?.filter(({ written }) => written)
        .map(({ to }) => to.key),
    ).toEqual([key]);
  });

  it.each([
    ['no-such-id', [tracedTo('report-1#9'), report]],
    ['nowhere', [tracedTo('rec-9'), report]],
    [
      'several',
      [
        tracedTo('same'),
        aReport({ id: 'a', recommendations: [{ id: 'same', text: 'A' }] }),
        aReport({ id: 'b', recommendations: [{ id: 'same', text: 'B' }] }),
      ],
    ],
  ])('nowhere: %s', (because, documents) => {
    expect(traceGraph(documents).dangling).toMatchObject([{ because }]);
  });

  it.each([
    ['a document that is not given', [tracedTo('strategy#1'), report]],
    ['an id no document names, with no other document to look in', [tracedTo('rec-1')]],
  ])('outside: %s', (_, documents) => {
    const graph = traceGraph(documents);
    expect(graph.dangling).toEqual([]);
    expect(graph.outside).toHaveLength(1);
  });

  it('counts an engagement a row names as answering the row', () => {
    const documents = [tracedTo('engagement-1'), aRegister(), aRecord({ engagement: 'engagement-1' })];
    expect(steps(traceOf('row-1', documents)?.down)).toEqual(['1 register-1#engagement-1', '2 record-1']);
  });

  it('leaves internal and empty evidence out', () => {
    const documents = [
      aPlanOf([{ evidence: [{ text: 'Minutes' }, { text: 'Notes', audience: 'internal' }, { text: ' ' }] }]),
    ];
    expect(
      traceGraph(documents)
        .nodes.filter(({ kind }) => kind === 'evidence')
        .map(({ title }) => title),
    ).toEqual(['Minutes']);
  });

  it('comes to an end where traces run in a circle', () => {
    const documents = [aPlanOf([{ traces: [{ to: 'row-2' }] }, { traces: [{ to: 'row-1' }] }])];
    expect(steps(traceOf('row-1', documents)?.up)).toEqual(['1 plan-1#action-1', '1 plan-1#row-2']);
  });
});

describe('orphans', () => {
  const report = aReport({ recommendations: [{ id: 'rec-1', text: 'Hold a forum' }] });

  it('are nobody’s while no traces are used', () => {
    expect(orphans([report, aPlan()])).toEqual({ unanswered: [], answeringNothing: [] });
  });

  it('are told once a parent is given', () => {
    const found = orphans([report, aPlan()], { parents: ['report-1'] });
    expect(found.unanswered.map(({ id }) => id)).toEqual(['rec-1']);
    expect(found.answeringNothing.map(({ id }) => id)).toEqual(['row-1']);
  });

  it('are not rows whose action is traced, nor recommendations only challenged', () => {
    const actions = [anAction({ traces: [{ to: 'report-1#rec-1' }], deliverables: [aDeliverable()] })];
    expect(orphans([report, aPlan({ objectives: [anObjective({ actions })] })])).toEqual({
      unanswered: [],
      answeringNothing: [],
    });
    const challenged = [report, aChallenge({ about: { to: 'rec-1' } })];
    expect(orphans(challenged, { parents: ['report-1'] }).unanswered).toHaveLength(1);
  });
});

describe('suggestions', () => {
  it('come from likeness of wording, with their score, and leave out what is traced', () => {
    const to = aReport({
      recommendations: [{ id: 'rec-1', text: 'Hold a neighbourhood forum in every ward each quarter' }],
    });
    const rows = [
      { title: 'Neighbourhood forum held in every ward' },
      { title: 'New software for the payroll team' },
    ];
    const [only, ...others] = suggestTraces(aPlanOf(rows), to);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ from: { id: 'row-1' }, to: { id: 'rec-1' }, percent: 80 });
    expect(only && saySuggestedTrace(only, 'en')).toBe(
      'Row “Neighbourhood forum held in every ward” might answer Recommendation “Hold a neighbourhood forum in every ward each quarter” (80% of the words agree).',
    );
    expect(
      suggestTraces(aPlanOf(rows.map((row) => ({ ...row, traces: [{ to: 'report-1#rec-1' }] }))), to),
    ).toEqual([]);
    expect(suggestTraces(aPlanOf(rows), to, { likeness: 90 })).toEqual([]);
  });
});

it('reads any documents: every edge joins two nodes, every written trace is accounted for', () => {
  const kinds: readonly DocumentKind[] = [
    'plan',
    'report',
    'register',
    'record',
    'checklist',
    'challenge',
    'update',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds).chain(anyDocument), { maxLength: 3 }), (documents) => {
      const { nodes, edges, dangling, outside } = traceGraph(documents);
      const keys = new Set(nodes.map(({ key }) => key));
      for (const { from, to } of edges) expect(keys.has(from.key) && keys.has(to.key)).toBe(true);
      for (const { from } of [...dangling, ...outside]) expect(keys.has(from.key)).toBe(true);
      for (const { key } of nodes) traceOf(key, documents);
      orphans(documents, { parents: documents.map(({ id }) => id) });
    }),
    { numRuns: 50 },
  );
});

it('finds the engagement of anybody’s register', () => {
  expect(traceOf('engagement-1', [aRegister({ engagements: [anEngagement()] })])?.node.kind).toBe(
    'engagement',
  );
  expect(traceOf('no-such', [aRegister()])).toBeUndefined();
});
