import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locator } from 'playwright';
import { readDocument } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import { faultsSeen, openVisit } from '../../test/visit.js';
import { SMALL, inPage } from '../plan-given/plans.examples.js';

const visit = openVisit();

const pageWith = (attributes: string, inside = '', around = (tag: string) => tag) =>
  visit.host.page({
    body: around(`<engagement-challenge ${attributes}>${inside}<p>Elsewhere</p></engagement-challenge>`),
    lang: 'en',
    policy: 'trusted',
  });
const ABOUT = 'about="register#parks" about-title="Your parks, your say"';

const at = (id: string): Locator => visit.page.locator(`engagement-challenge #${id}`);
const press = (name: string) =>
  visit.page.locator('engagement-challenge').getByRole('button', { name, exact: true }).first().click();
const heard = (words: string | RegExp) =>
  visit.page.locator('engagement-challenge [role=status]').filter({ hasText: words }).first().waitFor();
const shown = () => visit.page.locator('engagement-challenge .body').innerText();

async function open(url: string): Promise<void> {
  await visit.page.goto(url);
  await visit.page.locator('engagement-challenge[phase=ready] fieldset.all:not([disabled])').waitFor();
}

/** Everything the device keeps of this site, as text. */
const kept = () =>
  visit.page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('engagement-plan');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    const all: unknown[] = [];
    for (const store of base.objectStoreNames) {
      all.push(
        await new Promise((resolve) => {
          const read = base.transaction(store).objectStore(store).getAll();
          read.onsuccess = () => resolve(read.result);
        }),
      );
    }
    base.close();
    return JSON.stringify(all) + JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
  });

/** A receiver that keeps what it takes in; the first attempts are lost. */
function receiver(path: string, lost = 0) {
  const taken = new Map<string, Record<string, unknown>>();
  let attempts = 0;
  const url = visit.host.answer(path, (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      attempts += 1;
      taken.set(String(request.headers['idempotency-key']), JSON.parse(text) as Record<string, unknown>);
      if (attempts <= lost) return response.destroy();
      response.writeHead(201).end();
    });
  });
  return { url, taken };
}

