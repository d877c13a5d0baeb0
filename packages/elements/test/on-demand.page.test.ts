import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CDN, ROOM } from '../scripts/bundles.js';
import type { Example } from '../src/base/example.js';
import { VERSION } from '../src/base/version.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { openFirefox } from './browser.js';
import { openHost } from './host.js';
import type { HostPage, Seen } from './host.js';
import { waitUntilReady } from './look.js';
import { faultsSeen, openVisit } from './visit.js';

/** Every element in Firefox with ENGAGEMENT_FULL=1; in Chromium always. */
const FULL = process.env['ENGAGEMENT_FULL'] === '1';
/** The script for every page of a site: what a page has is fetched, and nothing else. */
const SITE = 'engagement.min.js';
const visit = openVisit();
const PLAN =
  '<engagement-plan src="plan.json" as-of="2012-02-01"><p id="fallback"><a href="plan.html">Plan</a></p></engagement-plan>';
const FILES = { 'plan.json': SMALL };

const examples = await Promise.all(
  readdirSync(join(ROOM, 'src'))
    .filter((name) => name.startsWith('engagement-'))
    .map(async (tag) => {
      const { examples } = (await import(`../src/${tag}/${tag}.examples.ts`)) as {
        examples: readonly [Example, ...Example[]];
      };
      return { tag, example: examples[0] };
    }),
);

const pageOf = (body: string, page: Partial<HostPage> = {}) =>
  visit.host.page({ body, lang: 'en', policy: 'trusted', scripts: [SITE], files: FILES, ...page });
const open = (body: string, page?: Partial<HostPage>) => visit.page.goto(pageOf(body, page));
const ready = (tag = 'engagement-plan') => visit.page.waitForSelector(`${tag}[phase=ready]`);
const fallbackShows = () => visit.page.locator('#fallback').isVisible();

