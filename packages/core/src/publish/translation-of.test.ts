import { describe, expect, it } from 'vitest';
import { aPlanOf } from '../testing/builders.js';
import { aPrinciple, aPrincipleSet } from '../testing/documents.js';
import { languagesOf, translationOf } from './translation-of.js';

const row = '/objectives/0/actions/0/deliverables/0';
const cy = { [`${row}/title`]: 'Panel trigolion', '/nothing': 'Dim byd' };
const plan = (title: string, texts: Record<string, string> = cy) =>
  aPlanOf([{ title }], { lang: 'en-GB', translations: { cy: texts } });

describe('the translation of a document', () => {
  it('is counted text by text, and says what is missing and what leads nowhere', () => {
    expect(translationOf(plan('A panel'), 'cy')).toEqual({
      lang: 'cy',
      texts: 4,
      translated: 1,
      missing: [
        { path: '/objectives/0/title', text: 'More people take part' },
        { path: '/objectives/0/actions/0/title', text: 'Set up a residents’ panel' },
        { path: `${row}/outputs/0/text`, text: 'A panel that meets every month' },
      ],
      stale: [],
      orphaned: ['/nothing'],
    });
  });

  it('is whole in the document’s own language', () => {
    expect(translationOf(plan('A panel'), 'en')).toMatchObject({ texts: 4, translated: 4, missing: [] });
  });

  it.each([
    ['kept while the words changed', plan('Two panels'), [row]],
    ['kept while the words stayed', plan('A panel'), []],
    ['changed with the words', plan('Two panels', { [`${row}/title`]: 'Dau banel' }), []],
  ])('is stale or not when it was %s', (_, now, rows) => {
    const { stale } = translationOf(now, 'cy', { previous: plan('A panel') });
    expect(stale.map(({ path }) => path)).toEqual(rows.map((at) => `${at}/title`));
  });

  it('of a framework may stand beside each text', () => {
    const set = aPrincipleSet({
      principles: [
        aPrinciple({
          prompts: ['Why?', 'Who?'],
          translations: { cy: { name: 'Diben clir', prompts: ['Pam?'] } },
        }),
      ],
    });
    expect(languagesOf(set)).toEqual(['cy']);
    expect(translationOf(set, 'cy').missing.map(({ path }) => path)).toEqual([
      '/title',
      '/stages/0/title',
      '/principles/0/prompts/1',
    ]);
  });
});
