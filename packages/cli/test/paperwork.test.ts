import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say, sayJson } from './say.js';

const HARBOURSIDE = example('harbourside-plan.json');
const CHECKLIST = example('riverside-checklist.json');
const TRACE = example('trace');

describe('report', () => {
  const args = ['report', HARBOURSIDE, '--as-of', '2026-01-31', '--since', '2025-09-30', '--to', 'Cabinet'];

  it('is the committee report as text', async () => {
    const { code, out } = await say(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^Report to: Cabinet\n/);
    expect(out).toContain('11 of 14 rated');
  });

  it('is kept as text or as a document, by the name of the file', async () => {
    const [text, data] = [fresh('report.txt'), fresh('report.json')];
    await say(...args, '--out', text);
    await say(...args, '--out', data);
    expect(await readFile(text, 'utf8')).toBe((await say(...args)).out);
    expect(JSON.parse(await readFile(data, 'utf8'))).toMatchObject({ kind: 'report', to: 'Cabinet' });
    expect((await say('validate', data)).code).toBe(0);
  });

  it('speaks Welsh', async () => {
    expect((await say(...args, '--lang', 'cy')).out).not.toContain('Purpose');
  });

  it.each([
    [
      'a last report after this one',
      [HARBOURSIDE, '--as-of', '2026-01-31', '--since', '2026-02-01'],
      'earlier',
    ],
    ['an earlier plan without its day', [HARBOURSIDE, '--previous', HARBOURSIDE], '--since'],
    ['no plan', [CHECKLIST], 'no plan'],
    ['two plans', [HARBOURSIDE, example('federation/council.json')], 'several'],
  ])('%s ends with 2 and a sentence', async (_, wrong, words) => {
    const { code, err } = await say('report', ...wrong);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('trace', () => {
  it('finds what nothing answers, what answers nothing, and what leads nowhere', async () => {
    const { code, out } = await say('trace', TRACE);
    expect(code).toBe(0);
    for (const heading of ['Not answered yet (2):', 'Answering nothing (2):', 'Leading nowhere (1):'])
      expect(out).toContain(heading);
  });

  it('gives the same as data', async () => {
    const { unanswered, answeringNothing, dangling, suggested } = await sayJson('trace', TRACE);
    expect([unanswered, answeringNothing, dangling].map((list) => (list as unknown[]).length)).toEqual([
      2, 2, 1,
    ]);
    expect(suggested).toBeUndefined();
    expect(Array.isArray((await sayJson('trace', TRACE, '--suggest'))['suggested'])).toBe(true);
  });

  it('follows one thing up and down', async () => {
    const { out } = await say('trace', TRACE, '--from', 'rec-1');
    expect(out).toContain('What it answers: nothing.');
    expect(out).toMatch(/^ {6}Evidence /m);
  });

  it.each([
    ['a thing that is not there', ['--from', 'nobody'], '“nobody”'],
    ['a document that is not there', ['--parents', 'nobody'], 'riverside-strategy'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('trace', TRACE, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('crosswalk', () => {
  it('says what is answered already and what is left', async () => {
    const { code, out } = await say('crosswalk', CHECKLIST, '--to', 'gunning');
    expect(code).toBe(0);
    expect(out).toMatch(/Of the 4 principles of “The Gunning principles”/);
    const { principles, messages } = await sayJson('crosswalk', CHECKLIST, '--to', 'gunning');
    expect(principles).toHaveLength(4);
    expect((messages as string[]).every((message) => message.endsWith('.'))).toBe(true);
  });

  it('writes the other checklist as a draft', async () => {
    const path = fresh('gunning.json');
    const { out } = await say('crosswalk', CHECKLIST, '--to', 'gunning', '--out', path);
    expect(out).toContain('A draft');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ kind: 'checklist', set: 'gunning' });
    expect((await say('validate', path)).code).toBe(0);
  });

  it('takes a council’s own set, by its file or beside the checklist', async () => {
    const [own, answers] = [example('own-principle-set.json'), example('own-set-checklist.json')];
    const { joined } = await sayJson('crosswalk', answers, '--to', 'thurrock', '--sets', own);
    expect(joined).not.toBe('none');
    expect((await sayJson('crosswalk', CHECKLIST, '--to', own))['from']).toBe('thurrock');
  });

  it.each([
    ['a set nobody knows', [CHECKLIST, '--to', 'gunnings'], 'consultation-charter'],
    ['no set', [CHECKLIST], '--to'],
    ['a file without a checklist', [HARBOURSIDE, '--to', 'gunning'], 'no checklist'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('crosswalk', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('validate', () => {
  it('names every problem with its pointer, and ends with 1', async () => {
    const plan = JSON.parse(await readFile(HARBOURSIDE, 'utf8')) as { objectives: { actions: unknown }[] };
    for (const objective of plan.objectives) objective.actions = 'none';
    const path = await file('plan.json', plan);
    const { code, out } = await say('validate', path);
    expect(code).toBe(1);
    expect(out).toContain('/objectives/2/actions');
    const { files } = await sayJson<{ files: { problems: { path: string }[] }[] }>('validate', path);
    expect(files[0]?.problems.map((problem) => problem.path)).toEqual(
      plan.objectives.map((_, i) => `/objectives/${i}/actions`),
    );
  });

  it('looks into lists, and what read --json prints', async () => {
    const { documents } = await sayJson('read', HARBOURSIDE);
    expect((await say('validate', await file('read.json', { documents }))).code).toBe(0);
    const { out } = await say(
      'validate',
      await file('list.json', [...(documents as unknown[]), { kind: 'plan' }]),
    );
    expect(out).toContain('/1/');
  });

  it('sends documents that are not JSON to read', async () => {
    const { code, err } = await say('validate', example('fenshire-action-plan.txt'));
    expect(code).toBe(2);
    expect(err).toContain('engagement-plan read');
  });

  it('says where half a file stops being JSON', async () => {
    const { code, out } = await say('validate', await file('half.json', '{"kind": "plan",\n '));
    expect(code).toBe(1);
    expect(out).toContain('line 2');
  });
});
