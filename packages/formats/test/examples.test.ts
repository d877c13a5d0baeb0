import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  progressOf,
  readDocumentText,
  rollUp,
  rowsOf,
  sayProgress,
  statusTable,
  type Checklist,
  type Day,
  type Plan,
  type Step,
} from '@engagement-plan/core';
import { read } from '../src/read.js';
import { SKIPPED, sourceText } from './documents.js';

/**
 * The two examples carry the facts of two real documents in our own words. Whatever holds of one must hold of
 * the other: counts, codes, dates and posts' places are asserted here, never a sentence.
 */
const example = (name: string) => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
const RIVERSIDE = example('riverside-implementation-plan.txt');
const FENSHIRE = example('fenshire-action-plan.txt');
const SOURCES = { implementation: sourceText('000'), actions: sourceText('003') };
if (SOURCES.implementation === undefined || SOURCES.actions === undefined)
  console.warn(`examples: the real documents are skipped, because ${SKIPPED}.`);

const planOf = (text: string) => {
  const { documents, summary } = read(text);
  const plan = documents.find((each): each is Plan => each.kind === 'plan');
  if (!plan) throw new Error('No plan was read.');
  return { plan, summary, rows: [...rowsOf(plan)].map(({ deliverable }) => deliverable) };
};

const distribution = (plan: Plan, asOf: Day) => {
  const { red, amber, green, notDue, unknown } = rollUp(plan, statusTable(plan, { asOf })).distribution;
  return [red, amber, green, notDue, unknown];
};

const nameOf = (plan: Plan, id: string) => plan.parties?.find((party) => party.id === id)?.name;
const tally = (keys: readonly string[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length]));

/** The facts of a document that may be absent: then one test says so and is skipped. */
function factsOf(name: string, text: string | undefined, facts: (text: string) => void): void {
  if (text === undefined) {
    describe(name, () => {
      test.skip(`skipped: ${SKIPPED}`, () => undefined);
    });
  } else describe(name, () => facts(text));
}

