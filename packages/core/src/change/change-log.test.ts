import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deliverable, Plan } from '../plan/plan.js';
import {
  aLead,
  aMilestone,
  aParty,
  aPlan,
  aPlanOf,
  aResource,
  aTargetDate,
  anAction,
  anObjective,
} from '../testing/builders.js';
import { applyDiff } from './apply-diff.js';
import { changeLog, changeLogHtml, changeLogText } from './change-log.js';
import { diff } from './diff.js';

const month = (from: string, to: string) => aTargetDate({ words: from, kind: 'month', from, to });
const SEPT = month('2011-09-01', '2011-09-30');
const NOV = month('2011-11-01', '2011-11-30');
const JAN = month('2012-01-01', '2012-01-31');

/** The sentences of the log, without their headings. */
const said = (before: Plan, after: Plan, lang: 'en' | 'cy' = 'en') =>
  changeLog(diff(before, after), { before, after, lang }).groups.flatMap(({ entries }) =>
    entries.map(({ text }) => text),
  );
const rowSaid = (before: Partial<Deliverable>, after: Partial<Deliverable>) => {
  const parties = [aParty(), aParty({ id: 'party-2', name: 'Library Service' })];
  return said(
    aPlanOf([{ ref: '7a', ...before }], { parties }),
    aPlanOf([{ ref: '7a', ...after }], { parties }),
  );
};