/** The parts this visitor's page asks for, from now on. */
function partsAsked(): string[] {
  const asked: string[] = [];
  visit.page.on('request', (request) => {
    if (request.url().includes('/parts/')) asked.push(request.url().replace(/.*\//, ''));
  });
  return asked;
}

function warnings(): string[] {
  const said: string[] = [];
  visit.page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  return said;
}

it('asks for no part on a page that has no element', async () => {
  const asked = partsAsked();
  await open('<p><a href="plan.html">A link</a></p>');
  await visit.page.waitForFunction(
    () => (window as unknown as { engagementPlan?: { version: string } }).engagementPlan?.version,
  );
  await visit.page.waitForTimeout(200);
  expect(asked).toEqual([]);
});

it.each(examples)('brings $tag, in Welsh with one file more', async ({ tag, example }) => {
  const asked = partsAsked();
  const files = example.files ?? {};
  await open(example.html, { files });
  await waitUntilReady(visit.page, tag, example.ready.en);
  expect(await faultsSeen(visit.page)).toEqual([]);
  const english = asked.splice(0).sort();
  expect(english.filter((file) => file.startsWith(`${tag}-`))).toHaveLength(1);
  expect(new Set(english).size).toBe(english.length);
  // Only its own part, and what it shares.
  expect(english.filter((file) => !/^shared-/.test(file) && !file.startsWith(`${tag}-`))).toEqual([]);
  await open(example.html, { files, lang: 'cy' });
  await waitUntilReady(visit.page, tag, example.ready.cy);
  const welsh = asked.filter((file) => file.startsWith(`${tag}.cy-`));
  expect(welsh).toHaveLength(1);
  expect(asked.sort()).toEqual([...english, ...welsh].sort());
  expect(await faultsSeen(visit.page)).toEqual([]);
});

it('starts all the files of a part at once, and each once for all elements', async () => {
  const asked = partsAsked();
  let open_ = () => {};
  const gate = new Promise<void>((resolve) => (open_ = resolve));
  await visit.page.route('**/parts/*', async (route) => {
    await gate;
    await route.continue();
  });
  const two = `${PLAN}<engagement-progress src="plan.json"></engagement-progress>`;
  await open(two + two.replace('id="fallback"', ''));
  // None has come, and all are asked for.
  await expect.poll(() => asked.filter((file) => /^engagement-/.test(file)).sort()).toHaveLength(2);
  const before = [...asked];
  open_();
  await ready();
  await ready('engagement-progress');
  expect(asked).toEqual(before);
  expect(new Set(asked).size).toBe(asked.length);
  expect(await faultsSeen(visit.page)).toEqual([]);
});

describe('finds', () => {
  it.each([
    ['a link', '<p><a href="plan.html?engagement=plan&amp;lead=cvs">Our plan</a></p>'],
    ['a division', '<div data-engagement="plan" data-src="plan.json"><a href="plan.html">Plan</a></div>'],
  ])('%s, and what arrives late', async (_, markup) => {
    await open(`${markup}<div id="late"></div>`, { policy: 'strict' });
    await ready();
    await visit.page.evaluate((html) => {
      const late = document.querySelector('#late') as HTMLElement;
      late.innerHTML = `${html}<engagement-status state="amber">amber</engagement-status>`;
    }, markup);
    await visit.page.waitForFunction(
      () => document.querySelectorAll('engagement-plan[phase=ready]').length === 2,
    );
    await ready('engagement-status');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('no link outside the bases, and nothing in an editor, and asks for no part for them', async () => {
    const asked = partsAsked();
    await open(
      '<a href="http://127.0.0.1:9/plan.html?engagement=plan">x</a><a href="p.html?engagement=recipe">x</a>' +
        '<div contenteditable><a href="plan.html?engagement=plan">x</a></div>',
    );
    await visit.page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(await visit.page.locator('main a').count()).toBe(3);
  });

  it('what stands in another component, when the page asks', async () => {
    await open('<div id="host"></div>');
    const defined = await visit.page.evaluate(async () => {
      const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
      root.append(document.createElement('engagement-checklist'));
      const { load } = (window as unknown as { engagementPlan: { load(tag: string): Promise<boolean> } })
        .engagementPlan;
      return [await load('engagement-checklist'), await load('engagement-recipe')];
    });
    expect(defined).toEqual([true, false]);
    await visit.page.locator('engagement-checklist[phase=ready]').waitFor();
  });
});

it('brings its parts from another site, with the hash on its tag', async () => {
  const cdn = await openHost();
  const hash = (JSON.parse(readFileSync(join(CDN, 'SRI.json'), 'utf8')) as Record<string, string>)[SITE];
  const asked = partsAsked();
  await open(
    `${PLAN}<script src="${cdn.origin}/cdn/${SITE}" integrity="${hash}" crossorigin="anonymous" defer></script>`,
    { scripts: [], policy: 'none' },
  );
  await ready();
  expect(asked.length).toBeGreaterThan(1);
  expect(await faultsSeen(visit.page)).toEqual([]);
  await cdn.close();
});

it.each([
  ['a data attribute', `renamed.js" data-engagement-parts="/cdn/parts`],
  ['nothing but the name of its file', `../cdn/${SITE}?ver=${VERSION}`],
])('finds its parts by %s', async (_, src) => {
  visit.host.answer('/cdn/renamed.js', (__, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(readFileSync(join(CDN, SITE)));
  });
  await open(PLAN, { scripts: [src] });
  await ready();
});

describe('a part that cannot be had', () => {
  it('leaves the fallback, tells the page, warns once, and is fetched when the network is back', async () => {
    const said = warnings();
    await visit.page.route('**/parts/shared-*', (route) => route.abort());
    await open(`${PLAN}<div lang="cy">${PLAN.replace('id="fallback"', '')}</div>`);
    await expect.poll(() => said.filter((line) => line.includes('part-missing')).length).toBe(1);
    expect(said[0]).toContain('troubles.md#part-missing');
    expect(await fallbackShows()).toBe(true);
    const { events, errors } = await visit.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    expect(errors).toEqual([]);
    expect(events).toEqual([
      {
        type: 'engagement-plan-error',
        detail: { code: 'part-missing', message: 'This part of the page could not be loaded.' },
      },
      {
        type: 'engagement-plan-error',
        detail: { code: 'part-missing', message: 'Nid oedd modd llwytho’r rhan hon o’r dudalen.' },
      },
    ]);
    await visit.page.unroute('**/parts/shared-*');
    await visit.page.evaluate(() => dispatchEvent(new Event('online')));
    await ready();
    expect(said.filter((line) => line.includes('part-missing'))).toHaveLength(1);
  });

  it('is tried again by itself after a while', async () => {
    await visit.inOwnWindow();
    await visit.page.clock.install();
    await visit.page.route('**/parts/*', (route) => route.abort());
    const said = warnings();
    await open('<p id="fallback"><a href="plan.html?engagement=plan">Plan</a></p>');
    await expect.poll(() => said.join()).toContain('part-missing');
    expect(await fallbackShows()).toBe(true);
    await visit.page.unroute('**/parts/*');
    await visit.page.clock.runFor(5000);
    await ready();
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('is asked for by a page that is just arriving, whatever the machine believes of its network', async () => {
    await open(PLAN, {
      policy: 'none',
      before: "Object.defineProperty(Navigator.prototype, 'onLine', { get: function () { return false; } });",
    });
    await ready();
  });

  it('is not asked for while there is no network', async () => {
    const asked = partsAsked();
    await open('<div id="here"></div>', { policy: 'strict' });
    await visit.context.setOffline(true);
    await visit.page.evaluate((html) => {
      (document.querySelector('#here') as HTMLElement).innerHTML = html;
    }, PLAN);
    await visit.page.waitForTimeout(200);
    expect([await fallbackShows(), asked]).toEqual([true, []]);
    await visit.context.setOffline(false);
    await ready();
  });

  it('is not run when its bytes are others than the script knows', async () => {
    const said = warnings();
    await visit.page.route('**/parts/shared-*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()};globalThis.tampered = true;` });
    });
    await open(PLAN);
    await expect.poll(() => said.join()).toContain('part-missing');
    await visit.page.waitForTimeout(200);
    expect(await fallbackShows()).toBe(true);
    expect(await visit.page.evaluate(() => 'tampered' in window)).toBe(false);
    expect(await visit.page.evaluate(() => customElements.get('engagement-plan') === undefined)).toBe(true);
  });
});

describe('beside another copy', () => {
  it.each([
    ['itself', [SITE, SITE]],
    ['the file that holds everything, after it', [SITE, 'engagement-plan.min.js']],
    ['the file that holds everything, before it', ['engagement-plan.min.js', SITE]],
    ['the module, after it', [SITE, 'engagement-plan.esm.min.js']],
  ])('of %s, nothing is said and the link is one plan', async (_, scripts) => {
    const said = warnings();
    await open('<p><a href="plan.html?engagement=plan">Our plan</a></p>', { scripts, policy: 'none' });
    await ready();
    expect(await visit.page.locator('engagement-plan').count()).toBe(1);
    expect([...said, ...(await faultsSeen(visit.page))]).toEqual([]);
  });

  it('that has fewer elements and came first, it says what is missing', async () => {
    const said = warnings();
    await open(PLAN, { scripts: ['engagement-form.min.js', SITE] });
    await expect.poll(() => said.join()).toContain('engagement.min.js stays unused');
  });

  it('of another major version, it says so once', async () => {
    const said = warnings();
    visit.host.answer('/cdn/newer.js', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      const text = readFileSync(join(CDN, SITE), 'utf8');
      response.end(text.replaceAll(VERSION, '9.0.0').replace(/(parseInt\(\w+\.version\)[!=]==)\d+/, '$19'));
    });
    await open(PLAN, { scripts: [SITE, 'newer.js', 'newer.js'] });
    await ready();
    await expect.poll(() => said.filter((line) => line.includes('another version'))).toHaveLength(1);
  });
});

it('hands on what was registered before any part had come', async () => {
  await open(
    `${PLAN.replace('>', ' lang="ur">')}<engagement-plan id="table"><table><tr><th>Action</th><th>By when</th><th>Lead</th></tr>
    <tr><td>Publish the plan</td><td>March 2012</td><td>CVS</td></tr></table></engagement-plan>`,
    { scripts: ['lang/ur.min.js', SITE, 'engagement-table.min.js'] },
  );
  await visit.page.waitForFunction(
    () => document.querySelectorAll('engagement-plan[phase=ready]').length === 2,
  );
  expect(await visit.page.locator('engagement-plan').first().locator('.body').getAttribute('dir')).toBe(
    'rtl',
  );
});

it(
  'in Firefox it brings them too, breaks no strict policy, and asks for each file once',
  { timeout: 120_000 },
  async ({ skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    const page = await firefox.newPage();
    try {
      for (const { tag, example } of FULL ? examples : examples.slice(0, 1)) {
        await page.goto(pageOf(example.html, { files: example.files ?? {} }));
        await page.waitForFunction(
          (name: string, words: string) =>
            document.querySelector(name)?.shadowRoot?.textContent?.includes(words),
          { timeout: 8000 },
          tag,
          example.ready.en,
        );
        const seen = await page.evaluate(() => {
          const parts = performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => name.includes('/parts/'));
          const { violations, errors } = (window as unknown as { seen: Seen }).seen;
          return { faults: [...violations, ...errors], twice: parts.length - new Set(parts).size };
        });
        expect([tag, seen]).toEqual([tag, { faults: [], twice: 0 }]);
      }
    } finally {
      await page.close();
    }
  },
);
