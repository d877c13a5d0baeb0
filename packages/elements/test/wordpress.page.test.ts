import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @boundaries-ignore Finding what is installed is the repository's business, and written once.
import { THEME, findWordPress } from '../../../scripts/wordpress.mjs';
import { CDN, ROOM, integrityOf } from '../scripts/bundles.js';
import { VERSION } from '../src/base/version.js';
import { SMALL } from '../src/plan-given/plans.examples.js';
import { openChromium } from './browser.js';
import { FULL } from './family.js';
import type { Host } from './host.js';
import { faultsSeen, openReader } from './visit.js';
import { ATTACKS, PLANS, WIDGETS, knowing, openCouncil, publish } from './wordpress-posts.js';
import { openWordPress } from './wordpress.js';
import type { WordPress } from './wordpress.js';

const PLUGIN = join(ROOM, 'dist/platforms/wordpress/engagement-plan');
const HASH = integrityOf(readFileSync(join(CDN, 'engagement.min.js')));
const ready = (page: Page) => page.waitForSelector('engagement-plan[phase=ready]');

describe('the plugin, against stand-ins for WordPress', () => {
  const visit = openReader();
  const hasPhp = spawnSync('php', ['-v']).status === 0;
  const run = (given: object) =>
    JSON.parse(
      execFileSync('php', [join(ROOM, 'platforms/wordpress/stand-ins.php'), PLUGIN, JSON.stringify(given)], {
        encoding: 'utf8',
      }),
    ) as {
      html: string;
      tag: string;
      kses: Record<string, Record<string, boolean>>;
      enqueued: string[];
      providers: Record<string, string>;
    };
  /** A page whose head and body WordPress wrote. */
  const open = (body: string, head: string) =>
    visit.page.goto(
      visit.host.page({
        body: head + body,
        lang: 'en',
        scripts: [],
        policy: 'strict',
      }),
    );
  /** From the top of the site: what an author writes without that, WordPress takes for another site's name. */
  const src = '/plans/plan.json';
  beforeAll(() => {
    visit.host.answer(src, (_, response) => response.end(JSON.stringify(SMALL)));
  });

  it.skipIf(!hasPhp)('the shortcode and its script tag become the plan, with this build’s hash', async () => {
    const { html, tag, enqueued } = run({ src, lead: 'CVS', lang: 'cy', as_of: '2012-02-01' });
    expect(enqueued).toEqual(['engagement-plan']);
    expect(tag).toContain(`integrity="${HASH}" crossorigin="anonymous"`);
    expect(tag).toContain(`?ver=${VERSION}"`);
    await open(html, tag);
    await ready(visit.page);
    const element = visit.page.locator('engagement-plan');
    expect(await element.getAttribute('as-of')).toBe('2012-02-01');
    expect(await element.locator('> p > a').getAttribute('href')).toBe('/plans/plan.html');
    expect(await element.locator('> p > a').textContent()).toBe('Ein cynllun ymgysylltu');
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it.skipIf(!hasPhp)('is the link it holds when the script is another than the hash says', async () => {
    const { html, tag } = run({ src });
    await open(html, tag.replace(HASH, integrityOf(Buffer.from('another'))));
    expect(await visit.page.getByRole('link', { name: 'Our engagement plan' }).isVisible()).toBe(true);
    expect(await visit.page.locator('engagement-plan[phase]').count()).toBe(0);
  });

  it.skipIf(!hasPhp)('escapes what an author writes, and shows nothing without an address', () => {
    const { html } = run({
      src,
      lead: '"><script>x',
      title: '<b>',
      onclick: 'x',
      view: 'script',
    });
    expect(html).toContain('<engagement-plan src="/plans/plan.json" lead="&quot;&gt;&lt;script&gt;x">');
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('onclick');
    expect(run({ src: 'javascript:alert(1)' }).html).toBe('');
    expect(run({}).html).toBe('');
  });

  it.skipIf(!hasPhp)('lets authors write the tags, and knows the council’s pages', () => {
    const { kses, providers } = run({ src });
    expect(Object.keys(kses)).toEqual(['engagement-plan', 'engagement-progress', 'engagement-status']);
    expect(kses['engagement-plan']).toMatchObject({ src: true, lead: true, lang: true });
    expect(providers).toEqual({ 'https://council.example/plans/*': 'https://council.example/oembed.json' });
  });

  it('says this version everywhere', () => {
    const text = (name: string) => readFileSync(join(PLUGIN, name), 'utf8');
    expect(text('engagement-plan.php')).toContain(` * Version: ${VERSION}\n`);
    expect(text('engagement-plan.php')).toContain(`ENGAGEMENT_PLAN_VERSION = '${VERSION}'`);
    expect((JSON.parse(text('block.json')) as { version: string }).version).toBe(VERSION);
    expect(text('editor.asset.php')).toContain(`'${VERSION}'`);
  });
});

/** In a WordPress of its own with ENGAGEMENT_FULL=1, where one is installed. */
const { missing } = findWordPress();
if (FULL)
  describe.skipIf(missing.length > 0)('the plugin, in a real WordPress', () => {
    let council: Host;
    let wordpress: WordPress;
    let posts: ReadonlyMap<string, string>;
    let reader: Page;
    let author: Page;
    const open = (post: string, query = '') => reader.goto(`${posts.get(post)}${query}`);
    const content = () => reader.locator('.entry-content');
    const script = () => reader.locator('script[src*="engagement.min.js"]');

    beforeAll(async () => {
      council = await openCouncil();
      wordpress = await openWordPress(PLUGIN, knowing(council));
      const browser = await openChromium();
      [reader, author] = await Promise.all([wordpress.visit(browser), wordpress.visit(browser, 'author')]);
      const options =
        "implode( ' ', array_diff( array_keys( wp_load_alloptions() ), array( 'active_plugins' ) ) )";
      const kept = await wordpress.run(
        `$before = ${options}; $fault = activate_plugin( 'engagement-plan/engagement-plan.php' ); var_dump( $fault, $before === ${options} );`,
      );
      // Switched on without a fault, and without keeping anything that would have to be taken away again.
      expect(kept).toBe('NULL\nbool(true)\n');
      posts = await publish(wordpress, council);
      // It installs a whole site: fourteen seconds here, four times that on a machine with much else to do.
    }, 180_000);
    afterAll(async () => {
      await Promise.all([reader, author].map((page) => page?.context().close()));
      await Promise.all([wordpress?.close(), council?.close()]);
    });

    it.each(Object.keys(PLANS))('%s of an author becomes the plan, with the link inside', async (post) => {
      await open(post);
      await ready(reader);
      const inside = reader.locator(`engagement-plan a[href^="${council.origin}/plans/plan.html"]`);
      expect(await inside.count()).toBe(1);
      expect(await script().getAttribute('integrity')).toBe(HASH);
    });

    it.each(Object.keys(ATTACKS))('no script comes of %s', async (post) => {
      const alarms: string[] = [];
      reader.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      await open(post);
      await reader.waitForSelector('engagement-plan[phase=ready], engagement-plan[phase=failed]');
      const ways = await content().evaluate((all) =>
        [...all.querySelectorAll('*')].flatMap((at) => [
          ...(at.matches('script, img, [href^="javascript:"], [src^="javascript:"]') ? [at.outerHTML] : []),
          ...at.getAttributeNames().filter((name) => name.startsWith('on')),
        ]),
      );
      reader.removeAllListeners('dialog');
      expect([...ways, ...alarms]).toEqual([]);
    });

    it('brings no script where there is nothing of ours, and nothing where there is no address', async () => {
      await open('nothing of ours');
      expect(await script().count()).toBe(0);
      await open('no address');
      expect(await reader.locator('engagement-plan').count()).toBe(0);
    });

    it.each([320, 1280])('stands in the theme’s column at %i pixels', async (width) => {
      await reader.setViewportSize({ width, height: 800 });
      await open('a block');
      await ready(reader);
      const column = (selector: string) =>
        content()
          .locator(selector)
          .evaluate((at) => [at.getBoundingClientRect().left, at.getBoundingClientRect().right]);
      expect(await column('engagement-plan')).toEqual(await column('> p'));
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    it('has a Welsh link where the plan is Welsh, or the page', async () => {
      const words = () => reader.locator('engagement-plan > p > a').textContent();
      await open('the shortcode in Welsh');
      expect(await words()).toBe('Ein cynllun ymgysylltu');
      await open('a block', '?welsh');
      expect(await words()).toBe('Ein cynllun ymgysylltu');
    });

    it.each(['a page the site names', 'a page that says itself what it is'])(
      'the pasted address of %s becomes a frame with the plan',
      async (post) => {
        await open(post);
        const frame = content().locator('iframe');
        expect(await frame.getAttribute('title')).toBe('Our plan');
        expect(await frame.getAttribute('sandbox')).toBe('allow-scripts');
        await frame.contentFrame().locator('engagement-plan[phase=ready]').waitFor();
        await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThanOrEqual(200);
      },
    );

    it('the editor is told what an address is', async () => {
      const answer = await wordpress.run(`
        wp_set_current_user( get_user_by( 'login', 'author' )->ID );
        $ask = new WP_REST_Request( 'GET', '/oembed/1.0/proxy' );
        $ask->set_query_params( array( 'url' => '${council.origin}/plans/plan.html' ) );
        echo json_encode( rest_do_request( $ask )->get_data() );`);
      expect(JSON.parse(answer)).toMatchObject({
        type: 'rich',
        title: 'Our plan',
        provider_name: 'Riverside',
      });
    });

    it('stands in the widgets of a theme without blocks too', async () => {
      await wordpress.run(WIDGETS(`${council.origin}/plans/plan.json`));
      await reader.goto(wordpress.origin);
      await expect.poll(() => reader.locator('aside engagement-plan[phase=ready]').count()).toBe(3);
      await wordpress.run(`switch_theme( '${THEME}' );`);
    });

    it('the block is found, filled in, looked at, saved, opened again as it was, and leaves its link', async () => {
      const said: string[] = [];
      author.on('console', (message) => said.push(message.text()));
      const lead = author.getByLabel('Lead whose rows are shown first');
      await author.goto(`${wordpress.origin}/wp-admin/post-new.php`);
      await author.getByRole('button', { name: 'Close dialog' }).click();
      await author.getByRole('textbox', { name: 'Add title' }).fill('Our plan');
      await author.getByRole('button', { name: 'Toggle block inserter' }).click();
      await author.getByRole('searchbox').fill('engagement');
      await author.getByRole('option', { name: 'Engagement plan' }).click();
      await author.getByLabel('Address of the plan file').fill(`${council.origin}/plans/plan.json?a=1&b=2`);
      await lead.fill('CVS');
      await author.getByRole('button', { name: 'Save draft' }).click();
      await author.getByText('Saved', { exact: true }).waitFor();
      await author.waitForURL(/[?&]post=\d/);
      const editor = author.url();
      const preview = `${wordpress.origin}/?preview=true&p=${new URL(editor).searchParams.get('post')}`;
      await author.goto(preview);
      await ready(author);
      expect(await author.getAttribute('engagement-plan', 'lead')).toBe('CVS');
      await author.goto(editor);
      await lead.waitFor();
      expect(await lead.inputValue()).toBe('CVS');
      expect(said.filter((text) => /block validation|deprecated/i.test(text))).toEqual([]);
      // One that was written by hand has no link in it yet, and is none the worse for it.
      const written = await author.evaluate(() => {
        const { blocks } = (window as unknown as { wp: { blocks: { parse: (html: string) => unknown } } }).wp;
        return blocks.parse('<!-- wp:engagement-plan/plan {"src":"/plan.json","align":"wide"} /-->');
      });
      expect(written).toMatchObject([{ isValid: true, attributes: { src: '/plan.json', align: 'wide' } }]);

      await wordpress.run("deactivate_plugins( 'engagement-plan/engagement-plan.php' );");
      await author.goto(preview);
      const link = author.locator('.entry-content a');
      expect(await link.getAttribute('href')).toBe(`${council.origin}/plans/plan.html?a=1&b=2`);
      expect(await author.locator('script[src*="engagement.min.js"]').count()).toBe(0);
    });

    it('has given PHP and WordPress nothing to complain of', () => {
      const ours = /engagement|called (?:<strong>)?incorrectly/i;
      expect(wordpress.complaints().filter((said) => ours.test(said))).toEqual([]);
    });
  });
