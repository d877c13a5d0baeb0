import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openChromium } from './browser.js';
import { EMPTY, openHost } from './host.js';
import type { Host, Seen } from './host.js';

/** What a page test has at hand: the run's browser, a site for each test, and a visitor who has never been there. */
export interface Visit {
  readonly browser: Browser;
  /** This test's site: what a browser keeps, it keeps for each site apart. */
  readonly host: Host;
  /** The device of this test's visitor. */
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A visit for elements that keep something on the device. */
export interface OwnVisit extends Visit {
  /** Gives this test a window that no other has: for what cannot be undone on one, such as a clock. */
  inOwnWindow(): Promise<void>;
}

/** What a test may have listened to. */
const HEARD = ['console', 'dialog', 'pageerror', 'request'] as const;

/** Puts a window back as it was made. */
async function tidy(page: Page, { viewport }: BrowserContextOptions): Promise<void> {
  for (const event of HEARD) page.removeAllListeners(event);
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null }),
    ...(viewport ? [page.setViewportSize(viewport)] : []),
  ]);
}

/**
 * A new visitor for each test. Most of what a visit costs is its window, so one serves the whole file; but each
 * test has another site, of which the device keeps nothing yet.
 */
export function openVisit(options: BrowserContextOptions = {}): OwnVisit {
  const visit = {} as { -readonly [Key in keyof OwnVisit]: OwnVisit[Key] };
  let shared: BrowserContext;
  let sharedPage: Page;
  // Each stands until the file is done: an address that was given back could be given out again.
  const hosts: Host[] = [];
  const crashed = new WeakSet<Page>();

  async function openWindow() {
    const context = await visit.browser.newContext(options);
    context.setDefaultTimeout(8000);
    return context;
  }
  async function openPage(context: BrowserContext) {
    const page = await context.newPage();
    page.on('crash', () => crashed.add(page));
    return page;
  }
  visit.inOwnWindow = async () => {
    visit.context = await openWindow();
    visit.page = await openPage(visit.context);
  };

  beforeAll(async () => {
    visit.browser = await openChromium();
    shared = await openWindow();
    sharedPage = await openPage(shared);
  });
  afterAll(async () => {
    await shared.close();
    await Promise.all(hosts.map((host) => host.close()));
  });
  beforeEach(async () => {
    visit.host = await openHost();
    hosts.push(visit.host);
    Object.assign(visit, { context: shared, page: sharedPage });
  });
  afterEach(async () => {
    if (visit.context !== shared) return visit.context.close();
    const spent = sharedPage.isClosed() || crashed.has(sharedPage);
    if (spent) sharedPage = await openPage(shared);
    await Promise.all(shared.pages().map((page) => page === sharedPage || page.close()));
    if (!spent) await tidy(sharedPage, options);
    await shared.setOffline(false);
    // Not about:blank, which is of no site and so of another process.
    await sharedPage.goto(visit.host.origin + EMPTY);
    // What is kept for all sites of a name alike was not: the next test's visitor is new.
    expect(await shared.cookies()).toEqual([]);
  });
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
    await tidy(visit.page, options);
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
