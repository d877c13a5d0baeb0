import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PRINCIPLE_SETS, inLanguage } from '@engagement-plan/core';
import { validatePrincipleSet } from '@engagement-plan/core/validate';
import { describe, expect, it } from 'vitest';
import { CDN } from '../../scripts/bundles.js';
import { Officer, pageWith } from '../../test/officer.js';
import { faultsSeen, openVisit } from '../../test/visit.js';

const visit = openVisit();

const own = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'riverside',
  version: '1',
  title: 'Riverside’s own promises',
  stages: [{ id: 'all', title: 'Always' }],
  principles: [{ id: 'listen', name: 'We listen', stage: 'all' }],
};
const answering = (set: unknown) =>
  `<script type="application/json">${JSON.stringify({
    $schema: 'urn:engagement-plan:checklist:1',
    kind: 'checklist',
    id: 'c',
    version: '1',
    set,
    engagement: { title: 'Parks' },
    answers: [{ principle: 'listen', answer: 'met' }],
  })}</script>`;

const questions = (officer: Officer) => officer.page.locator('engagement-checklist .question').count();
const title = (officer: Officer) => officer.page.locator('engagement-checklist h2').first().innerText();

describe('the files of sets', () => {
  it('hold every shipped set, whole and in both languages', () => {
    const files = readdirSync(join(CDN, 'sets'));
    expect(files.sort()).toEqual(PRINCIPLE_SETS.map(({ id }) => `${id}.json`).sort());
    for (const set of PRINCIPLE_SETS) {
      const read = JSON.parse(readFileSync(join(CDN, 'sets', `${set.id}.json`), 'utf8')) as typeof set;
      expect(validatePrincipleSet(read)).toEqual([]);
      expect(read).toEqual(set);
      expect(inLanguage(read, 'cy').principles.filter(({ lang }) => lang !== undefined)).toEqual([]);
    }
  });
});

describe('the attribute set', () => {
  it('takes a shipped set as a file, in the page’s language', async () => {
    const officer = await Officer.at(
      visit.context,
      pageWith(visit.host, 'set="/cdn/sets/gunning.json"', { lang: 'cy' }),
    );
    expect(await questions(officer)).toBe(4);
    expect(await faultsSeen(officer.page)).toEqual([]);
  });

  it('takes a set the bundle knows by its id', async () => {
    const officer = await Officer.at(
      visit.context,
      pageWith(visit.host, 'set="gunning"', { scripts: ['engagement-plan.min.js'] }),
    );
    expect(await questions(officer)).toBe(4);
  });

  it('takes a council’s own set, for a blank checklist and for one that names it', async () => {
    const files = { 'own.json': own };
    const blank = await Officer.at(visit.context, pageWith(visit.host, 'set="own.json"', { files }));
    expect(await title(blank)).toBe('Riverside’s own promises');
    await blank.answer('listen', 'met', 'We did.');
    const set = await blank.page.evaluate(
      () =>
        (document.querySelector('engagement-checklist') as unknown as { checklist: { set: string } })
          .checklist.set,
    );
    expect(set).toBe('riverside');
    const named = await Officer.at(
      visit.context,
      pageWith(visit.host, 'set="own.json"', { files }, answering('riverside')),
    );
    expect(await named.control('listen-met').isChecked()).toBe(true);
  });

  it('gives way to the set a checklist carries', async () => {
    const inline = { ...own, title: 'Carried along' };
    const officer = await Officer.at(
      visit.context,
      pageWith(visit.host, 'set="/cdn/sets/gunning.json"', {}, answering(inline)),
    );
    expect(await title(officer)).toBe('Carried along');
  });

  it('may be changed by the page’s script', async () => {
    const officer = await Officer.at(visit.context, pageWith(visit.host));
    expect(await questions(officer)).toBe(14);
    await officer.page.evaluate(() =>
      document.querySelector('engagement-checklist')?.setAttribute('set', '/cdn/sets/leap.json'),
    );
    await expect.poll(() => questions(officer)).toBe(5);
  });

  it.each([
    ['there is nothing at the address', 'set="missing.json"', 'trusted', 'not-found'],
    ['the page’s policy blocks the address', 'set="own.json"', 'offline', 'no-answer'],
    ['the file is a web page', 'set="page.json"', 'trusted', 'not-json'],
    ['the file is no set', 'set="checklist.json"', 'trusted', 'wrong-shape'],
    ['nobody knows the id', 'set="gunnings"', 'trusted', 'wrong-shape'],
  ] as const)('keeps the fallback and says so when %s', async (_, attributes, policy, code) => {
    const files = {
      'own.json': own,
      'page.json': '<!doctype html>',
      'checklist.json': { kind: 'checklist' },
    };
    const { page } = visit;
    await page.goto(pageWith(visit.host, attributes, { policy, files }));
    await page.waitForSelector('engagement-checklist[phase=failed]');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    const events = await page.evaluate(
      () => (window as unknown as { seen: { events: { type: string; detail: unknown }[] } }).seen.events,
    );
    expect(events).toEqual([
      { type: 'engagement-checklist-error', detail: expect.objectContaining({ code }) },
    ]);
  });
});

describe('a first answer that ends the set', () => {
  const screening = () => pageWith(visit.host, 'set="/cdn/sets/equality-impact.json"');
  const notes = (officer: Officer) =>
    officer.page.locator('engagement-checklist .question', { hasText: 'Not asked, because' }).count();

  it('says of each later question that it was not asked, and by which answer', async () => {
    const officer = await Officer.at(visit.context, screening());
    await officer.answer('screening', 'not-applicable');
    // Without its reason it ends nothing.
    expect(await notes(officer)).toBe(0);
    await officer.control('screening-reason').fill('Nothing changes for anybody.');
    await expect.poll(() => notes(officer)).toBe(9);
    const said = await officer.page.locator('engagement-checklist .owed').innerText();
    expect(said).toContain(
      '9 of the “not applicable” were not asked, because of the answer to “Is a full assessment needed?”.',
    );
    // Asked all the same, the answer stands.
    await officer.answer('age', 'not-met');
    await expect.poll(() => notes(officer)).toBe(8);
  });
});
