import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MADE_BY_THE_BUILD, notBuilt } from '../src/built.js';

let folder: string;
let root: URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engagement-built-'));
  root = pathToFileURL(`${folder}/`);
});
afterAll(() => rm(folder, { recursive: true }));

it('a clone that was never built misses everything, and one that was misses nothing', async () => {
  expect(notBuilt(root)).toEqual(MADE_BY_THE_BUILD);
  for (const path of MADE_BY_THE_BUILD) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  expect(notBuilt(root)).toEqual([]);
});

it('a build that stopped half-way misses what it did not come to', async () => {
  const [, script = ''] = MADE_BY_THE_BUILD;
  await rm(join(folder, script));
  expect(notBuilt(root)).toEqual([script]);
});
