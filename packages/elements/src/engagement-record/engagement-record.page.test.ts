import { describe, expect, it } from 'vitest';
import { faultsSeen, openVisit } from '../../test/visit.js';
import { PLANNED, REVIEWED } from './engagement-record.examples.js';

const visit = openVisit();
const TAG = 'engagement-record';
const given = (record: object) => `<script type="application/json">${JSON.stringify(record)}</script>`;

async function open(attributes = '', inside = '', around = (tag: string) => tag): Promise<void> {
  const body = around(`<${TAG} ${attributes}>${inside}<p>Elsewhere</p></${TAG}>`);
  await visit.page.goto(visit.host.page({ body, lang: 'en', policy: 'trusted' }));
  await ready();
}
const ready = () => visit.page.locator(`${TAG}[phase=ready] fieldset.all:not([disabled])`).waitFor();
const shown = () => visit.page.locator(TAG);
const at = (id: string) => shown().locator(`#${id}`);
const press = (name: string | RegExp) => shown().getByRole('button', { name }).first().click();
const said = () => shown().locator('[part=scores]').innerText();

interface Kept {
  readonly title?: string;
  readonly analyse?: { readonly need?: string; readonly readiness?: { readonly community?: object } };
  readonly plan?: { readonly outcomes?: readonly { readonly id: string; readonly text: string }[] };
  readonly review?: { readonly principles?: readonly object[] };
}
const record = () => shown().evaluate((one) => (one as unknown as { record: unknown }).record as Kept);

