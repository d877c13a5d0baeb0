import { applyDiff, type Diff } from '@engagement-plan/core';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say, sayJson } from './say.js';

const BEFORE = example('harbourside-plan.json');
const AFTER = example('harbourside-plan-2.json');
const FEDERATION = example('federation');
const kept = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

describe('diff', () => {
  it('says what changed, objective by objective', async () => {
    const { code, out } = await say('diff', BEFORE, AFTER);
    expect(code).toBe(0);
    expect(out).toContain('What changed from version 3 to version 4');
    expect(out).toContain('Due date of B3.1 moved from June 2026 to September 2026');
  });

  it('gives as data the exact edits, each change with its sentence', async () => {
    const { diffs } = await sayJson<{ diffs: (Diff & { changes: { message: string }[] })[] }>(
      'diff',
      BEFORE,
      AFTER,
    );
    const [only] = diffs;
    if (!only) throw new Error('The two versions were not compared.');
    expect(applyDiff(await kept(BEFORE), only)).toEqual(await kept(AFTER));
    for (const { message } of only.changes) expect(message).toMatch(/[.”]$/);
  });

  it('ends with 1 for differences only when asked', async () => {
    expect((await say('diff', BEFORE, AFTER, '--exit-code')).code).toBe(1);
    expect((await say('diff', BEFORE, BEFORE, '--exit-code')).code).toBe(0);
    expect((await say('diff', BEFORE, BEFORE)).out).toContain('Nothing changed');
  });

  it('knows the rows of a document read anew', async () => {
    const text = example('riverside-implementation-plan.txt');
    const before = fresh('before.json');
    await say('read', text, '--out', before);
    expect((await say('diff', before, text, '--exit-code')).code).toBe(0);
  });

  it('speaks Welsh', async () => {
    expect((await say('diff', BEFORE, AFTER, '--lang', 'cy')).out).not.toContain('What changed');
  });

  it('says so when two files have nothing to compare', async () => {
    const { code, err } = await say('diff', BEFORE, example('riverside-register.json'));
    expect(code).toBe(2);
    expect(err).toContain('nothing to compare');
  });
});

describe('merge', () => {
  it('says whose the rows are and where the files do not agree', async () => {
    const { code, out } = await say('merge', FEDERATION, '--host', 'riverside-together');
    expect(code).toBe(0);
    expect(out).toContain('1 row of riverside-voluntary-action');
    expect(out).toContain('federation/differs');
    expect(out).toContain('Nothing was written');
  });

  it('writes the merged plan, whichever order the files are given in', async () => {
    const [council, voluntary] = ['council', 'voluntary-sector'].map((name) =>
      example(`federation/${name}.json`),
    ) as [string, string];
    const [one, other] = [fresh('one.json'), fresh('other.json')];
    await say('merge', council, voluntary, '--out', one);
    await say('merge', voluntary, council, '--out', other);
    expect(await kept(one)).toEqual(await kept(other));
    expect((await say('validate', one)).code).toBe(0);
    const { plan } = await sayJson('merge', council, voluntary);
    expect(plan).toEqual(await kept(one));
  });

  it('leaves out what is no plan, and says so', async () => {
    const { code, err } = await say('merge', FEDERATION, example('riverside-register.json'));
    expect(code).toBe(0);
    expect(err).toContain('Left out');
  });

  it.each([
    ['a host that is not there', [FEDERATION, '--host', 'nobody'], '“nobody”'],
    ['no plan at all', [example('riverside-register.json')], 'no plan'],
    [
      'a file it read as the place to write',
      [FEDERATION, '--out', example('federation/council.json')],
      'would be lost',
    ],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('merge', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('publish', () => {
  it('says what it takes out, where and why', async () => {
    const { code, out } = await say('publish', BEFORE);
    expect(code).toBe(0);
    expect(out).toContain('Taken out (6):');
    expect(out).toMatch(/\/parties\/0\/contact {2}how to reach a party/);
  });

  it('writes the rest, in which nothing internal is left', async () => {
    const path = fresh('public.json');
    await say('publish', BEFORE, '--out', path);
    expect(JSON.stringify(await kept(path))).not.toContain('"internal"');
    expect((await say('publish', path)).out).toContain('Nothing in it is internal');
  });

  it('says what a person must still reword', async () => {
    const before = (await kept(BEFORE)) as { parties: { contact?: { email?: string } }[] };
    const email = before.parties.find(({ contact }) => contact?.email)?.contact?.email ?? '';
    expect(email).not.toBe('');
    const plan = {
      ...before,
      vision: `Write to ${email} about it.`,
      priorities: ['Ring 01632 960123'],
      'our-own': 'mailto:q@council.example',
    };
    const { out } = await say('publish', await file('plan.json', plan));
    expect(out).toContain(
      'Still in it, in the middle of texts, so that somebody must reword them (3 places):',
    );
    expect(out).toContain('  /vision');
    expect(out).toContain('  /priorities/0');
    expect(out).toContain(
      '  /our-own\n    What looks like a person’s e-mail address stands here: “mailto:…”.',
    );
  });

  it('writes nothing where everything is internal', async () => {
    const plan = await file('plan.json', { ...(await kept(BEFORE)), audience: 'internal' });
    expect((await say('publish', plan)).out).toContain('All of it is internal');
    expect((await say('publish', plan, '--out', fresh('public.json'))).code).toBe(2);
  });
});
