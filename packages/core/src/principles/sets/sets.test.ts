import { describe, expect, it } from 'vitest';
import { inLanguage, type PrincipleSetWords } from '../in-language.js';
import { PRINCIPLE_SETS, principleSet, principleSetOf } from '../principle-sets.js';
import type { PrincipleSet } from '../principles.js';
import { principleSetSchema } from '../schema.js';
import { aChecklist, aPrincipleSet } from '../../testing/documents.js';
import { LEAP_PRINCIPLES } from '../../record/leap.js';
import { CABINET_OFFICE_2018_CY } from './cabinet-office-2018.cy.js';
import { CABINET_OFFICE_2018 } from './cabinet-office-2018.js';
import { CONSULTATION_CHARTER_CY } from './consultation-charter.cy.js';
import { CONSULTATION_CHARTER } from './consultation-charter.js';
import { EQUALITY_IMPACT_CY } from './equality-impact.cy.js';
import { EQUALITY_IMPACT } from './equality-impact.js';
import { GUNNING_CY } from './gunning.cy.js';
import { GUNNING } from './gunning.js';
import { LEAP_CY } from './leap.cy.js';
import { LEAP } from './leap.js';
import { SCOTLAND_2016_CY } from './scotland-2016.cy.js';
import { SCOTLAND_2016 } from './scotland-2016.js';
import { THURROCK_CY } from './thurrock.cy.js';
import { THURROCK } from './thurrock.js';
import { WALES_2011_CY } from './wales-2011.cy.js';
import { WALES_2011 } from './wales-2011.js';

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
  ['scotland-2016', SCOTLAND_2016, SCOTLAND_2016_CY],
  ['gunning', GUNNING, GUNNING_CY],
  ['wales-2011', WALES_2011, WALES_2011_CY],
  ['cabinet-office-2018', CABINET_OFFICE_2018, CABINET_OFFICE_2018_CY],
  ['leap', LEAP, LEAP_CY],
  ['consultation-charter', CONSULTATION_CHARTER, CONSULTATION_CHARTER_CY],
  ['equality-impact', EQUALITY_IMPACT, EQUALITY_IMPACT_CY],
];

describe('the names of each set are exactly its source’s', () => {
  it.each([
    [
      SCOTLAND_2016,
      ['Inclusion', 'Support', 'Planning', 'Working Together', 'Methods', 'Communication', 'Impact'],
    ],
    [
      WALES_2011,
      [
        'Engagement is effectively designed to make a difference',
        'Encourage and enable everyone affected to be involved, if they so choose',
        'Engagement is planned and delivered in a timely and appropriate way',
        'Work with relevant partner organisations',
        'The information provided will be jargon free, appropriate and understandable',
        'Make it easier for people to take part',
        'Enable people to take part effectively',
        'Engagement is given the right resources and support to be effective',
        'People are told the impact of their contribution',
        'Learn and share lessons to improve the process of engagement',
      ],
    ],
    [
      CABINET_OFFICE_2018,
      [
        'Consultations should be clear and concise',
        'Consultations should have a purpose',
        'Consultations should be informative',
        'Consultations are only part of a process of engagement',
        'Consultations should last for a proportionate amount of time',
        'Consultations should be targeted',
        'Consultations should take account of the groups being consulted',
        'Consultations should be agreed before publication',
        'Consultations should facilitate scrutiny',
        'Government responses to consultations should be published in a timely fashion',
        'Consultation exercises should not generally be launched during local or national election periods',
      ],
    ],
    [
      CONSULTATION_CHARTER,
      [
        'Integrity',
        'Visibility',
        'Accessibility',
        'Transparency',
        'Disclosure',
        'Fair Interpretation',
        'Publication',
      ],
    ],
    [
      EQUALITY_IMPACT,
      [
        'Is a full assessment needed?',
        'Age',
        'Disability',
        'Gender reassignment',
        'Marriage and civil partnership',
        'Pregnancy and maternity',
        'Race',
        'Religion or belief',
        'Sex',
        'Sexual orientation',
      ],
    ],
  ])('$id', (set, names) => {
    expect(set.principles.map(({ name }) => name)).toEqual(names);
    expect(set.principles.map(({ number }) => number)).toEqual(names.map((_, i) => i + 1));
  });

  it('the letters A to K stand in the ids of the Cabinet Office’s', () => {
    expect(CABINET_OFFICE_2018.principles.map(({ id }) => id.slice(0, 2)).join('')).toBe(
      'a-b-c-d-e-f-g-h-i-j-k-',
    );
  });

  it('LEAP’s are those a planning record is reviewed by, in both languages', () => {
    expect(LEAP.principles.map(({ id, name }) => [id, name, LEAP_CY.principles[id]?.name])).toEqual(
      LEAP_PRINCIPLES.map(({ id, name, cy }) => [id, name, cy]),
    );
  });
});

describe.each(SETS)('the English of %s', (_, set) => {
  it('says where it comes from and how sure that is', () => {
    expect(set.sources?.length).toBeGreaterThan(0);
    expect(set.certainty).toBeDefined();
  });

  it.each(set.principles.map((p) => [p.id, p] as const))('helps whoever answers %s', (_id, p) => {
    expect(p.statement).toMatch(/\.$/);
    expect(p.good).toMatch(/\.$/);
    expect(p.prompts?.length).toBeGreaterThanOrEqual(2);
    for (const prompt of p.prompts ?? []) expect(prompt).toMatch(/\?$/);
    expect(p.evidenceHints?.length).toBeGreaterThanOrEqual(2);
    expect(p.evidenceHints).not.toContain(p.statement);
  });
});

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
    for (const prompt of said?.prompts ?? []) expect(prompt).toMatch(/\?$/);
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

  it('give way to a set given beside the checklist that has the id it names', () => {
    const own = aPrincipleSet({ id: 'own' });
    const gunning = aPrincipleSet({ id: 'gunning' });
    expect(principleSetOf(aChecklist({ set: 'own' }), [gunning, own])).toBe(own);
    expect(principleSetOf(aChecklist({ set: 'gunning' }), [gunning, own])).toBe(gunning);
    expect(principleSetOf(aChecklist({ set: own }), [aPrincipleSet({ id: 'own' })])).toBe(own);
  });
});
