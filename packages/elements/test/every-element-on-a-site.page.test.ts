import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Example } from '../src/base/example.js';
import { axeFaults } from './axe.js';
import { openFamilyPage } from './family-page.js';
import { FULL, family } from './family.js';
import { HOSTILE_CSS, HOSTILE_SCRIPT } from './hostile.js';
import { waitUntilReady } from './look.js';

/**
 * The manners of docs/ that show on somebody's site: a page that fights back, two languages, a page that moves
 * its parts about, a script or a file that does not come. For the first example of every element; the full run
 * proves all of them.
 */
const visit = openFamilyPage();

/** What a page may give that cannot be shown, and the code of what is said about it. */
const TROUBLES = [
  ['there is nothing at the address', 'src="missing.json"', 'not-found', ''],
  ['the page’s policy blocks the address', 'src="http://127.0.0.1:9/plan.json"', 'no-answer', ''],
  ['the address answers with a web page', 'src="page.json"', 'not-json', ''],
  ['the script inside is cut off', '', 'not-json', '{"kind":'],
  ['the file is of another kind', '', 'wrong-shape', '{"kind":"recipe","answers":7}'],
  ['the file is a number', '', 'wrong-shape', '7'],
  ['the file is null', '', 'wrong-shape', 'null'],
  [
    'the file is in a format of later',
    '',
    'newer-format',
    '{"kind":"KIND","$schema":"urn:engagement-plan:KIND:2"}',
  ],
] as const;
/** The kind of document each shows: a plan, if no other. */
const KINDS: Readonly<Record<string, string>> = {
  'engagement-calendar': 'register',
  'engagement-challenge': 'challenge',
  'engagement-checklist': 'checklist',
  'engagement-record': 'record',
  'engagement-spectrum': 'spectrum',
};
const FALLBACK = '<p class="fallback">Read it on the council’s site.</p>';

/** Visitors whose browser runs no script, or whose network keeps ours out. */
let bare: Record<'off' | 'blocked', BrowserContext>;
beforeAll(async () => {
  const browser = visit.context.browser();
  if (!browser) throw new Error('No browser.');
  const [off, blocked] = await Promise.all([
    browser.newContext({ javaScriptEnabled: false }),
    browser.newContext(),
  ]);
  await blocked.route('**/cdn/**', (route) => route.abort());
  await Promise.all([off.newPage(), blocked.newPage()]);
  bare = { off, blocked };
});
afterAll(() => Promise.all([bare.off.close(), bare.blocked.close()]));

