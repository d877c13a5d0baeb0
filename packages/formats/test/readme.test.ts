import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as core from '@engagement-plan/core';
// @boundaries-ignore How a page's snippets are run is written once, for the docs.
import { runSnippets, snippetsOf } from '../../core/test/snippets.js';
import * as formats from '../src/index.js';

const text = readFileSync(
  new URL('../../../examples/riverside-implementation-plan.txt', import.meta.url),
  'utf8',
);

it('the README runs as it is, and gives what it says', () => {
  const code = snippetsOf('../packages/formats/README.md', [
    '@engagement-plan/core',
    '@engagement-plan/formats',
  ]);
  const said = runSnippets(code, { ...core, ...formats }, { text });
  expect(said.length).toBeGreaterThan(0);
  for (const { expression, page, run } of said) expect(run, expression).toBe(page);
});
