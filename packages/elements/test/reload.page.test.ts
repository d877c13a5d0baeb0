import type { ServerResponse } from 'node:http';
import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { RIVERSIDE } from '../src/engagement-calendar/registers.examples.js';
import { PLANNED } from '../src/engagement-record/engagement-record.examples.js';
import { OWN_STEPS } from '../src/engagement-spectrum/engagement-spectrum.examples.js';
import { LARGE, SMALL } from '../src/plan-given/plans.examples.js';
import { family } from './family.js';
import type { Seen } from './host.js';
import { faultsSeen, openVisit } from './visit.js';

/** `reload()`: what is on show stays until something newer is here. */
const visit = openVisit({ viewport: { width: 1000, height: 900 } });

const STALE = 'This could not be brought up to date just now. It may have changed since.';
const CHECKLIST = {
  $schema: 'urn:engagement-plan:checklist:1',
  kind: 'checklist',
  id: 'our-parks',
  version: '1',
  set: 'thurrock',
  engagement: { title: 'Our parks' },
  answers: [],
};
const changed = (given: object, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(given).replaceAll(from, to));

/** What stands at an address: JSON that browsers may keep for an hour. */
function address(given: unknown) {
  const state = { given, status: 200, asked: 0, held: [] as (() => void)[], holds: false };
  visit.host.answer('/given.json', (_, response: ServerResponse) => {
    state.asked += 1;
    const body = JSON.stringify(state.given);
    const { status } = state;
    const answer = () =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'max-age=3600' })
        .end(body);
    if (state.holds) state.held.push(answer);
    else answer();
  });
  return state;
}

const element = (tag: string): Locator => visit.page.locator(tag);
const body = (tag: string): Locator => visit.page.locator(`${tag} .body`);
const events = (tag: string) =>
  visit.page.evaluate(
    (tag) =>
      (window as unknown as { seen: Seen }).seen.events
        .map(({ type }) => type)
        .filter((type) => type.startsWith(tag) && !type.endsWith('-draft')),
    tag,
  );
const reload = (tag: string) =>
  element(tag).evaluate((one) => (one as HTMLElement & { reload(): void }).reload());

