import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Officer, pageWith } from '../../test/officer.js';
import { openVisit } from '../../test/visit.js';

const visit = openVisit();

/** A receiver that counts what it takes in by its key; `fate` decides what becomes of each attempt. */
function receiver(
  path: string,
  fate: (attempt: number) => 'take' | 'lose-answer' | 'drop' | 'busy' | 'refuse' = () => 'take',
) {
  const taken = new Map<string, { kind: string; submission: string; answers: unknown[] }>();
  const keys: string[] = [];
  const url = visit.host.answer(path, (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const key = String(request.headers['idempotency-key']);
      keys.push(key);
      const what = fate(keys.length);
      if (what === 'take' || what === 'lose-answer')
        taken.set(key, JSON.parse(text) as { kind: string; submission: string; answers: unknown[] });
      if (what === 'drop' || what === 'lose-answer') return response.destroy();
      response.writeHead({ take: 201, busy: 503, refuse: 422 }[what]);
      response.end(what === 'refuse' ? '{"detail":"This engagement is closed."}' : '');
    });
  });
  return { url, taken, keys };
}

describe('filling in', () => {
  it('takes an officer from the first box to the hand-in by keyboard alone', async () => {
    const { url, taken } = receiver('/receive-keyboard');
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`));
    const { keyboard } = officer.page;
    const tabTo = async (id: string) => {
      for (let press = 0; press < 150; press += 1) {
        if ((await officer.focused()) === id) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${id}`);
    };
    await tabTo('title');
    await keyboard.type('Your parks');
    await tabTo('clear-and-agreed-purposes-met');
    await keyboard.press('Space');
    await tabTo('clear-and-agreed-purposes-done');
    await keyboard.type('Agreed a brief.');
    await tabTo('clear-and-agreed-purposes-add');
    await keyboard.press('Enter');
    await expect.poll(() => officer.focused()).toBe('clear-and-agreed-purposes-text-0');
    await keyboard.type('The brief');
    await tabTo('co-ordinated-approach-met');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await tabTo('co-ordinated-approach-reason');
    await keyboard.type('Nobody else asks these people.');
    await tabTo('hand-in');
    await keyboard.press('Enter');
    await officer.hears(/Handed in on/);
    // The button is switched off meanwhile: whoever pressed it goes on at what became of it.
    expect(await officer.focused()).toBe('outcome');
    const [handed] = [...taken.values()];
    expect(handed?.answers).toMatchObject([
      {
        principle: 'clear-and-agreed-purposes',
        answer: 'met',
        done: 'Agreed a brief.',
        evidence: [{ text: 'The brief' }],
      },
      { principle: 'co-ordinated-approach', answer: 'departed', reason: 'Nobody else asks these people.' },
    ]);
  });

  it('draws only the question that was touched', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    await officer.answer('timing', 'met', '');
    await officer.drawn();
    await officer.page.evaluate(() => {
      const root = document.querySelector('engagement-checklist')?.shadowRoot;
      (window as unknown as { touched: string[] }).touched = [];
      new MutationObserver((records) => {
        for (const { target } of records) {
          const question = (target instanceof Element ? target : target.parentElement)?.closest('.question');
          if (question) (window as unknown as { touched: string[] }).touched.push(question.id);
        }
      }).observe(root as Node, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await officer.control('timing-done').pressSequentially('Twelve weeks');
    await officer.answer('involve', 'partly');
    await officer.drawn();
    expect(
      await officer.page.evaluate(() => [...new Set((window as unknown as { touched: string[] }).touched)]),
    ).toEqual(['q-involve']);
  });

  it.each([1280, 1000, 400, 320])(
    'leaves the room they need to questions out of sight, %i px wide, so that no button slides away below them',
    async (width) => {
      await visit.page.setViewportSize({ width, height: 700 });
      const officer = await Officer.at(visit.context, pageWith(visit.host));
      await officer.page.waitForSelector('engagement-checklist [aria-busy=false]', { state: 'attached' });
      const [guessed, needed] = await officer.page.evaluate(() => {
        const root = document.querySelector('engagement-checklist')?.shadowRoot as ShadowRoot;
        const height = () => document.documentElement.scrollHeight;
        const guessed = height();
        const all = new CSSStyleSheet();
        all.replaceSync('* { content-visibility: visible !important }');
        root.adoptedStyleSheets.push(all);
        return [guessed, height()] as const;
      });
      expect(Math.abs(guessed - needed)).toBeLessThan(needed / 50);
    },
  );

  it('says what is owed, with links that move focus', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    await officer.control('opens').fill('2026-03-10');
    const link = officer.page.locator('.owed a').first();
    expect(await officer.page.locator('.owed a').count()).toBe(6);
    await link.click();
    expect(await officer.focused()).toBe('clear-and-agreed-purposes-met');
  });
});

