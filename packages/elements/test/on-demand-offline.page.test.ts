import { expect, it } from 'vitest';
import { faultsSeen, openVisit } from './visit.js';

/** What an officer needs when the network has gone must have come with the page. */
const visit = openVisit();
const open = () =>
  visit.page.goto(
    visit.host.page({
      body: '<engagement-checklist></engagement-checklist>',
      lang: 'en',
      policy: 'trusted',
      scripts: ['engagement.min.js'],
    }),
  );

it('saves, hands over and prints a checklist whose network has gone', async () => {
  await open();
  const form = visit.page.locator('engagement-checklist');
  await form.locator('[data-do=hand-over]').waitFor();
  const asked: string[] = [];
  visit.page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url());
  });
  await visit.context.setOffline(true);
  await form.locator('#title').fill('Parks');
  for (const [deed, before] of [
    ['download', async () => undefined],
    ['hand-over', () => form.locator('#to').fill('Youth Services')],
  ] as const) {
    await before();
    const file = visit.page.waitForEvent('download');
    await form.locator(`[data-do=${deed}]`).last().click();
    expect((await file).suggestedFilename()).toMatch(/parks.*\.json$/i);
  }
  await visit.page.emulateMedia({ media: 'print' });
  expect(await form.locator('.question').count()).toBe(14);
  await visit.page.emulateMedia({ media: null });
  expect(asked).toEqual([]);
  expect(await faultsSeen(visit.page)).toEqual([]);
});

it('stays English when the language changes without a network, and speaks Welsh when it is back', async () => {
  await open();
  const body = visit.page.locator('engagement-checklist .body');
  await body.waitFor();
  await visit.context.setOffline(true);
  await visit.page.evaluate(() => {
    document.documentElement.lang = 'cy';
  });
  await visit.page.waitForTimeout(200);
  expect(await body.getAttribute('lang')).toBe('en');
  await visit.context.setOffline(false);
  await expect.poll(() => body.getAttribute('lang')).toBe('cy');
});
