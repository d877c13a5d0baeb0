import { describe, expect, it } from 'vitest';
import { openReader } from '../../test/visit.js';
import { LARGE, SMALL } from '../plan-given/plans.examples.js';

const visit = openReader();

async function open(attributes: string, phase = 'ready', plan: object = LARGE): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<p>It is <engagement-status ${attributes}>amber, last we knew</engagement-status> today.</p>`,
      lang: 'en',
      policy: 'trusted',
      scripts: ['engagement-view.min.js'],
      files: { 'plan.json': plan },
    }),
  );
  await visit.page.waitForSelector(`engagement-status[phase=${phase}]`);
}
const mark = () => visit.page.locator('engagement-status .mark').first().innerText();

describe('engagement-status', () => {
  it.each([
    ['7a', '2011-12-31', 'Amber'],
    ['7a', '2012-01-01', 'Red'],
    ['8a', '2011-12-31', 'Not due'],
    ['10a', '2011-12-31', 'Unknown'],
    ['9a', '2012-02-01', 'Green'],
  ])('of row %s on %s is %s', async (row, day, word) => {
    await open(`src="plan.json" row="${row}" as-of="${day}"`);
    expect(await mark()).toBe(word);
  });

  it('stands in its sentence', async () => {
    await open('src="plan.json" row="7a" as-of="2011-12-31"');
    const [sentence, status] = await visit.page.evaluate(() => [
      document.querySelector('p')?.getBoundingClientRect().height ?? 0,
      document.querySelector('engagement-status')?.getBoundingClientRect().height ?? 0,
    ]);
    expect(sentence).toBeLessThan(60);
    expect(status).toBeGreaterThan(10);
  });

  it('says why, what would turn it green and what the word means, when asked by keyboard', async () => {
    await open('src="plan.json" row="7a" as-of="2011-12-31"');
    const account = visit.page.locator('.account');
    const button = visit.page.getByRole('button', { name: 'Why? Amber' });
    expect(await account.isVisible()).toBe(false);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true');
    const text = await account.innerText();
    expect(text).toContain('It was due by 30 September 2011, 92 days ago, and a milestone was reached.');
    expect(text).toContain('What would turn it green');
    expect(text).toContain('A good deal of progress has been made.');
  });

  it.each([
    ['en', 'It was declared “Green” on 5 December 2011: “The diary is live for three services”.'],
    ['cy', 'Datganwyd “Gwyrdd” ar 5 Rhagfyr 2011: “Mae’r dyddiadur yn fyw i dri gwasanaeth”.'],
  ])('quotes the officer, in the language of the page (%s)', async (lang, reason) => {
    const note = '/objectives/0/actions/1/deliverables/0/updates/0/note';
    const plan = {
      ...SMALL,
      translations: { cy: { ...SMALL.translations.cy, [note]: 'Mae’r dyddiadur yn fyw i dri gwasanaeth.' } },
    };
    await open(`src="plan.json" row="2" as-of="2011-12-31" lang="${lang}"`, 'ready', plan);
    await visit.page.getByRole('button').click();
    await expect.poll(() => visit.page.locator('.account').innerText()).toContain(reason);
  });

  it('shows what was declared beside what is published, where they differ', async () => {
    await open('src="plan.json" row="6b" as-of="2012-02-01"');
    expect(await mark()).toBe('Amber');
    expect(await visit.page.locator('.declared').innerText()).toMatch(/Declared by the officer:\s+Green/);
  });

  it.each(['row="99z"', ''])('keeps its fallback when the plan has no such row (%s)', async (row) => {
    await open(`src="plan.json" ${row} as-of="2011-12-31"`, 'failed');
    expect(await visit.page.locator('p').first().innerText()).toContain('amber, last we knew');
  });

  it('comes back when the row, or the day, is put right', async () => {
    await open('src="plan.json" row="99z" as-of="December"', 'failed');
    const set = (name: string, value: string) =>
      visit.page.locator('engagement-status').evaluate(
        (element, [name, value]) => {
          element.setAttribute(name as string, value as string);
        },
        [name, value],
      );
    await set('row', '7a');
    expect(await visit.page.locator('engagement-status').getAttribute('phase')).toBe('failed');
    await set('as-of', '2011-12-31');
    await visit.page.waitForSelector('engagement-status[phase=ready]');
    expect(await mark()).toBe('Amber');
  });

  it('takes the status itself, or the row and its plan, from a script', async () => {
    await open('state="unknown" brief');
    expect(await mark()).toBe('Unknown');
    await visit.page.evaluate((plan) => {
      const element = document.querySelector('engagement-status') as unknown as HTMLElement &
        Record<string, unknown>;
      const large = plan as { objectives: { actions: { deliverables: unknown[] }[] }[] };
      element.setAttribute('as-of', '2012-01-01');
      element['deliverable'] = large.objectives[1]?.actions[3]?.deliverables[0];
    }, LARGE as unknown);
    await expect.poll(mark).toBe('Red');
    await visit.page.evaluate(() => {
      const element = document.querySelector('engagement-status') as unknown as HTMLElement &
        Record<string, unknown>;
      element['assessment'] = {
        effective: { state: 'good' },
        derived: { state: 'good' },
        reasons: [],
        toGreen: [],
        flags: [],
      };
    });
    await expect.poll(mark).toBe('Green');
  });
});
