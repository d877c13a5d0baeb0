import { describe, expect, it } from 'vitest';
import { fixture, readProse, theOnly } from './read-prose.js';

const planOf = (name: string) => theOnly('plan', readProse(fixture(name)).documents);
const counts = (name: string) => planOf(name).objectives.map((phase) => phase.actions.length);

describe('recommendations in phases', () => {
  it.each([
    ['levels', [2, 1, 1], ['1', '2', '3']],
    ['stages-numbered', [2, 1, 2], ['One', 'Two', 'Three']],
    ['tiers-inline', [2, 1], ['A', 'B']],
  ])('%s', (name, actions, refs) => {
    expect(readProse(fixture(name)).recognised).toEqual(['phased-recommendations']);
    expect(counts(name)).toEqual(actions);
    expect(planOf(name).objectives.map(({ kind, ref }) => [kind, ref])).toEqual(
      refs.map((ref) => ['phase', ref]),
    );
  });

  it.each(['Level', 'Phase', 'Stage', 'Tier', 'Priority', 'Step', 'Wave', 'Lefel', 'Cyfnod'])(
    'are recognised when the council calls them %s',
    (word) => {
      const { documents } = readProse(fixture('levels').replaceAll('Level', word));
      expect(theOnly('plan', documents).objectives.map((phase) => phase.actions.length)).toEqual([2, 1, 1]);
    },
  );

  it('each stand for one row nobody printed', () => {
    const rows = planOf('levels').objectives.flatMap((phase) =>
      phase.actions.flatMap((action) => action.deliverables),
    );
    expect(rows.map(({ ref, implied, refGenerated }) => [ref, implied, refGenerated])).toEqual(
      ['1.1', '1.2', '2.1', '3.1'].map((ref) => [ref, true, true]),
    );
  });

  it('keep the number they are printed with', () => {
    const [first] = planOf('stages-numbered').objectives[0]?.actions ?? [];
    expect([first?.ref, first?.deliverables[0]?.refGenerated]).toEqual(['1', undefined]);
  });

  it('get a description that a page break tore in two back whole', () => {
    expect(planOf('levels').objectives[1]?.actions[0]?.description).toMatch(
      /and whilst also being printed in the newsletter\.$/,
    );
  });

  it('are told from a description on the same line', () => {
    const [first] = planOf('tiers-inline').objectives[0]?.actions ?? [];
    expect(first?.title).toBe('Street champions');
    expect(first?.description).toMatch(/^one volunteer/);
  });

  it('leave the prose before and after to the sections', () => {
    expect(planOf('levels').sections?.map((section) => section.heading)).toEqual(['Background']);
    expect(planOf('stages-numbered').sections?.flatMap((section) => section.paragraphs.length)).toEqual([
      1, 1,
    ]);
  });

  it('know the period the title gives', () => {
    expect(planOf('stages-numbered').period?.edtf).toBe('2024/2027');
  });

  it.each(['We read levels of the river.', '- Level 1\n- Level 2', '1. Level 1', ''])(
    'are not seen in “%s”',
    (text) => {
      expect(readProse(text).recognised).toEqual([]);
    },
  );
});
