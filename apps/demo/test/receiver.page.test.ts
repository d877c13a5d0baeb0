import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checklist } from '@engagement-plan/core';
import { Receiver } from '../src/receiver.js';

const KEY = 'a3f0c1d2-0001';
const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'));
const CHECKLIST = example('riverside-checklist.json') as Checklist;

let folder: string;
let receiver: Receiver;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engagement-received-'));
  receiver = new Receiver(join(folder, 'received'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('what arrives', () => {
  it('is kept whole, as a file named after its key', async () => {
    expect(await receiver.keep(CHECKLIST, KEY)).toEqual({ state: 'kept', key: KEY });
    expect(await receiver.all()).toEqual([CHECKLIST]);
    expect(await readdir(receiver.folder)).toEqual([`${KEY}.json`]);
  });

  it('is kept once when it is sent again, and said to be kept', async () => {
    await receiver.keep(CHECKLIST, KEY);
    expect(await receiver.keep(CHECKLIST, KEY)).toEqual({ state: 'again', key: KEY });
    expect(await receiver.all()).toHaveLength(1);
  });

  it('is kept once when ten tries arrive at the same moment', async () => {
    const receipts = await Promise.all(Array.from({ length: 10 }, () => receiver.keep(CHECKLIST, KEY)));
    expect(receipts.filter(({ state }) => state === 'kept')).toHaveLength(1);
    expect(receipts.filter(({ state }) => state === 'again')).toHaveLength(9);
    expect(await receiver.all()).toHaveLength(1);
  });

  it.each(['update', 'record', 'challenge'])('may be of kind %s', async (kind) => {
    const document = example(`riverside-${kind}.json`);
    expect(await receiver.keep(document, KEY)).toEqual({ state: 'kept', key: KEY });
    expect(await receiver.all()).toEqual([document]);
  });

  it('is kept beside others under keys of their own', async () => {
    await receiver.keep(CHECKLIST, KEY);
    await receiver.keep(CHECKLIST, 'a3f0c1d2-0002');
    expect(await receiver.all()).toHaveLength(2);
  });
});

describe('what is refused', () => {
  it.each([
    ['without a key', undefined],
    ['with a key too short to be its own', 'a1'],
    ['with a key that is a path', '../../../etc/passwd'],
  ])('%s: says that the key is missing', async (_, key) => {
    expect(await receiver.keep(CHECKLIST, key)).toMatchObject({
      state: 'refused',
      why: expect.stringContaining('key') as string,
    });
    expect(await receiver.all()).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'Only a checklist, an update, a record or a challenge'],
    ['words', 'hello', 'Only a checklist'],
    ['a plan', { ...CHECKLIST, kind: 'plan' }, 'Only a checklist'],
    ['a checklist that says it is a record', { ...CHECKLIST, kind: 'record' }, 'shape of a record at '],
    [
      'an answer nobody can give',
      { ...CHECKLIST, answers: [{ principle: 'timing', answer: 'maybe' }] },
      '/answers/0',
    ],
  ])('%s: says what it is not, or where', async (_, body, where) => {
    expect(await receiver.keep(body, KEY)).toMatchObject({
      state: 'refused',
      why: expect.stringContaining(where) as string,
    });
    expect(await receiver.all()).toEqual([]);
  });

  it('another checklist under a key that is taken: the first one stays', async () => {
    await receiver.keep(CHECKLIST, KEY);
    const other = { ...CHECKLIST, engagement: { ...CHECKLIST.engagement, title: 'Another' } };
    expect(await receiver.keep(other, KEY)).toMatchObject({
      state: 'refused',
      why: expect.stringContaining('says otherwise') as string,
    });
    expect(await receiver.all()).toEqual([CHECKLIST]);
  });
});

describe('after a crash', () => {
  it('half a file left behind is not an answer, and does not stand in the way of the next try', async () => {
    await receiver.keep(CHECKLIST, 'a3f0c1d2-0002');
    await writeFile(join(receiver.folder, `${KEY}.json.part`), '{ "kind": "checkl');
    expect(await receiver.all()).toEqual([CHECKLIST]);
    expect(await receiver.keep(CHECKLIST, KEY)).toEqual({ state: 'kept', key: KEY });
    expect(await receiver.all()).toHaveLength(2);
  });

  it('another receiver on the same folder knows what was kept', async () => {
    await receiver.keep(CHECKLIST, KEY);
    const next = new Receiver(receiver.folder);
    expect(await next.keep(CHECKLIST, KEY)).toEqual({ state: 'again', key: KEY });
  });

  it('a disk that cannot be written to is an error, never an answer said to be kept', async () => {
    await writeFile(receiver.folder, 'a file where the folder should be');
    await expect(receiver.keep(CHECKLIST, KEY)).rejects.toThrow();
  });
});
