import { describe, expect, it } from 'vitest';
import { openReader } from '../../test/visit.js';
import { LARGE } from '../plan-given/plans.examples.js';

const visit = openReader({ viewport: { width: 1100, height: 900 } });

async function open(attributes: string): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-progress src="plan.json" ${attributes}>The plan</engagement-progress>`,
      lang: 'en',
      policy: 'trusted',
      scripts: ['engagement-view.min.js'],
      files: { 'plan.json': LARGE },
    }),
  );
  await visit.page.waitForSelector('engagement-progress[phase=ready]');
}
const names = () => visit.page.locator('tbody th .own').allInnerTexts();

describe('engagement-progress', () => {
  it('says the light, its denominator, the rule that decided and the direction of travel', async () => {
    await open('as-of="2012-02-01" since="2011-12-31"');
    const said = await visit.page.locator('.summary').innerText();
    expect(said).toContain('12 of 27 rated: 5 red, 4 amber, 3 green, 12 not due, 3 unknown.');
    expect(said).toContain('It is red: of the 15 owed, 5 are red.');
    expect(said).toContain('worse than on 31 December 2011');
  });

  it.each([
    ['on a councillor’s laptop', 1280, 800],
    ['on a telephone', 390, 664],
    ['on a small telephone', 320, 640],
  ])('shows in one screen what is red and why, %s', async (_, width, height) => {
    await visit.page.setViewportSize({ width, height });
    await open('as-of="2012-02-01"');
    const screen = await visit.page.locator('engagement-progress').evaluate((element) => {
      const reds = element.shadowRoot?.querySelector<HTMLElement>('.reds');
      const why = reds?.previousElementSibling;
      return {
        why: why?.textContent?.replace(/\s+/g, ' ').trim(),
        refs: [...(reds?.querySelectorAll('.ref') ?? [])].map(({ textContent }) => textContent),
        bottom: Math.ceil(reds?.getBoundingClientRect().bottom ?? Infinity),
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(screen.why).toBe('Red 4 late and not complete:');
    expect(screen.refs).toHaveLength(5);
    expect(screen.bottom).toBeLessThanOrEqual(height);
    expect(screen.sideways).toBe(0);
  });

  it('says of a row that is red for another reason than its date why it is', async () => {
    await open('as-of="2011-12-31"');
    const lines = visit.page.locator('.reds li');
    expect(await lines.locator('.ref').allInnerTexts()).toEqual(['1b', '8d']);
    expect(await lines.nth(1).innerText()).toContain(
      'It was declared “Red” on 20 December 2011: “The trainer has left; a new one starts in February”.',
    );
    expect(await lines.locator('p').count()).toBe(1);
  });

  it('names what needs attention, red first, with the reason and what would turn it green', async () => {
    await open('as-of="2012-02-01"');
    const needs = await visit.page.locator('.needs').first().locator('> li').allInnerTexts();
    expect(needs[0]).toMatch(/Red\s+1b[^]*due by 30 November 2011[^]*To turn it green/);
    expect(needs.map((need) => /^\w+/.exec(need.trim())?.[0])).toEqual([
      'Red',
      'Red',
      'Red',
      'Red',
      'Red',
      'Amber',
      'Amber',
      'Amber',
    ]);
    await visit.page.locator('details summary').first().press('Enter');
    expect((await visit.page.locator('details .needs').allInnerTexts()).join()).toMatch(/Amber\s+10b/);
  });

  it('says the money found and not found', async () => {
    await open('as-of="2012-02-01"');
    expect(await visit.page.locator('.body').innerText()).toContain(
      '£18,500 a year, of which £12,500 is not found yet. £14,000 once, all found.',
    );
  });

  it('draws the bar in proportion, and leaves it to the words for those who cannot see it', async () => {
    await open('as-of="2012-02-01"');
    const bar = visit.page.locator('svg.bar').first();
    expect(await bar.getAttribute('aria-hidden')).toBe('true');
    const widths = await bar
      .locator('.edge')
      .evaluateAll((parts) => parts.map((part) => parseFloat(part.getAttribute('width') ?? '')));
    expect(widths.map((width) => Math.round((width * 27) / 100))).toEqual([5, 4, 3, 3, 12]);
  });

  it('is looked at by objective, lead, indicator or area, by keyboard', async () => {
    await open('as-of="2012-02-01"');
    expect(await names()).toHaveLength(3);
    await visit.page.focus('#by');
    await visit.page.keyboard.type('Indicator');
    await expect.poll(names).toEqual(['People who feel they can influence decisions', 'NI 7']);
    await visit.page.keyboard.press('ArrowDown');
    await expect.poll(names).toEqual(['The northern villages', 'Riverside']);
    await visit.page.evaluate(() =>
      document.querySelector('engagement-progress')?.setAttribute('by', 'lead'),
    );
    await expect.poll(async () => (await names())[0]).toBe('Community Engagement Manager');
  });
});
