import type { Locator, Page } from 'playwright';

/** What a page did that no page may do. */
export interface Seen {
  readonly violations: string[];
  readonly errors: string[];
}

/** Opens a page of a site and writes down every violation of its policy and every error. */
export async function visit(page: Page, url: string): Promise<Seen> {
  const seen: Seen = { violations: [], errors: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) seen.violations.push(message.text());
  });
  await page.goto(url);
  return seen;
}

/** Waits until every element of the family on the page shows what it was given. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('engagement-'),
    );
    // A link is no element yet, and becomes one when the element's part has come, before or after the others'.
    const links = [...document.querySelectorAll('a[href*="engagement="]')];
    return (
      elements.length > 0 &&
      links.every((link) => elements.some((element) => element.contains(link))) &&
      elements.every(
        (element) =>
          element.getAttribute('phase') === 'ready' &&
          !element.shadowRoot?.querySelector('.body[aria-busy=true]'),
      )
    );
  });
}

/** Presses Tab until the control with this id inside the checklist has the focus. */
export async function tabTo(page: Page, id: string): Promise<void> {
  for (let press = 0; press < 300; press += 1) {
    const focused = await page.evaluate(
      () => document.querySelector('engagement-checklist')?.shadowRoot?.activeElement?.id,
    );
    if (focused === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${id}`);
}

/** Fills in the checklist and hands it in without a mouse, as an officer in a hurry does. */
export async function handInByKeyboard(page: Page, title: string): Promise<void> {
  await page.locator('engagement-checklist fieldset.all:not([disabled])').waitFor();
  const { keyboard } = page;
  await tabTo(page, 'title');
  await keyboard.type(title);
  await tabTo(page, 'clear-and-agreed-purposes-met');
  await keyboard.press('Space');
  await tabTo(page, 'clear-and-agreed-purposes-done');
  await keyboard.type('Agreed a brief with the partners.');
  await tabTo(page, 'hand-in');
  await keyboard.press('Enter');
}

/** What the checklist says about its hand-in. */
export function outcome(page: Page, words: string | RegExp): Locator {
  return page.locator('engagement-checklist [part=outcome]').filter({ hasText: words });
}