describe('one question at a time', () => {
  it('stays at a question while it is answered, and goes on when asked', async () => {
    await open();
    await press('Go to “Analyse”');
    expect(await at('step').innerText()).toContain('Question 1 of');
    await shown().locator('textarea').fill('Cabinet asked for it in October.');
    expect(await at('step').innerText()).toContain('Question 1 of');
    await press('Next');
    await expect.poll(() => at('step').innerText()).toContain('Question 2 of');
    await press('Back');
    await expect.poll(() => at('step').innerText()).toContain('Question 1 of');
    expect(await shown().locator('textarea').inputValue()).toBe('Cabinet asked for it in October.');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('begins where it was left, at what is needed and open', async () => {
    await open('', given(PLANNED));
    expect(await shown().locator('[part=question]').innerText()).toContain('Why should you act on it');
  });

  it('is printed with every question in its order, and nothing is moved from under somebody’s hands', async () => {
    await open('', given(PLANNED));
    await at('mode-all').check();
    const asked = () =>
      shown()
        .locator('.question')
        .evaluateAll((all) => all.map(({ id }) => id));
    const heads = () => shown().locator('h3:visible').allInnerTexts();
    const [every, stages] = [await asked(), await heads()];
    await at('mode-one').check();
    const control = shown().locator('.one textarea');
    await control.fill('Nobody can get home.\n'.repeat(20));
    const [one] = await asked();
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await asked()).toEqual(every);
    expect(every).toContain(one);
    expect(await heads()).toEqual(stages);
    expect(await shown().locator('.question:visible').count()).toBe(every.length);
    expect(await control.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThan(3);
    await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await visit.page.emulateMedia({ media: null });
    expect(await asked()).toEqual([one]);
    expect(await control.evaluate((box: HTMLTextAreaElement) => box.matches(':focus'))).toBe(true);
  });

  it('leaves lines as they are typed, and keeps them tidied', async () => {
    await open('', given(PLANNED));
    await at('mode-all').check();
    const box = at('q-analyse-evidence');
    await box.fill('One source\n\n  Another ');
    expect(await box.inputValue()).toBe('One source\n\n  Another ');
    await box.blur();
    await expect.poll(() => box.inputValue()).toBe('One source\nAnother');
  });
});

describe('a list', () => {
  it('grows by typing in its last line, loses nothing to a cleared one, and gives back what was removed', async () => {
    await open('', given(PLANNED));
    await at('mode-all').check();
    await at('q-plan-outcomes-3').fill('Fares are known beforehand');
    expect((await record()).plan?.outcomes).toHaveLength(4);
    await at('q-plan-outcomes-0').fill('');
    await at('q-plan-outcomes-0').blur();
    await expect.poll(() => at('q-plan-outcomes-0').inputValue()).toBe('Late workers get home by bus');
    await press(/^Remove.*Late workers get home by bus/);
    expect((await record()).plan?.outcomes?.map(({ id }) => id)).toEqual([
      'outcome-2',
      'outcome-3',
      'outcome-4',
    ]);
    await press('Undo');
    const [first] = (await record()).plan?.outcomes ?? [];
    expect(first).toMatchObject({ id: 'outcome-1', indicators: [{ text: 'Passengers after ten at night' }] });
  });
});

describe('scores', () => {
  it('say how many there are, and give no average of none', async () => {
    await open('', given(PLANNED));
    expect(await said()).toBe('Scores: 0 of 9 scored.');
    await at('mode-all').check();
    await at('q-review-principles-0-score-5').check();
    expect(await said()).toBe('Scores: 5.0 from 1 of 9 scored.');
    await at('q-review-principles-0-score-none').check();
    expect(await said()).toBe('Scores: 0 of 9 scored.');
  });

  it('of several are averaged with their spread, and outlive an agreed score', async () => {
    await open('', given(PLANNED));
    await at('mode-all').check();
    const group = 'q-review-principles-1-score-by';
    await shown().locator('#askq-review-principles-1-score summary').last().click();
    for (const [n, by, score] of [
      ['0', 'Pupils', '2'],
      ['1', 'Officers', '5'],
    ] as const) {
      await at(`${group}-${n}`).fill(by);
      await at(`${group}-${n}-score`).selectOption(score);
    }
    const own = shown().locator('#askq-review-principles-1-score [role=status]');
    expect(await own.innerText()).toBe('3.5 from 2 of 2 scorers, between 2 and 5, they disagree strongly');
    await at('q-review-principles-1-score-4').check();
    await at('q-review-principles-1-score-none').check();
    expect(await own.innerText()).toContain('3.5 from 2');
  });
});

it('judges readiness in a table with a radio for each level, and takes “not judged” as no answer', async () => {
  await open('', given(PLANNED));
  await at('mode-all').check();
  await at('q-analyse-readiness-community-levels-capacity-low').check();
  expect((await record()).analyse?.readiness?.community).toEqual({ levels: { capacity: 'low' } });
  await at('q-analyse-readiness-agency-levels-capacity-none').check();
  expect(await at('ask-grid').innerText()).toContain('low: the community’s capacity.');
});

describe('a draft', () => {
  it('comes back after a reload, one question at a time again', async () => {
    await open();
    await at('title').fill('The last bus home');
    await at('mode-all').check();
    await at('q-analyse-need').fill('People who work late cannot get home.');
    await shown()
      .getByText(/Draft kept on this device at/)
      .waitFor();
    await visit.page.reload();
    await ready();
    await shown().getByText('This is the draft from').waitFor();
    expect(await at('mode-one').isChecked()).toBe(true);
    expect(await record()).toMatchObject({
      title: 'The last bus home',
      analyse: { need: 'People who work late cannot get home.' },
    });
  });
});

describe('handing in', () => {
  it('asks for a name, and then offers the record to the page', async () => {
    await open();
    await press('Hand in');
    await at('faults').locator('a').click();
    expect(
      await visit.page.evaluate((tag) => document.querySelector(tag)?.shadowRoot?.activeElement?.id, TAG),
    ).toBe('title');
    await visit.page.keyboard.type('Parks');
    const handed = visit.page.evaluate(
      (tag) =>
        new Promise((resolve) =>
          addEventListener(`${tag}-submit`, (event) => {
            event.preventDefault();
            resolve((event as CustomEvent<{ record: object }>).detail.record);
          }),
        ),
      TAG,
    );
    await press('Hand in');
    expect(await handed).toMatchObject({
      kind: 'record',
      title: 'Parks',
      submission: expect.any(String) as string,
    });
  });

  it('goes with the form it stands in', async () => {
    await open('name="record"', given(PLANNED), (tag) => `<form>${tag}</form>`);
    const value = await visit.page.evaluate(() =>
      new FormData(document.querySelector('form') as HTMLFormElement).get('record'),
    );
    expect(JSON.parse(value as string)).toMatchObject({ id: PLANNED.id, title: PLANNED.title });
  });
});

describe('a file', () => {
  const file = (name: string, content: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });

  it('opens, with a way back', async () => {
    await open();
    await at('open').setInputFiles(file('record.json', REVIEWED));
    await shown().getByText('You are now looking at the record from the file.').waitFor();
    expect(await at('title').inputValue()).toBe(REVIEWED.title);
    await press('Undo');
    await expect.poll(() => at('title').inputValue()).toBe('');
  });

  it('that is no record is named, and changes nothing', async () => {
    await open();
    await at('title').fill('Parks');
    await at('open').setInputFiles(file('plan.json', { kind: 'plan' }));
    await shown()
      .getByText('“plan.json” could not be opened: it is not a record file, but of the kind “plan”.')
      .waitFor();
    expect(await at('title').inputValue()).toBe('Parks');
  });
});

it.each(['en', 'cy'])('tears no word that heads the table of readiness, on a phone, in %s', async (lang) => {
  await visit.page.setViewportSize({ width: 320, height: 640 });
  await visit.page.goto(
    visit.host.page({
      body: `<${TAG} readonly lang="${lang}">${given(REVIEWED)}<p>Elsewhere</p></${TAG}>`,
      lang: 'en',
    }),
  );
  await shown().locator('[part=grid] tbody th').first().waitFor();
  const lines = () =>
    shown()
      .locator('[part=grid] th')
      .evaluateAll((heads) =>
        heads.flatMap((head) => {
          const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const torn: string[] = [];
          while (text.nextNode())
            for (const { index, 0: word } of (text.currentNode as Text).data.matchAll(/\S+/g)) {
              range.setStart(text.currentNode, index);
              range.setEnd(text.currentNode, index + word.length);
              if (range.getClientRects().length > 1) torn.push(word);
            }
          return torn;
        }),
      );
  await expect.poll(lines).toEqual([]);
});

it.each([
  ['en', 'Plan: code diary-page (its file is not here)'],
  ['cy', 'Cynllun: cod diary-page (nid yw ei ffeil yma)'],
])('never passes a code off as a name, in %s', async (lang, said) => {
  await visit.page.goto(
    visit.host.page({ body: `<${TAG} readonly>${given(REVIEWED)}<p>Elsewhere</p></${TAG}>`, lang }),
  );
  // The quotation marks around it are drawn, and no part of the text.
  const line = shown().locator('.links li').first();
  await expect.poll(() => line.innerText()).toBe(said);
  expect(await line.locator('q').innerText()).toBe('diary-page');
  await shown().evaluate((one) => {
    const plan = {
      kind: 'plan',
      id: 'riverside-plan',
      objectives: [{ id: 'diary-page', title: 'A page for the diary' }],
    };
    Object.assign(one, { documents: [plan] });
  });
  await expect.poll(() => line.innerText()).toContain(': A page for the diary (');
});

it('tells residents how it went, and nothing that is internal', async () => {
  await visit.page.goto(
    visit.host.page({
      body: `<${TAG} readonly>${given(REVIEWED)}<p>Elsewhere</p></${TAG}>`,
      lang: 'en',
      policy: 'trusted',
    }),
  );
  await visit.page.waitForSelector(`${TAG}[phase=ready]`);
  const text = await shown().evaluate(
    (one) => (one.shadowRoot?.querySelector('.body') as HTMLElement).innerText,
  );
  expect(text).toContain('4.7 from 3 of 5 scored, 4 overall');
  expect(text).toContain('they disagree strongly');
  expect(text).toContain('Policy Officer');
  expect(text).not.toContain('Out-of-hours desk');
  expect(text).not.toContain('Names and addresses');
  expect(await shown().locator('input, button').count()).toBe(0);
});

it('says beside its hand-in how much is filled in, and hands in all the same', async () => {
  await open(`endpoint="${visit.host.answer('/slow', () => undefined)}"`);
  await at('title').fill('The last bus home');
  const beside = shown().locator('p:has(+ .row #hand-in)');
  expect(await beside.innerText()).toBe('In total: 0 of 28 filled in.');
  await at('mode-all').check();
  await at('q-analyse-need').fill('Nobody can get home.');
  await expect.poll(() => beside.innerText()).toBe('In total: 1 of 28 filled in.');
  const ink = () => at('hand-in').evaluate((button) => getComputedStyle(button).color);
  const before = await ink();
  await press('Hand in');
  await expect.poll(() => at('hand-in').isDisabled()).toBe(true);
  // Switched off, its words are still read on its dark ground.
  expect(await ink()).toBe(before);
});

it('keeps to a phone’s width with every question in sight: the wide table scrolls alone', async () => {
  await visit.page.setViewportSize({ width: 320, height: 640 });
  await open();
  await at('mode-all').check();
  await shown().locator('[part=grid] tbody th').first().waitFor();
  expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
