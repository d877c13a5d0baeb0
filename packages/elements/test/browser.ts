import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import puppeteer from 'puppeteer-core';
import type { Browser as Firefox } from 'puppeteer-core';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { CHROMIUM_ARGS, findChromium, findFirefox } from '../../../scripts/browser.mjs';

/** A Chromium that serves a whole test file. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
}

/** A Firefox, over WebDriver BiDi; undefined when none is installed. */
export async function openFirefox(): Promise<Firefox | undefined> {
  const executablePath = await findFirefox();
  return executablePath
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : undefined;
}
