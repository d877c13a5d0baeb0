import { expect, it } from 'vitest';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { FULL, family } from './family.js';
import type { HostPage } from './host.js';
import { waitUntilReady } from './look.js';
import { faultsSeen, openVisit } from './visit.js';

/** Brought by the script for every page of a site, an element speaks English; its Welsh comes when it is asked for. */
const SITE = 'engagement.min.js';
const visit = openVisit();
const PLAN =
  '<engagement-plan src="plan.json" as-of="2012-02-01"><p id="fallback">Plan</p></engagement-plan>';

const open = (body: string, page: Partial<HostPage> = {}) =>
  visit.page.goto(
    visit.host.page({
      body,
      lang: 'en',
      policy: 'trusted',
      scripts: [SITE],
      files: { 'plan.json': SMALL },
      ...page,
    }),
  );
const ready = () => visit.page.waitForSelector('engagement-plan[phase=ready]');

const setLang = (lang: string) =>
  visit.page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, lang);
const textOf = (tag: string) =>
  visit.page.evaluate(
    (tag) =>
      document.querySelector(tag)?.shadowRoot?.querySelector('.body')?.textContent?.replace(/\s+/g, ' '),
    tag,
  );
const spokenBy = (tag: string) => visit.page.locator(tag).locator('.body').first().getAttribute('lang');

it.each(family)(
  '$tag says in Welsh what it says in the file that holds everything',
  async ({ tag, examples }) => {
    for (const { html, files = {}, ready } of FULL ? examples : examples.slice(0, 1)) {
      await open(html, { files, lang: 'cy', scripts: ['engagement-plan.min.js'] });
      await waitUntilReady(visit.page, tag, ready.cy);
      const expected = await textOf(tag);
      await open(html, { files });
      await waitUntilReady(visit.page, tag, ready.en);
      await setLang('cy');
      await waitUntilReady(visit.page, tag, ready.cy);
      expect(await textOf(tag)).toBe(expected);
      expect(await faultsSeen(visit.page)).toEqual([]);
    }
  },
);

it('leaves the old words standing until the others have come', async () => {
  let go = () => {};
  const gate = new Promise<void>((resolve) => (go = resolve));
  await visit.page.route('**/parts/*.cy-*', async (route) => {
    await gate;
    await route.continue();
  });
  await open(PLAN);
  await ready();
  const english = await textOf('engagement-plan');
  await setLang('cy');
  await visit.page.waitForTimeout(200);
  expect([await textOf('engagement-plan'), await spokenBy('engagement-plan')]).toEqual([english, 'en']);
  go();
  await expect.poll(() => spokenBy('engagement-plan')).toBe('cy');
  await setLang('en');
  await expect.poll(() => textOf('engagement-plan')).toBe(english);
});

it('speaks both on one page, and stays English without asking for Welsh when the page has a Welsh link', async () => {
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(request.url()));
  await open(`${PLAN}<p><a lang="cy" href="cynllun.html">Cymraeg</a></p>`);
  await ready();
  expect(asked.filter((url) => url.includes('.cy-'))).toEqual([]);
  await open(`${PLAN}<div lang="cy">${PLAN.replace('id="fallback"', '')}</div>`);
  await visit.page.waitForFunction(
    () => document.querySelectorAll('engagement-plan[phase=ready]').length === 2,
  );
  expect(await spokenBy('engagement-plan')).toBe('en');
  expect(await visit.page.locator('engagement-plan').last().locator('.body').getAttribute('lang')).toBe('cy');
});

it('keeps what an officer has typed when the language changes', async () => {
  await open('<engagement-checklist></engagement-checklist>');
  const title = visit.page.locator('engagement-checklist').locator('#title');
  await title.fill('Parks');
  await setLang('cy');
  await expect.poll(() => spokenBy('engagement-checklist')).toBe('cy');
  expect(await title.inputValue()).toBe('Parks');
});

it('speaks English where the Welsh cannot be had, and Welsh when the network is back', async () => {
  const said: string[] = [];
  visit.page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await visit.page.route('**/parts/*.cy-*', (route) => route.abort());
  await open(PLAN, { lang: 'cy' });
  await ready();
  expect(await spokenBy('engagement-plan')).toBe('en');
  expect(await visit.page.locator('#fallback').isVisible()).toBe(false);
  await expect
    .poll(() => said.filter((line) => /part-missing.*engagement-plan\.cy-/.test(line)))
    .toHaveLength(1);
  await visit.page.unroute('**/parts/*.cy-*');
  await visit.page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => spokenBy('engagement-plan')).toBe('cy');
});

it('does not run Welsh when its bytes are others than the script knows', async () => {
  await visit.page.route('**/parts/*.cy-*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};globalThis.tampered = true;` });
  });
  await open(PLAN, { lang: 'cy' });
  await ready();
  expect(await spokenBy('engagement-plan')).toBe('en');
  expect(await visit.page.evaluate(() => 'tampered' in window)).toBe(false);
});
