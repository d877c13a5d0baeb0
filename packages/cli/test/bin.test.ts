import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fresh } from './say.js';

const BIN = fileURLToPath(new URL('../bin/engagement-plan.js', import.meta.url));

/** A clone of nothing but the command, with or without what a build makes of it; run with some arguments. */
async function runIn(built: string | undefined, ...args: string[]) {
  const root = dirname(fresh('x'));
  await mkdir(join(root, 'bin'));
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await copyFile(BIN, join(root, 'bin/engagement-plan.js'));
  if (built !== undefined) {
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist/main.js'), built);
  }
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [join(root, 'bin/engagement-plan.js'), ...args], (error, out, err) => {
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

const SENTENCE =
  'engagement-plan is not built yet: run `npm ci && npm run build` in the folder of the clone, then try again.\n';

describe('a clone that was never built', () => {
  it('says in one sentence what to run, and ends with 1', async () => {
    expect(await runIn(undefined, 'read', 'plan.txt')).toEqual({ code: 1, out: '', err: SENTENCE });
  });

  it('says the same where only what the command needs is missing', async () => {
    expect(await runIn("import '@engagement-plan/core';")).toEqual({ code: 1, out: '', err: SENTENCE });
  });

  it.each([[['--lang', 'cy']], [['--lang=cy']]])('says it in Welsh: %j', async (args) => {
    const { code, err } = await runIn(undefined, 'status', 'plan.json', ...args);
    expect(code).toBe(1);
    expect(err).toMatch(/^Nid yw engagement-plan wedi’i adeiladu eto: [^\n]+\n$/);
  });
});

it('a built one runs, and a fault in it is not taken for a missing build', async () => {
  expect(await runIn("console.log('runs')")).toEqual({ code: 0, out: 'runs\n', err: '' });
  expect((await runIn("throw new Error('a fault')")).err).toContain('Error: a fault');
});
