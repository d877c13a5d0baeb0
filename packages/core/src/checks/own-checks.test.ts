import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { aPlan } from '../testing/builders.js';
import * as core from '../index.js';

const page = readFileSync(new URL('../../../../docs/how-to/own-checks.md', import.meta.url), 'utf8');

it('the snippet of docs/how-to/own-checks.md runs, and gives what it says', () => {
  const snippet = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const [imports = ''] = /^import \{.*?\} from '@engagement-plan\/core';\n/su.exec(snippet) ?? [];
  const code = snippet.slice(imports.length).replace(' as const', '');
  // The page is the test: what a reader pastes is what runs here.
  // eslint-disable-next-line no-new-func -- the page's own text is what is run, and nothing else reaches it
  const made = new Function(
    'core',
    'plan',
    `const {${/\{(.*)\}/su.exec(imports)?.[1] ?? ''}} = core;
    ${code}
    return { document, fixes, problems: configurationProblems(CHECKS, config) };`,
  ) as (
    from: typeof core,
    plan: core.Plan,
  ) => { document: core.Plan; fixes: core.Fix[]; problems: unknown[] };
  const { document, fixes, problems } = made(core, aPlan({ title: 'Our plan.' }));
  expect(problems).toEqual([]);
  expect(document.title).toBe('Our plan');
  expect(fixes[0]?.changes).toEqual([{ path: '/title', before: 'Our plan.', after: 'Our plan' }]);
});
