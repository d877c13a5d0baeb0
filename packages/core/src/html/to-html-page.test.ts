import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../document/read.js';
import { principleSet } from '../principles/principle-sets.js';
import type { Lang } from '../words/lang.js';
import { toHtmlPage, type ReadableDocument } from './to-html-page.js';

const asOf = '2012-06-16';

function example(name: string): ReadableDocument {
  const url = new URL(`../../../../examples/${name}.json`, import.meta.url);
  const { document } = readDocument(JSON.parse(readFileSync(url, 'utf8')));
  return document as ReadableDocument;
}

const thurrock = principleSet('thurrock') as ReadableDocument;
const PAGES: readonly (readonly [string, ReadableDocument])[] = [
  ['a plan', example('harbourside-plan')],
  ['a diary', example('riverside-register')],
  ['a checklist', example('riverside-checklist')],
  ['a shipped set of principles', thurrock],
  ['a council’s own set', example('own-principle-set')],
];
const everywhere = PAGES.flatMap(([name, document]) =>
  (['en', 'cy'] as const).map((lang) => [name, lang, document] as const),
);

describe('a whole page to read', () => {
  it.each(everywhere)('%s in %s: one heading, a main part, no script, no style', (_, lang, document) => {
    const page = toHtmlPage(document, { asOf, lang });
    expect(page).toMatch(/^<!doctype html>\n<html lang="(en-GB|cy)">\n<head>\n<meta charset="utf-8">/);
    expect(page).toContain(`<html lang="${lang === 'en' ? 'en-GB' : 'cy'}">`);
    expect([page.match(/<title>[^<]+<\/title>/g), page.match(/<h1/g), page.match(/<main /g)]).toMatchObject([
      { length: 1 },
      { length: 1 },
      { length: 1 },
    ]);
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|undefined|\[object/);
    // No level of heading is left out on the way down.
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it.each(everywhere)('%s in %s: whatever is opened is closed', (_, lang, document) => {
    const page = toHtmlPage(document, { asOf, lang, home: '/', stylesheet: '/a.css', file: 'a.json' });
    const open: string[] = [];
    for (const [, slash, tag = ''] of page.matchAll(/<(\/?)([a-z]\w*)/g)) {
      if (['meta', 'link', 'br'].includes(tag)) continue;
      if (slash) expect(open.pop()).toBe(tag);
      else open.push(tag);
    }
    expect(open).toEqual([]);
  });

  it('names the file beside it, the site’s style sheet and the way back, as far as they are given', () => {
    const plan = example('harbourside-plan');
    const page = toHtmlPage(plan, {
      asOf,
      file: 'plan.json?a=1&b="2"',
      stylesheet: '/council.css',
      home: '/',
    });
    expect(page).toContain(
      '<link rel="alternate" type="application/json" href="plan.json?a=1&amp;b=&quot;2&quot;">',
    );
    expect(page).toContain('<link rel="stylesheet" href="/council.css">');
    expect(page).toContain('<nav><a href="/">Back to the council’s site</a></nav>');
    expect(toHtmlPage(plan, { asOf })).not.toMatch(/<link|<nav|<a /);
  });

  it('is called what the document is called, in its language, unless somebody chose', () => {
    const plan = example('harbourside-plan');
    const own = toHtmlPage({ ...plan, translations: {} }, { asOf, lang: 'cy' });
    expect(own).toContain('<h1 lang="en-GB">Harbourside: a county that listens');
    expect(own).toContain(' – Harbourside County Council</title>');
    const chosen = toHtmlPage(plan, { asOf, lang: 'cy', title: 'Ein <cynllun>', council: 'Y Cyngor' });
    expect(chosen).toContain('<h1>Ein &lt;cynllun&gt;</h1>');
    expect(chosen).toContain('<title>Ein &lt;cynllun&gt; – Y Cyngor</title>');
  });

  it.each<[Lang, string]>([
    ['en', 'Community engagement plan'],
    ['cy', 'Cynllun ymgysylltu â’r gymuned'],
  ])('has a heading in %s where the document has no title', (lang, heading) => {
    const plan = { ...example('harbourside-plan'), title: ' ', translations: {} };
    expect(toHtmlPage(plan, { asOf, lang })).toContain(`<h1>${heading}</h1>`);
  });

  it('says in Welsh what the plan has in Welsh', () => {
    const plan = example('harbourside-plan');
    const title = plan.translations?.['cy']?.['/title'] ?? '';
    expect(title).not.toBe('');
    expect(toHtmlPage(plan, { asOf, lang: 'cy' })).toContain(`<h1 lang="cy">${title}</h1>`);
  });
});

it('marks the words of a plan that does not say its language as English, where the page is in Welsh', () => {
  const plan = { ...example('harbourside-plan'), lang: undefined, translations: {} };
  const page = toHtmlPage(plan, { asOf, lang: 'cy' });
  expect(page).toContain('<h1 lang="en">Harbourside');
  expect(page).toContain('<h2 lang="en">');
});

describe('the checklist on paper', () => {
  it('has every principle with its prompts, boxes to tick and room to write, in the language asked for', () => {
    const page = toHtmlPage(thurrock, { asOf });
    expect([page.match(/<h3/g)?.length, page.match(/☐ Partly met/g)?.length]).toEqual([14, 14]);
    expect(page.match(/class="pen"/g)).toHaveLength(15);
    const welsh = toHtmlPage(thurrock, { asOf, lang: 'cy' });
    expect(welsh.match(/☐ Wedi’i bodloni’n rhannol/g)).toHaveLength(14);
    expect(welsh).not.toMatch(/<h3 lang="en/);
  });

  it('once answered says how it went, and what is still unanswered', () => {
    const checklist = example('riverside-checklist');
    const page = toHtmlPage(checklist, { asOf });
    expect(page).toContain('<strong>Met</strong>');
    expect(page).toContain('<strong>Not answered</strong>');
    expect(page).toContain('<p>Why: <span lang="en-GB">The staff rota had to be fixed by April');
    expect(page.match(/<h3/g)).toHaveLength(14);
    expect(page).not.toContain('☐');
  });

  it('takes a council’s own set from those beside it, and shows the answers without one', () => {
    const checklist = example('own-set-checklist');
    const set = example('own-principle-set');
    const sets = set.kind === 'principle-set' ? [set] : [];
    expect(toHtmlPage(checklist, { asOf, sets })).toMatch(/<h3 lang="en-GB">/);
    expect(toHtmlPage(checklist, { asOf })).toContain('<h2>worth-asking</h2>');
  });

  it('links evidence only where a link does no harm', () => {
    const checklist = example('riverside-checklist');
    if (checklist.kind !== 'checklist') throw new Error('not a checklist');
    const evidence = [
      { href: 'javascript:alert(1)' },
      { text: 'Minutes', href: 'https://council.example/m' },
    ];
    const answers = [{ principle: 'timing', answer: 'met' as const, evidence }];
    const page = toHtmlPage({ ...checklist, answers }, { asOf });
    expect([...page.matchAll(/<a href="([^"]*)/g)].map(([, href]) => href)).toEqual([
      'https://council.example/m',
    ]);
    expect(page).toContain('javascript:alert(1)</li>');
  });
});

it('the diary says what people said and what was done, and that it is empty where it is', () => {
  const diary = example('riverside-register');
  const page = toHtmlPage(diary, { asOf });
  expect(page).toMatch(/<p>You said: <span lang="en-GB">.+<\/span><\/p>\n<p>We did: /);
  if (diary.kind !== 'register') throw new Error('not a register');
  expect(toHtmlPage({ ...diary, engagements: [] }, { asOf })).toContain('This diary has no engagements yet.');
});
