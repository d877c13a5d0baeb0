import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { CDN, ROOM, integrityOf } from '../scripts/bundles.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { openFirefox } from './browser.js';
import { POLICIES } from './host.js';
import type { Seen } from './host.js';
import { openVisit } from './visit.js';

/** Every header a security team has sent us, with what a page under it shows. Firefox with ENGAGEMENT_FULL=1. */
const FULL = process.env['ENGAGEMENT_FULL'] === '1';
const visit = openVisit();
const BUNDLE = '/cdn/engagement-plan.min.js';
const hashOf = (text: string | Buffer) => integrityOf(Buffer.from(text));
const BUNDLE_HASH = hashOf(readFileSync(join(CDN, 'engagement-plan.min.js')));
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
  readonly policy: () => string | undefined;
  /** What stands on each script's tag. */
  readonly tag?: (src: string) => string;
  readonly foreign?: boolean;
  /** Whether the plan shows; else the link inside it stands. */
  readonly shows?: boolean;
}

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
    shows: false,
  },
  'a nonce and strict-dynamic': {
    policy: () => `${BARE}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    tag: () => `nonce="${NONCE}"`,
  },
  'the hash alone': {
    policy: () => `${BARE}; script-src '${BUNDLE_HASH}' '${watchHash}'`,
    tag: (src) => `integrity="${src === BUNDLE ? BUNDLE_HASH : watchHash}"`,
  },
  'the hash alone, without integrity on our tag': {
    policy: () => `${BARE}; script-src '${BUNDLE_HASH}' '${watchHash}'`,
    tag: (src) => (src === BUNDLE ? '' : `integrity="${watchHash}"`),
    shows: false,
  },
  'a bare sandbox': { policy: () => 'sandbox allow-scripts' },
};

function address(name: string, { policy, tag = () => '', foreign: other }: Row): string {
  const script = (src: string) => `<script src="${src}" ${tag(src)} defer></script>`;
  const header = policy();
  return visit.host.answer(`/matrix/${encodeURIComponent(name)}`, (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(header ? { 'content-security-policy': header } : {}),
    });
    response.end(`<!doctype html><html lang="en"><title>${name}</title>
      ${script('/watch.js').replace(' defer', '')}${other ? script(FOREIGN) : ''}${script(BUNDLE)}
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

function judge(name: string, { shows = true, foreign: other }: Row, seen: Looked): void {
  expect(seen.shows).toBe(shows);
  expect(seen.fallback).toBe(!shows);
  if (other) expect(seen.foreign).toBe('Other');
  if (shows) expect([name, ...seen.violations, ...seen.errors]).toEqual([name]);
}

describe.each(Object.entries(ROWS))('under %s', (name, row) => {
  it('the plan, or its link, stands in Chromium', async () => {
    await visit.page.goto(address(name, row), { waitUntil: 'load' });
    if (row.shows !== false) await visit.page.waitForSelector('engagement-plan[phase=ready]');
    judge(name, row, await visit.page.evaluate(look));
  });
});

if (FULL) {
  it('all of them stand in Firefox', { timeout: 120_000 }, async ({ skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    try {
      const page = await firefox.newPage();
      for (const [name, row] of Object.entries(ROWS)) {
        await page.goto(address(name, row), { waitUntil: 'load' });
        if (row.shows !== false)
          await page.waitForSelector('engagement-plan[phase=ready]', { timeout: 8000 });
        judge(name, row, await page.evaluate(look));
      }
    } finally {
      await firefox.close();
    }
  });
}
