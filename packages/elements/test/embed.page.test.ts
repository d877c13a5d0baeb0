import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openFirefox } from './browser.js';
import type { HostPage } from './host.js';
import { faultsSeen, openVisit } from './visit.js';
import { LARGE, SMALL } from '../src/plan-given/plans.examples.js';

const visit = openVisit();

const FILES = { 'plan.json': LARGE, 'plan.html': '<!doctype html><p>The plan, to read.' };
const LINK = '<p><a href="plan.html?engagement=plan&amp;lead=cvs&amp;as-of=2012-02-01">Our plan</a></p>';

async function open(body: string, page: Partial<HostPage> = {}): Promise<void> {
  await visit.page.goto(visit.host.page({ body, lang: 'en', policy: 'trusted', files: FILES, ...page }));
}
const ready = (page: Page = visit.page, tag = 'engagement-plan') =>
  page.waitForSelector(`${tag}[phase=ready]`);
const elements = () => visit.page.locator('engagement-plan').count();

describe('a plain link and one script', () => {
  it.each(['engagement-plan.min.js', 'engagement-view.min.js', 'engagement-plan.esm.min.js'])(
    'become the element under a strict policy, with %s',
    async (script) => {
      await open(LINK, { scripts: [script] });
      await ready();
      const element = visit.page.locator('engagement-plan');
      expect(await element.getAttribute('lead')).toBe('cvs');
      expect(await element.getAttribute('as-of')).toBe('2012-02-01');
      expect(await element.locator('> a').innerText()).toBe('Our plan');
      expect(await faultsSeen(visit.page)).toEqual([]);
    },
  );

  it('makes a checklist that asks for no file, and sends where the link’s own site says', async () => {
    await open('<a href="paper.html?engagement=checklist&endpoint=answers/new">The checklist</a>');
    await ready(visit.page, 'engagement-checklist');
    const element = visit.page.locator('engagement-checklist');
    expect(await element.getAttribute('src')).toBeNull();
    expect(await element.getAttribute('endpoint')).toBe(new URL('answers/new', visit.page.url()).href);
  });

  it('leads to the readable page where the script does not run', async () => {
    await open(LINK, { scripts: [] });
    await visit.page.getByRole('link', { name: 'Our plan' }).click();
    expect(await visit.page.innerText('p')).toBe('The plan, to read.');
  });

  it.each([
    ['of another site', '<a href="http://127.0.0.1:9/plan.html?engagement=plan">x</a>'],
    ['that asks for nothing', '<a href="plan.html?view=plan">x</a>'],
    ['to an element there is not', '<a href="plan.html?engagement=recipe">x</a>'],
    ['to no kind of address', '<a href="javascript:void(0)//?engagement=plan">x</a>'],
    [
      'that takes its data elsewhere',
      '<a href="plan.html?engagement=plan&src=http://127.0.0.1:9/a.json">x</a>',
    ],
    [
      'that sends elsewhere',
      '<a href="c.html?engagement=checklist&endpoint=https://elsewhere.example/">x</a>',
    ],
    ['in an editor', `<div contenteditable>${LINK}</div>`],
  ])('leaves alone a link %s', async (_, link) => {
    await open(`${link}<engagement-status src="plan.json" row="7a">amber</engagement-status>`);
    await ready(visit.page, 'engagement-status');
    expect(await visit.page.locator('engagement-plan, engagement-checklist, engagement-recipe').count()).toBe(
      0,
    );
    expect(await visit.page.locator('main a').count()).toBe(1);
  });

  it.each([
    ['leads to', '<a href="http://127.0.0.1:9/plan.html?engagement=plan">x</a>'],
    ['takes data from', '<a href="plan.html?engagement=plan&src=http://127.0.0.1:9/a.json">x</a>'],
    ['takes data from', '<div data-engagement="plan" data-src="http://127.0.0.1:9/a.json">x</div>'],
  ])('says once in the console that what %s a site without a base is left alone', async (_, place) => {
    const warnings: string[] = [];
    visit.page.on('console', (message) => warnings.push(message.text()));
    await open(`${place}${place}<engagement-status src="plan.json" row="7a">amber</engagement-status>`);
    await ready(visit.page, 'engagement-status');
    await expect
      .poll(() => warnings)
      .toEqual([expect.stringMatching(/^engagement: no base for http:\/\/127\.0\.0\.1:9\//)]);
  });

  it('takes the bases that its tag names, and no folder that only begins like one', async () => {
    const other = await (await import('./host.js')).openHost();
    const plan = (path: string) =>
      other.answer(path, (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
        response.end(JSON.stringify(SMALL));
      });
    plan('/plans/a.json');
    plan('/plans-of-others/a.json');
    const link = (path: string) => `<p><a href="${other.origin}${path}?engagement=plan">${path}</a></p>`;
    await open(link('/plans/a.html') + link('/plans-of-others/a.html'), {
      policy: 'none',
      scripts: [`engagement-plan.min.js" data-engagement-base="${other.origin}/plans`],
    });
    await ready();
    expect(await elements()).toBe(1);
    expect(await visit.page.locator('main > p > a').innerText()).toBe('/plans-of-others/a.html');
    await other.close();
  });

  it('asks the page where its data are, when no file lies beside it', async () => {
    await open('<a href="read.html?engagement=plan">Our plan</a>', {
      files: {
        'read.html': '<!doctype html><link href=plan.json rel="alternate" type="application/json"><p>Plan',
        'plan.json': LARGE,
      },
    });
    await ready();
    expect(await visit.page.locator('engagement-plan').getAttribute('src')).toMatch(/\/plan\.json$/);
    expect(await visit.page.locator('engagement-plan [part=trouble]').count()).toBe(0);
  });

  it('upgrades what a page adds later, once, also when it is cloned by innerHTML', async () => {
    await open('<div id="a"></div><div id="b"></div>', { policy: 'strict' });
    await visit.page.evaluate((link) => {
      const a = document.querySelector('#a') as HTMLElement;
      a.innerHTML = link;
    }, LINK);
    await ready();
    await visit.page.evaluate(() => {
      const [a, b] = ['#a', '#b'].map((id) => document.querySelector(id) as HTMLElement);
      if (a && b) b.innerHTML = a.innerHTML;
    });
    await visit.page.waitForFunction(
      () => document.querySelectorAll('engagement-plan[phase=ready]').length === 2,
    );
    expect(await elements()).toBe(2);
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('upgrades a link once when the page has two copies of the script', async () => {
    await open(LINK, {
      scripts: ['engagement-plan.min.js', 'engagement-plan.min.js', 'engagement-plan.esm.min.js'],
      policy: 'none',
    });
    await ready();
    expect(await elements()).toBe(1);
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('says in the console that a second bundle’s elements are missing', async () => {
    const warnings: string[] = [];
    visit.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await open(LINK, { scripts: ['engagement-form.min.js', 'engagement-view.min.js'] });
    await visit.page.waitForFunction(() => customElements.get('engagement-checklist'));
    await expect.poll(() => warnings.join()).toContain('engagement-view.min.js stays unused');
    expect(await visit.page.locator('main a').innerText()).toBe('Our plan');
  });

  it('works in Firefox too', async ({ skip }) => {
    const firefox = await openFirefox();
    if (!firefox) return skip('Firefox was not found.');
    const page = await firefox.newPage();
    await page.goto(visit.host.page({ body: LINK, lang: 'en', policy: 'trusted', files: FILES }));
    await page.waitForSelector('engagement-plan[phase=ready]');
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { violations: string[]; errors: string[] } }).seen,
    );
    await page.close();
    expect([...seen.violations, ...seen.errors]).toEqual([]);
  });
});

describe('div[data-engagement]', () => {
  it('becomes the element, with what it holds as the fallback', async () => {
    await open(
      '<div data-engagement="progress" data-src="plan.json" data-as-of="2012-02-01"><a href="plan.html">Plan</a></div>',
    );
    await ready(visit.page, 'engagement-progress');
    expect(await visit.page.locator('div > engagement-progress > a').count()).toBe(1);
    expect(await visit.page.locator('engagement-progress').getAttribute('as-of')).toBe('2012-02-01');
  });

  it('takes its data from a script inside', async () => {
    await open(
      `<div data-engagement="plan"><script type="application/json">${JSON.stringify(SMALL)}</script></div>`,
    );
    await ready();
  });
});

describe('a frame', () => {
  const frame = (attributes: string, query: string) =>
    `<iframe title="Our plan" width="600" height="150" ${attributes} src="/cdn/embed.html?${query}"></iframe>`;
  const height = () => visit.page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  const inside = () => visit.page.frameLocator('iframe');
  // What the frame shows must lie on its own site, at an address of its own.
  const serve = () =>
    new URL(
      visit.host.answer('/plans/plan.json', (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
        response.end(JSON.stringify(SMALL));
      }),
    ).pathname;

  it.each([
    ['no sandbox', ''],
    [
      'the sandbox we recommend',
      'sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads"',
    ],
    ['a bare sandbox', 'sandbox="allow-scripts"'],
  ])('shows the plan and is made as tall as it is, with %s', async (_, attributes) => {
    await open(frame(attributes, `engagement=plan&src=${serve()}&lang=cy`), {
      scripts: ['engagement-frame.min.js'],
    });
    await inside().locator('engagement-plan[phase=ready]').waitFor();
    await expect.poll(height).toBeGreaterThan(250);
    expect(await inside().locator('html').getAttribute('lang')).toBe('cy');
    expect(await visit.context.cookies()).toEqual([]);
    expect(await faultsSeen(visit.page)).toEqual([]);
  });

  it('is as tall before it is seen, far below the window, where nothing is drawn yet', async () => {
    const far = '<p class="far">Before</p>';
    await open(far + frame('sandbox="allow-scripts"', `engagement=plan&src=${serve()}`), {
      scripts: ['engagement-frame.min.js'],
      css: '.far { height: 4000px }',
    });
    await inside().locator('engagement-plan[phase=ready]').waitFor();
    await expect.poll(height).toBeGreaterThan(250);
  });

  it('shows a checklist read-only under a bare sandbox, where nothing could be kept', async () => {
    const answers = visit.host.answer('/plans/checklist.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(
        JSON.stringify({
          $schema: 'urn:engagement-plan:checklist:1',
          kind: 'checklist',
          id: 'c',
          version: '1',
          set: 'thurrock',
          engagement: { title: 'Parks' },
          answers: [],
        }),
      );
    });
    await open(frame('sandbox="allow-scripts"', `engagement=checklist&src=${new URL(answers).pathname}`));
    await inside().locator('engagement-checklist[phase=ready]').waitFor();
    expect(await inside().locator('engagement-checklist textarea').count()).toBe(0);
  });

  it('shows no form for writing alone under a bare sandbox, where it could be handed in nowhere', async () => {
    await open(frame('sandbox="allow-scripts"', `engagement=update&src=${serve()}`));
    await inside().locator('main[data-engagement-frame]').waitFor();
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await inside().getByRole('button').count()).toBe(0);
    expect(await inside().locator('main').innerText()).toContain('The link beside it leads to the same');
  });

  it.each([
    ['another site’s data', 'engagement=plan&src=https://elsewhere.example/plan.json'],
    ['no data', 'engagement=plan'],
    ['no element', 'engagement=%3Cimg%3E&src=/plans/plan.json'],
  ])('shows its own words when it is given %s', async (_, query) => {
    await open(frame('', query));
    await expect
      .poll(() => inside().locator('main').innerText())
      .toContain('The link beside it leads to the same');
  });

  it('is not made taller by another frame, nor by a number that is none', async () => {
    await open(`${frame('', `engagement=plan&src=${serve()}`)}<p id="end"></p>`, {
      scripts: ['engagement-frame.min.js'],
    });
    await inside().locator('engagement-plan[phase=ready]').waitFor();
    await expect.poll(height).toBeGreaterThan(250);
    const before = await height();
    await visit.page.evaluate(() => {
      for (const height of [9000, 'tall', Infinity])
        window.postMessage({ type: 'engagement:height', v: 1, height }, '*');
    });
    await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(await height()).toBe(before);
  });
});