for (const [name, text] of [
  ['riverside-implementation-plan.txt', RIVERSIDE],
  ['the real implementation plan', SOURCES.implementation],
] as const) {
  factsOf(name, text, (found) => {
    const { plan, summary, rows } = planOf(found);
    const refsWhere = (test: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(test).map((row) => row.ref);

    it('has 11 actions, 27 rows and 28 outputs', () => {
      expect(summary).toMatchObject({ objectives: 1, actions: 11, deliverables: 27, outputs: 28 });
      const actions = plan.objectives.flatMap((objective) => objective.actions);
      expect(actions.map((action) => action.deliverables.length)).toEqual([3, 3, 2, 1, 1, 2, 2, 5, 3, 3, 2]);
      expect(refsWhere((row) => row.outputs.length === 2)).toEqual(['4a']);
    });

    it('has 5 on-going rows, 21 dated and 1 without a date', () => {
      expect(summary).toMatchObject({ ongoing: 5, dated: 21, undated: 1 });
      expect(rows.map((row) => row.due?.words ?? '')).toEqual(
        "On- going|Nov 2011||Jan '12|April '12|On- going|April 2013|2012|2012 2012|2011/ 12|April '12|Jan '12|Sept '11|2012|Mar 2016|Oct '12|April '12|Jan '12|July 12|Jan '12|On- going|2013|March '12|Dec '11|2012|On- going|On- going".split(
          '|',
        ),
      );
    });

    it('is a draft, version 3 of October 2011, for November 2011 to 2016', () => {
      expect(plan.control).toMatchObject({ status: 'draft', version: 'V3', date: { edtf: '2011-10' } });
      expect(plan.period).toMatchObject({ from: '2011-11-01', to: '2016-12-31' });
      expect(plan.scheme).toMatchObject({ levels: [{ code: 'R' }, { code: 'A' }, { code: 'G' }] });
    });

    it('names 12 parties in 30 places; two rows have none', () => {
      expect(summary).toMatchObject({ leadAssignments: 30, leadParties: 12 });
      expect(refsWhere((row) => row.leads.length === 0)).toEqual(['1c', '8e']);
      expect(tally(rows.flatMap((row) => row.leads.map((lead) => lead.relation)))).toEqual({
        lead: 24,
        with: 1,
        'supported-by': 1,
        'co-ordinator': 1,
        joint: 3,
      });
      expect(refsWhere((row) => row.leads.some((lead) => nameOf(plan, lead.party) === 'CVS'))).toEqual([
        '9a',
        '9b',
        '10b',
      ]);
    });

    it('costs £18,500 a year, £12,500 of it not identified, and £14,000 once', () => {
      expect(summary.money).toEqual({
        recurringPence: 1_850_000,
        unidentifiedRecurringPence: 1_250_000,
        unidentifiedOncePence: 0,
        oncePence: 1_400_000,
      });
      expect(refsWhere((row) => row.resources === undefined)).toEqual(['1c', '10b', '10c']);
    });

    it('has 27 milestones, 19 of them dated, 9 done and 6 pending', () => {
      const milestones = rows.flatMap((row) => row.milestones ?? []);
      expect(milestones.filter((milestone) => milestone.due !== undefined)).toHaveLength(19);
      expect(tally(milestones.map((milestone) => milestone.state))).toEqual({
        done: 9,
        pending: 6,
        'not-stated': 12,
      });
      expect(refsWhere((row) => row.milestones === undefined)).toEqual(['9c']);
    });

    it.each([
      ['2011-12-31', [1, 1, 5, 14, 6], 'amber'],
      ['2012-01-01', [2, 3, 4, 12, 6], 'red'],
      ['2012-02-01', [6, 2, 4, 9, 6], 'red'],
      ['2013-01-01', [17, 1, 0, 3, 6], 'red'],
    ] as const)('on %s its rows are %j, and 7a is %s', (asOf, counts, light) => {
      expect(distribution(plan, asOf)).toEqual(counts);
      const row = statusTable(plan, { asOf }).rows.find(({ ref }) => ref === '7a');
      expect(row?.assessment.effective.state).toBe({ amber: 'warning', red: 'bad' }[light]);
    });
  });
}

for (const [name, text] of [
  ['fenshire-action-plan.txt', FENSHIRE],
  ['the real action plan', SOURCES.actions],
] as const) {
  factsOf(name, text, (found) => {
    const { plan, summary, rows } = planOf(found);
    const row = (ref: string) => rows.find((each) => each.ref === ref);
    const codes = (ref: string) => (row(ref)?.indicators ?? []).map((each) => each.code);

    it('has 38 rows in 7 themes', () => {
      expect(summary).toMatchObject({ actions: 38, deliverables: 38, perObjective: [4, 6, 3, 10, 7, 3, 5] });
      expect(plan.objectives.every(({ kind }) => kind === 'theme')).toBe(true);
      expect(plan.control).toMatchObject({ status: 'final-draft' });
      expect(plan.objectives[1]?.actions[3]?.statements).toHaveLength(2);
    });

    it('has 53 indicator tags, whether or not they are printed with a space', () => {
      expect(tally(rows.flatMap((each) => codes(each.ref ?? '')))).toEqual({
        'NI 4': 32,
        'NI 1': 10,
        'NI 7': 9,
        'NI 5': 2,
      });
      expect(rows.filter((each) => each.indicators === undefined).map(({ ref }) => ref)).toEqual([
        '2.6',
        '7.5',
      ]);
      expect([codes('4.2'), codes('4.4'), codes('3.3'), codes('7.3'), codes('7.4')]).toEqual([
        ['NI 7', 'NI 4'],
        ['NI 1', 'NI 4', 'NI 5', 'NI 7'],
        ['NI 4'],
        ['NI 1', 'NI 4'],
        ['NI 4'],
      ]);
    });

    it('has 36 dated rows and 2 on-going', () => {
      expect(summary).toMatchObject({ dated: 36, ongoing: 2, undated: 0 });
      expect(tally(rows.map((each) => each.due?.words ?? ''))).toEqual({
        'By Dec 2010': 7,
        'By March 2011': 7,
        'By March 2010': 6,
        'By Sept 2010': 3,
        'By Aug 2010': 3,
        'By Oct 2010': 3,
        'By Jan 2011': 2,
        'By May 2010': 2,
        Ongoing: 2,
        'By July 2010': 1,
        'By April 2011': 1,
        'By Oct 2012': 1,
      });
    });

    it('has 56 leads over 24 posts, the busiest on 12 rows', () => {
      expect(summary).toMatchObject({ leadAssignments: 56, leadParties: 24 });
      expect(tally(rows.map((each) => String(each.leads.length)))).toEqual({ 1: 23, 2: 13, 3: 1, 4: 1 });
      const counts = Object.values(tally(rows.flatMap((each) => each.leads.map((lead) => lead.party))));
      expect(counts.sort((a, b) => b - a).slice(0, 3)).toEqual([12, 7, 5]);
      // A colon in one row and a comma in another are one post.
      expect(row('5.3')?.leads[1]?.party).toBe(row('5.4')?.leads[1]?.party);
    });

    it('gives steps their numbers back where they fit, and their own dates', () => {
      expect(row('4.8')?.steps?.map(({ ref }) => ref)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
      expect(
        row('1.4')
          ?.steps?.at(-1)
          ?.steps?.map(({ ref }) => ref),
      ).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
      expect(
        row('1.3')
          ?.steps?.slice(1)
          .map(({ ref }) => ref),
      ).toEqual(['2', '3', '4']);
      const dated = rows.flatMap((each) => (each.steps ?? []).flatMap((step) => step.due?.words ?? []));
      expect(dated).toEqual([
        'end March 2010',
        'by June 2010',
        'by July 2010',
        'by April 2010',
        'by October 2010',
        'by Oct 2010',
      ]);
    });

    it('keeps what rows 2.4 and 4.1 wait for', () => {
      expect(rows.flatMap((each) => (each.conditions ?? []).map(({ kind }) => [each.ref, kind]))).toEqual([
        ['2.4', 'following'],
        ['4.1', 'subject-to'],
      ]);
    });

    it.each([
      ['2010-04-01', [6, 0, 0, 30, 2]],
      ['2011-01-01', [25, 0, 0, 11, 2]],
      ['2011-04-01', [34, 0, 0, 2, 2]],
    ] as const)('on %s its rows are %j', (asOf, counts) => {
      expect(distribution(plan, asOf)).toEqual(counts);
    });
  });
}

describe('the words of the examples', () => {
  /** What any plan says of money: a vocabulary, not a sentence. Dates, amounts and figures are facts. */
  const FACTS =
    /within existing budgets|(?:up to )?(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)[a-z]* ?['’]?\d+|\S*\d\S*/gu;

  const textsOf = ({ text, steps = [] }: Step) => [text, ...steps.map((step) => String(step['text']))];

  /** Every run of five words of what a plan says it will do; posts, column names and dates stand elsewhere. */
  function runsOfFive(text: string): ReadonlySet<string> {
    const { plan } = planOf(text);
    const texts = plan.objectives.flatMap((objective) => [
      objective.title,
      ...objective.actions.flatMap((action) => [
        action.title,
        ...(action.statements ?? []).map((statement) => statement.text),
        ...action.deliverables.flatMap((row) => [
          row.outcome,
          ...row.outputs.flatMap((output) => [output.text, output.outcome]),
          ...(row.milestones ?? []).map((milestone) => milestone.text),
          ...(row.resources ?? []).map((resource) => resource.words),
          ...(row.steps ?? []).flatMap(textsOf),
        ]),
      ]),
    ]);
    const runs = texts.flatMap((each) =>
      (each ?? '')
        .toLowerCase()
        .replace(FACTS, '|')
        .split('|')
        .flatMap((part) => {
          const words = part.match(/[\p{L}'’-]+/gu) ?? [];
          return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
        }),
    );
    return new Set(runs);
  }

  for (const [name, own, source] of [
    ['riverside-implementation-plan.txt', RIVERSIDE, SOURCES.implementation],
    ['fenshire-action-plan.txt', FENSHIRE, SOURCES.actions],
  ] as const) {
    const because = source === undefined ? ` (skipped: ${SKIPPED})` : '';
    it.skipIf(source === undefined)(`${name} shares no five words in a row with its source${because}`, () => {
      const theirs = runsOfFive(source ?? '');
      expect(theirs.size).toBeGreaterThan(200);
      expect([...runsOfFive(own)].filter((run) => theirs.has(run))).toEqual([]);
    });
  }
});

describe('riverside-checklist.json', () => {
  const { document } = readDocumentText(example('riverside-checklist.json'));
  const checklist = document as Checklist;

  it.each([
    ['on the last day for feedback', '2012-06-15', '9 met, 2 partly, 1 departed with reason, 2 not due yet'],
    ['on the day after', '2012-06-16', '9 met, 2 partly, 1 departed with reason, 2 owed'],
  ] as const)('%s reads as it is published', (_, asOf, words) => {
    const progress = progressOf(checklist, { asOf });
    expect(sayProgress(progress, 'en')).toBe(words);
    expect(progress.principles.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('is signed off by a post, and every answer names its post', () => {
    expect(checklist.signOff?.post).toBe('Community Development Manager');
    expect(checklist.answers.every(({ by }) => by !== undefined)).toBe(true);
  });
});
