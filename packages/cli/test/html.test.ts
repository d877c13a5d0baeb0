import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say, sayJson } from './say.js';

const PLAN = example('harbourside-plan.json');
const TEXT = example('riverside-implementation-plan.txt');
const CHECKLIST = example('riverside-checklist.json');
const REGISTER = example('riverside-register.json');
const read = (path: string) => readFile(path, 'utf8');

/** A plan with a row only officers should read. */
async function withInternalRow() {
  const plan = JSON.parse(await read(PLAN)) as {
    objectives: { actions: { deliverables: { audience?: string; title: string }[] }[] }[];
  };
  const row = plan.objectives[0]?.actions[0]?.deliverables[0];
  if (!row) throw new Error('The example has no row.');
  row.audience = 'internal';
  row.title = 'The price we would pay at most';
  return plan;
}

describe('the page of a plan', () => {
  it('is written beside its public file, under the same name, and names it', async () => {
    const page = fresh('plan.html');
    const { code, out, err } = await say('html', TEXT, '--out', page, '--as-of', '2012-02-01');
    const data = page.replace('.html', '.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Written to ${page}.`);
    expect(out).toContain(`Written to ${data}.`);
    const html = await read(page);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<link rel="alternate" type="application/json" href="plan.json">');
    expect(html.match(/<tr data-status=/g)).toHaveLength(27);
    expect(html).toContain('As of 1 February 2012.');
    expect((await say('status', data)).code).toBe(0);
  });

  it('is printed as it is where no file is named, and nothing else with it', async () => {
    const { code, out } = await say('html', PLAN);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(out).not.toContain('rel="alternate"');
  });

  it('in Welsh lies beside the same file', async () => {
    const page = fresh('plan.cy.html');
    expect((await say('html', PLAN, '--out', page, '--lang', 'cy')).code).toBe(0);
    expect(await read(page)).toMatch(/<html lang="cy">[^]*href="plan\.json"/);
    expect(existsSync(join(dirname(page), 'plan.json'))).toBe(true);
  });

  it('has the heading, the council, the way back and the style sheet asked for', async () => {
    const { out } = await say(
      ...['html', PLAN, '--title', 'Our plan', '--council', 'Ours & yours'],
      ...['--home', '/', '--stylesheet', '/site.css'],
    );
    expect(out).toContain('<h1>Our plan</h1>');
    expect(out).toContain('<title>Our plan – Ours &amp; yours</title>');
    expect(out).toContain('<nav><a href="/">');
    expect(out).toContain('<link rel="stylesheet" href="/site.css">');
  });

  it('made again is written over, and said to be; a file that holds something else is not', async () => {
    const page = fresh('plan.html');
    await say('html', PLAN, '--out', page);
    expect((await say('html', PLAN, '--out', page)).out).toContain(`Written over ${page}.`);
    await writeFile(page, 'Notes of Tuesday');
    const { code, err } = await say('html', PLAN, '--out', page);
    expect([code, await read(page)]).toEqual([2, 'Notes of Tuesday']);
    expect(err).toContain('holds text, and a web page would be written over it');
    expect((await say('html', PLAN, '--out', page, '--lang', 'cy')).err).toContain('tudalen we');
  });

  it('is never lost to a report', async () => {
    const page = fresh('plan.html');
    await say('html', PLAN, '--out', page);
    expect((await say('report', PLAN, '--out', page)).err).toContain('holds a web page');
  });
});

describe('what only officers should read', () => {
  it('is in neither the page nor the file beside it, and is told of', async () => {
    const page = fresh('plan.html');
    const own = await file('own.json', await withInternalRow());
    const { code, out } = await say('html', own, '--out', page);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Taken out \(\d+\):\n {2}\/objectives\/0\/actions\/0\/deliverables\/0 {2}marked internal/,
    );
    expect(await read(page)).not.toContain('The price we would pay');
    expect(await read(page.replace('.html', '.json'))).not.toContain('The price we would pay');
  });

  it('is told of apart from a page that is printed', async () => {
    const { out, err } = await say('html', await file('own.json', await withInternalRow()));
    expect(out).not.toContain('Taken out');
    expect(err).toContain('Taken out');
  });

  it('is not left lying beside the page under the name an element looks for', async () => {
    const own = await file('plan.json', await withInternalRow());
    const page = own.replace('.json', '.html');
    const before = await read(own);
    const { code, err } = await say('html', own, '--out', page);
    expect(code).toBe(2);
    expect(err).toContain(`${own} is what was read, and holds more than the public may see`);
    expect([existsSync(page), await read(own)]).toEqual([false, before]);
  });

  it('need not be moved where there is nothing of the kind', async () => {
    const page = fresh('checklist.html');
    const own = page.replace('.html', '.json');
    await copyFile(CHECKLIST, own);
    const published = await say('html', own, '--out', page);
    expect([published.code, published.out]).toEqual([0, `Written to ${page}.\n`]);
    expect(await read(own)).toBe(await read(CHECKLIST));
  });

  it('leaves no page where all of it is internal', async () => {
    const row = { ...(JSON.parse(await read(PLAN)) as object), audience: 'internal' };
    const { code, err, out } = await say('html', await file('own.json', row));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Everything in it is internal');
  });
});

