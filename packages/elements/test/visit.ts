import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openChromium } from './browser.js';
import { openHost } from './host.js';
import type { Host, Seen } from './host.js';

/** What a page test has at hand: the run's browser, a host for the file, a visitor of its own for each test. */
export interface Visit {
  readonly browser: Browser;
  readonly host: Host;
  /** The device of this test's visitor: its storage is its own. */
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Opens a host for the whole file, and a fresh context and page for each test. Half of what a visit costs is its
 * window, so the next one is made while a test waits for its own.
 */
export function openVisit(options: BrowserContextOptions = {}): Visit {
  const visit = {} as { -readonly [Key in keyof Visit]: Visit[Key] };
  let next: Promise<Pick<Visit, 'context' | 'page'>> | undefined;
  async function newVisitor() {
    const context = await visit.browser.newContext(options);
    context.setDefaultTimeout(8000);
    return { context, page: await context.newPage() };
  }
  beforeAll(async () => {
    [visit.browser, visit.host] = await Promise.all([openChromium(), openHost()]);
    next = newVisitor();
  });
  afterAll(async () => {
    await (await next)?.context.close();
    await visit.host.close();
  });
  beforeEach(async () => {
    Object.assign(visit, await next);
    next = newVisitor();
  });
  afterEach(() => visit.context.close());
  return visit;
}

/**
 * The same for elements that keep nothing on the device: one page serves the whole file, put back as it was after
 * each test, since most of what a visit costs is the window it is made in.
 */
export function openReader(options: BrowserContextOptions = {}): Visit {
  const visit = {} as { -readonly [Key in keyof Visit]: Visit[Key] };
  beforeAll(async () => {
    [visit.browser, visit.host] = await Promise.all([openChromium(), openHost()]);
    visit.context = await visit.browser.newContext(options);
    visit.context.setDefaultTimeout(8000);
    visit.page = await visit.context.newPage();
  });
  afterAll(async () => {
    await visit.context.close();
    await visit.host.close();
  });
  afterEach(async () => {
    visit.page.removeAllListeners('console').removeAllListeners('request');
    await visit.page.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: null,
    });
    if (options.viewport) await visit.page.setViewportSize(options.viewport);
    const { cookies, origins } = await visit.context.storageState({ indexedDB: true });
    // Nothing was kept, as was promised: the next test is a new visitor.
    expect([cookies, origins]).toEqual([[], []]);
  });
  return visit;
}

/** What the page did that no page may do: exceptions, and breaches of its policy. */
export async function faultsSeen(page: Page): Promise<string[]> {
  const { errors, violations } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  return [...errors, ...violations];
}
