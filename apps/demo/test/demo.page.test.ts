import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Checklist } from '@engagement-plan/core';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { openChromium } from '../../../scripts/browser.mjs';
import { openSites, type OpenSites } from '../src/open-sites.js';
import { handInByKeyboard, outcome, untilReady, visit } from './visitor.js';

let browser: Browser;
let folder: string;
let sites: OpenSites;
let context: BrowserContext;
let page: Page;

// Most of what a visit costs is its window, so one serves them all; but each test has sites of its own, which
// stand until the last: what a browser keeps, it keeps for each site apart.
let shared: BrowserContext;
let sharedPage: Page;
const opened: OpenSites[] = [];
beforeAll(async () => {
  browser = await openChromium();
  shared = await openWindow();
  sharedPage = await shared.newPage();
  folder = await mkdtemp(join(tmpdir(), 'engagement-demo-'));
});
afterAll(async () => {
  await shared.close();
  await Promise.all(opened.map((sites) => sites.close()));
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  [context, page] = [shared, sharedPage];
  sites = await openSites({ port: 0, received: join(folder, `received-${opened.length}`) });
  opened.push(sites);
});
afterEach(async () => {
  if (context !== shared) return context.close();
  for (const event of ['console', 'pageerror'] as const) page.removeAllListeners(event);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${sites.origins.council}/nothing`);
  expect(await context.cookies()).toEqual([]);
});

async function openWindow(): Promise<BrowserContext> {
  const window = await browser.newContext();
  window.setDefaultTimeout(15_000);
  return window;
}

/** Gives this test a window of its own, whose clock it can put forward. */
async function withAClock(): Promise<void> {
  context = await openWindow();
  page = await context.newPage();
  await page.clock.install();
}

/** What an element says, as a reader sees it. */
const said = (tag: string, nth = 0) => page.locator(`${tag} [part=body]`).nth(nth).innerText();

const received = async () => sites.receiver.all() as Promise<readonly Checklist[]>;

describe('the council’s page', () => {
  it('shows both plans whole, with the statuses of the days it names', async () => {
    const seen = await visit(page, sites.origins.council);
    await untilReady(page);
    const [riverside, fenshire] = [
      page.locator('engagement-plan').nth(0),
      page.locator('engagement-plan').nth(1),
    ];
    expect(await riverside.locator('tr.row').count()).toBe(27);
    expect(await fenshire.locator('tr.row').count()).toBe(38);
    await expect
      .poll(() => said('engagement-progress', 0))
      .toContain('As of 1 February 2012. 12 of 27 rated: 6 red, 2 amber, 4 green, 9 not due, 6 unknown.');
    await expect
      .poll(() => said('engagement-progress', 1))
      .toContain('As of 1 January 2011. 25 of 38 rated: 25 red, 11 not due, 2 unknown.');
    expect(seen).toEqual({ violations: [], errors: [] });
  });

  it('speaks Welsh where the page is Welsh, on a phone, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const seen = await visit(page, `${sites.origins.council}/cymraeg`);
    await untilReady(page);
    await expect
      .poll(() => said('engagement-progress'))
      .toContain('Ar 1 Chwefror 2012. 12 o 27 wedi’u graddio: 6 coch, 2 oren, 4 gwyrdd');
    expect(await page.locator('engagement-plan tr.row').count()).toBe(27);
    expect(await said('engagement-plan')).toContain('Dod o hyd i resi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(seen).toEqual({ violations: [], errors: [] });
  });
});

describe.each([
  ['/diary', ['engagement-calendar', 'engagement-checklist', 'engagement-record', 'engagement-challenge']],
  [
    '/officers',
    [
      'engagement-calendar',
      'engagement-spectrum',
      'engagement-checklist',
      'engagement-record',
      'engagement-update',
      'engagement-timeline',
    ],
  ],
] as const)('the council’s page %s', (path, tags) => {
  it.each([320, 1280])('shows every element it holds, %s px wide, with nothing amiss', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    const seen = await visit(page, sites.origins.council + path);
    await untilReady(page);
    for (const tag of tags) expect((await said(tag)).length).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(seen).toEqual({ violations: [], errors: [] });
  });
});

describe('pages that tell of others', () => {
  it('name the engagement whose checklist and record stand below', async () => {
    await visit(page, `${sites.origins.council}/diary`);
    await untilReady(page);
    const named = (await page.locator('h2:text-is("How one engagement was run") + p').innerText()).match(
      /“(.+)”/,
    )?.[1];
    for (const tag of ['engagement-checklist', 'engagement-record'])
      expect(await page.locator(`${tag} h3`).first().innerText()).toContain(named);
  });

  it('keep each box of the paper checklist with its answer, on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, `${sites.origins.council}/checklist.html`);
    const torn = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let parted = 0;
      let boxes = 0;
      while (texts.nextNode()) {
        const { data } = texts.currentNode as Text;
        for (const { index, 0: box } of data.matchAll(/☐[^☐]*[^☐\s]/g)) {
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + box.length);
          boxes += 1;
          // One longer than a line may go on in the next, if it began its own.
          const [first, ...rest] = range.getClientRects();
          const line = texts.currentNode.parentElement?.closest('li, p')?.getBoundingClientRect();
          const begins = Math.abs((first?.left ?? 0) - (line?.left ?? 0)) < 2;
          if (!begins && rest.some(({ top }) => top - (first?.top ?? 0) > 10)) parted += 1;
        }
      }
      return { parted, boxes };
    });
    expect(torn).toEqual({ parted: 0, boxes: 14 * 7 });
  });

  it('say of an update which row it is about, in the plan’s words', async () => {
    const kept = await sites.receiver.keep(
      {
        $schema: 'urn:engagement-plan:update:1',
        kind: 'update',
        id: 'update-6b',
        version: '1',
        plan: 'riverside',
        row: 'deliverable-6b',
        on: '2012-06-16',
        by: 'Community Development Manager',
        note: 'Two sessions were held.',
      },
      'update-6b-2012-06-16',
    );
    expect(kept).toMatchObject({ state: 'kept' });
    await visit(page, `${sites.origins.council}/answers`);
    await page.getByRole('heading', { name: 'Update on 6b Make involving people' }).waitFor();
    await page.getByText('16 June 2012. Two sessions were held.').waitFor();
  });
});

describe('a resident’s challenge', () => {
  it('arrives at the council, and is shown without whoever sent it', async () => {
    await visit(page, `${sites.origins.council}/diary`);
    await untilReady(page);
    const form = page.locator('engagement-challenge').first();
    await form.getByLabel('Say that it is wrong').check();
    await form.locator('textarea').first().fill('The forum has not met since June.');
    await form.getByRole('button', { name: /Send/ }).click();
    await expect
      .poll(received)
      .toMatchObject([{ kind: 'challenge', text: 'The forum has not met since June.' }]);
  });
});

describe('a partner’s page', () => {
  it('frames its neighbour’s plan, as tall as it is', async () => {
    await visit(page, sites.origins.partner);
    const frame = page.locator('iframe');
    await frame.scrollIntoViewIfNeeded();
    await page.frameLocator('iframe').locator('engagement-progress[phase=ready]').waitFor();
    await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(410);
  });

  it('shows the partner’s own rows, and every row on request', async () => {
    const seen = await visit(page, sites.origins.partner);
    await untilReady(page);
    const rows = page.locator('engagement-plan tr.row');
    const shown = await rows.allInnerTexts();
    expect(shown).toHaveLength(3);
    for (const text of shown) expect(text).toContain('CVS');
    await page.getByRole('button', { name: 'Show every row' }).click();
    await expect.poll(() => rows.count()).toBe(27);
    expect(seen).toEqual({ violations: [], errors: [] });
  });

  it('says Amber for the row it watches, on a site that makes it hard, with nothing violated', async () => {
    const seen = await visit(page, sites.origins.hostile);
    await untilReady(page);
    await expect.poll(() => said('engagement-status')).toMatch(/^\s*Amber/);
    await expect.poll(() => said('engagement-progress')).toContain('25 of 38 rated');
    expect(await page.locator('engagement-checklist label').first().isVisible()).toBe(true);
    expect(seen).toEqual({ violations: [], errors: [] });
  });
});

describe.each(['partner', 'hostile'] as const)('a checklist handed in on the %s page', (site) => {
  it('by keyboard alone arrives at the council’s page, once, to be read only', async () => {
    const seen = await visit(page, sites.origins[site]);
    await handInByKeyboard(page, 'Your parks, your say');
    await outcome(page, /Handed in on/).waitFor();
    const [kept, ...others] = await received();
    expect(others).toEqual([]);
    expect(kept?.engagement.title).toBe('Your parks, your say');
    expect(kept?.answers).toContainEqual(
      expect.objectContaining({ principle: 'clear-and-agreed-purposes', answer: 'met' }),
    );
    expect(seen).toEqual({ violations: [], errors: [] });

    await page.goto(`${sites.origins.council}/answers`);
    await page.getByText('One document has been handed in.').waitFor();
    await untilReady(page);
    const view = page.locator('engagement-checklist');
    expect(await view.count()).toBe(1);
    expect(await said('engagement-checklist')).toContain('Agreed a brief with the partners.');
    expect(await view.locator('input, textarea').count()).toBe(0);
  });

  it('waits while the receiver is down, and arrives once when it is back', async () => {
    await withAClock();
    await visit(page, sites.origins[site]);
    let down = true;
    let tries = 0;
    await context.route('**/answers', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      tries += 1;
      return down ? route.abort('connectionrefused') : route.continue();
    });
    await handInByKeyboard(page, 'Your parks, your say');
    await outcome(page, /It has not arrived yet/).waitFor();
    expect(await received()).toEqual([]);
    down = false;
    await page.clock.fastForward('01:00');
    await outcome(page, /Handed in on/).waitFor();
    expect(tries).toBeGreaterThan(1);
    expect(await received()).toHaveLength(1);
  });

  it('counts once when the answer was lost on the way back and it is sent again with the same key', async () => {
    await withAClock();
    await visit(page, sites.origins[site]);
    const keys: (string | undefined)[] = [];
    await context.route('**/answers', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await handInByKeyboard(page, 'Your parks, your say');
    await outcome(page, /It has not arrived yet/).waitFor();
    await page.clock.fastForward('01:00');
    await outcome(page, /Handed in on/).waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(await received()).toHaveLength(1);
  });
});

describe('a hand-in the council cannot keep', () => {
  it('is answered with a sentence that says why, and the officer loses nothing', async () => {
    await visit(page, sites.origins.partner);
    await context.route('**/answers', (route) =>
      route.request().method() === 'POST'
        ? route.continue({ postData: '{"kind":"poem"}' })
        : route.continue(),
    );
    const answer = page.waitForResponse(
      (response) => response.url().endsWith('/answers') && response.request().method() === 'POST',
    );
    await handInByKeyboard(page, 'Your parks, your say');
    expect(await (await answer).json()).toEqual({
      state: 'refused',
      why: 'Only a checklist, an update, a record or a challenge can be handed in here.',
    });
    await outcome(page, /did not accept it \(code 422\)\. Nothing is lost[^]*Only a checklist/).waitFor();
    expect(await page.locator('engagement-checklist #title').inputValue()).toBe('Your parks, your say');
    expect(await received()).toEqual([]);
  });
});

describe('without JavaScript', () => {
  const readable = [
    ['council', '/', 'Read the plan as a plain page', 27],
    ['council', '/', 'Read Fenshire’s plan as a plain page', 38],
    ['council', '/cymraeg', 'Darllen y cynllun fel tudalen syml', 27],
    ['partner', '/', 'The council’s engagement plan', 27],
    ['hostile', '/', "see the council's plan", 27],
    ['hostile', '/', "Fenshire's engagement plan", 38],
  ] as const;
  it.each(readable)(
    'the %s’s page %s offers “%s”, which is the plan in words',
    async (site, path, words, rows) => {
      await using quiet = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 640 },
      });
      const tab = await quiet.newPage();
      await tab.goto(sites.origins[site] + path);
      await tab.getByRole('link', { name: words }).first().click();
      await tab.getByRole('heading', { level: 1 }).waitFor();
      expect(await tab.locator('tr[data-status]').count()).toBe(rows);
      expect(await tab.locator('link[rel=alternate][type="application/json"]').getAttribute('href')).toMatch(
        /\.json$/,
      );
    },
  );

  it.each(['partner', 'hostile'] as const)('the %s page offers the checklist on paper', async (site) => {
    await using quiet = await browser.newContext({ javaScriptEnabled: false });
    const tab = await quiet.newPage();
    await tab.goto(sites.origins[site]);
    await tab.getByRole('link', { name: /paper/ }).click();
    await tab.getByRole('heading', { level: 1, name: 'The principles checklist' }).waitFor();
    expect(await tab.getByRole('heading', { level: 3 }).count()).toBe(14);
  });
});
