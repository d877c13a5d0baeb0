// Takes a picture of every example of every element, and composes one sheet per element in docs/pictures.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Example } from '../src/base/example.js';
import { openChromium } from '../test/browser.js';
import { openHost } from '../test/host.js';
import type { Host } from '../test/host.js';
import { waitUntilReady } from '../test/look.js';
import { ROOM } from './bundles.js';

const OUT = join(ROOM, '../../docs/pictures');

interface Look {
  readonly name: string;
  readonly width: number;
  readonly lang: 'en' | 'cy';
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly theme?: string;
  readonly css?: string;
  /** Only the element's first two examples: the look does not depend on what is shown. */
  readonly few?: boolean;
}

/** How a sheet shows each example. */
const LOOKS: readonly Look[] = [
  { name: '1280 px, English', width: 1280, lang: 'en' },
  { name: '1280 px, Welsh', width: 1280, lang: 'cy' },
  { name: '320 px, English', width: 320, lang: 'en' },
  { name: '320 px, Welsh', width: 320, lang: 'cy' },
  { name: 'forced colours', width: 768, lang: 'en', media: { forcedColors: 'active' }, few: true },
  { name: 'print', width: 768, lang: 'en', media: { media: 'print' }, few: true },
  {
    name: 'dark page',
    width: 768,
    lang: 'en',
    css: 'body { background: #14171a; color: #eceff1 }',
    few: true,
  },
  { name: 'govuk theme', width: 768, lang: 'en', theme: 'govuk', few: true },
  { name: 'nhs theme', width: 768, lang: 'cy', theme: 'nhs', few: true },
  { name: 'contrast theme', width: 768, lang: 'en', theme: 'contrast', few: true },
  { name: 'dark theme', width: 768, lang: 'en', theme: 'dark', few: true },
];

const PLAIN =
  'body { font-family: "Liberation Sans", Arial, sans-serif; line-height: 1.5; margin: 16px } main > h1 { display: none }';

async function picture(page: Page, host: Host, tag: string, example: Example, look: Look): Promise<string> {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({ media: null, forcedColors: null, ...look.media });
  await page.goto(
    host.page({
      body: example.html,
      lang: look.lang,
      css: `${PLAIN} ${look.css ?? ''}`,
      ...(example.files ? { files: example.files } : {}),
    }),
  );
  if (look.theme)
    await page.evaluate(([tag, theme]) => document.querySelector(tag)?.setAttribute('theme', theme), [
      tag,
      look.theme,
    ] as const);
  await waitUntilReady(page, tag, example.ready[look.lang]);
  // What sticks to the window's edge would stand in the middle of a picture of the whole page.
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom) + 16);
  await page.setViewportSize({ width: look.width, height: Math.min(height, 1500) });
  return (await page.screenshot({ type: 'png' })).toString('base64');
}

async function sheet(browser: Browser, host: Host, tag: string): Promise<void> {
  const { examples } = (await import(`../src/${tag}/${tag}.examples.ts`)) as { examples: readonly Example[] };
  const context = await browser.newContext();
  const page = await context.newPage();
  const rows: string[] = [];
  for (const look of LOOKS) {
    const shots: string[] = [];
    for (const example of look.few ? examples.slice(0, 2) : examples) {
      const shot = await picture(page, host, tag, example, look);
      shots.push(
        `<figure><figcaption>${example.name}</figcaption><img src="data:image/png;base64,${shot}" width="${look.width * 0.4}"></figure>`,
      );
    }
    rows.push(`<h2>${look.name}</h2><div>${shots.join('')}</div>`);
  }
  await page.emulateMedia({ media: null, forcedColors: null });
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.setContent(`<!doctype html><style>
    body { font: 14px sans-serif; margin: 16px; background: #d9dde1 } div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
    figure { margin: 0 } img { display: block; border: 1px solid #888 } h2 { margin: 16px 0 4px }</style>
    <h1>&lt;${tag}&gt;</h1>${rows.join('')}`);
  writeFileSync(join(OUT, `${tag}.png`), await page.screenshot({ fullPage: true }));
  await context.close();
  console.log(`docs/pictures/${tag}.png`);
}

const [browser, host] = await Promise.all([openChromium(), openHost()]);
mkdirSync(OUT, { recursive: true });
const asked = process.argv.slice(2);
for (const tag of readdirSync(join(ROOM, 'src')).filter((name) => name.startsWith('engagement-'))) {
  if (asked.length === 0 || asked.includes(tag)) await sheet(browser, host, tag);
}
await browser.close();
await host.close();
