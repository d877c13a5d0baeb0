import { expect, it } from 'vitest';
import { faultsSeen, openVisit } from '../../../test/visit.js';
import { LARGE } from '../../plan-given/plans.examples.js';

const visit = openVisit();
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
  expect(await text('engagement-plan')).toContain('27 قطاریں، سب دکھائی گئی ہیں');
  expect(await text('engagement-progress')).toContain('توجہ درکار ہے');
  expect(await text('engagement-status')).toContain('کیوں؟');
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
