import { describe, expect, it } from 'vitest';
import { example, say, sayJson } from './say.js';

const HARBOURSIDE = example('harbourside-plan.json');
interface Owed {
  asOf: string;
  upTo: string;
  owed: { kind: string; by: string; state: string; message: string; document: string }[];
}

describe('owed', () => {
  it('lists what is owed under who owes it, and counts it', async () => {
    const { code, out } = await say('owed', HARBOURSIDE, '--as-of', '2026-01-31');
    expect(code).toBe(0);
    expect(out).toMatch(/^Participation Team\n {2}An update on/m);
    expect(out).toMatch(/^4 overdue, 0 due now\.$/m);
  });

  it('lists it under the body that waits', async () => {
    const { out } = await say('owed', HARBOURSIDE, '--as-of', '2026-01-31', '--by', 'body');
    expect(out).toContain('Participation Board (every 3 months)');
    expect(out).toContain('Cabinet (every 6 months)');
  });

  it('looks ahead only as far as it is told', async () => {
    const now = await sayJson<Owed>('owed', HARBOURSIDE, '--as-of', '2025-12-01');
    const ahead = await sayJson<Owed>('owed', HARBOURSIDE, '--as-of', '2025-12-01', '--up-to', '2026-03-31');
    expect(ahead).toMatchObject({ asOf: '2025-12-01', upTo: '2026-03-31' });
    expect(ahead.owed.length).toBeGreaterThan(now.owed.length);
    expect(ahead.owed.some(({ state }) => state === 'coming')).toBe(true);
  });

  it('takes several files together, the earliest day first', async () => {
    const { owed } = await sayJson<Owed>(
      'owed',
      example('trace/riverside-plan.json'),
      example('riverside-register.json'),
      '--as-of',
      '2012-06-16',
    );
    expect(new Set(owed.map(({ kind }) => kind))).toEqual(new Set(['update', 'feedback']));
    expect(owed.map(({ by }) => by)).toEqual(owed.map(({ by }) => by).sort());
    for (const { message } of owed) expect(message).toMatch(/\.$/);
  });

  it('takes a folder for the files in it', async () => {
    const { owed } = await sayJson<Owed>('owed', example('trace'), '--as-of', '2012-06-16');
    expect(owed.map(({ document }) => document)).toContain('riverside-plan');
  });

  it('speaks Welsh', async () => {
    const { out } = await say('owed', HARBOURSIDE, '--as-of', '2026-01-31', '--lang', 'cy');
    expect(out).toMatch(/^hwyr: 4, dyledus yn awr: 0\.$/m);
  });

  it.each([
    ['the same plan twice', [HARBOURSIDE, example('harbourside-plan-2.json')], 'counted twice'],
    ['looking back', [HARBOURSIDE, '--as-of', '2026-01-31', '--up-to', '2025-01-01'], 'looks ahead'],
    ['a grouping nobody knows', [HARBOURSIDE, '--by', 'week'], '“week”'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('owed', ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
