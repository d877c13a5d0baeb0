import type { BrowserContext, Page } from 'playwright';
import { EMPTY } from './host.js';
import type { Host, HostPage } from './host.js';

/** An officer at a checklist: what tests do to it, in their words. */
export class Officer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a page with a checklist: in the browser's empty tab where it has one, else in another. */
  static async at(context: BrowserContext, url: string): Promise<Officer> {
    const empty = context.pages().find((page) => page.url() === 'about:blank' || page.url().endsWith(EMPTY));
    const officer = new Officer(empty ?? (await context.newPage()));
    await officer.goTo(url);
    return officer;
  }

  async goTo(url: string): Promise<void> {
    await this.page.goto(url);
    await this.whole();
  }

  /** Waits until the form is open and all of it is in the page: until then it grows. */
  async whole(): Promise<void> {
    await this.page
      .locator('engagement-checklist[phase=ready] .body[aria-busy=false] fieldset.all:not([disabled])')
      .waitFor();
  }

  /** Waits until what was typed or chosen is drawn, all round it. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        document.querySelector<HTMLElement & { updateComplete: Promise<boolean> }>('engagement-checklist')
          ?.updateComplete,
    );
  }

  control(id: string) {
    return this.page.locator(`engagement-checklist #${id}`);
  }

  /** Chooses an answer, and says what was done where that is asked. */
  async answer(principle: string, answer: string, done?: string): Promise<void> {
    await this.control(`${principle}-${answer}`).check();
    if (done !== undefined) await this.control(`${principle}-done`).fill(done);
  }

  async press(words: string): Promise<void> {
    await this.page
      .locator('engagement-checklist')
      .getByRole('button', { name: words, exact: true })
      .first()
      .click();
  }

  /** What the element says in its live regions. */
  said(): Promise<string> {
    return this.page.evaluate(() =>
      [
        ...(document
          .querySelector('engagement-checklist')
          ?.shadowRoot?.querySelectorAll('[role=status],[role=alert]') ?? []),
      ]
        .map((region) => (region as HTMLElement).innerText)
        .join('\n'),
    );
  }

  async hears(words: string | RegExp): Promise<void> {
    await this.page
      .locator('engagement-checklist')
      .locator('[role=status],[role=alert]')
      .filter({ hasText: words })
      .first()
      .waitFor();
  }

  /** Waits until the last keystroke is on the device. */
  async drafted(text: string): Promise<void> {
    await this.page.waitForFunction(async (text) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('engagement-plan');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('not opened'));
      });
      const drafts: unknown[] = [];
      for (const store of ['drafts', 'asides']) {
        drafts.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
        );
      }
      database.close();
      return JSON.stringify(drafts).includes(text);
    }, text);
  }

  focused(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('engagement-checklist')?.shadowRoot?.activeElement?.id ?? '',
    );
  }
}

/** A page with one checklist on it. */
export function pageWith(host: Host, attributes = '', about: Partial<HostPage> = {}, inside = ''): string {
  const body = `<engagement-checklist as-of="2026-03-10" ${attributes}>${inside}<p id="fallback">Elsewhere</p></engagement-checklist>`;
  return host.page({ body, lang: 'en', policy: 'trusted', scripts: ['engagement-form.min.js'], ...about });
}
