import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { CDN, ROOM, integrityOf } from '../scripts/bundles.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { openFirefox } from './browser.js';
import { POLICIES } from './host.js';
import type { Seen } from './host.js';
import { openReader } from './visit.js';

/** Every header a security team has sent us, with what a page under it shows. Firefox with ENGAGEMENT_FULL=1. */
const FULL = process.env['ENGAGEMENT_FULL'] === '1';
const visit = openReader();
const hashOf = (text: string | Buffer) => integrityOf(Buffer.from(text));
/** The script for every page of a site, which fetches what a page needs, and the file that holds everything. */
const SCRIPTS = ['engagement.min.js', 'engagement-plan.min.js'] as const;
type Script = (typeof SCRIPTS)[number];
const SRI = JSON.parse(readFileSync(join(CDN, 'SRI.json'), 'utf8')) as Record<string, string>;
const PARTS = Object.entries(SRI).flatMap(([file, hash]) => (file.startsWith('parts/') ? [hash] : []));
const STRICT = POLICIES.strict;
const FOREIGN = '/foreign.js';
const BARE = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";

/** Another vendor's element, with a Lit of its own. */
let foreign = '';
let watchHash = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('other-vendor', class extends LitElement { render() { return html\`<p>Other</p>\`; } });`,
      resolveDir: ROOM,
    },
    bundle: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  foreign = outputFiles[0]?.text ?? '';
  visit.host.answer(FOREIGN, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(foreign);
  });
  watchHash = hashOf(await (await fetch(`${visit.host.origin}/watch.js`)).text());
});

interface Row {
  readonly policy: (script: Script) => string | undefined;
  /** What stands on each script's tag. */
  readonly tag?: (src: string, hash: string) => string;
  readonly foreign?: boolean;
  /** With which script the plan shows; else the link inside it stands. */
  readonly shows?: readonly Script[];
}
const hashes = (script: Script) => `'${SRI[script]}' '${watchHash}'`;
const withHash = (_: string, hash: string) => `integrity="${hash}"`;

const NONCE = 'bm9uY2U';
const ROWS: Readonly<Record<string, Row>> = {
  none: { policy: () => undefined },
  strict: { policy: () => STRICT },
  'strict with Trusted Types': { policy: () => POLICIES.trusted },
  'Trusted Types without a list, and a foreign Lit': {
    policy: () => `${STRICT}; require-trusted-types-for 'script'`,
    foreign: true,
  },
  'both names listed, and a foreign Lit': {
    policy: () => `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html engagement-lit-html`,
    foreign: true,
  },
  'only lit-html listed, and a foreign Lit': {
    policy: () => `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
    foreign: true,
    shows: [],
  },
  'a nonce and strict-dynamic': {
    policy: () => `${BARE}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    tag: () => `nonce="${NONCE}"`,
  },
  'a nonce alone': {
    policy: () => `${BARE}; script-src 'nonce-${NONCE}'`,
    tag: () => `nonce="${NONCE}"`,
  },
  'a nonce, strict-dynamic and Trusted Types': {
    policy: () =>
      `${BARE}; script-src 'nonce-${NONCE}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types engagement-lit-html`,
    tag: () => `nonce="${NONCE}"`,
  },
  // What a script fetches is another file, and has another hash.
  'the hash alone': {
    policy: (script) => `${BARE}; script-src ${hashes(script)}`,
    tag: withHash,
    shows: ['engagement-plan.min.js'],
  },
  'the hash, and those of the parts': {
    policy: (script) => `${BARE}; script-src ${hashes(script)} ${PARTS.map((hash) => `'${hash}'`).join(' ')}`,
    tag: withHash,
  },
  'the hash and strict-dynamic': {
    policy: (script) => `${BARE}; script-src ${hashes(script)} 'strict-dynamic'`,
    tag: withHash,
  },
  'the hash alone, without integrity on our tag': {
    policy: (script) => `${BARE}; script-src ${hashes(script)}`,
    tag: (src, hash) => (src === '/watch.js' ? withHash(src, hash) : ''),
    shows: [],
  },
  'a bare sandbox': { policy: () => 'sandbox allow-scripts' },
};

function address(name: string, script: Script, { policy, tag = () => '', foreign: other }: Row): string {
  const write = (src: string, hash = '') => `<script src="${src}" ${tag(src, hash)} defer></script>`;
  const header = policy(script);
  return visit.host.answer(`/matrix/${script}/${encodeURIComponent(name)}`, (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(header ? { 'content-security-policy': header } : {}),
    });
    response.end(`<!doctype html><html lang="en"><title>${name}</title>
      ${write('/watch.js', watchHash).replace(' defer', '')}${other ? write(FOREIGN) : ''}${write(`/cdn/${script}`, SRI[script])}
      <engagement-plan><script type="application/json">${JSON.stringify(SMALL)}</script>
      <p id="fallback"><a href="/plan.html">Our plan</a></p></engagement-plan><other-vendor></other-vendor>`);
  });
}

/** Runs in the page, when all of it has had its time. */
const look = () => ({
  shows: document.querySelector('engagement-plan')?.getAttribute('phase') === 'ready',
  fallback: (document.querySelector('#fallback')?.getBoundingClientRect().height ?? 0) > 0,
  foreign: document.querySelector('other-vendor')?.shadowRoot?.textContent?.trim() ?? '',
  ...(window as unknown as { seen: Seen }).seen,
});
type Looked = ReturnType<typeof look>;

const shows = (script: Script, row: Row) => (row.shows ?? SCRIPTS).includes(script);

function judge(name: string, script: Script, row: Row, seen: Looked): void {
  expect(seen.shows).toBe(shows(script, row));
  expect(seen.fallback).toBe(!shows(script, row));
  if (row.foreign) expect(seen.foreign).toBe('Other');
  if (shows(script, row)) expect([name, ...seen.violations, ...seen.errors]).toEqual([name]);
}

describe.each(Object.entries(ROWS))('under %s', (name, row) => {
  it.each(SCRIPTS)('the plan, or its link, stands in Chromium, with %s', async (script) => {
    await visit.page.goto(address(name, script, row), { waitUntil: 'load' });
    if (shows(script, row)) await visit.page.waitForSelector('engagement-plan[phase=ready]');
    judge(name, script, row, await visit.page.evaluate(look));
  });
});

if (FULL) {
  it.for(SCRIPTS)('all of them stand in Firefox, with %s', { timeout: 120_000 }, async (script, { skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    const page = await firefox.newPage();
    try {
      for (const [name, row] of Object.entries(ROWS)) {
        await page.goto(address(name, script, row), { waitUntil: 'load' });
        if (shows(script, row)) await page.waitForSelector('engagement-plan[phase=ready]', { timeout: 8000 });
        judge(name, script, row, await page.evaluate(look));
      }
    } finally {
      await page.close();
    }
  });
}
