import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../testing/documents.js';
import { completenessOf } from './completeness.js';
import { LEAP_PRINCIPLES } from './leap.js';
import type { PlanningRecord } from './record.js';
import { sayCompleteness, sayScores } from './say-scores.js';
import { scoresOf } from './scores.js';

const outcome = (id: string) => ({
  id,
  text: `Outcome ${id}`,
  indicators: [{ ref: '1.1', text: 'Use of it' }],
});
const method = (id: string) => ({ id, name: `Method ${id}`, action: 'All year, everybody' });

/** Shaped as the printed record of 2009: five principles, three outcomes, four methods, nothing scored. */
function unscored(score?: number): PlanningRecord {
  const scored = score === undefined ? {} : { score };
  return aRecord({
    plan: {
      outcomes: ['1', '2', '3'].map(outcome),
      inputsAvailable: ['Up to £1000 in kind'],
      inputsNeeded: ['A web site'],
      methods: ['a', 'b', 'c', 'd'].map(method),
    },
    do: ['a', 'b', 'c', 'd'].map((id) => ({ method: id })),
    review: {
      principles: LEAP_PRINCIPLES.map(({ name }) => ({ name, ...scored })),
      outcomes: ['1', '2', '3'].map((id) => ({ outcome: id, ...scored })),
      overall: { ...scored },
    },
  });
}

function withPrincipleScores(...scores: number[]): PlanningRecord {
  return aRecord({
    review: {
      principles: LEAP_PRINCIPLES.map(({ name }, i) => ({
        name,
        ...(scores[i] !== undefined && { score: scores[i] }),
      })),
    },
  });
}

describe('the scores of a record', () => {
  it.each([
    ['left blank', undefined],
    ['printed as 0', 0],
  ])('%s are none of nine, and no average', (_, score) => {
    const scores = scoresOf(unscored(score));
    expect(scores).toMatchObject({ scored: 0, of: 9, n: 0 });
    expect(scores).not.toHaveProperty('average');
    expect(scores).not.toHaveProperty('spread');
    expect(sayScores(scores, 'en')).toBe('0 of 9 scored');
    expect(sayScores(scores, 'cy')).toBe('sgoriwyd 0 o 9');
  });

  it('average what is scored, and say from how many', () => {
    const { principles } = scoresOf(withPrincipleScores(3, 4, 4));
    expect(principles).toMatchObject({ scored: 3, of: 5, n: 3, spread: { lowest: 3, highest: 4 } });
    expect(principles.average).toBeCloseTo(11 / 3);
    expect(sayScores(principles, 'en')).toBe('3.7 from 3 of 5 scored');
    expect(sayScores(principles, 'cy')).toBe('3.7 ar gyfartaledd: sgoriwyd 3 o 5');
  });

  it.each([
    [0, 0],
    [0.5, 0],
    [1, 1],
    [6, 1],
    [7, 0],
    [-1, 0],
    [Number.NaN, 0],
  ])('a score of %d counts %d times', (score, counted) => {
    expect(scoresOf(withPrincipleScores(score)).principles.scored).toBe(counted);
  });

  it('keep the overall score out of the average, and say it apart', () => {
    const record = unscored();
    record.review!.overall = { score: 2 };
    record.review!.outcomes = [
      { outcome: '1', score: 5 },
      { outcome: '2', score: 6 },
    ];
    const scores = scoresOf(record);
    expect(scores).toMatchObject({ scored: 3, of: 9, n: 2, average: 5.5, overall: { score: 2 } });
    expect(sayScores(scores, 'en')).toBe('5.5 from 2 of 8 scored, 2 overall');
  });

  it('say an overall score that stands alone', () => {
    const record = unscored();
    record.review!.overall = { score: 4 };
    expect(sayScores(scoresOf(record), 'en')).toBe('0 of 8 scored, 4 overall');
  });

  it('ask for the outcomes of the plan, even where the review leaves them out', () => {
    const record = unscored();
    record.review!.outcomes = [{ outcome: '2', score: 3 }];
    expect(scoresOf(record).outcomes).toMatchObject({ scored: 1, of: 3 });
  });

  it('are asked for only once there is a review', () => {
    const planned = aRecord({ plan: unscored().plan! });
    expect(scoresOf(planned)).toMatchObject({ scored: 0, of: 0, n: 0 });
  });

  it('never average outside the lowest and the highest, and never without a score', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }), (given) => {
        const { principles } = scoresOf(withPrincipleScores(...given));
        expect(principles.n).toBe(given.filter((score) => score > 0).length);
        expect(principles.average === undefined).toBe(principles.n === 0);
        if (principles.average !== undefined && principles.spread !== undefined) {
          expect(principles.average).toBeGreaterThanOrEqual(principles.spread.lowest);
          expect(principles.average).toBeLessThanOrEqual(principles.spread.highest);
        }
      }),
    );
  });
});

