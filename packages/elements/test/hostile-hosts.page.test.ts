import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CDN } from '../scripts/bundles.js';
import { VERSION } from '../src/base/version.js';
import { LARGE, SMALL } from '../src/plan-given/plans.examples.js';
import type { HostPage } from './host.js';
import { HOSTILE_SCRIPT } from './hostile.js';
import { faultsSeen, openVisit } from './visit.js';

const visit = openVisit({ viewport: { width: 1000, height: 600 } });
const PLAN =
  '<engagement-plan src="plan.json" as-of="2012-02-01"><a href="plan.html">Plan</a></engagement-plan>';
const open = (page: Partial<HostPage>) =>
  visit.page.goto(
    visit.host.page({ body: PLAN, lang: 'en', policy: 'none', files: { 'plan.json': SMALL }, ...page }),
  );
const ready = () => visit.page.waitForSelector('engagement-plan[phase=ready]');

it.each(['unset', 'initial', 'revert'])(
  'stands where everything is * { all: %s !important }',
  async (all) => {
    await open({ css: `* { all: ${all} !important; color: navy !important; float: right !important }` });
    await ready();
    const look = await visit.page.evaluate(() => {
      const host = document.querySelector('engagement-plan') as HTMLElement;
      const { display, float, color } = getComputedStyle(host);
      const body = host.shadowRoot?.querySelector<HTMLElement>('.body');
      // What is around it floats too, so it is no wider than the page lets it be.
      return {
        display,
        float,
        color,
        shown: (body?.offsetHeight ?? 0) > 200 && (body?.offsetWidth ?? 0) > 100,
      };
    });
    expect(look).toEqual({ display: 'block', float: 'none', color: 'rgb(0, 0, 128)', shown: true });
  },
);

/** The script that fetches what a page needs, and the file that holds everything. */
const SCRIPTS = ['engagement.min.js', 'engagement-plan.min.js'] as const;

it.each(SCRIPTS)('%s reads and writes true JSON where Prototype.js has spoilt it', async (script) => {
  const spoil = ['Array', 'Object', 'String', 'Number', 'Date']
    .map((name) => `${name}.prototype.toJSON = function () { return 'spoilt'; };`)
    .join('');
  await open({
    scripts: [script],
    before: spoil,
    body: `${PLAN}<form><engagement-checklist name="c"></engagement-checklist></form>`,
  });
  await ready();
  await visit.page.waitForSelector('engagement-checklist[phase=ready]');
  const sent = await visit.page.evaluate(() =>
    String(new FormData(document.querySelector('form') as HTMLFormElement).get('c')),
  );
  expect(sent).not.toContain('spoilt');
  expect(await faultsSeen(visit.page)).toEqual([]);
});

it.each(SCRIPTS)('%s leaves an AMD loader, and what old libraries did, alone', async (script) => {
  await open({
    scripts: [script],
    before: `${HOSTILE_SCRIPT} window.called = 0; window.define = function () { window.called++; }; window.define.amd = {};`,
  });
  await ready();
  expect(await visit.page.evaluate(() => (window as unknown as { called: number }).called)).toBe(0);
});

describe('two versions on a page', () => {
  const other = (version: string) => {
    const text = readFileSync(join(CDN, 'engagement-plan.esm.min.js'), 'utf8');
    const parts = text.split(VERSION);
    expect(parts.length).toBeGreaterThan(1);
    return visit.host.answer(`/other-${version}.js`, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(parts.join(version));
    });
  };

  it.each([
    ['of the same major version say nothing', '0.9.9', 0],
    ['of different major versions say so once', '9.0.0', 1],
  ])('%s, and the first works', async (_, version, said) => {
    const warnings: string[] = [];
    visit.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const address = new URL(other(version)).pathname;
    await open({ body: `${PLAN}<script type="module" src="${address}"></script>` });
    await ready();
    await expect.poll(() => warnings.filter((one) => one.includes('already registered')).length).toBe(said);
    expect(await faultsSeen(visit.page)).toEqual([]);
  });
});

it('keeps what has the focus out from under a sticky header', async () => {
  await open({
    body: `<div id="header">Council</div><p class="tall"></p>${PLAN}<p class="tall"></p>`,
    css: '#header { position: fixed; top: 0; left: 0; right: 0; height: 80px; background: #ccc; z-index: 9 } .tall { height: 1500px }',
    files: { 'plan.json': LARGE },
  });
  await ready();
  const hidden: string[] = [];
  // Down to the end, and up again: it is on the way up that a header covers.
  for (const key of [...Array<string>(25).fill('Tab'), ...Array<string>(25).fill('Shift+Tab')]) {
    await visit.page.keyboard.press(key);
    const covered = await visit.page.evaluate(() => {
      const active = document.querySelector('engagement-plan')?.shadowRoot?.activeElement;
      const box = active?.getBoundingClientRect();
      return box && box.bottom <= 80 ? (active?.outerHTML.slice(0, 80) ?? '') : '';
    });
    if (covered) hidden.push(covered);
  }
  expect(hidden).toEqual([]);
});

it.each(SCRIPTS)('%s works when an optimiser runs it long after the page was loaded', async (script) => {
  const link = '<p><a href="plan.html?engagement=plan">Plan</a></p>';
  await open({
    scripts: [],
    body: PLAN + link,
    before: `addEventListener('load', () => setTimeout(() => {
      const late = document.createElement('script'); late.src = '/cdn/${script}'; document.body.append(late);
    }, 300));`,
  });
  await visit.page.waitForFunction(
    () => document.querySelectorAll('engagement-plan[phase=ready]').length === 2,
  );
  expect(await faultsSeen(visit.page)).toEqual([]);
});
