import type { TranslationCoverage } from '@engagement-plan/core';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { example, file, say, sayJson } from './say.js';

const PLAN = example('harbourside-plan.json');
const kept = async () => JSON.parse(await readFile(PLAN, 'utf8')) as Record<string, unknown>;

describe('translation', () => {
  it('lists what is still to be translated, where it stands and in its own words', async () => {
    const { code, out } = await say('translation', PLAN);
    const { translations } = await sayJson<{ translations: TranslationCoverage[] }>('translation', PLAN);
    const [cy] = translations;
    if (!cy) throw new Error('The plan has no Welsh.');
    expect(code).toBe(0);
    expect(cy.missing.length).toBe(cy.texts - cy.translated);
    expect(out).toContain(`cy: ${cy.translated} of ${cy.texts} texts translated.`);
    expect(out).toContain(`To translate (${cy.missing.length}):`);
    for (const { path } of cy.missing) expect(out).toContain(`  ${path}\n`);
  });

  it('takes a language the document has nothing in yet', async () => {
    const { out } = await say('translation', PLAN, '--into', 'ga');
    expect(out).toMatch(/ga: 0 of (\d+) texts translated\.\nTo translate \(\1\):/);
  });

  it('asks for the language where the document has only its own', async () => {
    const plan = { ...(await kept()), translations: undefined };
    const { code, err } = await say('translation', await file('plan.json', plan));
    expect(code).toBe(2);
    expect(err).toContain('give --into, such as --into cy');
  });

  it('finds translations of words that have changed, and those that lead nowhere', async () => {
    const plan = await kept();
    const { cy } = plan['translations'] as { cy: Record<string, string> };
    const later = {
      ...plan,
      title: 'Quite another title',
      translations: { cy: { ...cy, '/title': 'Teitl', '/objectives/99/title': 'Ar goll' } },
    };
    const before = { ...plan, translations: { cy: { ...cy, '/title': 'Teitl' } } };
    const { out } = await say(
      'translation',
      await file('later.json', later),
      '--previous',
      await file('before.json', before),
    );
    expect(out).toContain(
      'Translated from words that have changed since (1):\n  /title\n    Quite another title',
    );
    expect(out).toContain('Translations that lead to no text (1):\n  /objectives/99/title\n');
  });
});
