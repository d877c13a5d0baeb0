import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fresh, say, sayJson } from './say.js';

const FOLDER = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));
const SOURCES = existsSync(FOLDER) ? readdirSync(FOLDER).map((name) => `${FOLDER}${name}`) : [];
const here = SOURCES.length > 0;

describe.skipIf(!here)('every command over the real documents', () => {
  it.each(SOURCES.map((path) => [path.slice(FOLDER.length, FOLDER.length + 3), path]))(
    '%s: reads, keeps, validates, checks and publishes',
    async (_, path) => {
      const kept = fresh('document.json');
      expect((await say('read', path, '--out', kept)).code).toBe(0);
      expect((await say('validate', kept)).code).toBe(0);
      expect((await say('diff', path, path, '--exit-code')).code).toBe(0);
      const { documents } = await sayJson<{ documents: { kind: string }[] }>('read', path);
      // What was planned of one engagement owes nothing by itself: that is the register's to say.
      const owes = documents.some(({ kind }) => kind === 'plan');
      for (const lang of ['en', 'cy'])
        for (const command of ['check', 'owed', 'calendar', 'trace', 'publish'])
          expect(command === 'owed' && !owes ? [2] : [0, 1], `${command} in ${lang}`).toContain(
            (await say(command, path, '--lang', lang)).code,
          );
      expect((await say('check', path, '--fix', '--out', fresh('fixed.json'))).code).toBeLessThan(2);
    },
  );

  it('writes a report on each plan, with its rows counted', async () => {
    const rows: number[] = [];
    for (const path of SOURCES) {
      const { summary } = await sayJson<{ summary: { plans: number; deliverables: number } }>('read', path);
      if (summary.plans !== 1) continue;
      rows.push(summary.deliverables);
      const { out } = await say('report', path, '--as-of', '2012-02-01');
      expect(out).toContain(`${summary.deliverables} rows`);
    }
    expect(rows).toContain(27);
    expect(rows).toContain(38);
  });
});
