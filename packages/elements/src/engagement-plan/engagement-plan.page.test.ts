import { aPlanOf } from '@engagement-plan/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsShown } from '../../test/look.js';
import { faultsSeen, openReader } from '../../test/visit.js';
import { LARGE, LONG, SMALL, inPage } from '../plan-given/plans.examples.js';

const visit = openReader({ viewport: { width: 1100, height: 800 } });

afterEach(async () => {
  expect(await faultsSeen(visit.page)).toEqual([]);
});

async function open(attributes: string, plan: object = LARGE): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-plan src="plan.json" ${attributes}>The plan</engagement-plan>`,
      lang: 'en',
      policy: 'trusted',
      scripts: ['engagement-view.min.js'],
      files: { 'plan.json': plan },
    }),
  );
  await visit.page.waitForSelector('engagement-plan[phase=ready]');
}

const refs = () => visit.page.locator('tr.row .ref').allInnerTexts();
const count = () => visit.page.locator('.count [role=status]').innerText();
const status = (ref: string) =>
  visit.page
    .locator('tr.row', { has: visit.page.locator(`.ref:text-is("${ref}")`) })
    .locator('.mark')
    .first()
    .innerText();
/** Tabs from the search box to a control, as somebody without a mouse does. */
async function tabTo(selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    const there = await visit.page.evaluate(
      (selector) => document.querySelector('engagement-plan')?.shadowRoot?.activeElement?.matches(selector),
      selector,
    );
    if (there) return;
    await visit.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}.`);
}

/** Goes down the list that has the focus to an option. Typing its name would have to be quick. */
async function choose(label: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await visit.page.keyboard.press('ArrowDown');
    const chosen = await visit.page.evaluate(() => {
      const list = document.querySelector('engagement-plan')?.shadowRoot?.activeElement as HTMLSelectElement;
      return list.selectedOptions[0]?.label;
    });
    if (chosen === label) return;
  }
  throw new Error(`There is no ${label} in the list.`);
}

it('begins a line of a list beside its mark', async () => {
  await open('as-of="2011-12-31"', aPlanOf([{ outputs: [{ text: 'Ask schools' }, { text: 'Tell them' }] }]));
  const lines = await visit.page
    .locator('tr.row ul > li:visible')
    .evaluateAll((lines) =>
      lines.map((line) => Math.round(line.clientHeight / parseFloat(getComputedStyle(line).lineHeight))),
    );
  expect(lines).toEqual([1, 1]);
});

it('says outputs once where a reader made the title of them all', async () => {
  const outputs = [{ text: 'Ask schools' }, { text: 'Tell them' }];
  await open('as-of="2011-12-31"', aPlanOf([{ title: 'Ask schools Tell them', outputs }]));
  expect(await visit.page.locator('tr.row .title').count()).toBe(0);
  await open('as-of="2011-12-31"', aPlanOf([{ title: 'Ask everybody', outputs }]));
  expect(await visit.page.locator('tr.row .title').allInnerTexts()).toEqual(['Ask everybody']);
});

