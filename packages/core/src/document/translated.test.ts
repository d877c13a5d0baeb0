import { describe, expect, it } from 'vitest';
import { aPlan, aPlanOf } from '../testing/builders.js';
import { translated } from './translated.js';

describe('translated', () => {
  const plan = aPlanOf([{ title: 'A panel' }, { title: 'A survey' }], {
    lang: 'en-GB',
    title: 'A plan',
    translations: {
      cy: {
        '/title': 'Cynllun',
        '/objectives/0/actions/0/deliverables/1/title': 'Arolwg',
        '/objectives/0/actions/0/deliverables/7/title': 'Nid oes rhes',
        '/objectives/0/nothing/here': 'Dim byd',
        '/objectives': 'Nid testun',
      },
    },
  });

  it('puts each text in its place, and says its language', () => {
    const cy = translated(plan, 'cy');
    expect(cy).toMatchObject({ lang: 'cy', title: 'Cynllun' });
    expect(cy.objectives[0]?.actions[0]?.deliverables.map(({ title }) => title)).toEqual([
      'A panel',
      'Arolwg',
    ]);
  });

  it('leaves the document given as it was, and shares what no translation touches', () => {
    const before = JSON.stringify(plan);
    const cy = translated(plan, 'cy-GB');
    expect(JSON.stringify(plan)).toBe(before);
    const first = (of: typeof plan) => of.objectives[0]?.actions[0]?.deliverables[0];
    expect(first(cy)).toBe(first(plan));
  });

  it.each([
    ['no translation', plan, 'ga'],
    ['its own language', plan, 'en'],
    ['no translations at all', aPlan(), 'cy'],
  ])('is the document itself when there is %s', (_, document, lang) => {
    expect(translated(document, lang)).toBe(document);
  });
});