describe('what stops the hand-in', () => {
  it('comes first, is focused, and leads to each control, with the fault in its description', async () => {
    const { url, keys } = receiver('/receive-faults');
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`));
    await officer.control('opens').fill('2026-03-10');
    await officer.control('closes').fill('2026-03-01');
    await officer.answer('timing', 'departed');
    await officer.answer('methodology', 'not-met');
    await officer.answer('involve', 'met', 'Asked.');
    await officer.control('involve-add').click();
    await officer.control('involve-link-0').fill('javascript:alert(1)');
    await officer.press('Hand in');
    await expect.poll(() => officer.focused()).toBe('faults');
    const faults = await officer.page.locator('[part=faults] a').allInnerTexts();
    expect(faults[0]).toBe('Say what the engagement is called.');
    expect(faults).toHaveLength(11);
    await officer.page.locator('[part=faults] a', { hasText: 'Say why' }).click();
    expect(await officer.focused()).toBe('timing-reason');
    const session = await visit.context.newCDPSession(officer.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const reason = nodes.find(({ name }) => String(name?.value).startsWith('Why was it done differently?'));
    expect(reason?.description?.value).toMatch(/^Error: Say why/);
    expect(keys).toEqual([]);
    // Put right, it goes; the others stay until they are put right too.
    await officer.control('timing-reason').fill('The grant ended.');
    await expect.poll(() => officer.page.locator('[part=faults] a').count()).toBe(10);
  });

  it('is a year typed with two digits, which a browser takes for one of the first century', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    await officer.control('title').fill('Your parks');
    await officer.answer('timing', 'unknown');
    await officer.control('opens').fill('0026-03-10');
    await officer.press('Hand in');
    await expect.poll(() => officer.focused()).toBe('faults');
    expect(await officer.said()).toContain('Give a real date for “When does it open?”.');
    await officer.control('opens').fill('2026-03-11');
    await expect.poll(() => officer.page.locator('engagement-checklist [part=faults]').count()).toBe(0);
  });

  it('is that nothing is answered, before anything is owed too', async () => {
    const { url, keys } = receiver('/receive-nothing');
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`));
    await officer.control('title').fill('Your parks');
    await officer.press('Hand in');
    await expect.poll(() => officer.focused()).toBe('faults');
    const faults = officer.page.locator('engagement-checklist [part=faults] a');
    expect(await faults.allInnerTexts()).toEqual(['Answer at least one principle.']);
    await faults.click();
    expect(await officer.focused()).toBe('clear-and-agreed-purposes-met');
    expect(await officer.control('clear-and-agreed-purposes-met-fault').innerText()).toBe(
      'Error: Answer at least one principle.',
    );
    // Any answer will do: what one does not know is an answer, and an answer cleared is none.
    await officer.answer('timing', 'unknown');
    await expect.poll(() => faults.count()).toBe(0);
    await officer.page.locator('engagement-checklist [data-do=clear-answer][data-part=timing]').click();
    await officer.press('Hand in');
    await expect.poll(() => faults.count()).toBe(1);
    await officer.answer('timing', 'unknown');
    await officer.press('Hand in');
    await officer.hears('Handed in on');
    expect(keys).toHaveLength(1);
  });
});

