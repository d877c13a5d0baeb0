import type { Page } from 'playwright';

/**
 * The milliseconds of processor time that a page's main thread works while something is done to it, drawing
 * included: what else the machine is busy with does not count.
 */
export async function workDone(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('This browser does not say how long a page has worked.');
    return seconds * 1000;
  };
  const before = await worked();
  await deed();
  const spent = (await worked()) - before;
  await session.detach();
  return spent;
}
