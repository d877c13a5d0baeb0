import { toHtml } from '@engagement-plan/core';
import type { Plan } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import type { HostPage } from '../../test/host.js';
import { wordsShown } from '../../test/look.js';
import { faultsSeen, openReader } from '../../test/visit.js';
import { LARGE, SMALL } from '../plan-given/plans.examples.js';

const visit = openReader();
const SCRIPTS = ['engagement-plan.min.js', 'engagement-table.min.js'];

const TONES: Record<string, string> = { red: 'bad', amber: 'warning', green: 'good' };

/** A site on which nobody waits as long as elsewhere: its clock runs a hundred times as fast. */
const HURRIED = `const later = setTimeout;
window.setTimeout = (done, wait, ...given) => later(done, wait / 100, ...given);`;

const COUNCIL = `<table>
  <caption>Parks plan</caption>
  <tr><td><b>Status</b></td><td>Action</td><td>Lead</td><td>By when</td><td>Ref</td><td>Cost</td></tr>
  <tr><td>Green</td><td>Plant <a href="/trees">forty trees</a></td><td rowspan="2">Parks team</td><td>September 2031</td><td>P1</td><td>£4,000</td></tr>
  <tr><td>Gone fishing</td><td><p>Open a café</p><p>Keep it open</p></td><td>soon-ish</td><td>P2</td><td></td></tr>
</table>`;

const inside = (html: string, attributes = 'as-of="2012-02-01"') =>
  `<engagement-plan ${attributes}>${html}</engagement-plan>`;

async function open(body: string, page: Partial<HostPage> = {}): Promise<string[]> {
  const warnings: string[] = [];
  visit.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visit.page.goto(visit.host.page({ body, lang: 'en', policy: 'trusted', scripts: SCRIPTS, ...page }));
  return warnings;
}
const plan = () => visit.page.locator('engagement-plan');
const ready = () => visit.page.waitForSelector('engagement-plan[phase=ready]');
const rows = () => visit.page.locator('engagement-plan tr.row');
const words = async () => (await wordsShown(visit.page, 'engagement-plan')).join(' ');

describe.each([
  ['en', SMALL],
  ['cy', SMALL],
  ['en', LARGE],
] as const)('the tables toHtml writes, in %s', (lang, given) => {
  const document = given as unknown as Plan;
  const html = toHtml(document, { asOf: '2012-02-01', lang });

  it.each(['', '<div class="wysiwyg">'])(
    'come back as the same rows, titles and statuses (%s)',
    async (box) => {
      const warnings = await open(
        `<div lang="${lang}">${inside(box + html, 'as-of="2012-02-01" policy="declared-only"')}</div>`,
        { lang },
      );
      await ready();
      const read = await plan().evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('tr.row') ?? [])].map((row) =>
          row.querySelector('td:last-child [data-tone]')?.getAttribute('data-tone'),
        ),
      );
      const written = [...html.matchAll(/<tr data-status="([\w-]+)">/g)].map(([, word]) => word);
      expect(read).toEqual(written.map((word) => TONES[word ?? ''] ?? 'grey'));
      const text = await words();
      for (const { title } of document.objectives) expect(text).toContain(title);
      for (const [, ref] of html.matchAll(/<th scope="row">([^<]+)</g)) expect(text).toContain(ref);
      expect(warnings).toEqual([]);
      expect(await faultsSeen(visit.page)).toEqual([]);
    },
  );
});

