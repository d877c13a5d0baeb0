import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Officer, pageWith } from '../../test/officer.js';
import { openVisit } from '../../test/visit.js';

const visit = openVisit();

type Parsed = {
  id: string;
  handover?: { from?: string; to?: string; on: string; note?: string; owed?: string[] };
  history?: { what: string }[];
};

/** Makes the file for a colleague, as it is sent. */
async function handOver(officer: Officer, to: string, note = '') {
  await officer.control('to').fill(to);
  await officer.control('note').fill(note);
  const [download] = await Promise.all([
    officer.page.waitForEvent('download'),
    officer.press('Make the file for them'),
  ]);
  const buffer = readFileSync(await download.path());
  const file = { name: download.suggestedFilename(), mimeType: 'application/json', buffer };
  return { file, handed: JSON.parse(buffer.toString()) as Parsed };
}

/** Another computer: its storage is its own. */
async function elsewhere(attributes = ''): Promise<Officer> {
  return Officer.at(await visit.browser.newContext(), pageWith(visit.host, attributes));
}

const panel = (officer: Officer) => officer.page.locator('engagement-checklist #handover').innerText();

async function halfFilled(): Promise<Officer> {
  const officer = await Officer.at(visit.context, pageWith(visit.host));
  await officer.control('title').fill('Your parks');
  await officer.control('by').fill('Engagement Officer');
  await officer.control('opens').fill('2026-03-01');
  await officer.answer('timing', 'met', 'Twelve weeks');
  return officer;
}

describe('handing to a colleague', () => {
  it('asks for whom', async () => {
    const officer = await halfFilled();
    await officer.press('Make the file for them');
    await expect.poll(() => officer.focused()).toBe('to');
    await officer.hears('Say which post or team will carry on with it.');
  });

  it('writes who has it and what is owed into the file, and says how to send it', async () => {
    const officer = await halfFilled();
    const { handed } = await handOver(officer, 'Parks team', 'The brief is in the folder.');
    expect(handed.handover).toEqual({
      from: 'Engagement Officer',
      to: 'Parks team',
      on: '2026-03-10',
      note: 'The brief is in the folder.',
      owed: expect.arrayContaining(['involve']) as string[],
    });
    expect(handed.handover?.owed).toHaveLength(5);
    expect(handed.history?.[0]?.what).toMatch(/^Handed to the Parks team. Still owed: /);
    expect(handed).not.toHaveProperty('jottings');
    const said = await panel(officer);
    expect(said).toContain('The Parks team has had this checklist since 10 March 2026.');
    expect(said).toContain('Send the file to the Parks team');
    const letter = await officer.page.locator('engagement-checklist #handover a').getAttribute('href');
    expect(decodeURIComponent(letter ?? '')).toMatch(
      /^mailto:\?subject=Engagement checklist: Your parks&body=/,
    );
    expect(decodeURIComponent(letter ?? '')).toContain(officer.page.url());
  });

  it('shows the colleague from whom and when, and lets them go on', async () => {
    const officer = await halfFilled();
    const { file } = await handOver(officer, 'Parks team', 'The brief is in the folder.');
    const colleague = await elsewhere();
    await colleague.control('open').setInputFiles(file);
    await colleague.hears('You are now looking at the checklist from the file.');
    const said = await panel(colleague);
    expect(said).toContain('From the Engagement Officer, 10 March 2026, for the Parks team.');
    expect(said).toContain('They say: The brief is in the folder.');
    expect(said).toContain('Still owed that day:');
    expect(await colleague.control('by').inputValue()).toBe('Parks team');
    expect(await colleague.control('timing-done').inputValue()).toBe('Twelve weeks');
    await colleague.answer('involve', 'partly');
    await colleague.drafted('involve');
    await colleague.page.reload();
    await colleague.hears('This is the draft from');
    expect(await panel(colleague)).toContain('From the Engagement Officer');
    await colleague.page.context().close();
  });

  it('refuses a file that answers other principles, and keeps what is on the page', async () => {
    const gunning = await elsewhere('set="/cdn/sets/gunning.json"');
    await gunning.control('title').fill('Another');
    const { file } = await handOver(gunning, 'Parks team');
    const officer = await halfFilled();
    await officer.control('open').setInputFiles(file);
    await officer.hears('answers other principles (“gunning”)');
    expect(await officer.control('title').inputValue()).toBe('Your parks');
    await gunning.page.context().close();
  });
});

