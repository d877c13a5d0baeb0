import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/program.js';
import type { Terminal } from '../src/terminal.js';

/** One of the example documents of the repository. */
export const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

const NOW = new Date('2012-02-01T12:00:00Z');

/** Runs a command line and keeps what it wrote. Today is 1 February 2012. */
export async function say(...args: string[]) {
  let out = '';
  const err: string[] = [];
  const terminal: Terminal = {
    write: (text) => void (out += `${text}\n`),
    print: (text) => void (out += text),
    warn: (text) => err.push(text),
    width: 100,
    paint: (_, text) => text,
  };
  const code = await run(args, terminal, NOW);
  return { code, out, err: err.join('\n') };
}

/** What a command prints as data. */
export async function sayJson<T = Record<string, unknown>>(...args: string[]): Promise<T> {
  return JSON.parse((await say(...args, '--json')).out) as T;
}

const folder = mkdtempSync(join(tmpdir(), 'engagement-plan-'));

/** A path in a folder of this run, where nothing stands yet. */
export const fresh = (name: string) => join(mkdtempSync(join(folder, 'test-')), name);

/** A file in a folder of this run. */
export async function file(name: string, content: unknown): Promise<string> {
  const path = fresh(name);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(path, isText ? content : JSON.stringify(content));
  return path;
}
