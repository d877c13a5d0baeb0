import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import puppeteer from 'puppeteer-core';
import type { Browser as Firefox } from 'puppeteer-core';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { CHROMIUM_ARGS, findChromium, findFirefox } from '../../../scripts/browser.mjs';

let kept: Promise<Browser> | undefined;
let keptFirefox: Promise<Firefox> | undefined;

/**
 * The one Chromium of the whole run: the page tests run one file after another in one process, so a file opens
 * contexts of its own and never closes the browser, which ends with the process. One that has died is
 * replaced.
 */
export async function openChromium(): Promise<Browser> {
  if (!(await kept)?.isConnected()) {
    kept = findChromium().then((executablePath) => chromium.launch({ executablePath, args: CHROMIUM_ARGS }));
  }
  return kept as Promise<Browser>;
}

/** The one Firefox of the whole run, over WebDriver BiDi; undefined when none is installed. */
export async function openFirefox(): Promise<Firefox | undefined> {
  const executablePath = await findFirefox();
  if (!executablePath) return undefined;
  if (!(await keptFirefox)?.connected) {
    keptFirefox = puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  }
  return keptFirefox;
}