describe('a file that comes back to work that went on', () => {
  /** The first officer changed an answer meanwhile; the colleague changed the same, and gave another. */
  async function bothWentOn() {
    const officer = await halfFilled();
    const { file } = await handOver(officer, 'Parks team');
    const colleague = await elsewhere();
    await colleague.control('open').setInputFiles(file);
    await colleague.control('timing-done').fill('Ten weeks');
    await colleague.answer('involve', 'partly', 'Theirs');
    const back = await handOver(colleague, 'Engagement Officer');
    await colleague.page.context().close();
    await officer.control('timing-done').fill('Eleven weeks');
    return { officer, back: back.file };
  }
  const places = (officer: Officer) =>
    officer.page.locator('engagement-checklist .two legend').allInnerTexts();

  it('is laid beside it, and overwrites nothing until the officer has chosen', async () => {
    const { officer, back } = await bothWentOn();
    await officer.control('open').setInputFiles(back);
    await expect.poll(() => officer.focused()).toBe('two');
    expect(await places(officer)).toHaveLength(2);
    const said = await officer.page.locator('engagement-checklist .two').innerText();
    expect(said).toContain('The file from the Parks team and this page differ in 2 places.');
    expect(said).toMatch(/On this page: Met\nEleven weeks/);
    expect(said).toMatch(/In the file: Met\nTen weeks/);
    expect(await officer.control('timing-done').inputValue()).toBe('Eleven weeks');
    // Killed here, the draft is the officer's own.
    await officer.page.reload();
    await officer.hears('This is the draft from');
    expect(await officer.control('timing-done').inputValue()).toBe('Eleven weeks');
  });

  it.each([
    ['Use these choices', 'Eleven weeks', 'Theirs'],
    ['Take the whole file', 'Ten weeks', 'Theirs'],
    ['Keep everything on this page', 'Eleven weeks', undefined],
  ])('%s; and back again', async (button, timing, involve) => {
    const { officer, back } = await bothWentOn();
    await officer.control('open').setInputFiles(back);
    await officer.control('two').waitFor();
    await officer.press(button);
    await officer.control('two').waitFor({ state: 'detached' });
    expect(await officer.control('timing-done').inputValue()).toBe(timing);
    if (involve) expect(await officer.control('involve-done').inputValue()).toBe(involve);
    else expect(await officer.control('involve-partly').isChecked()).toBe(false);
    expect(await panel(officer)).toContain('From the Parks team, 10 March 2026, for the Engagement Officer.');
    await officer.press('Undo');
    expect(await officer.control('timing-done').inputValue()).toBe('Eleven weeks');
    expect(await officer.control('involve-partly').isChecked()).toBe(false);
    // What was undone is not lost either.
    await officer.press('Redo');
    expect(await officer.control('timing-done').inputValue()).toBe(timing);
  });

  it('is put together answer by answer, as chosen', async () => {
    const { officer, back } = await bothWentOn();
    await officer.control('open').setInputFiles(back);
    const timing = officer.page.locator('engagement-checklist .two fieldset', { hasText: 'Eleven weeks' });
    await timing.getByRole('radio', { name: /In the file/ }).check();
    const involve = officer.page.locator('engagement-checklist .two fieldset', { hasText: 'Theirs' });
    await involve.getByRole('radio', { name: /On this page/ }).check();
    await officer.press('Use these choices');
    await officer.hears('The two are combined');
    expect(await officer.control('timing-done').inputValue()).toBe('Ten weeks');
    expect(await officer.control('involve-partly').isChecked()).toBe(false);
    const history = await officer.page.evaluate(() =>
      (
        document.querySelector('engagement-checklist') as unknown as { checklist: Parsed }
      ).checklist.history?.map(({ what }) => what),
    );
    expect(history?.at(-1)).toBe('Put together from two versions, one from the Parks team.');
    expect(history?.filter((what) => what.startsWith('Handed to the'))).toHaveLength(2);
  });
});