describe('finding rows by keyboard', () => {
  it('searches, says how many rows are left, and shows every row again', async () => {
    await open('as-of="2011-12-31"');
    expect(await count()).toBe('27 rows, all shown');
    await tabTo('#text');
    await visit.page.keyboard.type('councillors BUDGETS');
    await expect.poll(refs).toEqual(['7a']);
    expect(await count()).toBe('1 of 27 rows shown');
    await tabTo('.count button');
    await visit.page.keyboard.press('Enter');
    await expect.poll(count).toBe('27 rows, all shown');
    expect(await visit.page.inputValue('#text')).toBe('');
    expect(
      await visit.page.evaluate(
        () => document.querySelector('engagement-plan')?.shadowRoot?.activeElement?.id,
      ),
    ).toBe('text');
  });

  it('filters by status, indicator, area and lead, together', async () => {
    await open('as-of="2011-12-31"');
    await tabTo('#status');
    await choose('Red');
    await expect.poll(refs).toEqual(['1b', '8d']);
    await tabTo('#indicator');
    await choose('NI 7');
    await expect.poll(refs).toEqual(['1b']);
    await visit.page.selectOption('#lead', { label: 'Council for Voluntary Service' });
    await expect.poll(count).toBe('No rows match. 0 of 27 rows shown');
    expect(await visit.page.locator('table').count()).toBe(0);
    await visit.page.getByRole('button', { name: 'Show every row' }).press('Enter');
    await visit.page.selectOption('#area', { label: 'Riverside' });
    await expect.poll(refs).toEqual(['5a', '7a']);
  });

  it('sorts by due date both ways, says so, and goes back to the plan’s own order', async () => {
    await open('as-of="2011-12-31"');
    const own = await refs();
    await tabTo('th:nth-child(3) button');
    await visit.page.keyboard.press('Enter');
    await expect.poll(async () => (await refs())[0]).toBe('7a');
    // Ongoing work comes after every day; a row without a date comes last.
    expect((await refs()).at(-1)).toBe('10a');
    const sorted = () =>
      visit.page.locator('th[aria-sort]').evaluateAll((ths) => ths.map((th) => th.ariaSort));
    expect(await sorted()).toEqual(['ascending']);
    await visit.page.keyboard.press('Space');
    await expect.poll(async () => (await refs())[0]).toBe('10a');
    expect(await sorted()).toEqual(['descending']);
    await visit.page.getByRole('button', { name: 'own order' }).press('Enter');
    await expect.poll(refs).toEqual(own);
  });

  it('sorts by status with the most urgent first, and by ref as people count', async () => {
    await open('as-of="2012-02-01"');
    await visit.page.getByRole('button', { name: /^Status/ }).press('Enter');
    await expect.poll(async () => (await refs()).slice(0, 6)).toEqual(['1b', '1c', '3a', '7a', '8d', '2a']);
    const button = visit.page.getByRole('button', { name: /^Ref/ });
    await button.press('Enter');
    await button.press('Enter');
    await expect.poll(async () => (await refs()).slice(0, 3)).toEqual(['11b', '11a', '10c']);
  });

  it('keeps what was asked for out of the address and the device', async () => {
    await open('as-of="2011-12-31"');
    const address = visit.page.url();
    await visit.page.fill('#text', 'forum');
    await visit.page.selectOption('#lead', { label: 'Equality Officer' });
    expect(visit.page.url()).toBe(address);
    expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await visit.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  it('tells the page how many rows are shown', async () => {
    await open('as-of="2011-12-31"');
    await visit.page.evaluate(() => {
      addEventListener('engagement-plan-filter', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    await visit.page.fill('#text', 'forum');
    await expect.poll(() => visit.page.title()).toBe('{"shown":1,"total":27}');
  });
});

describe('a row', () => {
  it('opens by keyboard with its reasons, what would turn it green, and all the plan says of it', async () => {
    await open('as-of="2011-12-31"');
    await tabTo('#text');
    await visit.page.keyboard.type('volunteering');
    await expect.poll(refs).toEqual(['2c']);
    await tabTo('summary');
    await visit.page.keyboard.press('Enter');
    const text = await visit.page.locator('tr.row details').innerText();
    for (const said of [
      'What would turn it green',
      '1 December 2011',
      'lease ends in March',
      'Two buildings have been visited.',
      'Sign for the library annexe',
      'Council for Voluntary Service',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('shows its date as written beside the month it means, and its first date where it slipped', async () => {
    await open('as-of="2011-12-31"');
    const row = visit.page.locator('tr.row', { has: visit.page.locator('.ref:text-is("7a")') });
    expect((await row.locator('td').nth(1).innerText()).replace(/\s+/g, ' ')).toBe(
      'Sept ’11 that is September 2011 first due June 2011',
    );
  });

  it('that stands for its action is printed once', async () => {
    await open('as-of="2011-12-31"', SMALL);
    const text = (await wordsShown(visit.page, 'engagement-plan')).join(' ');
    expect(text.split('Publish every consultation in one diary')).toHaveLength(2);
  });

  it('links only where a link does no harm, and shows nothing internal', async () => {
    const [objective] = LONG.objectives;
    expect(objective).toBeDefined();
    const evidence = [
      { text: 'a trap', href: 'javascript:alert(1)' },
      { text: 'the minutes', href: 'https://example.org/minutes' },
      { text: 'the grievance', audience: 'internal' },
    ];
    const plan = JSON.parse(
      JSON.stringify(LONG).replace('"milestones":', `"evidence":${JSON.stringify(evidence)},"milestones":`),
    ) as object;
    await open('as-of="2011-12-31"', plan);
    expect(
      await visit.page
        .locator('tr.row a')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href)),
    ).toEqual(['https://example.org/minutes']);
    const text = await visit.page
      .locator('engagement-plan')
      .evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(text).not.toContain('Between us');
    expect(text).not.toContain('grievance');
    expect(text).not.toContain('post@example.org');
    expect(text).toContain('meant for the council only');
  });
});

describe('lead', () => {
  it.each(['cvs', 'CVS', 'Council for Voluntary Service', 'the CVS'])(
    '“%s” shows that lead’s rows first',
    async (name) => {
      await open(`as-of="2011-12-31" lead="${name}"`);
      expect(await refs()).toEqual(['1a', '2b', '2c', '3a', '9a', '9b', '9c', '10b']);
      expect(await visit.page.locator('#lead option:checked').innerText()).toBe(
        'Council for Voluntary Service',
      );
      await visit.page.selectOption('#lead', '');
      await expect.poll(count).toBe('27 rows, all shown');
    },
  );

  it('says how that lead’s own rows stand, whatever else is filtered, until every lead is shown', async () => {
    await open('as-of="2011-12-31" lead="cvs"');
    const own = visit.page.locator('[part=lead]');
    expect(await own.innerText()).toMatch(/^Council for Voluntary Service: .*\d of 8 rated/s);
    const said = await own.innerText();
    await visit.page.fill('#text', 'training');
    await expect.poll(count).not.toMatch(/^8 /);
    expect(await own.innerText()).toBe(said);
    await visit.page.selectOption('#lead', '');
    await expect.poll(() => own.count()).toBe(0);
  });

  it('says so when the plan knows no such lead', async () => {
    await open('as-of="2011-12-31" lead="nobody"');
    expect(await visit.page.locator('engagement-plan .body').innerText()).toContain(
      'has no lead called “nobody”',
    );
    expect(await count()).toBe('27 rows, all shown');
  });
});

describe('as-of', () => {
  it('replays the plan: due in September with a milestone done is amber on 31 December and red on 1 January', async () => {
    await open('as-of="2011-12-31"');
    expect(await status('7a')).toBe('Amber');
    await visit.page.evaluate(() =>
      document.querySelector('engagement-plan')?.setAttribute('as-of', '2012-01-01'),
    );
    await expect.poll(() => status('7a')).toBe('Red');
  });

  it('with since says what moved, and shows only that when asked', async () => {
    await open('as-of="2012-01-01" since="2011-12-31"');
    expect(await visit.page.locator('.summary').innerText()).toMatch(/Since 31 December 2011: 1 worse/);
    await visit.page.check('#moved');
    await expect.poll(async () => (await refs()).includes('7a')).toBe(true);
    const row = visit.page.locator('tr.row', { has: visit.page.locator('.ref:text-is("7a")') });
    expect(await row.innerText()).toContain('was Amber on 31 December 2011');
  });

  it('that is no day is said, and the fallback stands until it is one', async () => {
    await visit.page.goto(
      visit.host.page({
        body: `<engagement-plan as-of="31/12/2011">The plan${inPage(SMALL)}</engagement-plan>`,
        scripts: ['engagement-view.min.js'],
      }),
    );
    await visit.page.waitForSelector('engagement-plan[phase=failed]');
    expect(await visit.page.locator('engagement-plan').innerText()).toContain('The plan');
    await visit.page.evaluate(() =>
      document.querySelector('engagement-plan')?.setAttribute('as-of', '2011-12-31'),
    );
    await visit.page.waitForSelector('engagement-plan[phase=ready]');
    expect(await refs()).not.toEqual([]);
    expect(await visit.page.locator('[part=trouble]').count()).toBe(0);
  });
});

it.each([320, 1280])('keeps the way back to every row off the box above, at %d px', async (width) => {
  await visit.page.setViewportSize({ width, height: 800 });
  await open('as-of="2011-12-31"', SMALL);
  await visit.page.locator('#text').fill('no row says this');
  const button = visit.page.getByRole('button', { name: 'Show every row' });
  await button.waitFor();
  const line = await visit.page.locator('.count [role=status]').boundingBox();
  const box = await visit.page.locator('.filters').boundingBox();
  const back = await button.boundingBox();
  if (!line || !box || !back) throw new Error('It is not drawn.');
  expect(Math.min(line.y, back.y) - (box.y + box.height)).toBeGreaterThanOrEqual(7);
});

describe('on paper', () => {
  it('what a row opens stands under all of it, and goes back to where it was', async () => {
    await open('as-of="2011-12-31"', SMALL);
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const row = visit.page.locator('tr.row').first();
    const width = async (what: ReturnType<typeof row.locator>) => (await what.boundingBox())?.width ?? 0;
    expect(await width(row.locator('.account'))).toBeGreaterThan(0.8 * (await width(row)));
    await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => visit.page.locator('.row > .account').count()).toBe(0);
    expect(await row.locator('details > .account').count()).toBe(1);
  });

  it('several rows of a council’s plan stand on each sheet', async () => {
    await open('as-of="2011-12-31"');
    const pdf = await visit.page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    const rows = await visit.page.locator('tr.row').count();
    expect(rows / sheets).toBeGreaterThan(2);
  });

  it('everything is expanded, the head is repeated and the filters are gone', async () => {
    await open('as-of="2011-12-31"');
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await visit.page.locator('details:not([open])').count()).toBe(0);
    expect(await visit.page.locator('.filters').isVisible()).toBe(false);
    expect(await visit.page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    expect(await visit.page.locator('.account').first().isVisible()).toBe(true);
    expect(await visit.page.locator('thead').innerText()).toMatch(
      /Ref[^]*What will be done[^]*By when[^]*Lead[^]*Status/,
    );
    await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => visit.page.locator('tr.row details[open]').count()).toBe(0);
  });
});
