import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checksIndex } from '../../scripts/checks-index.js';
import { CHECK_WORDS_CY } from '../words/cy/checks.js';
import { CHECKS } from './index.js';

const here = (path: string) => new URL(path, import.meta.url);
const foldersIn = (path: string) =>
  readdirSync(here(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const folders = foldersIn('./').flatMap((room) => foldersIn(`./${room}`).map((name) => `${room}/${name}`));
const nameOf = (code: string) => code.slice(code.indexOf('/') + 1);
const read = (path: string) => readFileSync(here(path), 'utf8');

describe('every check', () => {
  it('has its folder, and is listed once, in alphabetical order', () => {
    expect(CHECKS.map(({ code }) => code)).toEqual([...folders].sort());
  });

  it.each(CHECKS)(
    '$code opens its page with its own summary, under the four headings',
    ({ code, summary }) => {
      const page = read(`./${code}/${nameOf(code)}.md`);
      expect(page.split('\n')[0]).toBe(`# ${code}`);
      expect(page.split('\n')[2]).toBe(summary);
      expect(page.match(/^## .+$/gm)).toEqual([
        '## Why it matters',
        '## What passes',
        '## What it finds',
        '## How to fix it',
      ]);
      for (const part of page.split(/^## .+$/m).slice(1)) expect(part.trim()).not.toBe('');
    },
  );

  it.each(CHECKS)('$code is tested by a table named after it', ({ code }) => {
    expect(read(`./${code}/${nameOf(code)}.test.ts`)).toMatch(/^testCheck\(/m);
  });

  it.each(CHECKS)('$code promises one thing, in one sentence', ({ summary }) => {
    expect(summary).toMatch(/^\p{Lu}.*[^.]\.$/u);
    expect(summary).not.toMatch(/\binvalid\b/i);
  });

  it.each(CHECKS)('$code is frozen, and has Welsh', (check) => {
    expect(Object.isFrozen(check)).toBe(true);
    expect(CHECK_WORDS_CY).toHaveProperty([check.code]);
  });

  it.each(CHECKS)('$code names its thresholds on its page', ({ code, ...check }) => {
    const page = read(`./${code}/${nameOf(code)}.md`);
    for (const name of Object.keys('thresholds' in check ? check.thresholds : {}))
      expect(page).toContain(`\`${name}\``);
  });

  it('stands in docs/checks.md as it is', () => {
    const file = here('../../../../docs/checks.md');
    expect(existsSync(fileURLToPath(file)), 'run `npm run generate -w @engagement-plan/core`').toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(checksIndex());
  });
});
