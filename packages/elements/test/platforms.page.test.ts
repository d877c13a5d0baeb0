import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CDN, ROOM, integrityOf } from '../scripts/bundles.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { VERSION } from '../src/base/version.js';
import { openReader } from './visit.js';

const visit = openReader();
const BUILT = join(ROOM, 'dist/platforms');
const HASH = integrityOf(readFileSync(join(CDN, 'engagement.min.js')));
const hasPhp = spawnSync('php', ['-v']).status === 0;
const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).map((path) => ({
  path,
  full: join(BUILT, path),
}));

/** A page whose head and body a platform wrote. */
const open = (body: string, head = '') =>
  visit.page.goto(
    visit.host.page({
      body: head + body,
      lang: 'en',
      scripts: head ? [] : ['engagement.min.js'],
      policy: 'strict',
      files: { 'plan.json': SMALL },
    }),
  );
const ready = (tag = 'engagement-plan') => visit.page.waitForSelector(`${tag}[phase=ready]`);

it.skipIf(!hasPhp).each(files.filter(({ path }) => /\.(php|module)$/.test(path)))(
  '$path is PHP',
  ({ full }) => {
    expect(execFileSync('php', ['-l', full], { encoding: 'utf8' })).toContain('No syntax errors');
  },
);

it.each(['wordpress/engagement-plan/assets', 'drupal/engagement_plan/js'])(
  '%s holds the script and every part it fetches',
  (folder) => {
    expect(readdirSync(join(BUILT, folder, 'parts')).sort()).toEqual(readdirSync(join(CDN, 'parts')).sort());
    expect(integrityOf(readFileSync(join(BUILT, folder, 'engagement.min.js')))).toBe(HASH);
  },
);

it('Drupal’s template becomes the plan', async () => {
  const twig = readFileSync(
    join(BUILT, 'drupal/engagement_plan/templates/engagement-plan.html.twig'),
    'utf8',
  );
  const said: Record<string, string> = {
    tag: 'engagement-plan',
    src: 'plan.json',
    page: 'plan.html',
    title: 'Plan',
    lead: 'CVS',
    langcode: 'cy',
  };
  const html = twig
    .replace(/\{#.*?#\}|\{% set.*?%\}/gs, '')
    .replace(/\{% (?:if \w+|endif) %\}/g, '')
    .replace(/\{\{ (\w+) \}\}/g, (_, name: string) => said[name] ?? '');
  await open(html);
  await ready();
  expect(readFileSync(join(BUILT, 'drupal/engagement_plan/engagement_plan.libraries.yml'), 'utf8')).toContain(
    HASH,
  );
});

it.each(files.filter(({ path }) => path.endsWith('.md')))(
  '$path says what was tried, and this version',
  ({ full }) => {
    const text = readFileSync(full, 'utf8');
    expect(text).toMatch(/\*\*Tried:\*\*[^]*\*\*Not tried:\*\*/);
    expect(text).not.toContain('{{');
    for (const [, version] of text.matchAll(/\/engagement\/([\d.]+)\//g)) expect(version).toBe(VERSION);
    for (const [, hash] of text.matchAll(/integrity="(sha384[^"]*)"/g)) expect(hash).toBe(HASH);
  },
);

it.each([
  ['as TinyMCE 6 leaves it', '<p><a class="x" href="plan.html?engagement=plan#s">Plan</a></p>'],
  ['as CKEditor 5 leaves it', '<p><a href="plan.html?engagement=plan#s">Plan</a></p>'],
  [
    'as Tiptap leaves it',
    '<p><a target="_blank" rel="noopener noreferrer nofollow" class="x" href="plan.html?engagement=plan#s">Plan</a></p>',
  ],
  ['with its ampersands written twice', '<p><a href="plan.html?lang=cy&amp;engagement=plan">Plan</a></p>'],
])('the link, %s, becomes the plan', async (_, html) => {
  await open(html);
  await ready();
});