async function open(tag: string, attributes = ''): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<${tag} src="/given.json" ${attributes}><p>Elsewhere</p></${tag}>`,
      lang: 'en',
      policy: 'trusted',
    }),
  );
  await visit.page.waitForSelector(`${tag}[phase=ready]`);
}
/** Opens a form, and waits until it can be typed into. */
async function openForm(tag: string, attributes = ''): Promise<void> {
  await open(tag, attributes);
  await visit.page.waitForSelector(`${tag} .body[aria-busy=false] fieldset.all:not([disabled])`);
}
/** Waits until what it was given last is on show. */
const loads = (tag: string, times: number) =>
  expect.poll(async () => (await events(tag)).filter((type) => type === `${tag}-load`).length).toBe(times);

const DAY = 'as-of="2011-12-31"';
const MEMBERS: [tag: string, attributes: string, given: object, words: string][] = [
  ['engagement-calendar', 'as-of="2011-10-10"', RIVERSIDE, 'A strategy for carers'],
  ['engagement-challenge', `${DAY} about="1a"`, SMALL, 'meets every quarter'],
  ['engagement-checklist', `${DAY} readonly`, CHECKLIST, 'Our parks'],
  ['engagement-plan', DAY, SMALL, 'meets every quarter'],
  ['engagement-progress', DAY, SMALL, 'Your town'],
  ['engagement-record', `${DAY} readonly`, PLANNED, 'The last bus home'],
  ['engagement-spectrum', DAY, OWN_STEPS, 'We tell you'],
  ['engagement-status', `${DAY} row="2"`, changed(SMALL, '"green"', '"red"') as object, 'Red'],
  ['engagement-timeline', DAY, SMALL, 'meets every quarter'],
  ['engagement-update', `${DAY} row="1a"`, SMALL, 'meets every quarter'],
];
const AFTERWARDS: Readonly<Record<string, string>> = { Red: 'Green' };

describe('reload()', () => {
  it('is proved of every element', () => {
    expect(MEMBERS.map(([tag]) => tag)).toEqual(family.map(({ tag }) => tag).sort());
  });

  it.each(MEMBERS)(
    'of %s shows what is there now, and the old until then',
    async (tag, attributes, given, words) => {
      const then = AFTERWARDS[words] ?? 'Quite another';
      const there = address(given);
      await open(tag, attributes);
      await loads(tag, 1);
      expect(await body(tag).innerText()).toContain(words);

      there.given = changed(given, words === 'Red' ? '"red"' : words, words === 'Red' ? '"green"' : then);
      there.holds = true;
      await reload(tag);
      await expect.poll(() => there.held.length).toBe(1);
      expect(await body(tag).innerText()).toContain(words);
      expect(await element(tag).getAttribute('phase')).toBe('ready');
      there.held[0]?.();
      await loads(tag, 2);
      await expect.poll(() => body(tag).innerText()).toContain(then);
      expect(await body(tag).innerText()).not.toContain(words);

      there.holds = false;
      there.status = 500;
      await reload(tag);
      await visit.page.waitForSelector(`${tag}[phase=stale]`);
      await expect.poll(() => body(tag).innerText()).toContain(STALE);
      expect(await body(tag).innerText()).toContain(then);

      there.status = 200;
      await reload(tag);
      await visit.page.waitForSelector(`${tag}[phase=ready]`);
      await expect.poll(() => body(tag).innerText()).not.toContain(STALE);
      expect(await events(tag)).toEqual([`${tag}-load`, `${tag}-load`, `${tag}-error`, `${tag}-load`]);
      expect(there.asked).toBe(4);
      expect(await faultsSeen(visit.page)).toEqual([]);
    },
  );

  it('takes what is asked last for the newest, and asks without `src` for nothing', async () => {
    const there = address(SMALL);
    await open('engagement-plan', DAY);
    await loads('engagement-plan', 1);
    there.holds = true;
    await reload('engagement-plan');
    await expect.poll(() => there.held.length).toBe(1);
    there.given = changed(SMALL, 'every quarter', 'every month');
    await reload('engagement-plan');
    await expect.poll(() => there.held.length).toBe(2);
    for (const answer of there.held) answer();
    await loads('engagement-plan', 2);
    await expect.poll(() => body('engagement-plan').innerText()).toContain('every month');
    await element('engagement-plan').evaluate((one) => one.removeAttribute('src'));
    await reload('engagement-plan');
    // The same address is asked by `reload()`; to set it again is no question.
    await element('engagement-plan').evaluate((one) => {
      one.setAttribute('src', '/given.json');
      (one as HTMLElement & { src: string }).src = '/given.json';
    });
    await visit.page.waitForTimeout(150);
    expect(there.asked).toBe(3);
    expect(await element('engagement-plan').getAttribute('phase')).toBe('ready');
  });

  it('tries again where nothing could be shown, and says then only that it is loading', async () => {
    const there = address(SMALL);
    there.status = 500;
    await visit.page.goto(
      visit.host.page({
        body: '<engagement-plan src="/given.json"><p>Elsewhere</p></engagement-plan>',
        lang: 'en',
      }),
    );
    await visit.page.waitForSelector('engagement-plan[phase=failed]');
    Object.assign(there, { status: 200, holds: true });
    await reload('engagement-plan');
    await expect.poll(() => there.held.length).toBe(1);
    await expect.poll(() => body('engagement-plan').locator('[role=status]').innerText()).toBe('Loading…');
    there.held[0]?.();
    await visit.page.waitForSelector('engagement-plan[phase=ready]');
  });

  it('leaves a reader where they are: what they looked for, opened and stand on', async () => {
    const there = address(LARGE);
    await open('engagement-plan', 'as-of="2012-02-01" lead="the cvs"');
    const plan = body('engagement-plan');
    await plan.locator('#lead').selectOption({ index: 1 });
    const lead = await plan.locator('#lead').inputValue();
    await expect.poll(() => plan.locator('tbody tr:not([hidden])').count()).toBeGreaterThan(0);
    const summary = plan.locator('tbody summary').first();
    await summary.press('Enter');
    await expect.poll(() => plan.locator('tbody details[open]').count()).toBe(1);
    const shown = await plan.locator('tbody').first().innerText();
    there.given = { ...LARGE, title: 'A newer copy' };
    await reload('engagement-plan');
    await expect.poll(() => plan.innerText()).toContain('A newer copy');
    expect(await plan.locator('#lead').inputValue()).toBe(lead);
    expect(await plan.locator('tbody').first().innerText()).toBe(shown);
    expect(await plan.locator('tbody details[open]').count()).toBe(1);
    expect(await element('engagement-plan').evaluate((one) => one.shadowRoot?.activeElement?.localName)).toBe(
      'summary',
    );
  });
});

describe('reload() while somebody writes', () => {
  const FORMS: [tag: string, attributes: string, given: object, id: string, words: string, newer: string][] =
    [
      ['engagement-checklist', `${DAY} drafts="off"`, CHECKLIST, 'organisation', 'Our parks', 'Your parks'],
      [
        'engagement-record',
        `${DAY} drafts="off"`,
        { ...PLANNED, title: undefined, engagement: undefined },
        'title',
        'People who work late',
        'All who work late',
      ],
      ['engagement-update', `${DAY} drafts="off" row="1a"`, SMALL, 'note', 'every quarter', 'every month'],
      [
        'engagement-challenge',
        `${DAY} drafts="off" about="1a"`,
        SMALL,
        'text',
        'every quarter',
        'every month',
      ],
    ];
  it.each(FORMS)(
    'leaves what is typed in %s, and where they type',
    async (tag, attributes, given, id, words, newer) => {
      const there = address(given);
      await openForm(tag, attributes);
      const control = element(tag).locator(`#${id}`);
      await control.fill('Typed by an officer');
      there.given = changed(given, words, newer);
      await reload(tag);
      await loads(tag, 2);
      await visit.page.waitForSelector(`${tag} .body[aria-busy=false] fieldset.all:not([disabled])`);
      expect(await control.inputValue()).toBe('Typed by an officer');
      expect(await element(tag).evaluate((one) => one.shadowRoot?.activeElement?.id)).toBe(id);
      expect(await faultsSeen(visit.page)).toEqual([]);
    },
  );

  it('shows the newer one where nothing was typed, and all that is newer about the rest', async () => {
    const there = address(CHECKLIST);
    await openForm('engagement-checklist', DAY);
    const control = (id: string) => element('engagement-checklist').locator(`#${id}`);
    await control('organisation').focus();
    there.given = { ...CHECKLIST, engagement: { title: 'Your parks' } };
    await reload('engagement-checklist');
    await expect.poll(() => control('title').inputValue()).toBe('Your parks');
    expect(await element('engagement-checklist').evaluate((one) => one.shadowRoot?.activeElement?.id)).toBe(
      'organisation',
    );
    await control('organisation').fill('Riverside');
    there.given = { ...CHECKLIST, engagement: { title: 'All parks', opens: '2012-03-01' } };
    await reload('engagement-checklist');
    await expect.poll(() => control('opens').inputValue()).toBe('2012-03-01');
    expect(await control('organisation').inputValue()).toBe('Riverside');
  });

  it('stays at the question of the record on show', async () => {
    address(PLANNED);
    await openForm('engagement-record', DAY);
    const record = body('engagement-record');
    const asked = () => record.locator('#step').innerText();
    const first = await asked();
    await record.getByRole('button', { name: /^Next/ }).click();
    await expect.poll(asked).not.toBe(first);
    const second = await asked();
    await record.locator('textarea, input[type=text]').first().fill('Typed by an officer');
    await reload('engagement-record');
    await loads('engagement-record', 2);
    expect(await asked()).toBe(second);
  });
});
