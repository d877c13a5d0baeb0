import type { CDPSession, Page } from 'playwright';

/** An event of Chromium's trace; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/**
 * The slowest of ten keystrokes into a title, from the key to the end of the frame that paints it, in
 * milliseconds of work: the tasks of the page's main thread, without the time in which it waits for its next
 * frame, which is up to 16 ms on any screen and says nothing of the page. Read from the browser's own trace;
 * what the browser tells the page itself comes in steps of 8 ms.
 */
export async function slowestKeystroke(tab: Page): Promise<number> {
  await tab.locator('#title').focus();
  const session = await tab.context().newCDPSession(tab);
  const traced = await startTracing(session);
  for (const key of 'ten letters') await tab.keyboard.press(key === ' ' ? 'Space' : key, { delay: 60 });
  await tab.waitForTimeout(300);
  const events = await traced();
  const downs = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  if (downs.length < 10) throw new Error(`${downs.length} keystrokes were traced.`);
  return Math.max(...downs.map((down) => workOf(down, events))) / 1000;
}

/** Work from one key to the end of the frame that paints it. */
function workOf(down: Traced, events: readonly Traced[]): number {
  const here = events.filter(({ pid, tid }) => pid === down.pid && tid === down.tid);
  const input = here.find(
    ({ name, ts, args }) => name === 'EventDispatch' && args.data?.type === 'input' && ts >= down.ts,
  );
  const painted = input && here.find(({ name, ts }) => name === 'Commit' && ts > input.ts);
  if (!painted) throw new Error('A keystroke was never painted.');
  return here
    .filter(({ name, ts, dur = 0 }) => name === 'RunTask' && ts + dur > down.ts && ts <= painted.ts)
    .reduce((sum, { ts, dur = 0 }) => sum + ts + dur - Math.max(ts, down.ts), 0);
}

/** Starts the browser's trace; what it returns ends it, and gives what was traced, in the order of time. */
async function startTracing(session: CDPSession): Promise<() => Promise<Traced[]>> {
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as Traced[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return events.sort((a, b) => a.ts - b.ts);
  };
}
