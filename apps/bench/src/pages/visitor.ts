import type { Browser, CDPSession, Page } from 'playwright';

/** The line and the machine a page is measured on: a slow laptop on a country line, as performance.md has it. */
export const THROTTLE = { cpu: 4, kbitPerSecond: 1600, latencyMs: 150 };

/** What a visit cost. */
export interface Visit {
  /** Milliseconds from the start of the navigation to the frame in which the page was ready. */
  readonly ready: number;
  /** Milliseconds over 50 of every task, added up. */
  readonly blocking: number;
  readonly longestTask: number;
}

/** Written into each page before its own scripts: notes long tasks, and the first frame in which it is ready. */
const WATCH = `
window.tasks = [];
new PerformanceObserver((list) => { for (const task of list.getEntries()) tasks.push(task.duration); })
  .observe({ type: 'longtask', buffered: true });
window.watchFor = (isReady) => {
  window.readyAt = new Promise((tell) => {
    const look = () => {
      let ready = false;
      try { ready = isReady(); } catch { /* not there yet */ }
      requestAnimationFrame(ready ? () => tell(performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
};`;

/** A visitor on the throttled line, with a device of their own: what an earlier visit stored is there. */
export async function openVisitor(browser: Browser, throttled = true) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(WATCH);
  return {
    context,
    /** Goes to an address and waits until `isReady`, an expression in the page, holds. */
    async visit(url: string, isReady: string): Promise<{ page: Page; visit: Visit }> {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await slowDown(session, throttled);
      await page.addInitScript(`watchFor(() => ${isReady})`);
      await page.goto(url, { waitUntil: 'commit' });
      const visit = await told(session, throttled ? 400 : 150);
      return { page, visit };
    },
  };
}

/**
 * What the page tells of itself, `later` ms after it was ready: tasks that end with the frame are told of a
 * little late. Asked of the browser itself, since the library that drives it would first run scripts of its
 * own in the page, which take longer than some of what is measured.
 */
async function told(session: CDPSession, later: number): Promise<Visit> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `readyAt.then((ready) => new Promise((tell) => setTimeout(() => tell({
      ready,
      blocking: tasks.reduce((sum, ms) => sum + ms - 50, 0),
      longestTask: Math.max(0, ...tasks),
    }), ${later})))`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as Visit;
}

async function slowDown(session: CDPSession, throttled: boolean): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (!throttled) return;
  const bytesPerSecond = (THROTTLE.kbitPerSecond * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: THROTTLE.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.cpu });
}