describe('a shared computer', () => {
  const databases = (officer: Officer) =>
    officer.page.evaluate(async () => {
      const names: string[] = [];
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('engagement-plan');
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const kept = await new Promise<unknown[]>((resolve) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
        });
        if (kept.length > 0) names.push(store);
      }
      database.close();
      return names;
    });

  it('keeps nothing from when the officer says so, through reloads, until they say otherwise', async () => {
    const officer = await halfFilled();
    await officer.drafted('Twelve weeks');
    await officer.control('shared').check();
    await officer.hears('Your draft is deleted from this computer');
    expect(await officer.control('title').inputValue()).toBe('Your parks');
    await officer.control('title').fill('Secret');
    await officer.page.waitForTimeout(200);
    expect(await databases(officer)).toEqual([]);
    expect(await officer.page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Secret');
    const url = officer.page.url();
    await officer.page.close({ runBeforeUnload: false });
    const later = await Officer.at(visit.context, url);
    expect(await later.control('shared').isChecked()).toBe(true);
    expect(await later.control('title').inputValue()).toBe('');
    await later.control('title').fill('Mine alone');
    await later.control('shared').uncheck();
    await later.hears('is kept on this computer again');
    await later.drafted('Mine alone');
  });

  it('is not asked about where the page keeps no drafts', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host, 'drafts="off"'));
    expect(await officer.control('shared').count()).toBe(0);
  });

  it('forgets with the draft what another tab had set aside', async () => {
    const url = pageWith(visit.host);
    const first = await Officer.at(visit.context, url);
    const second = await Officer.at(visit.context, url);
    await second.control('title').fill('Second');
    await second.drafted('Second');
    await first.hears(/another tab/);
    await first.control('title').fill('Set aside');
    await first.drafted('Set aside');
    await first.page.close();
    await second.press('Delete my draft');
    await second.hears('Your draft is deleted from this device.');
    await expect.poll(() => databases(second)).toEqual([]);
  });
});

describe('second thoughts', () => {
  it.each([
    ['Remove evidence 1', 'is removed from “'],
    ['Clear this answer', 'is cleared.'],
  ])('after “%s”', async (button, notice) => {
    const officer = await halfFilled();
    await officer.control('timing-add').click();
    await officer.control('timing-text-0').fill('The diary');
    await officer.page
      .locator('engagement-checklist')
      .getByRole('button', { name: new RegExp(`^${button}`) })
      .first()
      .click();
    await officer.hears(notice);
    expect(await officer.control('timing-text-0').count()).toBe(0);
    await officer.control('title').fill('Typed since');
    await officer.press('Undo');
    expect(await officer.control('timing-text-0').inputValue()).toBe('The diary');
    await officer.press('Redo');
    expect(await officer.control('title').inputValue()).toBe('Typed since');
  });

  it('a new one is begun, and the one before comes back', async () => {
    const officer = await halfFilled();
    await officer.control('organisation').fill('Riverside Council');
    await officer.press('Start a new one');
    await officer.hears('This is a new checklist.');
    expect(await officer.control('title').inputValue()).toBe('');
    expect(await officer.control('organisation').inputValue()).toBe('Riverside Council');
    await officer.press('Undo');
    expect(await officer.control('title').inputValue()).toBe('Your parks');
  });

  it('a new one is not offered where the page says which engagement it is', async () => {
    const checklist = {
      $schema: 'urn:engagement-plan:checklist:1',
      kind: 'checklist',
      id: 'c',
      version: '1',
      set: 'thurrock',
      engagement: { title: 'Parks' },
      answers: [],
    };
    const officer = await Officer.at(
      visit.context,
      pageWith(visit.host, '', {}, `<script type="application/json">${JSON.stringify(checklist)}</script>`),
    );
    expect(await officer.page.getByRole('button', { name: 'Start a new one' }).count()).toBe(0);
  });
});
