import { beforeAll, describe, expect, it } from 'vitest';
import { openFirefox } from './browser.js';
import { ariaText, ariaTitle, readAria } from './aria.js';
import { axeFaults } from './axe.js';
import { openFamilyPage } from './family-page.js';
import { FULL, family } from './family.js';
import type { Seen } from './host.js';
import { keyboardFaults } from './keyboard.js';
import {
  faultsInPrint,
  movement,
  namelessControls,
  overflowing,
  smallTargets,
  spokenUnasked,
  waitUntilOpen,
  waitUntilReady,
  wordlessTones,
  wordsRunTogether,
  wordsShown,
} from './look.js';

/**
 * The manners of docs/ that an example must have as it stands: each proved for every example of every element.
 * An example is opened once; its tests follow one another on that page, each first putting the page into the
 * state it looks at. What needs a page of its own is in `every-element-on-a-site.page.test.ts`.
 */
const visit = openFamilyPage();

describe.each(family)('$tag', ({ tag, examples }) => {
  describe.each(examples.map((example, nth) => ({ name: example.name, example, nth })))(
    '$name',
    ({ example, nth }) => {
      beforeAll(async () => {
        await visit.page.setViewportSize({ width: 1000, height: 900 });
        await visit.page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
        await visit.open(example, tag);
        await waitUntilOpen(visit.page, tag);
      });

      it('leaves it to its reader when to hear of it', async () => {
        expect(await spokenUnasked(visit.page, tag)).toEqual([]);
      });

      /** Turns the page to a language, a direction and a width, as its reader would. */
      async function turn(lang: 'en' | 'cy', dir: 'ltr' | 'rtl' = 'ltr', width = 1000): Promise<void> {
        const resized = visit.page.viewportSize()?.width !== width;
        if (resized) await visit.page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
        await visit.page.evaluate(
          async ([lang, dir, resized]) => {
            Object.assign(document.documentElement, { lang, dir });
            // What an element does because it has become narrower, it does in the frame after.
            if (resized)
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          },
          [lang, dir, resized] as const,
        );
        await waitUntilReady(visit.page, tag, example.ready[lang]);
      }

      // What is looked at in one language follows on itself: to turn a page is to draw it all.
      describe.each(['cy', 'en'] as const)('in %s', (lang) => {
        it('breaks no strict policy, asks for nothing foreign, sets no cookie, and satisfies axe', async () => {
          await turn(lang);
          expect(await axeFaults(visit.page)).toEqual([]);
          expect(await wordlessTones(visit.page, tag)).toEqual([]);
          expect(await wordsRunTogether(visit.page, tag)).toEqual([]);
          const { violations, errors } = await visit.seen();
          expect(violations).toEqual([]);
          expect(errors).toEqual([]);
          expect(await visit.context.cookies()).toEqual([]);
          const own = /\/(pages|cdn)\/|\/watch\.js$|\/favicon\.ico$/;
          expect(
            visit.requests.filter((url) => !url.startsWith(visit.host.origin) || !own.test(url)),
          ).toEqual([]);
          expect(
            await visit.page.evaluate(
              (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[style], style'),
              tag,
            ),
          ).toBeNull();
        });

        // A screen reader's words are kept beside the examples, to be read whole when they change.
        if (lang === 'en' || nth === 0)
          it('reads as its .aria.txt says (npm run aria -w packages/elements writes it anew)', async () => {
            await turn(lang);
            expect(await ariaText(visit.page, tag)).toBe(readAria(tag).get(ariaTitle(example, lang)));
          });

        if (lang === 'en') {
          it('holds its meaning in print, in forced colours and with motion reduced', async () => {
            const { page } = visit;
            await turn(lang);
            const words = () => wordsShown(page, tag);
            const before = await words();
            await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
            expect(await words()).toEqual(before);
            expect(await movement(page, tag)).toEqual([]);
            expect(await axeFaults(page)).toEqual([]);
            await page.emulateMedia({ media: 'print', forcedColors: null });
            await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
            expect(await faultsInPrint(page, tag)).toEqual([]);
            await page.evaluate(() => dispatchEvent(new Event('afterprint')));
            await page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
          });

          it('is reached by keyboard, seen and named', async () => {
            await turn(lang);
            expect(await namelessControls(visit.page)).toEqual([]);
            expect(await smallTargets(visit.page, tag)).toEqual([]);
            expect(await keyboardFaults(visit.page, tag)).toEqual([]);
          });
        }

        it.each(lang === 'en' ? (['ltr', 'rtl'] as const) : (['ltr'] as const))(
          'fits 320 px, %s',
          async (dir) => {
            await turn(lang, dir, 320);
            expect(await overflowing(visit.page, tag)).toEqual([]);
            const direction = await visit.page.evaluate(
              (tag) =>
                getComputedStyle(document.querySelector(tag)?.shadowRoot?.querySelector('.body') as Element)
                  .direction,
              tag,
            );
            expect(direction).toBe(dir);
          },
        );
      });
    },
  );
});

describe('in Firefox', () => {
  it('every example breaks no strict policy', async ({ skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    const page = await firefox.newPage();
    try {
      for (const { tag, examples } of family) {
        for (const { name, html: body, files, ready } of FULL ? examples : examples.slice(0, 1)) {
          await page.goto(
            visit.host.page({ body, lang: 'cy', policy: 'trusted', ...(files ? { files } : {}) }),
          );
          await page.waitForFunction(
            (tag: string, words: string) =>
              document.querySelector(tag)?.shadowRoot?.textContent?.includes(words),
            { timeout: 8000 },
            tag,
            ready.cy,
          );
          const { violations, errors } = await page.evaluate(
            () => (window as unknown as { seen: Seen }).seen,
          );
          expect([tag, name, violations, errors]).toEqual([tag, name, [], []]);
        }
      }
    } finally {
      await page.close();
    }
  });
});