describe('a draft', () => {
  it('survives the page being killed in the middle of a word', async () => {
    const url = pageWith(visit.host);
    const officer = await Officer.at(visit.context, url);
    await officer.control('by').fill('Engagement Officer');
    await officer.control('title').pressSequentially('Your parks, your s');
    await officer.answer('timing', 'partly', 'Seven weeks');
    await officer.drafted('Seven weeks');
    // One more key, of which nobody can say whether the device had it yet.
    await officer.control('timing-done').press('s');
    const session = await visit.context.newCDPSession(officer.page);
    const crashed = officer.page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await Officer.at(visit.context, url);
    await again.hears(/This is the draft from .*, by Engagement Officer\./);
    expect(await again.control('title').inputValue()).toBe('Your parks, your s');
    expect(await again.control('timing-done').inputValue()).toMatch(/^s?Seven weekss?$/);
  });

  it('is kept when the page is left at once, again and again', async () => {
    const url = pageWith(visit.host);
    const officer = await Officer.at(visit.context, url);
    for (const title of ['Once', 'Twice', 'Thrice', 'Four times', 'Five times']) {
      await officer.control('title').fill(title);
      await officer.page.goto('about:blank');
      await officer.goTo(url);
      expect(await officer.control('title').inputValue()).toBe(title);
      expect(await officer.said()).not.toContain('another tab');
    }
  });

  it.each([
    ['keep this one', 'Keep this one', 'From the first tab'],
    ['take the other', 'Show the other one', 'From the second tab'],
  ])('of another tab is never overwritten in silence: %s', async (_, choice, kept) => {
    const url = pageWith(visit.host);
    const first = await Officer.at(visit.context, url);
    const second = await Officer.at(visit.context, url);
    await second.control('title').fill('From the second tab');
    await second.drafted('From the second tab');
    await first.hears(/also changed in another tab/);
    await first.control('title').fill('From the first tab');
    await first.drafted('From the first tab');
    // Both stand on the device until somebody chooses, even if the browser dies now.
    await first.drafted('From the second tab');
    await first.press(choice);
    await first.drafted(kept);
    await first.page.close();
    await second.page.close();
    const third = await Officer.at(visit.context, url);
    expect(await third.control('title').inputValue()).toBe(kept);
    expect(await third.said()).not.toContain('another tab');
  });

  it('set aside by a tab that died is offered again', async () => {
    const url = pageWith(visit.host);
    const first = await Officer.at(visit.context, url);
    const second = await Officer.at(visit.context, url);
    await second.control('title').fill('Second');
    await second.drafted('Second');
    await first.hears(/another tab/);
    await first.control('title').fill('First, not chosen');
    await first.drafted('First, not chosen');
    await first.page.close();
    await second.page.close();
    const third = await Officer.at(visit.context, url);
    expect(await third.control('title').inputValue()).toBe('Second');
    await third.press('Show the other one');
    await expect.poll(() => third.control('title').inputValue()).toBe('First, not chosen');
    await third.press('Undo');
    expect(await third.control('title').inputValue()).toBe('Second');
  });

  it('is deleted on request, and comes back on second thoughts', async () => {
    const url = pageWith(visit.host);
    const officer = await Officer.at(visit.context, url);
    await officer.control('title').fill('Secret');
    await officer.drafted('Secret');
    await officer.press('Delete my draft');
    await officer.hears('Your draft is deleted from this device.');
    expect(await officer.control('title').inputValue()).toBe('');
    await officer.page.reload();
    await officer.control('title').waitFor();
    expect(await officer.control('title').inputValue()).toBe('');
    await officer.control('title').fill('Again');
    await officer.press('Delete my draft');
    await officer.press('Undo');
    expect(await officer.control('title').inputValue()).toBe('Again');
    await officer.drafted('Again');
  });

  it.each([
    ['29 days', 29, 'Old work'],
    ['31 days', 31, ''],
  ])('of %s ago', async (_, days, title) => {
    await visit.inOwnWindow();
    const url = pageWith(visit.host);
    const officer = await Officer.at(visit.context, url);
    await officer.control('title').fill('Old work');
    await officer.drafted('Old work');
    await officer.page.close();
    await visit.context.addInitScript((days) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + days * 86_400_000;
    }, days);
    const later = await Officer.at(visit.context, url);
    expect(await later.control('title').inputValue()).toBe(title);
    // What is old stands in nobody's way.
    await later.control('title').fill('New work');
    await later.drafted('New work');
  });

  it('of an older version opens, whatever shape it had', async () => {
    const url = pageWith(visit.host);
    const officer = await Officer.at(visit.context, url);
    await officer.control('title').fill('x');
    await officer.drafted('"x"');
    await officer.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('engagement-plan');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
      const [draft] = await new Promise<{ work: unknown; count: number }[]>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => resolve(all.result as { work: unknown; count: number }[]);
      });
      if (!draft) throw new Error('no draft');
      draft.work = {
        version: '0',
        engagement: { title: 'From before' },
        answers: [
          { principle: 'timing', answer: 'met' },
          { principle: 'gone', answer: 'met' },
          'nonsense',
          null,
        ],
      };
      store.put(draft);
      await new Promise((done) => (store.transaction.oncomplete = done));
      database.close();
    });
    await officer.page.reload();
    await officer.hears(/has changed since then/);
    expect(await officer.control('title').inputValue()).toBe('From before');
    expect(await officer.control('timing-met').isChecked()).toBe(true);
    const kept = await officer.page.evaluate(() =>
      (
        document.querySelector('engagement-checklist') as HTMLElement & {
          checklist: { answers: { principle: string }[] };
        }
      ).checklist.answers.map(({ principle }) => principle),
    );
    expect(kept).toEqual(['timing', 'gone']);
  });

  it('is not kept where the page says so', async () => {
    const url = pageWith(visit.host, 'drafts="off"');
    const officer = await Officer.at(visit.context, url);
    await officer.control('title').fill('Nowhere');
    const names = await officer.page.evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(names).toEqual([]);
  });

  it.each([
    [
      'the device is full',
      `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
    ],
    [
      'storage is blocked',
      `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    ],
    [
      'storage never answers',
      `IDBFactory.prototype.open = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener() {} });`,
    ],
  ])('goes on in memory, says so and can be downloaded when %s', async (_, before) => {
    const officer = await Officer.at(visit.context, pageWith(visit.host, '', { before }));
    await officer.control('title').fill('Not lost');
    await officer.hears(/does not let the page keep drafts/);
    expect(await officer.control('title').inputValue()).toBe('Not lost');
    const [download] = await Promise.all([
      officer.page.waitForEvent('download'),
      officer.press('Download this checklist'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Not lost');
  });

  it('is kept on a machine too busy to hear what storage answers', async () => {
    const before = `const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...given) {
        setTimeout(() => { for (const end = performance.now() + 2200; performance.now() < end; ); });
        return open.apply(this, given);
      };`;
    const officer = await Officer.at(visit.context, pageWith(visit.host, '', { before }));
    await officer.control('title').fill('Kept all the same');
    await officer.page
      .locator('engagement-checklist .bar')
      .getByText(/Draft kept on this device/)
      .waitFor();
  });

  it('goes on in memory in a sandboxed frame', async () => {
    const inner = pageWith(visit.host, '', { policy: 'none' });
    const { page } = visit;
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(
      visit.host.page({
        body: `<iframe sandbox="allow-scripts" src="${inner}" title="Checklist" width="600" height="800"></iframe>`,
        scripts: [],
      }),
    );
    const title = page.frameLocator('iframe').locator('#title');
    await title.fill('In a frame');
    await page
      .frameLocator('iframe')
      .getByText(/does not let the page keep drafts/)
      .waitFor();
    expect(await title.inputValue()).toBe('In a frame');
    expect(errors).toEqual([]);
  });

  it('passes to a colleague as a file, and opens again', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    await officer.control('title').fill('Handed on');
    await officer.answer('timing', 'met', 'Twelve weeks');
    const [download] = await Promise.all([
      officer.page.waitForEvent('download'),
      officer.press('Download this checklist'),
    ]);
    expect(download.suggestedFilename()).toBe('checklist-handed-on.json');
    const file = {
      name: 'sent.json',
      mimeType: 'application/json',
      buffer: readFileSync(await download.path()),
    };
    const colleague = await Officer.at(visit.context, pageWith(visit.host));
    await colleague
      .control('open')
      .setInputFiles({ name: 'cat.json', mimeType: 'application/json', buffer: Buffer.from('{"cat":1}') });
    await colleague.hears('“cat.json” could not be opened: it is not a checklist file.');
    await colleague.control('open').setInputFiles({
      name: 'later.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.buffer.toString().replace('checklist:1', 'checklist:2')),
    });
    await colleague.hears('“later.json” could not be opened: it was made for a newer version of its format');
    await colleague.control('open').setInputFiles(file);
    await colleague.hears('You are now looking at the checklist from the file.');
    expect(await colleague.control('timing-done').inputValue()).toBe('Twelve weeks');
  });
});

