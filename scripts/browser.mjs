import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeLate } from './late-pages.mjs';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Where browsers are installed without being on the PATH. */
const APPLICATION_PATHS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const NO_CHROMIUM =
  'No browser was found: install Chromium, Chrome or Edge (or run "npx playwright install chromium"), or point CHROMIUM_PATH at one.';

/**
 * What a test has no use for. A second list takes the place of Playwright's own, so the part of it that bears
 * on pages stands here again.
 */
const UNUSED_FEATURES = [
  // Each new window draws two web pages of its own for the address bar, which nobody sees: more than half of
  // what opening a page costs.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // A process kept ready for the next site; every page here is of the same one.
  'SpareRendererForSitePerProcess',
  // As Playwright has them.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Flags for a browser that must not call home, and that may run as root in a container. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  `--disable-features=${UNUSED_FEATURES}`,
];

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

async function inPlaywrightCache() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (path && existsSync(path)) return path;
  // Another Playwright version may have left a browser that serves as well.
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  for (const folder of readdirSync(cache).filter((name) => name.startsWith('chromium-'))) {
    for (const inner of [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ]) {
      const candidate = join(cache, folder, inner);
      if (existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

function run(command, args, timeout) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout });
    return true;
  } catch {
    return false;
  }
}

async function installedByPlaywright() {
  const done = run(
    process.execPath,
    [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'],
    180_000,
  );
  return done ? inPlaywrightCache() : undefined;
}

function installedByDebian(packageName, names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  run('apt-get', ['update'], 180_000);
  run('apt-get', ['install', '-y', '--no-install-recommends', packageName], 600_000);
  return onPath(names);
}

/**
 * Finds a Chromium, in this order: CHROMIUM_PATH, a system Chromium, Chrome or Edge, Playwright's cache,
 * `playwright install chromium`, Debian's package when root. Throws with one sentence that says how to get one.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH says ${named}, and there is no file there.`);
  }
  const found =
    onPath(CHROMIUM_NAMES) ??
    APPLICATION_PATHS.chromium.find((path) => existsSync(path)) ??
    (await inPlaywrightCache()) ??
    (await installedByPlaywright()) ??
    installedByDebian('chromium', CHROMIUM_NAMES);
  if (!found) throw new Error(NO_CHROMIUM);
  return found;
}

let kept;

async function launchChromium() {
  const [{ chromium }, executablePath] = await Promise.all([import('playwright'), findChromium()]);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const late = Number(process.env.ENGAGEMENT_LATE_MS);
  if (late) makeLate(browser, late);
  return browser;
}

/**
 * The one Chromium of a test run: the page tests run one file after another in one process, so a file opens
 * contexts of its own and never closes the browser, which ends with the process. One that has died is
 * replaced.
 */
export async function openChromium() {
  if (!(await kept)?.isConnected()) {
    kept = launchChromium();
  }
  return kept;
}

/**
 * Finds a Firefox: FIREFOX_PATH or one on the system; where `install` is asked for and we are root, Debian's
 * Firefox ESR. Undefined when there is none: rows that need it are skipped, saying so.
 */
export async function findFirefox({ install = false } = {}) {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return named;
  return (
    onPath(FIREFOX_NAMES) ??
    APPLICATION_PATHS.firefox.find((path) => existsSync(path)) ??
    (install ? installedByDebian('firefox-esr', FIREFOX_NAMES) : undefined)
  );
}
