import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { Example } from '../src/base/example.js';
import { openChromium } from './browser.js';
import { openHost } from './host.js';
import type { Host, HostPage, Seen } from './host.js';
import { waitUntilReady } from './look.js';

/** What a test of the whole family has at hand: one visitor and one page, on which example follows example. */
export interface FamilyPage {
  readonly host: Host;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page has asked for since its example was opened. */
  readonly requests: readonly string[];
  /** Opens an example on a page under the strictest policy, unless told otherwise, and waits until it is ready. */
  open(example: Example, tag: string, about?: Partial<HostPage>): Promise<void>;
  /** What the page did that no page may do. */
  seen(): Promise<Seen>;
}

/** Opens the one page for a test file. */
export function openFamilyPage(): FamilyPage {
  const requests: string[] = [];
  const visit = {} as { -readonly [Key in keyof FamilyPage]: FamilyPage[Key] };
  visit.requests = requests;
  visit.open = async ({ html: body, files, ready }, tag, about = {}) => {
    requests.length = 0;
    const lang = about.lang === 'cy' ? 'cy' : 'en';
    await visit.page.goto(
      visit.host.page({ body, lang, policy: 'trusted', ...(files ? { files } : {}), ...about }),
    );
    await waitUntilReady(visit.page, tag, ready[lang]);
  };
  visit.seen = () => visit.page.evaluate(() => (window as unknown as { seen: Seen }).seen);

  beforeAll(async () => {
    const [browser, host] = await Promise.all([openChromium(), openHost()]);
    visit.host = host;
    visit.context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    visit.page = await visit.context.newPage();
    visit.page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await visit.context.close();
    await visit.host.close();
  });
  return visit;
}
