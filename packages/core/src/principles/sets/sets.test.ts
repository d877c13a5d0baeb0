import { describe, expect, it } from 'vitest';
import { inLanguage, type PrincipleSetWords } from '../in-language.js';
import { PRINCIPLE_SETS, principleSet, principleSetOf } from '../principle-sets.js';
import type { PrincipleSet } from '../principles.js';
import { principleSetSchema } from '../schema.js';
import { aChecklist, aPrincipleSet } from '../../testing/documents.js';
import { GUNNING_CY } from './gunning.cy.js';
import { GUNNING } from './gunning.js';
import { THURROCK_CY } from './thurrock.cy.js';
import { THURROCK } from './thurrock.js';

describe('Thurrock’s principles', () => {
  it('are fourteen, in stages of six, three and five', () => {
    const sizes = THURROCK.stages.map(
      (stage) => THURROCK.principles.filter((principle) => principle.stage === stage.id).length,
    );
    expect(sizes).toEqual([6, 3, 5]);
    expect(THURROCK.principles.map((principle) => principle.number)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
  });

  it('have the names the source prints', () => {
    expect(THURROCK.principles.map((principle) => principle.name)).toEqual([
      'Clear and Agreed Purposes',
      'Co-ordinated Approach',
      'Timing',
      "Methodology – 'Fit for Purpose'",
      'Justify Target Audience',
      'Involve',
      'Transparency – being ‘Open and Honest’',
      'Inclusive',
      'Inform and Communicate Effectively',
      'Providing Feedback',
      'Right to Challenge',
      'Measuring Success',
      'Lessons Learned',
      'Best Practice',
    ]);
  });

  it('are owed before opening, before closing and after closing', () => {
    expect(THURROCK.stages.map(({ title, gate }) => [title, gate])).toEqual([
      ['Planning and Preparation', 'opens'],
      ['Engagement', 'closes'],
      ['Evaluation and Feedback', 'after-close'],
    ]);
  });

  it('hedge where the source hedges, and nowhere else', () => {
    expect(THURROCK.principles.filter((p) => p.hedge !== undefined).map((p) => p.id)).toEqual([
      'timing',
      'methodology',
      'inclusive',
    ]);
  });

  it.each(THURROCK.principles.map((p) => [p.name, p] as const))(
    '“%s” helps whoever has to answer',
    (_, p) => {
      expect(p.statement).toMatch(/\.$/);
      expect(p.good).toMatch(/\.$/);
      expect(p.prompts?.length).toBeGreaterThanOrEqual(2);
      expect(p.prompts?.length).toBeLessThanOrEqual(4);
      for (const prompt of p.prompts ?? []) expect(prompt).toMatch(/\?$/);
      expect(p.evidenceHints?.length).toBeGreaterThanOrEqual(2);
      expect(p.evidenceHints?.length).toBeLessThanOrEqual(4);
      expect(p.example?.text.length).toBeGreaterThan(20);
    },
  );

  it('say which examples are made up; the two others are documented', () => {
    expect(THURROCK.principles.filter((p) => p.example?.madeUp !== true).map((p) => p.id)).toEqual([
      'co-ordinated-approach',
      'measuring-success',
    ]);
  });
});

describe('the Gunning principles', () => {
  it('are four, every one mandatory', () => {
    expect(GUNNING.principles.map((p) => p.mandatory)).toEqual([true, true, true, true]);
  });
});

const SETS: readonly (readonly [string, PrincipleSet, PrincipleSetWords])[] = [
  ['thurrock', THURROCK, THURROCK_CY],
  ['gunning', GUNNING, GUNNING_CY],
];

describe.each(SETS)('the Welsh of %s', (_, set, words) => {
  it('is marked as not reviewed', () => {
    expect(words).toMatchObject({ lang: 'cy', reviewed: false });
  });

  it('has every stage and every principle, and no other', () => {
    expect(Object.keys(words.stages)).toEqual(set.stages.map((stage) => stage.id));
    expect(Object.keys(words.principles)).toEqual(set.principles.map((principle) => principle.id));
  });

  it.each(set.principles.map((p) => [p.id, p] as const))('says all that %s says in English', (id, p) => {
    const said = words.principles[id];
    const shape = {
      statement: typeof p.statement,
      good: typeof p.good,
      hedge: typeof p.hedge,
      example: typeof p.example?.text,
      prompts: p.prompts?.length,
      evidenceHints: p.evidenceHints?.length,
    };
    expect({
      statement: typeof said?.statement,
      good: typeof said?.good,
      hedge: typeof said?.hedge,
      example: typeof said?.example,
      prompts: said?.prompts?.length,
      evidenceHints: said?.evidenceHints?.length,
    }).toEqual(shape);
    expect(said?.name).not.toBe(p.name);
  });
});

describe('the shipped sets', () => {
  it.each(PRINCIPLE_SETS.map((set) => [set.id, set] as const))(
    '%s is a document valid against its schema',
    (_, set) => {
      expect(principleSetSchema.safeParse(set).error).toBeUndefined();
      expect(principleSetSchema.safeParse(inLanguage(set, 'cy')).error).toBeUndefined();
    },
  );

  it.each(PRINCIPLE_SETS.map((set) => [set.id, set] as const))(
    '%s puts every principle in a stage it has',
    (_, set) => {
      const stages = set.stages.map((stage) => stage.id);
      for (const principle of set.principles) expect(stages).toContain(principle.stage);
      expect(new Set(set.principles.map((p) => p.id)).size).toBe(set.principles.length);
    },
  );

  it('are found by id, and nothing else is', () => {
    expect(principleSet('thurrock')?.principles).toHaveLength(14);
    expect(principleSet('gunning')?.principles).toHaveLength(4);
    expect(principleSet('Thurrock')).toBeUndefined();
  });

  it('give way to the set a checklist carries', () => {
    const own = aPrincipleSet();
    expect(principleSetOf(aChecklist({ set: own }))).toBe(own);
    expect(principleSetOf(aChecklist({ set: 'gunning' }))?.id).toBe('gunning');
    expect(principleSetOf(aChecklist({ set: 'elsewhere' }))).toBeUndefined();
  });
});