describe('handing in', () => {
  const fill = async (officer: Officer) => {
    await officer.control('title').fill('Your parks');
    await officer.answer('timing', 'met', 'Twelve weeks');
    await officer.press('Hand in');
  };

  it('arrives once through a network that drops, an answer that is lost and a server that is busy', async () => {
    const fates = ['drop', 'lose-answer', 'busy', 'take'] as const;
    const { url, taken, keys } = receiver('/receive-rough', (attempt) => fates[attempt - 1] ?? 'take');
    await visit.inOwnWindow();
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`));
    await officer.page.clock.install();
    await fill(officer);
    for (let wait = 0; wait < 40 && keys.length < 4; wait += 1) {
      await officer.page.clock.runFor(2000);
      await new Promise((done) => setTimeout(done, 50));
    }
    await officer.hears(/Handed in on/);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
    expect([...taken.values()]).toHaveLength(1);
    expect([...taken.values()][0]).toMatchObject({ kind: 'checklist', submission: keys[0] });
  });

  it('goes on after the page was closed, when the network is back', async () => {
    let up = false;
    const { url, taken, keys } = receiver('/receive-later', () => (up ? 'take' : 'drop'));
    const page = pageWith(visit.host, `endpoint="${url}"`);
    const officer = await Officer.at(visit.context, page);
    await fill(officer);
    await officer.hears(/It has not arrived yet/);
    await officer.page.close();
    up = true;
    const again = new Officer(await visit.context.newPage());
    await again.page.goto(page);
    await again.hears(/Handed in on/);
    // Nobody looks for it under an account of thirteen principles: it stands above it as well.
    const top = again.page.locator('engagement-checklist .good').first();
    expect(await top.innerText()).toMatch(/^Handed in on \d+ .+, \d\d:\d\d\. Thank you\.$/);
    expect((await top.boundingBox())?.y).toBeLessThan(
      (await again.page.locator('engagement-checklist [part=progress]').boundingBox())?.y ?? 0,
    );
    expect([...taken.keys()]).toEqual([keys[0]]);
    // And the draft went with it.
    await again.page.reload();
    await again.control('title').waitFor();
    expect(await again.control('title').inputValue()).toBe('');
  });

  it('comes from one tab only, when two have it to send', async () => {
    let up = false;
    const { url, taken, keys } = receiver('/receive-tabs', () => (up ? 'take' : 'drop'));
    const page = pageWith(visit.host, `endpoint="${url}"`);
    const officer = await Officer.at(visit.context, page);
    await fill(officer);
    await officer.hears(/It has not arrived yet/);
    const other = new Officer(await visit.context.newPage());
    await other.page.goto(page);
    await other.hears(/Sending|not arrived/);
    up = true;
    await officer.page.evaluate(() => dispatchEvent(new Event('online')));
    await officer.hears(/Handed in on/);
    await other.hears(/Handed in on/);
    expect(taken.size).toBe(1);
    expect(new Set(keys).size).toBe(1);
  });

  it('says so when it is refused, and keeps everything', async () => {
    const { url, keys } = receiver('/receive-never', () => 'refuse');
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`));
    await fill(officer);
    await officer.hears(/did not accept it \(code 422\)[^]*Their reason:[^]*This engagement is closed\./);
    expect(keys).toHaveLength(1);
    expect(await officer.control('timing-done').inputValue()).toBe('Twelve weeks');
  });

  it('is taken by the page when it prevents the event', async () => {
    const { url, keys } = receiver('/receive-page');
    const before = `addEventListener('engagement-checklist-submit', (event) => { event.preventDefault(); window.taken = event.detail.checklist; });`;
    const officer = await Officer.at(visit.context, pageWith(visit.host, `endpoint="${url}"`, { before }));
    await fill(officer);
    await officer.hears('The page has taken it from here.');
    expect(await officer.page.evaluate(() => (window as unknown as { taken: object }).taken)).toMatchObject({
      kind: 'checklist',
      engagement: { title: 'Your parks' },
    });
    expect(keys).toEqual([]);
  });

  it('is a download where there is nobody to send it to', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    const [download] = await Promise.all([officer.page.waitForEvent('download'), fill(officer)]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({
      kind: 'checklist',
      engagement: { title: 'Your parks' },
    });
    await officer.hears('The file is in your downloads.');
  });
});

