// Writes what a screen reader is given of every example, beside the examples: every one in English, the first
// in Welsh too. Needs the bundles to be built.
import type { Page } from 'playwright';
import { ariaText, ariaTitle, writeAria } from '../test/aria.js';
import { openChromium } from '../test/browser.js';
import { family } from '../test/family.js';
import { openHost } from '../test/host.js';
import type { Host } from '../test/host.js';
import { waitUntilOpen, waitUntilReady } from '../test/look.js';
import type { Example } from '../src/base/example.js';

async function read(page: Page, host: Host, tag: string, example: Example, lang: 'en' | 'cy') {
  const { html, files, ready } = example;
  await page.goto(host.page({ body: html, lang, ...(files ? { files } : {}) }));
  await waitUntilReady(page, tag, ready[lang]);
  await waitUntilOpen(page, tag);
  return [ariaTitle(example, lang), await ariaText(page, tag)] as const;
}

const [browser, host] = await Promise.all([openChromium(), openHost()]);
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
for (const { tag, examples } of family) {
  const parts = [];
  for (const [nth, example] of examples.entries()) {
    for (const lang of nth === 0 ? (['en', 'cy'] as const) : (['en'] as const)) {
      parts.push(await read(page, host, tag, example, lang));
    }
  }
  writeAria(tag, parts);
}
await browser.close();
await host.close();