describe('other pages', () => {
  it('are a checklist to print and fill in, of a set by its name, with no file beside it', async () => {
    const page = fresh('checklist.html');
    expect((await say('html', '--set', 'thurrock', '--out', page)).out).toBe(`Written to ${page}.\n`);
    const html = await read(page);
    expect(html.match(/<h3/g)).toHaveLength(14);
    expect(html).not.toContain('rel="alternate"');
    expect(existsSync(page.replace('.html', '.json'))).toBe(false);
    expect((await say('html', '--set', 'thurrock', '--lang', 'cy')).out).toContain('<html lang="cy">');
  });

  it.each([
    ['en', 'no set of principles called “thurock”'],
    ['cy', 'Nid oes set o egwyddorion o’r enw “thurock”'],
  ])('of a set nobody knows are none, which is said in %s with those there are', async (lang, words) => {
    const { code, err } = await say('html', '--set', 'thurock', '--lang', lang);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('thurrock, ');
  });

  it.each([
    ['en', 'Name a file'],
    ['cy', 'Enwch ffeil'],
  ])('of nothing are none, which is said in %s', async (lang, words) => {
    const { code, err } = await say('html', '--lang', lang);
    expect([code, err.startsWith(words)]).toEqual([2, true]);
  });

  it('lie beside that of the plan, each under its kind, with its own file', async () => {
    const page = fresh('plan.html');
    const { code, out } = await say('html', REGISTER, PLAN, CHECKLIST, '--out', page);
    expect(code).toBe(0);
    expect(await read(page)).toContain('<h1 lang="en-GB">Harbourside');
    for (const kind of ['register', 'checklist']) {
      const beside = page.replace('.html', `.${kind}.html`);
      expect(out).toContain(basename(beside));
      expect(await read(beside)).toContain(`href="plan.${kind}.json"`);
    }
  });

  it('are not printed one after the other', async () => {
    const { code, out, err } = await say('html', PLAN, REGISTER);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^These files make several pages \(plan: .+; register: .+\): give --out/);
  });

  it('of an own set’s checklist show its principles where the set lies beside it', async () => {
    const { pages } = await sayJson<{ pages: { kind: string; html: string }[] }>(
      ...['html', example('own-set-checklist.json'), example('own-principle-set.json')],
    );
    expect(pages.map(({ kind }) => kind)).toEqual(['checklist', 'principle-set']);
    expect(pages[0]?.html).toContain('<h3 lang="en-GB">');
  });
});

it('as data says what was taken out, too', async () => {
  const own = await file('own.json', await withInternalRow());
  const { asOf, pages } = await sayJson<{ asOf: string; pages: Record<string, unknown>[] }>('html', own);
  expect(asOf).toBe('2012-02-01');
  expect(pages).toHaveLength(1);
  expect(Object.keys(pages[0] ?? {})).toEqual(['document', 'kind', 'html', 'dropped', 'left']);
  expect(pages[0]?.['dropped']).toContainEqual({
    path: '/objectives/0/actions/0/deliverables/0',
    why: 'internal',
  });
});
