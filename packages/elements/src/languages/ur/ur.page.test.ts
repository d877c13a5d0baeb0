import { expect, it } from 'vitest';
import { faultsSeen, openReader } from '../../../test/visit.js';
import { LARGE } from '../../plan-given/plans.examples.js';

const visit = openReader();
const PACK = 'lang/ur.min.js';
const BUNDLE = 'engagement-view.min.js';
const body = (lang = 'ur') =>
  ['plan', 'progress', 'status']
    .map(
      (name) =>
        `<engagement-${name} lang="${lang}" src="plan.json" as-of="2012-02-01" row="1a"></engagement-${name}>`,
    )
    .join('');
const open = async (scripts: readonly string[], html = body()) => {
  await visit.page.goto(
    visit.host.page({ body: html, lang: 'en', policy: 'trusted', scripts, files: { 'plan.json': LARGE } }),
  );
  await visit.page.waitForFunction(() => document.querySelectorAll('[phase=ready]').length === 3);
};
const text = (tag: string) =>
  visit.page.evaluate(
    (tag) => (document.querySelector(tag)?.shadowRoot?.querySelector('.body') as HTMLElement).innerText,
    tag,
  );

it.each([
  ['before the bundle', [PACK, BUNDLE]],
  ['after it', [BUNDLE, PACK]],
])('is spoken when its script stands %s', async (_, scripts) => {
  await open(scripts);
  await expect.poll(() => text('engagement-plan')).toContain('قطاریں تلاش کریں');
  await expect.poll(() => text('engagement-plan')).toContain('27 قطاریں، سب دکھائی گئی ہیں');
  await expect.poll(() => text('engagement-progress')).toContain('توجہ درکار ہے');
  await expect.poll(() => text('engagement-status')).toContain('کیوں؟');
  expect(await faultsSeen(visit.page)).toEqual([]);
});

it('runs from right to left, with days in Urdu, and English words by themselves', async () => {
  await open([BUNDLE, PACK]);
  await expect.poll(() => text('engagement-progress')).toContain('1 فروری، 2012 کی صورتِ حال۔');
  const looks = await visit.page.evaluate(() => {
    const root = document.querySelector('engagement-plan')?.shadowRoot;
    const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
    return {
      direction: style('.body').direction,
      own: style('tr.row .own').unicodeBidi,
      english: root?.querySelector('bdi')?.lang,
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(looks).toEqual({ direction: 'rtl', own: 'plaintext', english: 'en', wide: false });
  // The full stop of an English sentence stands at its end, on the right, though the page runs the other way.
  const stop = await visit.page.evaluate(() => {
    const own = [
      ...(document.querySelector('engagement-plan')?.shadowRoot?.querySelectorAll('bdi') ?? []),
    ].find(({ textContent }) => textContent?.endsWith('.'));
    const words = own?.firstChild?.nextSibling ?? own?.firstChild;
    const range = document.createRange();
    const at = (from: number) => {
      range.setStart(words as Text, from);
      range.setEnd(words as Text, from + 1);
      return range.getBoundingClientRect();
    };
    const { length } = words as Text;
    const [before, last] = [at(length - 2), at(length - 1)];
    return last.left > before.left;
  });
  expect(stop).toBe(true);
});

it('leaves English and Welsh as they were', async () => {
  await open([PACK, BUNDLE], body('cy'));
  expect(await text('engagement-plan')).toContain('Dod o hyd i resi');
});

/** Every piece of text in the elements, with the language it is marked as. */
const pieces = () =>
  visit.page.evaluate(() =>
    [...document.querySelectorAll('engagement-plan, engagement-progress, engagement-status')].flatMap(
      ({ localName, shadowRoot }) => {
        const walker = document.createTreeWalker(shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
        const found: { tag: string; text: string; lang: string; apart: boolean }[] = [];
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent?.trim() ?? '';
          const parent = walker.currentNode.parentElement as HTMLElement;
          const holder = parent.closest<HTMLElement>('[lang]');
          found.push({
            tag: localName,
            text,
            lang: holder?.lang ?? '',
            // A link fills the line or the box it stands in.
            apart:
              parent.matches('a, option, .unseen') ||
              /isolate|plaintext/.test(getComputedStyle(parent).unicodeBidi),
          });
        }
        return found;
      },
    ),
  );

it('marks every English sentence as English, apart from the Urdu around it, and no Urdu one', async () => {
  const inEnglish = { ...LARGE, lang: 'en' };
  await visit.page.goto(
    visit.host.page({
      body: `<div dir="rtl">${body()}</div>`,
      lang: 'ur',
      policy: 'trusted',
      scripts: [BUNDLE, PACK],
      files: { 'plan.json': inEnglish },
    }),
  );
  await expect.poll(() => text('engagement-plan')).toContain('قطاریں تلاش کریں');
  await visit.page.evaluate(() => {
    for (const element of document.querySelectorAll('engagement-plan, engagement-progress')) {
      element.setAttribute('since', '2011-12-31');
    }
    for (const details of document
      .querySelector('engagement-plan')
      ?.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
    document.querySelector('engagement-status')?.shadowRoot?.querySelector('button')?.click();
  });
  await expect.poll(() => text('engagement-progress')).toContain('سے');
  const found = await pieces();
  const urdu = found.filter(({ text }) => /[\u0600-\u06ff]{2}/.test(text));
  const english = found.filter(({ text }) => /[A-Za-z]{2}/.test(text));
  expect(urdu.length).toBeGreaterThan(100);
  expect(english.length).toBeGreaterThan(100);
  expect(urdu.filter(({ lang }) => lang !== 'ur')).toEqual([]);
  expect(english.filter(({ lang }) => lang !== 'en')).toEqual([]);
  expect(english.filter(({ apart }) => !apart)).toEqual([]);
});

it('writes its own days in Urdu; those of the core stand apart in English', async () => {
  await open([BUNDLE, PACK]);
  await expect.poll(() => text('engagement-plan')).toContain('1 فروری، 2012 کی صورتِ حال۔');
  const due = visit.page.locator('engagement-plan tr.row:has(.ref:text-is("7a"))').locator('td').nth(1);
  expect(await due.locator('[lang=en]').first().innerText()).toBe('September 2011');
  expect((await due.innerText()).replace(/\s+/g, ' ')).toContain('پہلی مقررہ تاریخ June 2011');
});

it('leaves an element that the pack has no words for in English, and marks it so', async () => {
  await visit.page.goto(
    visit.host.page({
      body: '<div dir="rtl"><engagement-timeline src="plan.json" as-of="2012-02-01"></engagement-timeline></div>',
      lang: 'ur',
      policy: 'trusted',
      scripts: [BUNDLE, PACK],
      files: { 'plan.json': LARGE },
    }),
  );
  await visit.page.waitForSelector('engagement-timeline[phase=ready]');
  const shown = visit.page.locator('engagement-timeline .body');
  expect(await shown.getAttribute('lang')).toBe('en');
  expect(await shown.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
});
