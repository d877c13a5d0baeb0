import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsSeen, openReader } from '../../test/visit.js';
import { workDone } from '../../test/work.js';
import { NO_ENGAGEMENTS, RIVERSIDE, inPage } from './registers.examples.js';

const visit = openReader({ viewport: { width: 1100, height: 900 }, acceptDownloads: true });

afterEach(async () => {
  expect(await faultsSeen(visit.page)).toEqual([]);
});

async function open(attributes = '', register: object = RIVERSIDE, lang = 'en'): Promise<void> {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-calendar src="register.json" as-of="2012-06-16" ${attributes}>The diary</engagement-calendar>`,
      lang,
      policy: 'trusted',
      scripts: ['engagement-view.min.js'],
      files: { 'register.json': register },
    }),
  );
  await visit.page.waitForSelector('engagement-calendar[phase=ready]');
}

const titles = () => visit.page.locator('.engagement > [part=heading] .own').allInnerTexts();
const groups = () => visit.page.locator('.group > [part=heading]').allInnerTexts();
const count = () => visit.page.locator('.count [role=status]').innerText();
const shadowText = () =>
  visit.page.locator('engagement-calendar').evaluate((element) => element.shadowRoot?.textContent ?? '');
const one = (title: string) =>
  visit.page.locator('.engagement', { has: visit.page.locator(`[part=heading]:has-text("${title}")`) });
const focused = () =>
  visit.page.evaluate(
    () => document.querySelector('engagement-calendar')?.shadowRoot?.activeElement?.textContent?.trim() ?? '',
  );

describe('the list', () => {
  it('begins with what is open, then comes what opens, then what has no days, then what is over, latest first', async () => {
    await open();
    expect(await groups()).toEqual([
      'Open now',
      'Opening in June 2012',
      'Opening in July 2012',
      'Dates not decided yet',
      'Closed in May 2012',
      'Closed in March 2012',
      'Closed in November 2011',
      'Closed in October 2011',
    ]);
    expect((await titles()).slice(0, 3)).toEqual([
      'What is there to do?',
      'A day on the quays',
      'A skate park for Mill Lane',
    ]);
  });

  it('says of each when, who, where, how, and what follows', async () => {
    await open();
    const text = await one('What is there to do?').innerText();
    for (const said of [
      'Open from 4 June 2012 to 13 July 2012',
      'Young people, Young carers',
      'North Riverside',
      'workshop',
      'Youth Services Manager, with Riverside College',
      'Decision on 19 September 2012. You will hear back by 5 October 2012.',
    ])
      expect(text).toContain(said);
    expect(await one('A day on the quays').innerText()).toContain('On 23 June 2012');
    expect(await one('Getting about').innerText()).toContain('Expected: winter 2012');
  });

  it.each([
    ['the day before it opens', '2012-06-03', 'Planned', 'Opens on 4 June 2012 and closes on 13 July 2012'],
    ['on its last day', '2012-07-13', 'Open', 'Open from 4 June 2012 to 13 July 2012'],
    ['the day after', '2012-07-14', 'Closed', 'Was open from 4 June 2012 to 13 July 2012'],
    ['once feedback was due', '2012-10-06', 'Decided', 'You should have heard back by 5 October 2012.'],
  ])('reads as of %s', async (_, day, state, days) => {
    await open();
    await visit.page.locator('engagement-calendar').evaluate((e, day) => {
      e.setAttribute('as-of', day);
    }, day);
    await expect.poll(() => one('What is there to do?').innerText()).toContain(days);
    expect(await one('What is there to do?').locator('.state').innerText()).toBe(state);
  });

  it('tells what was said and done, and links only where a link does no harm', async () => {
    await open();
    const told = await one('A place to grow').locator('.told').textContent();
    expect(told).toMatch(/You said, we did[^]*Halve the plots[^]*Eleven half plots[^]*The promise was kept/);
    expect(
      await visit.page
        .locator('.links a')
        .evaluateAll((links) => links.map((a) => [(a as HTMLAnchorElement).href, a.textContent.trim()])),
    ).toEqual([
      ['https://riverside.example/youth', 'Take part in “What is there to do?”'],
      ['https://riverside.example/library-hours', 'More about “Your library, your hours”'],
      ['https://riverside.example/growing', 'What you said about the plots'],
    ]);
  });

  it('shows residents nothing internal and nothing to settle, and warns that the file holds it', async () => {
    await open();
    const text = await shadowText();
    for (const secret of [
      'Moving offices',
      'Office notes',
      'To settle',
      'ask once for both',
      'Find a free window',
    ])
      expect(text).not.toContain(secret);
    expect(await visit.page.locator('[part=internal]').innerText()).toContain('meant only for the council');
    await open('', { ...RIVERSIDE, engagements: RIVERSIDE.engagements.slice(0, 3) });
    expect(await visit.page.locator('[part=internal]').count()).toBe(0);
  });
});

describe('finding engagements', () => {
  it.each([
    [
      '#audience',
      'Carers',
      [
        'What is there to do?',
        'Where should savings fall?',
        'Your library, your hours',
        'A strategy for carers',
      ],
    ],
    // What is for the whole borough or a larger area is for this ward as well; one that names none may be.
    [
      '#area',
      'Mill Lane ward',
      [
        'What is there to do?',
        'A skate park for Mill Lane',
        'Getting about in winter',
        'Where should savings fall?',
        'Your library, your hours',
        'A place to grow',
        'A strategy for carers',
      ],
    ],
    ['#community', 'Skaters', ['A skate park for Mill Lane']],
    ['#level', 'Deliberation', ['What is there to do?']],
    ['#state', 'Fed back', ['A place to grow', 'A strategy for carers']],
  ])('by %s', async (control, label, expected) => {
    await open();
    await visit.page.selectOption(control, { label });
    await expect.poll(titles).toEqual(expected);
  });

  it('searches, tells the page, and shows everything again by keyboard', async () => {
    await open();
    await visit.page.evaluate(() => {
      addEventListener('engagement-calendar-filter', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    await visit.page.fill('#text', 'SURVEY carers');
    await expect
      .poll(titles)
      .toEqual(['Where should savings fall?', 'Your library, your hours', 'A strategy for carers']);
    expect(await visit.page.title()).toBe('{"shown":3,"total":8}');
    expect(await count()).toBe('3 of 8 engagements shown');
    await visit.page.fill('#text', 'nothing like it');
    await expect.poll(count).toBe('Nothing matches what you asked for. 0 of 8 engagements shown');
    await visit.page.getByRole('button', { name: 'Show every engagement' }).press('Enter');
    await expect.poll(count).toBe('8 engagements, all shown');
    expect(
      await visit.page.evaluate(
        () => document.querySelector('engagement-calendar')?.shadowRoot?.activeElement?.id,
      ),
    ).toBe('text');
  });
});

describe('a calendar to take along', () => {
  it('is a file of what is shown, made in the page under the strict policy, without polls and office matters', async () => {
    await open('', RIVERSIDE, 'cy');
    await visit.page.selectOption('#community', 'Skaters');
    const waiting = visit.page.waitForEvent('download');
    await visit.page.getByRole('button', { name: /\.ics/ }).press('Enter');
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('dyddiadur-ymgysylltu-riverside-dychmygol.ics');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.match(/^SUMMARY.*$/gm)?.map((line) => line.trim())).toEqual([
      'SUMMARY;LANGUAGE=cy:A skate park for Mill Lane',
      'SUMMARY;LANGUAGE=cy:Penderfyniad: A skate park for Mill Lane',
      expect.stringContaining('A skate park for Mill Lane'),
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:20120702');
  });

  it.each([
    ['https://riverside.example/diary.ics', 'https://riverside.example/diary.ics'],
    ['webcal://riverside.example/diary.ics', 'webcal://riverside.example/diary.ics'],
    ['javascript:alert(1)', undefined],
  ])('is subscribed to by a plain link to %s', async (feed, href) => {
    await open(`feed="${feed}"`);
    const links = visit.page.locator('.take a');
    expect(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))).toEqual(
      href ? [href] : [],
    );
  });
});

describe('a month', () => {
  const cell = (day: number) =>
    visit.page.locator('td', { has: visit.page.locator(`.date:text-matches("^${day} ")`) });

  it('is a table with a head for each weekday, and says what happens on each day', async () => {
    await open('view="month"');
    expect(await visit.page.getByRole('columnheader').allInnerTexts()).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(await cell(4).innerText()).toContain('Opens: What is there to do?');
    expect(await cell(23).innerText()).toContain('A day on the quays');
    // 1 June 2012 was a Friday.
    expect(await visit.page.locator('tbody tr').first().locator('td').nth(4).innerText()).toMatch(/^1\b/);
    expect(await visit.page.locator('td[aria-current=date]').innerText()).toMatch(/^16\b/);
  });

  it('goes on by keyboard, names the month, and takes the reader to what was picked', async () => {
    await open();
    await visit.page.check('input[value=month]');
    await visit.page.getByRole('button', { name: 'Next month' }).press('Enter');
    const heading = visit.page.locator('[role=status] > [part=heading]');
    await expect.poll(() => heading.innerText()).toBe('July 2012');
    await visit.page.getByRole('button', { name: 'Closes: What is there to do?' }).press('Enter');
    await expect.poll(focused).toBe('What is there to do?');
    expect(await titles()).toEqual(['What is there to do?']);
    await visit.page.selectOption('#go', { label: 'October 2011' });
    await expect.poll(() => heading.innerText()).toBe('October 2011');
    expect(await titles()).toEqual([]);
    expect(await visit.page.locator('#go option:checked').innerText()).toBe('October 2011');
  });

  it('says what is open on all its days, and that nothing happens in it', async () => {
    await open('view="month"');
    await visit.page.selectOption('#go', { label: 'March 2012' });
    await visit.page.getByRole('button', { name: 'Previous month' }).press('Enter');
    await expect
      .poll(() => visit.page.locator('.throughout button').allInnerTexts())
      .toEqual(['Your library, your hours']);
    expect(await shadowText()).toContain('Nothing opens, closes or is decided in this month.');
  });

  it('is printed with all that stands in it', async () => {
    await open('view="month"');
    await visit.page.emulateMedia({ media: 'print' });
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await titles()).toEqual(['What is there to do?', 'A day on the quays']);
    expect(await visit.page.locator('td .paper').first().isVisible()).toBe(true);
    await visit.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(titles).toEqual([]);
  });
});

describe('for officers', () => {
  it('each engagement says what there is to settle, and what is for the council only is marked', async () => {
    await open('for="officers"');
    expect(await one('A skate park').locator('.settle').innerText()).toContain(
      '“A skate park for Mill Lane” and “What is there to do?” both ask young people',
    );
    expect(await one('Where should savings fall?').innerText()).toContain('pre-election period');
    expect(await one('Moving offices').innerText()).toContain('For the council only');
    expect(await visit.page.locator('.summary').innerText()).toMatch(
      /\d+ of 9 engagements ha(ve|s) something to settle/,
    );
    await visit.page.check('#settle');
    await expect.poll(titles).not.toContain('A place to grow');
  });

  it('the month names the days better left free', async () => {
    await open('for="officers" view="month"');
    await visit.page.getByRole('button', { name: 'Next month' }).press('Enter');
    await expect
      .poll(() => visit.page.locator('.settle').first().innerText())
      .toContain('the summer holidays');
  });

  it('a free window is found from the keyboard, with what it waits for', async () => {
    await open('for="officers"');
    await visit.page.fill('#wish-who', 'Teenagers');
    await visit.page.selectOption('#wish-area', 'Mill Lane ward');
    await visit.page.fill('#wish-from', '2012-07-02');
    await visit.page.focus('#wish-who');
    await visit.page.keyboard.press('Enter');
    const found = visit.page.locator('.window [role=status]');
    await expect
      .poll(() => found.innerText())
      .toContain('Open it on 3 September 2012 and close it on 14 October 2012.');
    expect(await found.innerText()).toContain('“A skate park for Mill Lane” asks the same people');
    // Another wish is not answered by the last one's window.
    await visit.page.fill('#wish-days', '10');
    await visit.page.keyboard.press('Tab');
    await expect.poll(() => found.innerText()).toBe('');
  });

  it('what is missing is said first, with links that lead to it, and beside each field', async () => {
    await open('for="officers"');
    await visit.page.fill('#wish-days', 'six weeks');
    await visit.page.fill('#wish-from', '');
    await visit.page.getByRole('button', { name: 'Find the first free window' }).press('Enter');
    await expect.poll(focused).toContain('Something is missing');
    const links = visit.page.locator('#faults a');
    expect(await links.count()).toBe(3);
    await links.nth(1).press('Enter');
    expect(
      await visit.page.evaluate(() => {
        const root = document.querySelector('engagement-calendar')?.shadowRoot;
        const field = root?.activeElement;
        return [field?.id, root?.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent];
      }),
    ).toEqual(['wish-days', 'Say how many days, as a whole number such as 42.']);
  });

  it('an empty diary has the box all the same: the first engagement wants a window too', async () => {
    await open('for="officers"', NO_ENGAGEMENTS);
    await visit.page.fill('#wish-who', 'Carers');
    await visit.page.getByRole('button', { name: 'Find the first free window' }).press('Enter');
    await expect.poll(() => visit.page.locator('.found').innerText()).toMatch(/^Open it on/);
  });
});

it('shows 500 engagements at once, and finds one among them without a pause', async () => {
  const engagements = Array.from({ length: 500 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    return {
      ...RIVERSIDE.engagements[i % 6],
      id: `e-${i}`,
      title: `Question ${i}`,
      opens: `20${10 + (i % 5)}-${month}-01`,
      closes: `20${10 + (i % 5)}-${month}-28`,
    };
  });
  await open('for="officers"');
  const show = await workDone(visit.page, () =>
    visit.page.evaluate(
      async (register) => {
        const element = document.querySelector('engagement-calendar') as HTMLElement & {
          register: unknown;
          updateComplete: Promise<unknown>;
        };
        element.register = register;
        await element.updateComplete;
      },
      { ...RIVERSIDE, engagements } as unknown,
    ),
  );
  const find = await workDone(visit.page, () => visit.page.fill('#text', 'question 499'));
  await expect.poll(titles).toEqual(['Question 499']);
  // Generous: what is quadratic takes many times as long.
  expect(show).toBeLessThan(3000);
  expect(find).toBeLessThan(500);
});

it('says so when a day is none, and shows it once it is one', async () => {
  await visit.page.goto(
    visit.host.page({
      body: `<engagement-calendar as-of="16/06/2012">The diary${inPage(RIVERSIDE)}</engagement-calendar>`,
      scripts: ['engagement-view.min.js'],
    }),
  );
  await visit.page.waitForSelector('engagement-calendar[phase=failed]');
  await visit.page.evaluate(() =>
    document.querySelector('engagement-calendar')?.setAttribute('as-of', '2012-06-16'),
  );
  await visit.page.waitForSelector('engagement-calendar[phase=ready]');
  expect(await groups()).toContain('Open now');
});
