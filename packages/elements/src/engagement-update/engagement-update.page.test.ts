import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locator } from 'playwright';
import { readDocument } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import { faultsSeen, openVisit } from '../../test/visit.js';
import { LARGE, SMALL, inPage } from '../plan-given/plans.examples.js';

const visit = openVisit();

const pageWith = (attributes: string, plan: object = SMALL, around = (tag: string) => tag) =>
  visit.host.page({
    body: around(
      `<engagement-update ${attributes} as-of="2011-10-31">${inPage(plan)}<p>Elsewhere</p></engagement-update>`,
    ),
    lang: 'en',
    policy: 'trusted',
  });

const at = (id: string): Locator => visit.page.locator(`engagement-update #${id}`);
const press = (name: string) =>
  visit.page.locator('engagement-update').getByRole('button', { name, exact: true }).first().click();
const heard = (words: string | RegExp) =>
  visit.page.locator('engagement-update [role=status]').filter({ hasText: words }).first().waitFor();
const focused = () =>
  visit.page.evaluate(() => document.querySelector('engagement-update')?.shadowRoot?.activeElement?.id);

async function open(url: string): Promise<void> {
  await visit.page.goto(url);
  await visit.page.locator('engagement-update[phase=ready]').waitFor();
}
/** Opens the form for row 1a, and waits until the device has answered. */
async function openRow(attributes = '', around?: (tag: string) => string): Promise<void> {
  await open(pageWith(`row="1a" ${attributes}`, SMALL, around));
  await visit.page.locator('engagement-update fieldset.all:not([disabled])').waitFor();
}

/** A receiver that keeps what it takes in by its key; the first attempts are lost. */
function receiver(path: string, lost = 0) {
  const taken = new Map<string, unknown>();
  let attempts = 0;
  const url = visit.host.answer(path, (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      attempts += 1;
      taken.set(String(request.headers['idempotency-key']), JSON.parse(text));
      if (attempts <= lost) return response.destroy();
      response.writeHead(201).end();
    });
  });
  return { url, taken, attempts: () => attempts };
}