describe('writing', () => {
  it('sends a valid challenge, once, with the day its answer is owed by, and shows it without who sent it', async () => {
    const { url, taken } = receiver('/challenge-once', 1);
    await open(pageWith(`${ABOUT} endpoint="${url}" as-of="2026-03-10"`));
    await at('kind-1').check();
    await at('text').fill('The rota was printed first.');
    await at('name').fill('A. Resident');
    await at('reach').fill('resident@example.org');
    await press('Send');
    await heard('Sent on');
    expect(taken.size).toBe(1);
    const [[key, challenge]] = [...taken] as [[string, Record<string, unknown>]];
    expect(readDocument(challenge)).toMatchObject({ document: challenge });
    expect(challenge).toMatchObject({
      kind: 'challenge',
      title: 'Your parks, your say',
      about: { to: 'register#parks' },
      kindOf: 'challenge',
      text: 'The rota was printed first.',
      from: { name: 'A. Resident', contact: 'resident@example.org', audience: 'internal' },
      received: '2026-03-10',
      owedBy: '2026-03-24',
      submission: key,
    });
    expect(challenge).not.toHaveProperty('published');
    const said = await shown();
    expect(said).toContain(`Your reference is ${String(challenge['id'])}`);
    expect(said).toContain('an answer is owed by 24 March 2026');
    expect(said).not.toContain('Resident');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('keeps the focus where it goes on: at what became of it, and back at what sends it', async () => {
    const { url } = receiver('/challenge-focus');
    await open(pageWith(`${ABOUT} endpoint="${url}"`));
    await at('kind-1').check();
    await at('text').fill('The rota was printed first.');
    const focused = () =>
      visit.page.evaluate(
        () => document.querySelector('engagement-challenge')?.shadowRoot?.activeElement?.id,
      );
    await visit.context.setOffline(true);
    await press('Send');
    await press('Stop and change it');
    await expect.poll(focused).toBe('hand-in');
    await visit.context.setOffline(false);
    await press('Send');
    await visit.page.getByText('Your reference').waitFor();
    await expect.poll(focused).toBe('outcome');
    await press('Change it and send it again');
    await expect.poll(focused).toBe('hand-in');
    await press('Send');
    await visit.page.getByText('Your reference').waitFor();
    await press('Write another');
    await expect.poll(focused).toBe('kind-0');
  });

  it('says nothing of who sent it when nothing is said, and says so', async () => {
    const { url, taken } = receiver('/challenge-anonymous');
    await open(pageWith(`${ABOUT} endpoint="${url}"`));
    await heard('You have not said who you are');
    await at('kind-0').check();
    await at('text').fill('More benches.');
    await press('Send');
    await heard('Sent on');
    expect([...taken.values()][0]).not.toHaveProperty('from');
  });

  it('is a file to send where there is nowhere to post it, and says where to', async () => {
    await open(pageWith(`${ABOUT} contact="engagement@council.example"`));
    expect(await shown()).toContain('send this file to engagement@council.example');
    await at('kind-2').check();
    await at('text').fill('Nobody asked us.');
    const download = visit.page.waitForEvent('download');
    await press('Download it to send');
    expect((await download).suggestedFilename()).toMatch(/^challenge-[0-9a-f]{12}\.json$/);
    await heard('Nothing has been sent yet: send this file to engagement@council.example.');
  });

  it('loses nothing when it is refused: the reason is shown, and a copy can be had', async () => {
    const url = visit.host.answer('/challenge-refused', (_, response) => {
      response.writeHead(422).end('{"detail":"This consultation is closed."}');
    });
    await open(pageWith(`${ABOUT} endpoint="${url}"`));
    await at('kind-1').check();
    await at('text').fill('Not yet.');
    await press('Send');
    await heard('This consultation is closed.');
    expect(await at('text').inputValue()).toBe('Not yet.');
    const download = visit.page.waitForEvent('download');
    await press('Download a copy');
    expect((await download).suggestedFilename()).toMatch(/^challenge-/);
  });

  it('says first what is missing, and leads there', async () => {
    await open(pageWith(ABOUT));
    await press('Download it to send');
    const faults = at('faults').getByRole('link');
    expect(await faults.allInnerTexts()).toEqual([
      'Choose what you want to do.',
      'Write what you want to say.',
    ]);
    await faults.nth(1).click();
    await visit.page.keyboard.type('This.');
    expect(await at('text').inputValue()).toBe('This.');
    await expect.poll(() => faults.allInnerTexts()).toEqual(['Choose what you want to do.']);
  });

  it.each([
    ['', '7 January 2026'],
    ['nation="scotland"', '8 January 2026'],
    ['nation="atlantis"', '7 January 2026'],
  ])('counts working days by the bank holidays of the nation (%s)', async (nation, day) => {
    await open(pageWith(`${ABOUT} ${nation} as-of="2025-12-19"`));
    expect(await shown()).toContain(`you are owed an answer by ${day}`);
  });

  it('lets the reader choose a row of the plan, and says how it stands', async () => {
    const { url, taken } = receiver('/challenge-row');
    await open(pageWith(`endpoint="${url}" as-of="2011-10-31"`, inPage(SMALL)));
    expect(await at('about').inputValue()).toBe('small-plan');
    await at('about').selectOption({ label: '1a: A residents’ panel that meets every quarter' });
    await visit.page.locator('engagement-challenge .mark').filter({ hasText: 'Amber' }).waitFor();
    await at('kind-1').check();
    await at('text').fill('It has not met since June.');
    await press('Send');
    await heard('Sent on');
    const row = SMALL.objectives[0] as unknown as { actions: { deliverables: { id: string }[] }[] };
    expect([...taken.values()][0]).toMatchObject({
      about: { to: `small-plan#${row.actions[0]?.deliverables[0]?.id}` },
      title: '1a: A residents’ panel that meets every quarter',
    });
  });

  it('goes into the form around it, which is told what is missing', async () => {
    await open(pageWith(`${ABOUT} name="word"`, '', (tag) => `<form>${tag}</form>`));
    const state = () =>
      visit.page.evaluate(() => {
        const form = document.querySelector('form') as HTMLFormElement;
        return { valid: form.checkValidity(), sent: String(new FormData(form).get('word')) };
      });
    expect(await state()).toEqual({ valid: false, sent: '' });
    await at('kind-0').check();
    await at('text').fill('More benches.');
    await expect.poll(state).toMatchObject({ valid: true, sent: expect.stringContaining('More benches.') });
  });
});

describe('on a shared computer', () => {
  it('keeps nothing on the device, unless the reader asks for it', async () => {
    await open(pageWith(ABOUT));
    await at('kind-0').check();
    await at('text').fill('Between us');
    await at('name').fill('A. Resident');
    expect(await at('keep').isChecked()).toBe(false);
    expect(await kept()).not.toMatch(/Between us|Resident/);
    visit.page.on('dialog', (dialog) => void dialog.accept());
    await visit.page.reload();
    await visit.page.locator('engagement-challenge fieldset.all:not([disabled])').waitFor();
    expect(await at('name').inputValue()).toBe('');
  });

  it('keeps it when asked, through a crash, and forgets it when asked', async () => {
    await open(pageWith(ABOUT));
    await at('text').fill('Half a thought');
    await at('keep').check();
    await at('name').fill('A. Resident');
    await expect.poll(kept).toContain('Resident');
    await visit.page.reload();
    await expect.poll(() => at('text').inputValue()).toBe('Half a thought');
    expect(await at('keep').isChecked()).toBe(true);
    await at('keep').uncheck();
    await heard('no longer kept on this device');
    expect(await at('text').inputValue()).toBe('Half a thought');
    await expect.poll(kept).not.toMatch(/Half a thought|Resident/);
  });

  it('keeps what is typed in the moment it is asked to', async () => {
    await open(pageWith(ABOUT));
    await at('keep').evaluate((box) => {
      (box as HTMLInputElement).click();
      const name = (box.getRootNode() as ShadowRoot).querySelector('#name') as HTMLInputElement;
      name.value = 'A. Resident';
      name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    });
    await expect.poll(kept).toContain('Resident');
    expect(await at('name').inputValue()).toBe('A. Resident');
  });

  it('does not offer it where drafts are off', async () => {
    await open(pageWith(`${ABOUT} drafts="off"`));
    expect(await at('keep').count()).toBe(0);
  });
});

describe('reading', () => {
  const challenge = {
    $schema: 'urn:engagement-plan:challenge:1',
    kind: 'challenge',
    id: 'c',
    version: '1',
    about: { to: 'register#parks' },
    kindOf: 'challenge',
    text: 'It was settled before.',
    from: { name: 'A. Resident', contact: 'resident@example.org' },
    received: '2012-04-02',
    owedBy: '2012-04-18',
    answer: { text: 'It was not.', on: '2012-04-20', by: 'Head of Parks' },
    outcome: 'not-upheld',
  };
  const read = async (asOf: string) => {
    await visit.page.goto(pageWith(`readonly as-of="${asOf}"`, inPage(challenge)));
    await visit.page.locator('engagement-challenge[phase=ready]').waitFor();
    return shown();
  };

  it('shows the words, the clock and the answer, and never who sent it', async () => {
    const said = await read('2012-05-01');
    for (const words of [
      'It was settled before.',
      'Answered on 20 April 2012, 2 days late: an answer was owed by 18 April 2012. The challenge was not upheld.',
      'It was not.',
      'Head of Parks, 20 April 2012',
      'The file behind this page still says who sent this.',
    ])
      expect(said).toContain(words);
    expect(said).not.toMatch(/A\. Resident|resident@/);
    expect(await visit.page.locator('engagement-challenge').getByRole('textbox').count()).toBe(0);
  });

  it('names what it was given instead', async () => {
    const warned: string[] = [];
    visit.page.on('console', (message) => warned.push(message.text()));
    await visit.page.goto(pageWith('readonly', inPage(SMALL)));
    await visit.page.locator('engagement-challenge[phase=failed]').waitFor();
    expect(warned.join()).toContain('wrong-shape: not a challenge: its kind is plan');
  });

  it.each([
    ['2012-04-18', 'an answer is owed by 18 April 2012, which is today'],
    ['2012-04-19', 'an answer was owed by 18 April 2012 and is 1 day overdue'],
  ])('on %s has no answer yet, and says that %s', async (asOf, clock) => {
    const said = await read(asOf);
    expect(said).toContain(clock);
    expect(said).not.toContain('It was not.');
  });
});
