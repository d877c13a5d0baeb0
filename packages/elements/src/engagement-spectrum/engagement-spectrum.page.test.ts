import { describe, expect, it } from 'vitest';
import { faultsSeen, openVisit } from '../../test/visit.js';
import { OWN_STEPS, PROMISES } from './engagement-spectrum.examples.js';

const visit = openVisit();
const TAG = 'engagement-spectrum';

async function open(attributes: string, inside = '', around = (tag: string) => tag): Promise<void> {
  const body = around(`<${TAG} ${attributes}>${inside}<p>Elsewhere</p></${TAG}>`);
  await visit.page.goto(
    visit.host.page({
      body,
      lang: 'en',
      policy: 'trusted',
      files: { 'register.json': PROMISES, 'own.json': OWN_STEPS },
    }),
  );
  await visit.page.waitForSelector(`${TAG}[phase=ready]`);
}

const shown = () => visit.page.locator(TAG);
const check = () => shown().locator('[part=check]').innerText();
const value = () => visit.page.locator(TAG).evaluate((one) => (one as unknown as { value: string }).value);
const inForm = (tag: string) =>
  `<form><fieldset>${tag}</fieldset><button>Go</button><button type="reset">Again</button></form>`;
const sent = () =>
  visit.page.evaluate(() =>
    [...new FormData(document.querySelector('form') as HTMLFormElement)].map((pair) => pair.join('=')),
  );

describe('choosing', () => {
  it('says when the promise is more than the methods can keep, and closes the gap on request', async () => {
    await open('level="partnership" methods="Online survey"');
    expect(await check()).toContain('reach no further than Consultation');
    await shown().getByRole('button', { name: /^Add/ }).first().click();
    expect(await check()).toContain('The methods can keep the promise');
    expect(
      await visit.page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.id, TAG),
    ).toBe('check');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('is done by keyboard, and tells the page of input and change', async () => {
    await open('');
    await visit.page.evaluate((tag) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'change'])
        document.querySelector(tag)?.addEventListener(type, () => heard.push(type));
    }, TAG);
    await shown().locator('#level-information').focus();
    await visit.page.keyboard.press('ArrowDown');
    expect(await value()).toBe('thurrock/consultation');
    expect(await visit.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'input',
      'change',
    ]);
  });

  it('puts the methods first that suit whom the officer wants to reach, and hides none', async () => {
    await open('level="consultation"');
    const count = () => shown().locator('[data-method]').count();
    const before = await count();
    await shown().getByText('Who and how much').click();
    await shown().locator('#audience-offline').check();
    await shown().locator('#effort').selectOption('small');
    expect(await count()).toBe(before);
    expect(await shown().locator('.methods').first().innerText()).toContain('people without internet');
  });

  it('takes words nobody knows as they are, and does not judge them', async () => {
    await open('level="partnership" name="level"', '', inForm);
    await shown().locator('#free').fill('Tea on the green\nA walk');
    expect(await check()).toContain('“Tea on the green”');
    expect(await sent()).toEqual([
      'level=thurrock/partnership',
      'level.methods=Tea on the green',
      'level.methods=A walk',
    ]);
  });

  it('shows a council’s own framework with its own methods', async () => {
    await open('src="own.json" level="ask"');
    await shown().getByRole('checkbox', { name: 'Harbour walk' }).check();
    expect(await check()).toContain('We ask you is promised, and “Harbour walk” can keep it.');
    expect(await value()).toBe('harbourside-steps/ask');
  });
});

describe('in a form', () => {
  it('stops it until a level is chosen, when one is required, and leads there', async () => {
    await open('name="level" required', '', inForm);
    await visit.page.getByRole('button', { name: 'Go' }).click();
    await shown().locator('#faults').waitFor();
    await shown().locator('#faults a').click();
    const focused = () =>
      visit.page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.id, TAG);
    expect(await focused()).toBe('level-information');
    await visit.page.keyboard.press('Space');
    expect(await shown().locator('#faults').count()).toBe(0);
    expect(await visit.page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(true);
  });

  it('goes back to what the page said on reset, and is barred with its fieldset', async () => {
    await open('name="level" level="Consultation" methods="Online survey"', '', inForm);
    await shown().locator('#level-partnership').check();
    await visit.page.getByRole('button', { name: 'Again' }).click();
    expect(await sent()).toEqual(['level=thurrock/consultation', 'level.methods=Online survey']);
    expect(await shown().locator('#level-consultation').isChecked()).toBe(true);
    await visit.page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''));
    expect(await shown().locator('#level-partnership').isDisabled()).toBe(true);
    expect(await sent()).toEqual([]);
  });

  it('comes back with what was chosen when the reader comes back', async () => {
    await open('name="level"', '', inForm);
    await shown().locator('#level-deliberation').check();
    const page = visit.page.url();
    await visit.page.goto('about:blank');
    await visit.page.goBack();
    await visit.page.waitForSelector(`${TAG}[phase=ready]`);
    expect(visit.page.url()).toBe(page);
    await expect.poll(value).toBe('thurrock/deliberation');
  });
});

describe('for residents', () => {
  it.each([
    ['quay-lights', '2024-06-30', 'Kept'],
    ['old-customs-house', '2024-07-12', 'Not known'],
    ['old-customs-house', '2024-07-13', 'Broken'],
    ['beach-huts', '2024-06-30', 'Broken'],
  ])('the promise of %s on %s is: %s', async (engagement, day, verdict) => {
    const given = `<script type="application/json">${JSON.stringify([PROMISES, OWN_STEPS])}</script>`;
    await open(`readonly engagement="${engagement}" as-of="${day}"`, given);
    expect(await shown().locator('[part=verdict] .mark').innerText()).toBe(verdict);
    expect(await shown().locator('input, button').count()).toBe(0);
  });

  it('marks the promised level in words, in the framework it belongs to', async () => {
    await open('readonly level="arnstein/partnership" methods="Online survey"');
    expect(await shown().locator('[data-promised]').innerText()).toContain('Promised here');
    expect(await shown().locator('.rung').count()).toBe(8);
    expect(await check()).toContain('reach no further');
  });

  it.each([
    ['an engagement that is not there', 'engagement="none" src="register.json"', 'is not in the register'],
    ['a framework nobody ships', 'framework="ladder-of-ours"', 'is no framework'],
  ])('keeps the fallback and says so with %s', async (_, attributes, warned) => {
    const warnings: string[] = [];
    visit.page.on('console', (message) => warnings.push(message.text()));
    await visit.page.goto(
      visit.host.page({
        body: `<${TAG} readonly ${attributes}><p id="fallback">Elsewhere</p></${TAG}>`,
        lang: 'en',
        files: { 'register.json': PROMISES },
      }),
    );
    await visit.page.waitForSelector(`${TAG}[phase=failed]`);
    expect(await visit.page.locator('#fallback').isVisible()).toBe(true);
    await expect.poll(() => warnings.join()).toContain(warned);
  });
});