describe('how much of a record is filled in', () => {
  it('is nothing of an empty record, and says what it asks for', () => {
    expect(completenessOf(aRecord())).toEqual({
      filled: 0,
      of: 23,
      stages: {
        analyse: { filled: 0, of: 14 },
        plan: { filled: 0, of: 4 },
        do: { filled: 0, of: 0 },
        review: { filled: 0, of: 5 },
      },
    });
  });

  it('counts three answers for each method, twelve of them empty', () => {
    const { stages } = completenessOf(unscored());
    expect(stages.do).toEqual({ filled: 0, of: 12 });
    expect(stages.plan).toEqual({ filled: 11, of: 11 });
    expect(sayCompleteness(stages.do, 'en')).toBe('0 of 12 filled in');
    expect(sayCompleteness(stages.do, 'cy')).toBe('llenwyd 0 o 12');
  });

  it('says of a stage that asks for nothing so far that there is nothing to fill in yet', () => {
    const { stages } = completenessOf(aRecord());
    expect(sayCompleteness(stages.do, 'en')).toBe('nothing to fill in yet');
    expect(sayCompleteness(stages.do, 'cy')).toBe('dim i’w lenwi eto');
  });

  it('asks for the answers of a method that was planned and never reported on', () => {
    const planned = aRecord({ plan: unscored().plan! });
    expect(completenessOf(planned).stages.do).toEqual({ filled: 0, of: 12 });
  });

  it('takes blanks, empty lines and a score of 0 for what they are', () => {
    const record = aRecord({
      analyse: { need: '  ', evidence: ['', ' '], justification: 'It matters.' },
      review: { overall: { score: 0 }, principles: [{ name: 'Being needs led', score: 0 }] },
    });
    const { stages } = completenessOf(record);
    expect(stages.analyse.filled).toBe(1);
    expect(stages.review).toEqual({ filled: 0, of: 6 });
  });

  it('is whole when everything asked for is there', () => {
    const person = { motivation: 'a', capacity: 'b', opportunity: 'c' };
    const record = aRecord({
      analyse: {
        need: 'n',
        evidence: ['e'],
        justification: 'j',
        policyFit: ['p'],
        readiness: { agency: person, community: person, partners: person },
        resistance: [{ stakeholder: 's', form: 'f', answer: 'a' }],
      },
      plan: { outcomes: [outcome('1')], inputsAvailable: ['a'], inputsNeeded: ['b'], methods: [method('m')] },
      do: [{ method: 'm', done: 'd', issues: 'none', remedial: 'none' }],
      review: {
        judging: 'j',
        principles: [{ name: 'Being needs led', score: 3 }],
        outcomes: [{ outcome: '1', score: 2, evidence: 'e' }],
        overall: { score: 3 },
        unanticipated: 'u',
        lessons: 'l',
        next: 'n',
      },
    });
    const { filled, of } = completenessOf(record);
    expect(filled).toBe(of);
  });
});

describe('the principles of a printed record', () => {
  it('are five, named as it prints them', () => {
    expect(LEAP_PRINCIPLES.map((principle) => principle.name)).toEqual([
      'Being needs led',
      'Building on capacity and developing assets',
      'Being Change and outcome focused',
      'Adopting a participatory approach and building partnerships',
      'Promoting continuous learning and improvement',
    ]);
  });
});