describe.each(family)('$tag', ({ tag, examples }) => {
  describe.each((FULL ? examples : examples.slice(0, 1)).map((example) => ({ name: example.name, example })))(
    '$name',
    ({ example }) => {
      it('stands on a hostile page, and leaves the page as it was', async () => {
        const body = `<p id="sentinel">The page’s own words</p>${example.html}<button id="own" type="button">The page’s own button</button>`;
        const hostile = { body, css: HOSTILE_CSS, before: HOSTILE_SCRIPT, quirks: true };
        const own = () =>
          visit.page.evaluate(() =>
            ['#sentinel', '#own', 'h1'].map((selector) => {
              const style = getComputedStyle(document.querySelector(selector) as Element);
              return [...style]
                .filter(
                  (name) =>
                    !/^(block-size|height|width|inline-size|perspective-origin|transform-origin)$/.test(name),
                )
                .map((name) => style.getPropertyValue(name))
                .join('|');
            }),
          );
        await visit.page.goto(
          visit.host.page({
            ...hostile,
            scripts: [],
            lang: 'en',
            ...(example.files ? { files: example.files } : {}),
          }),
        );
        const bare = await own();
        await visit.open(example, tag, {
          ...hostile,
          scripts: ['engagement-plan.min.js', 'engagement-plan.min.js', 'engagement-plan.esm.min.js'],
          policy: 'none',
        });
        expect(await own()).toEqual(bare);
        const look = await visit.page.evaluate((tag) => {
          const element = document.querySelector(tag) as HTMLElement;
          const { float, paddingTop, borderTopWidth, textTransform, textAlign } = getComputedStyle(element);
          const words = element.shadowRoot?.querySelector('.body') as HTMLElement;
          const box = words.getBoundingClientRect();
          // One that stands in a sentence is as big as its word.
          const least = getComputedStyle(element).display === 'inline' ? [40, 12] : [200, 20];
          return {
            float,
            paddingTop,
            borderTopWidth,
            textTransform,
            textAlign,
            shown: box.width > (least[0] ?? 0) && box.height > (least[1] ?? 0),
            font: getComputedStyle(words).fontFamily,
          };
        }, tag);
        expect(look).toEqual({
          float: 'none',
          paddingTop: '0px',
          borderTopWidth: '0px',
          textTransform: 'none',
          textAlign: 'start',
          shown: true,
          font: expect.stringContaining('Trebuchet'),
        });
        expect((await visit.seen()).errors).toEqual([]);
        expect(await visit.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      });

      it('speaks English and Welsh side by side, and changes when the page does', async () => {
        const body = `<div id="a">${example.html}</div><div id="b" lang="cy">${example.html}</div>`;
        await visit.open(example, tag, { body });
        await waitUntilReady(visit.page, tag, example.ready.cy, 1);
        await visit.page.evaluate(() => document.querySelector('#a')?.setAttribute('lang', 'cy'));
        await waitUntilReady(visit.page, tag, example.ready.cy);
        expect((await visit.seen()).errors).toEqual([]);
      });

      it('survives being moved, removed and put back, and leaves no listener', async () => {
        const body = `<div id="a">${example.html}</div><div id="b"></div>`;
        // Counts what outlives an element: listeners on the page, observers, timers that repeat.
        const before = `window.alive = 0;
        for (const target of [window, document]) {
          const { addEventListener: add, removeEventListener: drop } = target; const held = new Map();
          target.addEventListener = function (type, f, o) { if (!(o && o.once) || type !== 'load') { held.set(type + (held.get(f) || held.set(f, held.size).get(f)), 1); alive++; } return add.call(this, type, f, o); };
          target.removeEventListener = function (type, f, o) { if (held.delete(type + held.get(f))) alive--; return drop.call(this, type, f, o); };
        }
        const observe = MutationObserver.prototype.observe, stop = MutationObserver.prototype.disconnect, live = new Set();
        MutationObserver.prototype.observe = function (...a) { if (new Error().stack.includes('/cdn/')) live.add(this); return observe.apply(this, a); };
        MutationObserver.prototype.disconnect = function () { live.delete(this); return stop.call(this); };
        window.observing = () => live.size;`;
        await visit.open(example, tag, { body, before });
        const left = await visit.page.evaluate(async (tag) => {
          const counts = () => [
            (window as unknown as { alive: number }).alive,
            (window as unknown as { observing(): number }).observing(),
          ];
          const element = document.querySelector(tag) as HTMLElement;
          const there = document.querySelector('#b') as HTMLElement;
          there.append(element);
          await new Promise((done) => setTimeout(done, 30));
          element.remove();
          const first = counts();
          for (let i = 0; i < 5; i += 1) {
            there.append(element);
            await new Promise((done) => setTimeout(done, 10));
            element.remove();
          }
          const last = counts();
          there.append(element);
          return { first, last };
        }, tag);
        expect(left.last).toEqual(left.first);
        // The one that watches the site for links that arrive late.
        expect(left.first[1]).toBe(1);
        await waitUntilReady(visit.page, tag, example.ready.en);
        expect((await visit.seen()).errors).toEqual([]);
      });
    },
  );

  it.each([
    ['JavaScript is off', 'off'],
    ['the script is blocked', 'blocked'],
  ] as const)('shows its fallback when %s', async (_, visitor) => {
    const [page] = bare[visitor].pages();
    await page?.goto(visit.host.page({ body: `<${tag}>${FALLBACK}</${tag}>` }));
    const box = await page?.locator('.fallback').boundingBox();
    expect(box?.height).toBeGreaterThan(0);
  });

  describe('given what it cannot show', () => {
    const warnings: string[] = [];
    let told: { fallbacks: number[]; codes: unknown[]; trouble: string }[];

    // All of them on one page, twice each, as on a page of many parts of which some are broken.
    beforeAll(async () => {
      visit.page.on('console', (message) => {
        if (message.type() === 'warning' && message.text().startsWith(`${tag}:`))
          warnings.push(message.text());
      });
      const body = TROUBLES.map(([, attributes, , json]) => {
        const given = json.replaceAll('KIND', KINDS[tag] ?? 'plan');
        const script = given && `<script type="application/json">${given}</script>`;
        return `<section>${`<${tag} ${attributes}>${script}${FALLBACK}</${tag}>`.repeat(2)}</section>`;
      }).join('');
      await visit.page.goto(
        visit.host.page({
          body,
          lang: 'cy',
          policy: 'trusted',
          before: `window.told = [];
          addEventListener('${tag}-error', (e) => told.push([e.target, e.detail.code]), true);`,
          files: { 'page.json': '<!doctype html>' },
        }),
      );
      await visit.page.waitForFunction(
        ([tag, count]) => document.querySelectorAll(`${tag}[phase=failed]`).length === count,
        [tag, TROUBLES.length * 2] as const,
      );
      told = await visit.page.locator('section').evaluateAll((sections) =>
        sections.map((section) => ({
          fallbacks: [...section.querySelectorAll('.fallback')].map(
            (fallback) => fallback.getBoundingClientRect().height,
          ),
          codes: (window as unknown as { told: [Element, string][] }).told
            .filter(([element]) => section.contains(element))
            .map(([, code]) => code),
          trouble:
            section.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('[part=trouble]')?.innerText ??
            '',
        })),
      );
    });

    it.each(TROUBLES.map(([what, , code], nth) => [what, code, nth] as const))(
      'keeps its fallback and says so when %s',
      (_, code, nth) => {
        expect(told[nth]?.codes).toEqual([code, code]);
        expect(told[nth]?.fallbacks).toHaveLength(2);
        expect(Math.min(...(told[nth]?.fallbacks ?? []))).toBeGreaterThan(0);
        expect(told[nth]?.trouble).toMatch(/^Nid oedd modd/);
      },
    );

    it('throws nothing, satisfies axe, and warns once of each trouble', async () => {
      expect((await visit.seen()).errors).toEqual([]);
      expect(await axeFaults(visit.page)).toEqual([]);
      // Two elements and one warning: the same code and the same detail are said once.
      expect(new Set(warnings).size).toBe(warnings.length);
      for (const code of new Set(TROUBLES.map(([, , code]) => code)))
        expect(warnings.join()).toContain(`#${code}`);
    });
  });

  it('is cloned by innerHTML, as jQuery pages do', async () => {
    const example = examples[0] as Example;
    await visit.open(example, tag, {
      body: `<div id="a">${example.html}</div><div id="b"></div>`,
      policy: 'strict',
    });
    await visit.page.evaluate(() => {
      const [a, b] = ['#a', '#b'].map((id) => document.querySelector(id) as HTMLElement);
      if (a && b) b.innerHTML = a.innerHTML;
    });
    await waitUntilReady(visit.page, tag, example.ready.en, 1);
    expect((await visit.seen()).errors).toEqual([]);
  });

  it.each(FULL ? ['plain', 'govuk', 'nhs', 'contrast', 'dark'] : [])(
    'satisfies axe in the %s theme, on a light page and a dark one',
    async (theme) => {
      for (const example of examples) {
        for (const css of ['', 'body { background: #111; color: #eee }']) {
          await visit.open(example, tag, { css });
          await visit.page.evaluate(
            ([tag, theme]) => document.querySelector(tag)?.setAttribute('theme', theme),
            [tag, theme] as const,
          );
          expect(await axeFaults(visit.page)).toEqual([]);
        }
      }
    },
  );
});
