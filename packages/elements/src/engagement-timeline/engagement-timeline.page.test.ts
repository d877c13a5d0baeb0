import { aBigPlan } from '@engagement-plan/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsSeen, openReader } from '../../test/visit.js';
import { workDone } from '../../test/work.js';
import { HARBOURSIDE } from './harbourside.examples.js';

const visit = openReader({ viewport: { width: 1100, height: 900 } });

afterEach(async () => {
  expect(await faultsSeen(visit.page)).toEqual([]);
});

async function open(
  attributes = 'as-of="2025-06-30"',
  plan: object = HARBOURSIDE,
  dir?: 'rtl',
): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-timeline src="plan.json" ${attributes}>The plan</engagement-timeline>`,
      lang: 'en',
      ...(dir && { dir }),
      policy: 'trusted',
      scripts: ['engagement-view.min.js'],
      files: { 'plan.json': plan },
    }),
  );
  await visit.page.waitForSelector('engagement-timeline[phase=ready]');
}

const lane = (ref: string) =>
  visit.page.locator('.lanes > li', { has: visit.page.locator(`.ref:text-is("${ref}")`) });
const line = (ref: string) => visit.page.locator('tr', { has: visit.page.locator(`.ref:text-is("${ref}")`) });
const status = (ref: string) => lane(ref).locator('.mark').innerText();
const said = () => visit.page.locator('.summary').innerText();
const box = async (ref: string, what: string) => {
  const found = await lane(ref).locator(what).first().boundingBox();
  if (!found) throw new Error(`${ref} has no ${what}.`);
  return found;
};

describe('the time axis', () => {
  it('has a lane for each row under its objective, with status and date in words', async () => {
    await open();
    expect(await visit.page.locator('.plot [part=heading]').allInnerTexts()).toEqual([
      'Ready to listen',
      'Listening all the time',
    ]);
    expect(await lane('A1.1').locator('.stay').innerText()).toMatch(/Amber\s+A1\.1\s+A panel of 600/);
    expect(await lane('B2.3').innerText()).toContain('no date given');
    expect(await lane('B2.3').locator('.edge').count()).toBe(0);
    expect(await lane('B1.1').locator('.edge.open').count()).toBe(1);
  });

  it('draws milestones as diamonds, filled when done, and the date first promised as an outline', async () => {
    await open();
    expect(await lane('A1.1').locator('.diamond.done').count()).toBe(2);
    expect(await lane('A1.2').locator('.diamond:not(.done)').count()).toBe(1);
    expect((await box('A1.2', '.promised')).x).toBeLessThan((await box('A1.2', '.edge')).x);
  });

  it('draws the day under the names of the months, through none of them', async () => {
    // A few days into a quarter: its name stands there.
    await open('as-of="2025-07-20"');
    const axis = visit.page.locator('svg.axis');
    const line = await axis.locator('.now').boundingBox();
    const names = await Promise.all((await axis.locator('text').all()).map((name) => name.boundingBox()));
    const name = names.find((name) => name && line && name.x < line.x && name.x + name.width > line.x);
    if (!name || !line) throw new Error('The day stands at none of the names.');
    expect(line.y).toBeGreaterThanOrEqual(name.y + name.height - 3);
    expect(line.height).toBeGreaterThan(2);
  });

  it('runs from right to left where people read so', async () => {
    await open();
    expect((await box('A1.1', '.edge')).x).toBeLessThan((await box('B2.2', '.edge')).x);
    await open('as-of="2025-06-30"', HARBOURSIDE, 'rtl');
    expect((await box('A1.1', '.edge')).x).toBeGreaterThan((await box('B2.2', '.edge')).x);
  });

  it('scrolls by keyboard inside a region with a name, and the page does not', async () => {
    await visit.page.setViewportSize({ width: 320, height: 640 });
    await open();
    const region = visit.page.getByRole('region', { name: /^Timeline of Harbourside/ });
    await region.focus();
    await visit.page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('stands as a table behind a switch, and on paper', async () => {
    await open();
    await visit.page.check('input[value=table]');
    const row = await line('A1.2').innerText();
    for (const words of [
      'Training for officers',
      'First due:',
      'Trainer found (30 May 2025, not done yet)',
      'Amber',
    ])
      expect(row).toContain(words);
    expect(await visit.page.locator('svg.lane').count()).toBe(0);
    await visit.page.check('input[value=axis]');
    await expect.poll(() => visit.page.locator('svg.lane').count()).toBe(6);
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await visit.page.locator('table tbody').count()).toBe(2);
    await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => visit.page.locator('table').count()).toBe(0);
  });
});

describe('the replay', () => {
  it.each([
    ['the last day it is due', '2025-03-31', 'Not due'],
    ['the day after', '2025-04-01', 'Red'],
  ])('shows a row as it stood on %s', async (_, day, expected) => {
    await open();
    await visit.page.fill('#day', day);
    await visit.page.keyboard.press('Tab');
    await expect.poll(() => status('B2.1')).toBe(expected);
  });

  it('goes by month and by quarter, tells the page, and comes back, by keyboard', async () => {
    await open();
    await visit.page.evaluate(() => {
      addEventListener('engagement-timeline-replay', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    await visit.page.getByRole('button', { name: 'A quarter back' }).press('Enter');
    await expect.poll(said).toContain('As of 30 March 2025.');
    await visit.page.getByRole('button', { name: 'A month on' }).press('Enter');
    await expect.poll(said).toContain('As of 30 April 2025.');
    expect(await visit.page.title()).toBe('{"asOf":"2025-04-30"}');
    await visit.page.getByRole('button', { name: 'Back to 30 June 2025' }).press('Enter');
    await expect.poll(said).toContain('As of 30 June 2025.');
    expect(await visit.page.getByRole('button', { name: /^Back to/ }).count()).toBe(0);
  });

  it('moves along the axis with the arrow keys, and says the day', async () => {
    await open();
    const slide = visit.page.getByRole('slider', { name: 'Move through the plan' });
    const before = (await box('A1.1', '.now')).x;
    await slide.focus();
    await visit.page.keyboard.press('ArrowLeft');
    await expect.poll(said).toContain('As of 29 June 2025.');
    expect(await slide.getAttribute('aria-valuetext')).toBe('29 June 2025');
    await visit.page.keyboard.press('Home');
    await expect.poll(said).toContain('As of 1 April 2024.');
    expect((await box('A1.1', '.now')).x).toBeLessThan(before);
  });

  it('puts back what was not yet done, and the date that was not yet moved', async () => {
    await open();
    await visit.page.fill('#day', '2024-06-11');
    await visit.page.keyboard.press('Tab');
    await expect.poll(() => lane('A1.1').locator('.diamond.done').count()).toBe(0);
    expect(await lane('A1.2').locator('.stay').innerText()).toContain('January to March 2025');
  });

  it('begins again where the page says, and asks for nothing when the date is emptied', async () => {
    await open();
    await visit.page.getByRole('button', { name: 'A month on' }).press('Enter');
    await visit.page.locator('engagement-timeline').evaluate((element) => {
      element.setAttribute('as-of', '2026-01-01');
    });
    await expect.poll(said).toContain('As of 1 January 2026.');
    await visit.page.fill('#day', '');
    await visit.page.keyboard.press('Tab');
    expect(await said()).toContain('As of 1 January 2026.');
  });
});

it('says when the day lies outside, and shows a plan without days as a table', async () => {
  await open('as-of="2030-01-01"');
  expect(await said()).toContain('outside the timeline');
  expect(await visit.page.locator('.now').count()).toBe(0);
  const dateless = {
    ...HARBOURSIDE,
    period: undefined,
    objectives: HARBOURSIDE.objectives.slice(1).map((objective) => ({
      ...objective,
      actions: [
        {
          id: 'a',
          title: 'A',
          deliverables: [{ id: 'r', ref: 'R', title: 'No day', outputs: [], leads: [] }],
        },
      ],
    })),
  };
  await open('as-of="2030-01-01"', dateless);
  expect(await visit.page.locator('table').count()).toBe(1);
  expect(await visit.page.locator('.body').innerText()).toContain('no timeline to show');
});

it('breaks neither a reference nor a status in two on paper', async () => {
  await open('view="table" as-of="2025-06-30"');
  await visit.page.setViewportSize({ width: 720, height: 900 });
  await visit.page.emulateMedia({ media: 'print' });
  const broken = await visit.page.evaluate(() => {
    const words = document
      .querySelector('engagement-timeline')
      ?.shadowRoot?.querySelectorAll('.ref, td .mark .own');
    return [...(words ?? [])]
      .filter((one) => {
        const text = document.createRange();
        text.selectNodeContents(one);
        const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > one.textContent.trim().split(/\s+/).length;
      })
      .map((one) => one.textContent);
  });
  expect(broken).toEqual([]);
});

it('replays a plan of 1,000 actions without a long wait', async () => {
  await open('as-of="2026-03-01"', aBigPlan(1000));
  const spent = await workDone(visit.page, () =>
    visit.page.evaluate(async () => {
      const element = document.querySelector('engagement-timeline') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      element.setAttribute('as-of', '2026-04-01');
      await element.updateComplete;
    }),
  );
  await expect.poll(said).toContain('As of 1 April 2026.');
  // Generous, for a slow machine.
  expect(spent).toBeLessThan(3000);
});
