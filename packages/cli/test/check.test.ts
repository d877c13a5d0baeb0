import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say, sayJson } from './say.js';

const HARBOURSIDE = example('harbourside-plan.json');
const CONFIG = example('harbourside-checks.json');
const DAY = ['--as-of', '2026-01-31'];
interface Checked {
  findings: { code: string; severity: string; about?: string; document: string; answered?: { by: string } }[];
  fixes?: { code: string; changes: { path: string; before: unknown; after?: unknown }[] }[];
}

describe('check --config', () => {
  it('turns checks off, changes severities and ends accordingly', async () => {
    expect((await say('check', HARBOURSIDE, ...DAY)).code).toBe(0);
    expect((await say('check', HARBOURSIDE, ...DAY, '--config', CONFIG)).code).toBe(1);
    const { findings } = await sayJson<Checked>('check', HARBOURSIDE, ...DAY, '--config', CONFIG);
    expect(findings.map(({ code }) => code)).not.toContain('text/untranslated');
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'deliverable/slipped-without-approval',
    ]);
  });

  it('lists what is answered as answered, with the reason and who gave it', async () => {
    const { out } = await say('check', HARBOURSIDE, ...DAY, '--config', CONFIG);
    expect(out).toMatch(/answered {2}resource\/unfunded/);
    expect(out).toContain('Answered (Head of Finance, 2025-11-12): The budget');
    expect(out).toMatch(/, 1 answered$/m);
    const { findings } = await sayJson<Checked>('check', HARBOURSIDE, ...DAY, '--config', CONFIG);
    expect(findings.filter(({ answered }) => answered).map(({ about }) => about)).toEqual([
      'budget-roll-out',
    ]);
  });

  it('does not end with 1 for an error that is answered', async () => {
    const config = await file('config.json', {
      checks: { 'deliverable/slipped-without-approval': 'error' },
      answers: [{ code: 'deliverable/slipped-without-approval', reason: 'Cabinet heard of it.' }],
    });
    expect((await say('check', HARBOURSIDE, ...DAY, '--config', config)).code).toBe(0);
  });

  it.each([
    ['half of JSON', '{"checks":', 'not whole JSON'],
    ['a list', [], 'should be an object'],
    ['checks written as code', { own: [] }, 'written in code'],
    ['a key nobody knows', { rules: {} }, '“rules”'],
    ['a check nobody knows', { checks: { 'text/ambigous': 'off' } }, '“text/ambigous”'],
    ['a severity nobody knows', { checks: { 'text/ambiguous': 'of' } }, 'off, error, warning or advice'],
    [
      'a threshold nobody knows',
      { checks: { 'lead/overloaded': { thresholds: { row: 1 } } } },
      'the nearest is “rows”',
    ],
    ['a threshold in words', { checks: { 'lead/overloaded': { thresholds: { rows: 'ten' } } } }, '"ten"'],
    ['an answer without a reason', { answers: [{ code: 'text/ambiguous' }] }, 'no “reason”'],
    [
      'an answer with a blank reason',
      { answers: [{ code: 'text/ambiguous', reason: ' ' }] },
      'gives no reason',
    ],
    [
      'an answer with a slip of the pen',
      { answers: [{ code: 'text/ambiguous', reason: 'x', row: '1' }] },
      '“row”',
    ],
  ])('%s ends with 2 and a sentence, in both languages', async (_, config, words) => {
    const path = await file('config.json', config);
    const { code, err } = await say('check', HARBOURSIDE, '--config', path);
    expect(code).toBe(2);
    expect(err).toContain(path);
    expect(err).toContain(words);
    const welsh = await say('check', HARBOURSIDE, '--config', path, '--lang', 'cy');
    expect(welsh.code).toBe(2);
    expect(welsh.err).not.toBe(err);
  });
});

describe('validate, of a check configuration', () => {
  it('says that it is one, or where it is not', async () => {
    const { code, out } = await say('validate', CONFIG);
    expect(code).toBe(0);
    expect(out).toContain('check configuration');
    const wrong = await file('checks.json', { checks: { 'lead/overlooked': 'off' } });
    expect((await say('validate', wrong)).code).toBe(1);
    const { files } = await sayJson<{ files: { problems: unknown[] }[] }>('validate', wrong);
    expect(files[0]?.problems).toEqual([
      {
        path: '/checks/lead~1overlooked',
        code: 'lead/overlooked',
        message: 'There is no check called “lead/overlooked”: the nearest is “lead/overloaded”.',
      },
    ]);
  });
});

describe('check over several files', () => {
  it('sees across them', async () => {
    const { findings } = await sayJson<Checked>('check', example('federation'));
    expect(findings.map(({ code }) => code)).toContain('federation/differs');
  });
});

describe('check --fixes', () => {
  const lookalike = async () => {
    const plan = JSON.parse(await readFile(HARBOURSIDE, 'utf8')) as Record<string, unknown>;
    return file('plan.json', { ...plan, vision: 'ClIrs and residents decide together.' });
  };

  it('shows what could be put right, before and after, and changes nothing', async () => {
    const path = await lookalike();
    const before = await readFile(path, 'utf8');
    const { out } = await say('check', path, ...DAY, '--fixes');
    expect(out).toContain('- ClIrs and residents');
    expect(out).toContain('+ Cllrs and residents');
    expect(out).toContain('Nothing was changed.');
    expect(await readFile(path, 'utf8')).toBe(before);
    expect((await sayJson<Checked>('check', path, ...DAY)).fixes).toBeUndefined();
    const { fixes } = await sayJson<Checked>('check', path, ...DAY, '--fixes');
    expect(fixes?.map(({ code }) => code)).toContain('text/lookalike-letters');
  });

  it('--fix writes a copy with all of it put right, where none of it is offered again', async () => {
    const out = fresh('fixed.json');
    const { out: said } = await say('check', await lookalike(), ...DAY, '--fix', '--out', out);
    expect(said).toContain('Put right');
    expect(said).toContain(out);
    expect((await say('validate', out)).code).toBe(0);
    expect((await sayJson<Checked>('check', out, ...DAY, '--fixes')).fixes).toEqual([]);
  });

  it.each([
    ['--fix without a place for the copy', ['--fix'], '--out'],
    ['--out without --fix', ['--out', 'x.json'], '--fix'],
    ['the file itself as the copy', ['--fix', '--out', HARBOURSIDE], 'would be lost'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('check', HARBOURSIDE, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
