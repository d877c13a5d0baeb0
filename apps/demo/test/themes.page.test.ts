import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { openChromium } from '../../../scripts/browser.mjs';
import { THEMES } from '../scripts/themes.js';
import { openSites, type OpenSites } from '../src/open-sites.js';
import { untilReady, visit } from './visitor.js';

let sites: OpenSites;
let page: Page;
beforeAll(async () => {
  sites = await openSites({ port: 0, received: tmpdir() });
  page = await (await openChromium()).newPage();
});
afterAll(async () => {
  await page.close();
  await sites.close();
});

const manifest = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@engagement-plan/elements/custom-elements.json'),
    'utf8',
  ),
) as {
  modules: {
    declarations: { tagName: string; cssParts: { name: string }[]; cssProperties: { name: string }[] }[];
  }[];
};
const elements = manifest.modules.flatMap(({ declarations }) => declarations);

it.each(THEMES)('the page of the theme “%s” shows every element, custom property and part', async (theme) => {
  const address = `${sites.origins.council}/themes${theme === 'page' ? '' : `/${theme}.html`}`;
  const seen = await visit(page, address);
  await untilReady(page);
  const text = await page.innerText('main');
  for (const { tagName, cssParts, cssProperties } of elements) {
    expect(text).toContain(`<${tagName}>`);
    for (const { name } of cssParts) expect(text).toContain(`::part(${name})`);
    for (const { name } of cssProperties) expect(text).toContain(name);
  }
  expect(seen.errors).toEqual([]);
});

it('sets each property to something that shows', async () => {
  await page.goto(`${sites.origins.council}/themes`);
  await untilReady(page);
  const set = await page.evaluate(
    (names) =>
      names.filter((name) => {
        const element = document.querySelector(`.set-${name.replace('--engagement-', '')}`);
        return element && getComputedStyle(element).getPropertyValue(name).trim() !== '';
      }),
    (elements[0]?.cssProperties ?? []).map(({ name }) => name),
  );
  expect(set).toHaveLength(elements[0]?.cssProperties.length ?? 0);
});
