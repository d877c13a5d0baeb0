import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Example } from '../src/base/example.js';
import { ROOM } from '../scripts/bundles.js';
import { openChromium, openFirefox } from './browser.js';
import { openHost } from './host.js';
import type { Host, HostPage, Seen } from './host.js';
import { HOSTILE_CSS, HOSTILE_SCRIPT } from './hostile.js';
import { keyboardFaults } from './keyboard.js';
import {
  fallbackIsVisible,
  faultsInPrint,
  movement,
  namelessControls,
  overflowing,
  smallTargets,
  waitUntilReady,
  wordlessTones,
} from './look.js';

/** The manners of docs/: each proved for every example of every element. Combinations that only slow it run with ENGAGEMENT_FULL=1. */
const FULL = process.env['ENGAGEMENT_FULL'] === '1';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['en', 'cy'] as const;

const tags = readdirSync(join(ROOM, 'src')).filter((name) => name.startsWith('engagement-'));
const family = await Promise.all(
  tags.map(async (tag) => {
    const { examples } = (await import(`../src/${tag}/${tag}.examples.ts`)) as {
      examples: readonly Example[];
    };
    return { tag, examples };
  }),
);

let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;
let requests: string[];

beforeAll(async () => {
  [browser, host] = await Promise.all([openChromium(), openHost()]);
  context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
afterEach(async () => {
  await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
});

const seen = (on: Page = page) => on.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function open(example: Example, tag: string, about: Partial<HostPage> = {}): Promise<void> {
  requests = [];
  const lang = about.lang === 'cy' ? 'cy' : 'en';
  await page.goto(
    host.page({
      body: example.html,
      lang,
      policy: 'trusted',
      ...(example.files ? { files: example.files } : {}),
      ...about,
    }),
  );
  await waitUntilReady(page, tag, example.ready[lang]);
}

async function axeFaults(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(
          root: Node,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary.slice(0, 200)}`),
    );
  });
}

describe.each(family)('$tag', ({ tag, examples }) => {
  describe.each(examples.map((example, nth) => ({ name: example.name, example, nth })))(
    '$name',
    ({ example, nth }) => {
      // Every example of every element has every manner in the full run; in the quick one the first has, and
      // the others those that their own markup may break.
      const whole = FULL || nth === 0;

      it.each(LANGUAGES.slice(0, whole ? 2 : 1))(
        'breaks no strict policy, asks for nothing foreign, sets no cookie, and satisfies axe, in %s',
        async (lang) => {
          await open(example, tag, { lang });
          expect(await axeFaults()).toEqual([]);
          expect(await wordlessTones(page, tag)).toEqual([]);
          const { violations, errors } = await seen();
          expect(violations).toEqual([]);
          expect(errors).toEqual([]);
          expect(await context.cookies()).toEqual([]);
          const own = /\/(pages|cdn)\/|\/watch\.js$|\/favicon\.ico$/;
          expect(requests.filter((url) => !url.startsWith(host.origin) || !own.test(url))).toEqual([]);
          expect(
            await page.evaluate(
              (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[style], style'),
              tag,
            ),
          ).toBeNull();
        },
      );

      it('is reached by keyboard, seen and named', async () => {
        await open(example, tag);
        expect(await namelessControls(page)).toEqual([]);
        expect(await smallTargets(page, tag)).toEqual([]);
        expect(await keyboardFaults(page, tag)).toEqual([]);
      });

      it.each(
        (
          [
            { dir: undefined, lang: 'cy' },
            { dir: undefined, lang: 'en' },
            { dir: 'rtl', lang: 'en' },
          ] as const
        ).slice(0, whole ? 3 : 1),
      )('fits 320 px ($lang, $dir)', async ({ dir, lang }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(example, tag, { lang, ...(dir ? { dir } : {}) });
        const faults = await overflowing(page, tag);
        const direction = await page.evaluate(
          (tag) =>
            getComputedStyle(document.querySelector(tag)?.shadowRoot?.querySelector('.body') as Element)
              .direction,
          tag,
        );
        await page.setViewportSize({ width: 1000, height: 900 });
        expect(faults).toEqual([]);
        expect(direction).toBe(dir ?? 'ltr');
      });

      if (!whole) return;

      it('holds its meaning in print, in forced colours and with motion reduced', async () => {
        await open(example, tag);
        const words = () =>
          page.evaluate(
            (tag) =>
              (document.querySelector(tag)?.shadowRoot?.querySelector('.body') as HTMLElement).innerText
                .length,
            tag,
          );
        const before = await words();
        await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
        expect(await words()).toBe(before);
        expect(await movement(page, tag)).toEqual([]);
        expect(await axeFaults()).toEqual([]);
        await page.emulateMedia({ media: 'print', forcedColors: null });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await faultsInPrint(page, tag)).toEqual([]);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      });

      it('stands on a hostile page, and leaves the page as it was', async () => {
        const body = `<p id="sentinel">The page’s own words</p>${example.html}<button id="own" type="button">The page’s own button</button>`;
        const hostile = { body, css: HOSTILE_CSS, before: HOSTILE_SCRIPT, quirks: true };
        const own = () =>
          page.evaluate(() =>
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
        requests = [];
        await page.goto(
          host.page({
            ...hostile,
            scripts: [],
            lang: 'en',
            ...(example.files ? { files: example.files } : {}),
          }),
        );
        const bare = await own();
        await open(example, tag, {
          ...hostile,
          scripts: ['engagement-plan.min.js', 'engagement-plan.min.js', 'engagement-plan.esm.min.js'],
          policy: 'none',
        });
        expect(await own()).toEqual(bare);
        const look = await page.evaluate((tag) => {
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
        expect((await seen()).errors).toEqual([]);
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      });

      it('speaks English and Welsh side by side, and changes when the page does', async () => {
        const body = `<div id="a">${example.html}</div><div id="b" lang="cy">${example.html}</div>`;
        await open(example, tag, { body });
        await waitUntilReady(page, tag, example.ready.cy, 1);
        await page.evaluate(() => document.querySelector('#a')?.setAttribute('lang', 'cy'));
        await waitUntilReady(page, tag, example.ready.cy);
        expect((await seen()).errors).toEqual([]);
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
        await open(example, tag, { body, before });
        const left = await page.evaluate(async (tag) => {
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
        await waitUntilReady(page, tag, example.ready.en);
        expect((await seen()).errors).toEqual([]);
      });
    },
  );

  const fallback = '<p id="fallback">Read it on the council’s site.</p>';

  it.each([
    ['JavaScript is off', { javaScriptEnabled: false }, ['engagement-plan.min.js']],
    ['the script is blocked', {}, ['missing.min.js']],
  ] as const)('shows its fallback when %s', async (_, options, scripts) => {
    const plain = await browser.newContext(options);
    const on = await plain.newPage();
    if (scripts[0] === 'missing.min.js') await on.route('**/cdn/**', (route) => route.abort());
    await on.goto(host.page({ body: `<${tag}>${fallback}</${tag}>`, scripts }));
    const box = await on.locator('#fallback').boundingBox();
    await plain.close();
    expect(box?.height).toBeGreaterThan(0);
  });

  it.each([
    ['there is nothing at the address', 'src="missing.json"', 'trusted', 'not-found', ''],
    ['the page’s policy blocks the address', 'src="missing.json"', 'offline', 'no-answer', ''],
    ['the address answers with a web page', 'src="page.json"', 'trusted', 'not-json', ''],
    [
      'the script inside is cut off',
      '',
      'trusted',
      'not-json',
      '<script type="application/json">{"kind":</script>',
    ],
    [
      'the file is of another kind',
      '',
      'trusted',
      'wrong-shape',
      '<script type="application/json">{"kind":"recipe","answers":7}</script>',
    ],
    ['the file is a number', '', 'trusted', 'wrong-shape', '<script type="application/json">7</script>'],
    ['the file is null', '', 'trusted', 'wrong-shape', '<script type="application/json">null</script>'],
  ] as const)(
    'keeps its fallback, says so and throws nothing when %s',
    async (_, attributes, policy, code, inside) => {
      requests = [];
      const warnings: string[] = [];
      const listen = (message: { type(): string; text(): string }) => {
        if (message.type() === 'warning' && message.text().startsWith('engagement-'))
          warnings.push(message.text());
      };
      page.on('console', listen);
      const body = `<${tag} ${attributes}>${inside}${fallback}</${tag}>`;
      await page.goto(
        host.page({
          body: body + body.replace('id="fallback"', ''),
          lang: 'cy',
          policy,
          files: { 'page.json': '<!doctype html>' },
        }),
      );
      await page.waitForFunction(
        (tag) => document.querySelectorAll(`${tag}[phase=failed]`).length === 2,
        tag,
      );
      page.off('console', listen);
      expect(await fallbackIsVisible(page)).toBe(true);
      const { errors, events } = await seen();
      expect(errors).toEqual([]);
      expect(events.filter(({ type }) => type === `${tag}-error`)).toHaveLength(2);
      expect(events[0]?.detail).toMatchObject({ code });
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`#${code}`);
      const trouble = await page.locator(`${tag} [part=trouble]`).first().innerText();
      expect(trouble).toMatch(/^Nid oedd modd/);
      expect(await axeFaults()).toEqual([]);
    },
  );

  it('is cloned by innerHTML, as jQuery pages do', async () => {
    const example = examples[0] as Example;
    await open(example, tag, {
      body: `<div id="a">${example.html}</div><div id="b"></div>`,
      policy: 'strict',
    });
    await page.evaluate(() => {
      const [a, b] = ['#a', '#b'].map((id) => document.querySelector(id) as HTMLElement);
      if (a && b) b.innerHTML = a.innerHTML;
    });
    await waitUntilReady(page, tag, example.ready.en, 1);
    expect((await seen()).errors).toEqual([]);
  });

  it.each(FULL ? ['plain', 'govuk', 'nhs', 'contrast', 'dark'] : [])(
    'satisfies axe in the %s theme, on a light page and a dark one',
    async (theme) => {
      for (const example of examples) {
        for (const css of ['', 'body { background: #111; color: #eee }']) {
          await open(example, tag, { css });
          await page.evaluate(([tag, theme]) => document.querySelector(tag)?.setAttribute('theme', theme), [
            tag,
            theme,
          ] as const);
          expect(await axeFaults()).toEqual([]);
        }
      }
    },
  );
});

describe('in Firefox', () => {
  it('every example breaks no strict policy', async ({ skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    try {
      const on = await firefox.newPage();
      for (const { tag, examples } of family) {
        for (const example of examples) {
          await on.goto(
            host.page({
              body: example.html,
              lang: 'cy',
              policy: 'trusted',
              ...(example.files ? { files: example.files } : {}),
            }),
          );
          await on.waitForFunction(
            (tag: string, words: string) =>
              document.querySelector(tag)?.shadowRoot?.textContent?.includes(words),
            { timeout: 8000 },
            tag,
            example.ready.cy,
          );
          const { violations, errors } = await on.evaluate(() => (window as unknown as { seen: Seen }).seen);
          expect([tag, example.name, violations, errors]).toEqual([tag, example.name, [], []]);
        }
      }
    } finally {
      await firefox.close();
    }
  });
});
