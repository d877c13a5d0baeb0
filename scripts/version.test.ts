import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION, filesNamingIt } from './version.mjs';

const files = filesNamingIt();
const versionOf = (room: string) =>
  (
    JSON.parse(readFileSync(new URL(`../packages/${room}/package.json`, import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

describe('the version', () => {
  it('is one for all packages', () => {
    expect(['core', 'formats', 'elements', 'cli'].map(versionOf)).toEqual([
      VERSION,
      VERSION,
      VERSION,
      VERSION,
    ]);
  });

  it.each(files)('is named in $path', ({ text, now }) => {
    expect(text, 'run `npm run versions`, or `node scripts/version.mjs` for the files alone').toBe(now);
  });

  it('is looked for in code, in the parts for other systems and in the docs', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'packages/cli/src/program.ts',
        'packages/elements/src/base/version.ts',
        'packages/elements/platforms/wordpress/engagement-plan/engagement-plan.php',
        'packages/elements/platforms/drupal/engagement_plan/engagement_plan.libraries.yml',
        'docs/how-to/put-it-on-a-page.md',
      ]),
    );
  });
});