describe('a council’s own table', () => {
  it('can be searched, filtered and sorted, and loses nothing', async () => {
    await open(inside(COUNCIL));
    await ready();
    expect(await rows().count()).toBe(2);
    for (const details of await visit.page.locator('engagement-plan details').all()) {
      await details.evaluate((one: HTMLDetailsElement) => (one.open = true));
    }
    const text = await words();
    for (const kept of [
      'P1',
      'P2',
      'forty trees',
      'Keep it open',
      'Gone fishing',
      'soon-ish',
      'Cost',
      '£4,000',
      '/trees',
    ])
      expect(text).toContain(kept);
    expect(text.match(/Parks team/g)?.length).toBeGreaterThan(1);
    await visit.page.locator('engagement-plan #text').fill('café');
    await expect.poll(() => rows().count()).toBe(1);
  });

  it.each(['<figure class="table">', '<div class="table-responsive">'])(
    'may be wrapped in %s',
    async (box) => {
      await open(inside(`${box}${COUNCIL}`));
      await ready();
      expect(await rows().count()).toBe(2);
    },
  );

  it('leaves in sight what stands around it', async () => {
    await open(
      inside(`<p id="before">Agreed by the cabinet.</p>${COUNCIL}<p>Write to <a href="/us">us</a>.</p>`),
    );
    await ready();
    expect(await visit.page.locator('#before').isVisible()).toBe(true);
    expect(await visit.page.getByRole('link', { name: 'us', exact: true }).isVisible()).toBe(true);
    expect(await visit.page.locator('engagement-plan > table').isVisible()).toBe(false);
  });

  it('stands as it is without the script', async () => {
    await open(inside(COUNCIL), { scripts: [] });
    expect(await visit.page.locator('engagement-plan > table').isVisible()).toBe(true);
  });

  it.each([
    ['before the elements', ['engagement-table.min.js', 'engagement-view.min.js']],
    ['after them', ['engagement-view.min.js', 'engagement-table.min.js']],
    ['after the module', ['engagement-plan.esm.min.js', 'engagement-table.min.js']],
  ])('is read by a script that comes %s', async (_, scripts) => {
    const warnings = await open(inside(COUNCIL), { scripts });
    await ready();
    expect(warnings).toEqual([]);
  });

  it('is read by a script that an optimiser held back, even after it was given up', async () => {
    const warnings = await open(inside(COUNCIL), {
      scripts: ['engagement-view.min.js'],
      policy: 'none',
      before: HURRIED,
    });
    await visit.page.waitForSelector('engagement-plan[phase=failed]');
    await expect.poll(() => warnings.join()).toContain('load engagement-table.min.js');
    await visit.page.addScriptTag({ url: '/cdn/engagement-table.min.js' });
    await ready();
    expect(await rows().count()).toBe(2);
  });

  it('is counted by the roll-up too', async () => {
    await open(`<engagement-progress>${COUNCIL}</engagement-progress>`);
    await visit.page.waitForSelector('engagement-progress[phase=ready]');
  });

  it('gives way to a plan the page gives by its address', async () => {
    await open(inside(COUNCIL, 'src="plan.json" as-of="2012-02-01"'), { files: { 'plan.json': SMALL } });
    await ready();
    expect(await words()).toContain('residents’ panel');
  });
});

it.each([
  [
    'of something else',
    '<table><tr><th>Colour</th><th>Meaning</th></tr><tr><td>Red</td><td>Late</td></tr></table>',
    {},
  ],
  ['without rows', '<table></table>', {}],
  ['beside loose words', `Our plan: ${COUNCIL}`, {}],
  ['beside words in its wrapper', `<div><p>Our plan</p>${COUNCIL}</div>`, {}],
  ['where no script reads tables', COUNCIL, { scripts: ['engagement-view.min.js'], before: HURRIED }],
] as const)('a table %s stays as it is, with one warning', async (_, table, page) => {
  const warnings = await open(inside(table) + inside(table), page);
  await visit.page.waitForFunction(
    () => document.querySelectorAll('engagement-plan[phase=failed]').length === 2,
  );
  expect(await visit.page.locator('engagement-plan table').first().boundingBox()).toBeTruthy();
  expect(await visit.page.locator('engagement-plan [part=trouble]').count()).toBe(0);
  await expect.poll(() => warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/not-readable: .+ \(see docs\/how-to\/troubles\.md#not-readable\)/);
});
