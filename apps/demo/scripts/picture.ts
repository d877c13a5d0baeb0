import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browser.mjs';
import { openSites } from '../src/open-sites.js';

/** Takes the README's picture: the top of the council's page, as somebody who opens it sees it. */
const PICTURE = fileURLToPath(new URL('../../../docs/pictures/readme.png', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'engagement-picture-'));
const sites = await openSites({ port: 0, received: folder });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(sites.origins.council);
  await page.getByRole('heading', { name: 'Needs attention' }).first().waitFor();
  await page.screenshot({ path: PICTURE });
  console.log('docs/pictures/readme.png');
} finally {
  await browser.close();
  await sites.close();
  await rm(folder, { recursive: true });
}
