import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Officer, pageWith } from '../../test/officer.js';
import { openVisit } from '../../test/visit.js';

const visit = openVisit();

type Signed = {
  signOff?: { post: string; on: string };
  history?: { on: string; by?: string; what: string }[];
};

const checklistOf = (officer: Officer): Promise<Signed> =>
  officer.page.evaluate(
    () => (document.querySelector('engagement-checklist') as unknown as { checklist: Signed }).checklist,
  );

async function ready(attributes = ''): Promise<Officer> {
  const officer = await Officer.at(visit.context, pageWith(visit.host, attributes));
  await officer.control('title').fill('Your parks');
  await officer.control('by').fill('Engagement Officer');
  await officer.answer('timing', 'met', 'Twelve weeks');
  return officer;
}

describe('signing off', () => {
  it('is not offered while something stops it, which is said with a way there', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    expect(await officer.control('signed-by').count()).toBe(0);
    const stops = () => officer.page.locator('engagement-checklist #signing a').allInnerTexts();
    expect(await stops()).toEqual(['Say what the engagement is called.', 'Answer at least one principle.']);
    await officer.control('title').fill('Your parks');
    // On the day it opens the six of planning are owed, and “I don’t know yet” leaves one owed.
    await officer.control('opens').fill('2026-03-10');
    await officer.answer('timing', 'unknown');
    await expect.poll(async () => (await stops()).length).toBe(6);
    const way = officer.page.locator('engagement-checklist #signing a', { hasText: 'Answer “Timing”' });
    // Questions that come into sight take the room they need: a pointer waits until nothing moves any more.
    await way.scrollIntoViewIfNeeded();
    await way.click();
    expect(await officer.focused()).toBe('timing-met');
    await officer.control('opens').fill('2026-03-11');
    await officer.control('signed-by').waitFor();
  });

  it('asks for a post and a day that can be', async () => {
    const officer = await ready();
    await officer.press('Sign off');
    await expect.poll(() => officer.focused()).toBe('faults');
    expect(await officer.said()).toContain('Say which post signs it off.');
    await officer.control('signed-by').fill('Head of Communities');
    for (const [day, fault] of [
      ['2026-03-11', 'a future day'],
      ['2026-03-09', 'The last answer was given on 10 March 2026'],
      ['', 'Say on which day it is signed off.'],
    ] as const) {
      await officer.control('signed-on').fill(day);
      await officer.press('Sign off');
      await officer.hears(fault);
    }
    await officer.control('signed-on').fill('2026-03-10');
    await officer.press('Sign off');
    await officer.hears('It is signed off.');
    expect(await checklistOf(officer)).toMatchObject({
      signOff: { post: 'Head of Communities', on: '2026-03-10' },
      history: [
        {
          on: '2026-03-10',
          by: 'Engagement Officer',
          what: 'Signed off by the Head of Communities on 10 March 2026.',
        },
      ],
    });
  });

  it('freezes the answers, through a reload, until it is reopened; both are written in the history', async () => {
    const officer = await ready();
    await officer.control('signed-by').fill('Head of Communities');
    await officer.press('Sign off');
    await officer.hears('It is signed off.');
    await officer.drafted('signOff');
    await officer.page.reload();
    await officer.hears('This is the draft from');
    expect(await officer.page.locator('engagement-checklist input[type=radio]').count()).toBe(0);
    await officer.press('Reopen it');
    await officer.hears('It is open again');
    expect(await officer.control('timing-done').inputValue()).toBe('Twelve weeks');
    const { signOff, history } = await checklistOf(officer);
    expect(signOff).toBeUndefined();
    expect(history?.map(({ what }) => what)).toEqual([
      'Signed off by the Head of Communities on 10 March 2026.',
      'Reopened; the sign-off by the Head of Communities no longer applies.',
    ]);
    await officer.press('Undo');
    expect((await checklistOf(officer)).signOff).toBeDefined();
  });

  it('is handed in, and read by residents: who, and when', async () => {
    const officer = await ready();
    await officer.control('signed-by').fill('Head of Communities');
    await officer.press('Sign off');
    await officer.hears('It is signed off.');
    const [download] = await Promise.all([officer.page.waitForEvent('download'), officer.press('Hand in')]);
    const handed = JSON.parse(readFileSync(await download.path(), 'utf8')) as Signed;
    expect(handed).not.toHaveProperty('jottings');
    await visit.page.goto(
      pageWith(visit.host, 'readonly src="signed.json"', { files: { 'signed.json': handed } }),
    );
    await visit.page
      .locator('engagement-checklist')
      .getByText('Signed off by the Head of Communities on 10 March 2026.')
      .first()
      .waitFor();
    await visit.page.locator('engagement-checklist summary', { hasText: 'History' }).click();
    expect(await visit.page.locator('engagement-checklist .past li').allInnerTexts()).toEqual([
      '10 March 2026, Engagement Officer: Signed off by the Head of Communities on 10 March 2026.',
    ]);
  });

  it('half typed by an older version is still there to finish', async () => {
    const officer = await ready();
    await officer.drafted('Twelve weeks');
    await officer.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('engagement-plan');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
      const [draft] = await new Promise<{ work: Record<string, unknown> }[]>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => resolve(all.result as { work: Record<string, unknown> }[]);
      });
      if (!draft) throw new Error('no draft');
      draft.work['signOff'] = { post: 'Head of Communities', on: '' };
      store.put(draft);
      await new Promise((done) => (store.transaction.oncomplete = done));
      database.close();
    });
    await officer.page.reload();
    await officer.hears('This is the draft from');
    expect(await officer.control('signed-by').inputValue()).toBe('Head of Communities');
  });
});
