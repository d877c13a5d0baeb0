import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import type { EngagementDocument } from '../document/document.js';
import { readDocumentText } from '../document/read.js';
import { crosswalk, toChecklist } from './crosswalk.js';
import { PRINCIPLE_SETS, principleSet } from './principle-sets.js';
import type { Checklist, PrincipleSet } from './principles.js';
import { progressOf } from './progress-of.js';
import { sayCrosswalk } from './say-crosswalk.js';
import { sayLight, sayProgress } from './say-progress.js';
import { GUNNING } from './sets/gunning.js';
import { THURROCK } from './sets/thurrock.js';

function example(name: string): EngagementDocument {
  const text = readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');
  const { document, problems } = readDocumentText(text);
  if (!document) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return document;
}
const checklist = (name: string) => example(name) as Checklist;
const own = example('own-principle-set.json') as PrincipleSet;
const codes = (documents: readonly EngagementDocument[], asOf: string) =>
  check(documents, { asOf }).map(({ code }) => code);

describe('harbourside-eia.json', () => {
  const assessment = checklist('harbourside-eia.json');

  it('goes through the nine characteristics, with an action where something is missing', () => {
    const progress = progressOf(assessment, { asOf: '2025-11-01' });
    expect(sayProgress(progress, 'en')).toBe('6 met, 2 partly, 1 not met, 1 not applicable');
    expect(progress.light).toBe('warning');
    expect(progress.principles.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('passes every check', () => {
    expect(codes([assessment], '2025-11-01')).toEqual([]);
  });
});

it('harbourside-eia-screened-out.json ends with its first question, and nothing else is ever owed', () => {
  const progress = progressOf(checklist('harbourside-eia-screened-out.json'), { asOf: '2030-01-01' });
  expect(progress).toMatchObject({ light: 'good', counts: { owed: 0, 'not-applicable': 10 } });
  expect(sayLight(progress, 'en')[0]).toMatch(
    /^Not asked, because of the answer to ‘Is a full assessment needed\?’: Age, /,
  );
  expect(codes([checklist('harbourside-eia-screened-out.json')], '2030-01-01')).toEqual([]);
});

describe('harbourside-gunning.json', () => {
  const gunning = checklist('harbourside-gunning.json');

  it('is red: what is mandatory is not met', () => {
    const progress = progressOf(gunning, { asOf: '2025-11-04' });
    expect(progress.light).toBe('bad');
    expect(sayLight(progress, 'en')[0]).toBe(
      'This must be met, but is not: Adequate time for consideration and response.',
    );
    expect(codes([gunning], '2025-11-04')).toEqual(['checklist/mandatory-not-met']);
  });
});

describe('own-principle-set.json', () => {
  const buses = checklist('own-set-checklist.json');

  it('is found beside the checklist that names it', () => {
    expect(progressOf(buses, { asOf: '2026-03-17' }).light).toBe('unknown');
    const progress = progressOf(buses, { asOf: '2026-03-17', sets: [own] });
    expect(sayProgress(progress, 'en')).toBe('3 met, 1 departed with reason, 1 not due yet');
    expect(codes([buses], '2026-03-17')).toEqual(['checklist/unknown-set']);
    // The set is only begun in Welsh, and that is all there is to find.
    expect(new Set(codes([buses, own], '2026-03-17'))).toEqual(new Set(['text/untranslated']));
  });

  it('does as well inside the checklist', () => {
    const inside = { ...buses, set: own };
    expect(progressOf(inside, { asOf: '2026-03-17' })).toEqual(
      progressOf(buses, { asOf: '2026-03-17', sets: [own] }),
    );
    expect(codes([inside], '2026-03-17')).toEqual([]);
  });

  it('is reported against Gunning by the cross-walk it carries', () => {
    const walk = crosswalk(buses, GUNNING, { asOf: '2026-03-17', sets: [own] });
    expect(walk.principles.map(({ coverage, carried }) => [coverage, carried?.answer])).toEqual([
      ['partly', 'partly'],
      ['none', undefined],
      ['whole', 'met'],
      ['none', undefined],
    ]);
    expect(toChecklist(walk).answers[1]?.evidence).toEqual([{ text: 'The invitation' }]);
  });

  it('is reported against the other sets by way of Thurrock’s', () => {
    const wales = PRINCIPLE_SETS.find(({ id }) => id === 'wales-2011') as PrincipleSet;
    const walk = crosswalk(buses, wales, { asOf: '2026-03-17', sets: [own] });
    expect(walk).toMatchObject({ joined: 'via', via: ['thurrock'] });
    expect(sayCrosswalk(walk, 'en')).toContain('The two sets are joined only by way of thurrock.');
  });
});

describe('riverside-checklist.json, answered once against Thurrock’s', () => {
  const answered = checklist('riverside-checklist.json');
  const asOf = '2012-06-16';

  it.each([
    ['thurrock', 12, 0, 2],
    ['scotland-2016', 2, 5, 0],
    ['gunning', 0, 2, 2],
    ['wales-2011', 3, 5, 2],
    ['cabinet-office-2018', 1, 7, 3],
    ['leap', 0, 4, 1],
    ['consultation-charter', 2, 5, 0],
    ['equality-impact', 0, 0, 10],
  ])('answers of %s: %i whole, %i in part, %i not at all', (id, whole, partly, none) => {
    const to = PRINCIPLE_SETS.find((set) => set.id === id) ?? THURROCK;
    const { principles } = crosswalk(answered, to, { asOf });
    const count = (coverage: string) => principles.filter((one) => one.coverage === coverage).length;
    expect([count('whole'), count('partly'), count('none')]).toEqual([whole, partly, none]);
  });

  // The snippet of docs/principles.md.
  it('says what Gunning asks besides', () => {
    const gunning = principleSet('gunning') ?? GUNNING;
    const walk = crosswalk(answered, gunning, { asOf });
    expect(sayCrosswalk(walk, 'en')[0]).toBe(
      'Of the 4 principles of “The Gunning principles”, 0 are answered in whole, 2 in part and 2 not at all.',
    );
    expect(walk.progress.counts).toMatchObject({ partly: 2, owed: 2 });
    expect(toChecklist(walk).set).toBe('gunning');
  });
});

describe('docs/principles.md', () => {
  const page = readFileSync(new URL('../../../../docs/principles.md', import.meta.url), 'utf8');

  it.each(PRINCIPLE_SETS.map((set) => [set.id, set] as const))('counts the principles of %s', (id, set) => {
    const gates = (['opens', 'closes', 'after-close'] as const).map((gate) => {
      const stages = set.stages.filter((stage) => stage.gate === gate).map((stage) => stage.id);
      return set.principles.filter(({ stage }) => stages.includes(stage)).length;
    });
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells.slice(3, 6)).toEqual([
      String(set.principles.length),
      gates.join(', '),
      set.principles.every(({ mandatory }) => mandatory) ? 'all' : 'none',
    ]);
  });
});
