import { chromium, type Browser } from 'playwright';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { CHROMIUM_ARGS, findChromium } from '../../../../scripts/browser.mjs';
import type { Section } from '../results.js';
import { bigPlans } from './big-plans.js';
import { formPages } from './forms.js';
import { openPageServer, type PageServer } from './page-server.js';

async function inBrowser(
  measure: (browser: Browser, server: PageServer) => Promise<Section>,
): Promise<Section> {
  const server = await openPageServer();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    return await measure(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Measured in a real page. */
export const checklistPage = () => inBrowser(formPages);
export const planPages = () => inBrowser(bigPlans);