describe('in a form of the page’s own', () => {
  const form = (
    inside: string,
  ) => `<form id="form"><label for="c" id="label">Our principles</label>${inside}<button id="send">Send</button><button type="reset" id="reset">Reset</button></form>
    <script src="none.js"></script>`;
  const inForm = (extra = '') =>
    visit.host.page({
      body: form(
        `<engagement-checklist id="c" name="principles" as-of="2026-03-10"><p>Elsewhere</p></engagement-checklist>`,
      ).replace('<form', `<form ${extra}`),
      lang: 'en',
      before: `window.sent = []; addEventListener('submit', (event) => { event.preventDefault(); sent.push([...new FormData(event.target)]); });`,
    });

  it('stops the form until it is in order, sends its answers, and resets', async () => {
    const officer = await Officer.at(visit.context, inForm());
    await officer.page.click('#send');
    await expect.poll(() => officer.focused()).toBe('faults');
    await officer.control('title').fill('Your parks');
    await officer.answer('timing', 'met', 'Twelve weeks');
    await officer.page.click('#send');
    const sent = () =>
      officer.page.evaluate(() => (window as unknown as { sent: [string, string][][] }).sent);
    await expect.poll(async () => (await sent()).length).toBe(1);
    const entries = Object.fromEntries((await sent())[0] ?? []);
    expect(entries['principles.timing']).toBe('met');
    expect(JSON.parse(entries['principles'] ?? '')).toMatchObject({
      kind: 'checklist',
      submission: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    await officer.press('Hand in');
    await expect.poll(async () => (await sent()).length).toBe(2);
    expect(JSON.parse(Object.fromEntries((await sent())[1] ?? [])['principles'] ?? '').submission).toBe(
      JSON.parse(entries['principles'] ?? '').submission,
    );
    await officer.page.click('#reset');
    expect(await officer.control('title').inputValue()).toBe('');
    expect(await officer.control('timing-met').isChecked()).toBe(false);
  });

  it('sends and resets what was typed only a moment before, drawn or not', async () => {
    const officer = await Officer.at(visit.context, inForm());
    await officer.control('title').focus();
    const sent = await officer.page.evaluate(() => {
      document.execCommand('insertText', false, 'Typed just now');
      const sent = new FormData(document.querySelector('form') as HTMLFormElement).get('principles');
      document.querySelector<HTMLElement>('#reset')?.click();
      return sent;
    });
    expect(sent).toContain('Typed just now');
    await expect.poll(() => officer.control('title').inputValue()).toBe('');
  });

  it('is focused by the page’s label, barred by its fieldset, and tells it of input and change', async () => {
    const officer = await Officer.at(visit.context, inForm());
    await officer.page.click('#label');
    expect(await officer.focused()).toBe('title');
    const heard = officer.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const types: string[] = [];
          for (const type of ['input', 'change']) {
            document.addEventListener(type, (event) => {
              types.push(`${event.type} ${(event.target as Element).localName}`);
              if (types.length === 2) resolve(types);
            });
          }
        }),
    );
    await officer.answer('timing', 'met');
    expect(await heard).toEqual(['input engagement-checklist', 'change engagement-checklist']);
    await officer.page.evaluate(() => {
      const bar = document.createElement('fieldset');
      bar.disabled = true;
      document.querySelector('#form')?.prepend(bar);
      bar.append(document.querySelector('#c') as Node);
    });
    await expect.poll(() => officer.control('title').isDisabled()).toBe(true);
  });
});