describe('what is said of a row', () => {
  const twice = [
    { from: SEPT, to: NOV, on: '2011-09-05' },
    { from: NOV, to: JAN, on: '2011-10-03', approvedBy: 'Cabinet' },
  ];
  it.each<[string, Partial<Deliverable>, Partial<Deliverable>, string[]]>([
    [
      'put off for the second time',
      { due: NOV, baseline: SEPT, revisions: twice.slice(0, 1) },
      { due: JAN, baseline: SEPT, revisions: twice },
      [
        'Due date of 7a moved from November 2011 to January 2012, second slip, approved by Cabinet on 3 October 2011.',
      ],
    ],
    [
      'put off for the first time, with its output',
      { due: SEPT, outputs: [{ text: 'A panel', due: SEPT }] },
      { due: NOV, baseline: SEPT, revisions: twice.slice(0, 1), outputs: [{ text: 'A panel', due: NOV }] },
      ['Due date of 7a moved from September 2011 to November 2011, first slip.'],
    ],
    [
      'brought forward',
      { due: NOV },
      { due: SEPT },
      ['Due date of 7a moved from November 2011 to September 2011.'],
    ],
    ['given a date', {}, { due: SEPT }, ['Due date of 7a set to September 2011.']],
    ['renumbered', {}, { ref: '8' }, ['“Residents’ panel”, which was 7a, is now 8.']],
    ['reworded', {}, { title: 'Panel' }, ['Title of row 7a changed from “Residents’ panel” to “Panel”.']],
    ['given a lead', {}, { leads: [aLead()] }, ['Lead added to 7a: Engagement Manager.']],
    [
      'led by another',
      { leads: [aLead()] },
      { leads: [aLead({ relation: 'with' }), aLead({ party: 'party-2' })] },
      [
        'Engagement Manager, who was lead on 7a, is now working with the lead.',
        'Lead added to 7a: Library Service.',
      ],
    ],
    [
      'whose money was found',
      {
        resources: [
          aResource({ words: 'Grant', state: 'to-be-pursued', amount: { pence: 500000, per: 'year' } }),
        ],
      },
      {
        resources: [
          aResource({ words: 'Grant', state: 'identified', amount: { pence: 700000, per: 'year' } }),
        ],
      },
      [
        '“Grant” of 7a, which was to be pursued, is now found.',
        'Money for “Grant” of 7a changed from £5,000 a year to £7,000 a year.',
      ],
    ],
    [
      'declared green after amber',
      { updates: [{ on: '2011-06-01', declared: 'amber' }] },
      {
        updates: [
          { on: '2011-06-01', declared: 'amber' },
          { on: '2011-09-01', declared: 'green', by: 'party-2' },
        ],
      },
      ['7a declared Green on 1 September 2011 by Library Service; it was declared Amber before.'],
    ],
    [
      'reported on',
      {},
      { updates: [{ on: '2011-09-01', note: 'It met.' }] },
      ['Progress of 7a reported on 1 September 2011: “It met.”.'],
    ],
    [
      'with a milestone done',
      { milestones: [aMilestone()] },
      { milestones: [aMilestone({ state: 'done', done: SEPT })] },
      ['Milestone “First meeting to be held” of 7a done on 30 September 2011.'],
    ],
    [
      'completed',
      { lifecycle: 'in-progress' },
      { lifecycle: 'complete' },
      ['7a is now complete; it was in progress.'],
    ],
    ['with a key nobody knows', { local: 1 }, { local: 2 }, ['“local” of row 7a changed from 1 to 2.']],
    [
      'with a key of the council’s own',
      { costCentre_code: 'A1', 'CRM-id': 'x' },
      { costCentre_code: 'A2' },
      [
        '“cost centre code” of row 7a changed from “A1” to “A2”.',
        '“CRM id” of row 7a taken away; it was “x”.',
      ],
    ],
    ['that resumes', {}, { resumesOn: '2012-04-01' }, ['Day it resumes of row 7a set to 1 April 2012.']],
    ['in another area', { areas: ['Quay'] }, { areas: [] }, ['“Quay” removed from the areas of row 7a.']],
    [
      'put off within ranges',
      { due: month('2011-09-01', '2011-10-31') },
      { due: month('2011-10-01', '2011-12-31') },
      [
        'Due date of 7a moved: it was September to October 2011, it is now October to December 2011, first slip.',
      ],
    ],
    [
      'whose date is written in another way',
      { due: { ...SEPT, words: "Sept '11" } },
      { due: SEPT },
      ["Due date of 7a, September 2011, is now written “2011-09-01”; it was written “Sept '11”."],
    ],
    [
      'whose lead was to send the route to green, later',
      { updates: [{ on: '2011-09-01', routeToGreen: { due: SEPT } }] },
      { updates: [{ on: '2011-09-01', routeToGreen: { due: NOV, owner: 'party-2' } }] },
      [
        'Due date of the route to green of update of 1 September 2011 of 7a changed from September 2011 to November 2011.',
        'Owner of the route to green of update of 1 September 2011 of 7a set to “Library Service”.',
      ],
    ],
    [
      'whose measure was read anew',
      { measures: [{ text: 'Members', readings: [{ on: '2011-09-01', value: 2 }] }] },
      {
        measures: [
          {
            text: 'Members',
            readings: [
              { on: '2011-09-01', value: 3 },
              { on: '2011-12-01', value: 5 },
            ],
          },
        ],
      },
      [
        'Value of reading of 1 September 2011 of 7a changed from 2 to 3.',
        'Measure “Members” of 7a read as 5 on 1 December 2011.',
      ],
    ],
    [
      'told of with another outcome',
      { updates: [{ on: '2011-09-01', outcome: 'partly' }] },
      { updates: [{ on: '2011-09-01', outcome: 'not-achieved' }] },
      ['Outcome of update of 1 September 2011 of 7a changed from partly to not achieved.'],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(rowSaid(before, after)).toEqual(sentences);
  });

  it('says in which words two long texts differ', () => {
    const start = 'Whoever is touched by a decision has had a fair chance to shape it, in the language of';
    expect(rowSaid({ outcome: `${start} their choice.` }, { outcome: `${start} their parents.` })).toEqual([
      'Outcome of row 7a changed from “…it, in the language of their choice.” to “…it, in the language of their parents.”.',
    ]);
  });

  it('leaves out where things stand in the file, and says when nothing else changed', () => {
    const [before, after] = [aPlanOf([{ ref: '7a', place: { line: 3 } }]), aPlanOf([{ place: { line: 4 } }])];
    expect(said(before, { ...after, version: '2' })).toEqual([
      'Version 1 became version 2.',
      '“Residents’ panel”, which was 7a, no longer has a number.',
    ]);
    const moved = aPlanOf([{ ref: '7a', place: { line: 4, page: 1 } }]);
    expect(said(before, moved)).toEqual([]);
    expect(changeLogText(changeLog(diff(before, moved), { before, after: moved }))).toBe(
      'From version 1 to version 1, only where things stand in the file they were read from changed.\n',
    );
  });

  it('says how an implied row and its action were reworded once', () => {
    const plan = (title: string) =>
      aPlan({
        objectives: [
          anObjective({
            actions: [
              anAction({ title, deliverables: [{ id: 'r', title, implied: true, outputs: [], leads: [] }] }),
            ],
          }),
        ],
      });
    expect(said(plan('A panel'), plan('Two panels'))).toHaveLength(1);
  });
});

describe('the change log of an example', () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8')) as Plan;
  const [before, after] = [read('harbourside-plan'), read('harbourside-plan-2')];
  const between = diff(before, after);

  it('leads from the one version to the other', () => {
    expect(applyDiff(before, between)).toStrictEqual(after);
  });

  it('is grouped by objective, the document first, and names slip and approval', () => {
    const log = changeLog(between, { before, after });
    expect(log.groups.map(({ title }) => title)).toEqual([
      'The document as a whole',
      'A Ready to listen',
      'B Decided close to home',
      'C Answered',
    ]);
    const text = changeLogText(log);
    expect(text).toMatch(/^What changed from version 3 to version 4\n/);
    expect(text).toContain(
      'Due date of B3.1 moved from June 2026 to September 2026, second slip, approved by Cabinet on 25 March 2026, because “The health board changed its system”.',
    );
    expect(text).toContain('Row C1.3 moved from A1 to C1.');
    expect(text).toContain(
      'A2.2 declared Likely on 2 March 2026 by Welsh Language Office; it was declared Unlikely before.',
    );
  });

  it.each(['en', 'cy'] as const)('is whole sentences in %s', (lang) => {
    for (const { entries } of changeLog(between, { before, after, lang }).groups) {
      for (const { text } of entries) {
        expect(text).toMatch(/^[“\p{Lu}].*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('is safe as HTML', () => {
    const hostile = structuredClone(after);
    hostile.title = '<img src=x onerror=alert(1)>';
    const html = changeLogHtml(changeLog(diff(before, hostile), { before, after: hostile }));
    expect(html).not.toContain('<img');
    expect(html).toMatch(/^<section lang="en"><h2>What changed/);
  });

  it('says when nothing changed', () => {
    const log = changeLog(diff(before, before), { before, after: before, lang: 'cy' });
    expect(changeLogText(log)).toBe('Ni newidiodd dim o fersiwn 3 i fersiwn 3.\n');
  });
});
