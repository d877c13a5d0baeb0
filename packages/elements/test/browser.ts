import puppeteer from 'puppeteer-core';
import type { Browser as Firefox } from 'puppeteer-core';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { findFirefox, openChromium } from '../../../scripts/browser.mjs';

export { openChromium };

let keptFirefox: Promise<Firefox> | undefined;

/** The one Firefox of the whole run, over WebDriver BiDi; undefined when none is installed. */
export async function openFirefox(): Promise<Firefox | undefined> {
  const executablePath = await findFirefox();
  if (!executablePath) return undefined;
  if (!(await keptFirefox)?.connected) {
    // As long as it takes: the test that waits for it has its own patience.
    keptFirefox = puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: 0 });
  }
  return keptFirefox;
}
