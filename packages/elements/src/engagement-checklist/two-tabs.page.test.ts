import { describe, expect, it } from 'vitest';
import { Officer, pageWith } from '../../test/officer.js';
import { openVisit } from '../../test/visit.js';

/** What stands at the top is far from where somebody works. */
const visit = openVisit({ viewport: { width: 1000, height: 640 } });

const CHOOSE = 'Changed in another tab: choose';

/** The first of two tabs with the same checklist, answered far down; then the second has been written in too. */
async function twoTabs(url = pageWith(visit.host)): Promise<Officer> {
  const first = await Officer.at(visit.context, url);
  await first.page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const submit of ['engagement-checklist-submit', 'submit']) {
      document.addEventListener(submit, (event) => {
        event.preventDefault();
        told.push(submit);
      });
    }
  });
  await first.control('title').fill('From the first tab');
  await first.answer('timing', 'met', 'Twelve weeks');
  await first.drafted('Twelve weeks');
  const second = await Officer.at(visit.context, url);
  await second.control('title').fill('From the second tab');
  await second.drafted('From the second tab');
  await second.page.close();
  await first.page.bringToFront();
  await first.hears(/also changed in another tab/);
  return first;
}

const choose = ({ page }: Officer) => page.getByRole('button', { name: CHOOSE });
const handedIn = ({ page }: Officer) =>
  page.evaluate(() => (window as unknown as { told: string[] }).told.length);

describe('two tabs with the same checklist', () => {
  it('are told of where the officer works, who gets to the choice and back to the work by keyboard', async () => {
    const officer = await twoTabs();
    await officer.control('timing-done').focus();
    await officer.control('timing-done').scrollIntoViewIfNeeded();
    await choose(officer).waitFor();
    const [bar, top] = await officer.page.evaluate(() => {
      const root = document.querySelector('engagement-checklist')?.shadowRoot;
      const sees = (selector: string) => {
        const { top = -1, bottom = -1 } = root?.querySelector(selector)?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      };
      return [sees('[data-do=choose]'), sees('#notices')];
    });
    expect(top).toBe(false);
    expect(bar).toBe(true);
    await choose(officer).press('Enter');
    await expect.poll(() => officer.focused()).toBe('notices');
    await officer.page.keyboard.press('Tab');
    await officer.page.keyboard.press('Tab');
    await officer.page.keyboard.press('Enter');
    await expect.poll(() => choose(officer).count()).toBe(0);
    await officer.hears('This page stays as it was.');
    expect(await officer.control('title').inputValue()).toBe('From the first tab');
    expect(await officer.control('timing-done').inputValue()).toBe('Twelve weeks');
  });

  it('are chosen between before one is handed in: the other would be gone', async () => {
    await visit.page.setViewportSize({ width: 320, height: 640 });
    const officer = await twoTabs();
    await officer.press('Hand in');
    await expect.poll(() => officer.focused()).toBe('notices');
    expect(await handedIn(officer)).toBe(0);
    await officer.drafted('From the second tab');
    await officer.press('Keep this one');
    await expect.poll(() => choose(officer).count()).toBe(0);
    await officer.press('Hand in');
    await expect.poll(() => handedIn(officer)).toBe(1);
  });

  it('stop a form of the page’s own until one is chosen', async () => {
    const body =
      '<form><engagement-checklist name="principles" as-of="2026-03-10"></engagement-checklist><button id="send">Send</button></form>';
    const officer = await twoTabs(visit.host.page({ body, lang: 'en' }));
    const { page } = officer;
    const valid = () => page.evaluate(() => document.querySelector('form')?.checkValidity());
    expect(await valid()).toBe(false);
    await page.locator('#send').click();
    await expect.poll(() => officer.focused()).toBe('notices');
    expect(await handedIn(officer)).toBe(0);
    await officer.press('Keep this one');
    await expect.poll(valid).toBe(true);
    await page.locator('#send').click();
    await expect.poll(() => handedIn(officer)).toBe(1);
  });
});