describe('writing an update', () => {
  it('stands while the year of its day is typed, digit by digit, and after a reload in the middle of it', async () => {
    await openRow();
    await at('on').focus();
    await visit.page.keyboard.type('10302');
    await expect.poll(() => at('on').inputValue()).toBe('0002-10-30');
    await visit.page.locator('engagement-update .bar').getByText('Draft kept').waitFor();
    await visit.page.reload();
    await visit.page.locator('engagement-update fieldset.all:not([disabled])').waitFor();
    expect(await at('on').inputValue()).toBe('0002-10-30');
    await at('on').focus();
    await visit.page.keyboard.type('10302011');
    await expect.poll(() => at('on').inputValue()).toBe('2011-10-30');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('keeps what is typed of a day that there is not yet, and does not take it for today', async () => {
    await openRow();
    await at('on').fill('2011-10-31');
    await at('on').focus();
    // 31 September is none.
    await visit.page.keyboard.type('09');
    await expect.poll(() => at('on').evaluate((day: HTMLInputElement) => day.validity.badInput)).toBe(true);
    await visit.page.locator('engagement-update .bar').getByText('Draft kept').waitFor();
    await visit.page.keyboard.type('30');
    await expect.poll(() => at('on').inputValue()).toBe('2011-09-30');
  });

  it('shows the row as printed, its status today and why, and what would turn it green', async () => {
    await openRow();
    const said = await visit.page.locator('engagement-update .body').innerText();
    for (const words of [
      '1a A residents’ panel that meets every quarter',
      'Sept ’11',
      'Council for Voluntary Service (with)',
      'First meeting held (June 2011, done)',
      'It was due by 30 September 2011, 31 days ago',
      'Complete it and show that its outcome was achieved',
    ])
      expect(said).toContain(words);
  });

  it('hands in a valid update, once, though the first answer is lost', async () => {
    const { url, taken, attempts } = receiver('/update-once', 1);
    await openRow(`endpoint="${url}"`);
    await at('by').fill('community engagement manager');
    await at('progress-2').check();
    await at('percent').fill('60 %');
    await at('note').fill('Two meetings were held.');
    await press('Add evidence');
    await expect.poll(focused).toBe('text-0');
    await at('text-0').fill('Minutes');
    await at('link-0').fill('https://example.org/minutes');
    await at('issue').fill('No room is free on Tuesdays.');
    await at('declared-1').check();
    await at('cause').fill('Rooms');
    await at('action').fill('Ask the library');
    await at('owner').fill('CVS');
    await at('due').fill('2012-01-31');
    await press('Hand in');
    await heard('Handed in on');
    expect([attempts(), taken.size]).toEqual([2, 1]);
    const [[key, update]] = [...taken] as [[string, Record<string, unknown>]];
    expect(readDocument(update)).toMatchObject({ document: update });
    expect(update).toMatchObject({
      kind: 'update',
      plan: 'small-plan',
      on: '2011-10-31',
      by: 'engagement',
      progress: 'significant',
      percent: 60,
      declared: 'amber',
      evidence: [{ text: 'Minutes', href: 'https://example.org/minutes' }],
      issue: { text: 'No room is free on Tuesdays.', open: true },
      routeToGreen: { cause: 'Rooms', action: 'Ask the library', owner: 'cvs' },
      submission: key,
    });
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it.each([
    { declared: 'declared-2', progress: 'progress-1', says: 'better than the evidence shows' },
    { declared: 'declared-0', progress: 'progress-2', says: 'more careful than the evidence shows' },
    { declared: 'declared-1', progress: 'progress-2', says: 'The two agree' },
  ])(
    'says at once that $declared is “$says”, and takes it all the same',
    async ({ declared, progress, says }) => {
      await openRow('lead="CVS"');
      await at(progress).check();
      await at(declared).check();
      await heard(says);
      expect(await at('faults').count()).toBe(0);
      const download = visit.page.waitForEvent('download');
      await press('Hand in');
      expect((await download).suggestedFilename()).toBe('update-1a-2011-10-31.json');
      await heard('in your downloads');
    },
  );

  it('reads the evidence with this update in it, as of the day it speaks of', async () => {
    await openRow();
    const evidence = () => visit.page.locator('engagement-update .comparison .mark').first().innerText();
    expect(await evidence()).toBe('Amber');
    await at('progress-4').check();
    await at('outcome-3').check();
    await press('Add evidence');
    await at('text-0').fill('The agenda of each meeting');
    await expect.poll(evidence).toBe('Green');
    await at('progress-5').check();
    await at('progress-0').check();
    await at('on').fill('2011-09-15');
    await expect.poll(evidence).toBe('Red');
  });

  it('quotes what the officer wrote before, and now, where the reason rests on it', async () => {
    await open(pageWith('row="2" as-of="2011-12-31"'));
    const said = () => visit.page.locator('engagement-update .body').innerText();
    expect(await said()).toContain('on 5 December 2011: “The diary is live for three services”.');
    await open(pageWith('row="1b"'));
    await visit.page.locator('engagement-update fieldset.all:not([disabled])').waitFor();
    const evidence = visit.page.locator('engagement-update .comparison dd.own');
    await at('progress-0').check();
    await at('note').fill('The post is vacant.');
    await expect
      .poll(() => evidence.innerText())
      .toMatch(/reports little or no progress: “The post is vacant”\.$/);
  });

  it('asks for the way back only where it is owed, names what is missing, and stops nobody for it', async () => {
    await openRow('lead="CVS"');
    await at('declared-2').check();
    expect(await at('cause').count()).toBe(0);
    await at('declared-0').check();
    await at('cause').fill('Rain');
    await heard('Not given yet: the action, the post and the date.');
    await press('Hand in');
    await heard('in your downloads');
  });

  it('says first what is to be put right, and leads there', async () => {
    await openRow();
    await at('percent').fill('most of it');
    await at('on').fill('2012-01-01');
    await press('Hand in');
    await expect.poll(focused).toBe('faults');
    const faults = at('faults').getByRole('link');
    expect(await faults.allInnerTexts()).toEqual([
      'Give today or an earlier day: an update cannot be about a future day.',
      'Say which post or team you are.',
      'Give the percentage as a number from 0 to 100, or leave it empty.',
      'Say how far it has got, give it a status, or write what has happened.',
    ]);
    await faults.nth(3).click();
    expect(await focused()).toBe('progress-0');
    await at('progress-0').check();
    expect(await faults.count()).toBe(3);
  });
});

describe('choosing a row', () => {
  it('offers the rows that owe an update first, the longest owed before the others', async () => {
    await open(pageWith('as-of="2012-02-01"', LARGE));
    const groups = await at('row')
      .locator('optgroup')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptGroupElement).label));
    expect(groups[0]).toBe('An update is owed');
    expect(await at('row').locator('option').first().innerText()).toContain('(update overdue)');
    expect(await at('row').locator('option').count()).toBe(27);
  });

  it('is narrowed to the rows of a lead, who is taken to be the one who reports', async () => {
    await open(pageWith('lead="the CVS"'));
    expect(await at('row').locator('option').count()).toBe(1);
    await press('Write the update');
    await expect.poll(() => at('by').inputValue()).toBe('Council for Voluntary Service');
    await expect.poll(focused).toBe('by');
  });

  it('keeps a draft for each row, and after a crash goes on where it stopped', async () => {
    const url = pageWith('');
    await open(url);
    const first = await at('row').locator('option').first().getAttribute('value');
    await press('Write the update');
    await at('note').fill('About the first row');
    await visit.page.locator('engagement-update .bar').filter({ hasText: 'Draft kept' }).waitFor();
    await press('Choose another action');
    await at('row').selectOption({ index: 1 });
    await press('Write the update');
    await at('note').fill('About the second');
    await visit.page.locator('engagement-update .bar').filter({ hasText: 'Draft kept' }).waitFor();
    await visit.page.reload();
    await expect.poll(() => at('note').inputValue()).toBe('About the second');
    await heard('This is the draft from');
    await press('Choose another action');
    await at('row').selectOption(first);
    await press('Write the update');
    await expect.poll(() => at('note').inputValue()).toBe('About the first row');
    await press('Delete my draft');
    await expect.poll(() => at('note').inputValue()).toBe('');
    await press('Undo');
    await expect.poll(() => at('note').inputValue()).toBe('About the first row');
  });
});

describe('as a control of a form', () => {
  it('sends the update as JSON under its name, says when it is not in order, and is reset', async () => {
    await openRow('name="report"', (tag) => `<form id="f">${tag}<button>Send</button></form>`);
    const state = () =>
      visit.page.evaluate(() => {
        const form = document.querySelector('form') as HTMLFormElement;
        const sent = new FormData(form).get('report');
        return { valid: form.checkValidity(), sent: JSON.parse(String(sent)) as Record<string, unknown> };
      });
    expect((await state()).valid).toBe(false);
    await at('by').fill('Policy Officer');
    await at('note').fill('Two meetings.');
    await expect
      .poll(state)
      .toMatchObject({ valid: true, sent: { by: 'Policy Officer', note: 'Two meetings.' } });
    await visit.page.evaluate(() => (document.querySelector('form') as HTMLFormElement).reset());
    await expect.poll(() => at('note').inputValue()).toBe('');
  });

  it('leaves it to a page that takes it', async () => {
    await openRow('lead="CVS"');
    await at('note').fill('Ours');
    await visit.page.evaluate(() =>
      addEventListener('engagement-update-submit', (event) => event.preventDefault()),
    );
    await press('Hand in');
    await heard('The page has taken it from here.');
  });

  it('can be changed by nobody while a fieldset around it is disabled', async () => {
    await open(pageWith('row="1a"', SMALL, (tag) => `<fieldset disabled>${tag}</fieldset>`));
    await expect.poll(() => at('note').isDisabled()).toBe(true);
  });
});
