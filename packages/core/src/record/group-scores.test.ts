import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../testing/documents.js';
import { groupOf } from './group-scores.js';
import { isReviewed } from './scored-things.js';
import { sayGroupScores, sayScores } from './say-scores.js';
import { scoresOf } from './scores.js';

const given = (...scores: (number | undefined)[]) =>
  scores.map((score, i) => ({ by: `Group ${i + 1}`, ...(score !== undefined && { score }) }));

describe('the scores of a group', () => {
  it('are averaged with their n and their spread', () => {
    const group = groupOf(given(2, 5, 3, undefined));
    expect(group).toMatchObject({ n: 3, of: 4, spread: { lowest: 2, highest: 5 }, disagree: true });
    expect(group.average).toBeCloseTo(10 / 3);
    expect(sayGroupScores(group, 'en')).toBe(
      '3.3 from 3 of 4 scorers, between 2 and 5, they disagree strongly',
    );
    expect(sayGroupScores(group, 'cy')).toBe(
      '3.3 ar gyfartaledd: sgoriodd 3 o 4, rhwng 2 a 5, maent yn anghytuno’n gryf',
    );
  });

  it.each([
    [2, 4, false],
    [2, 5, true],
    [1, 6, true],
  ])('%d and %d: a strong disagreement is %s', (low, high, disagree) => {
    expect(groupOf(given(low, high)).disagree).toBe(disagree);
  });

  it('disagree where the policy says so', () => {
    expect(groupOf(given(2, 4), { pointsApart: 2 }).disagree).toBe(true);
  });

  it('are no average when nobody gave one', () => {
    const group = groupOf(given(undefined, 0));
    expect(group).toEqual({ n: 0, of: 2, disagree: false });
    expect(sayGroupScores(group, 'en')).toBe('0 of 2 scorers gave a score');
    expect(sayGroupScores(groupOf(given(4, 4)), 'en')).toBe('4.0 from 2 of 2 scorers, all 4');
  });
});

describe('a record that several scored', () => {
  const record = aRecord({
    review: {
      principles: [
        { name: 'Open', score: 4, scores: given(2, 5) },
        { name: 'Fair', scores: given(3, 4) },
        { name: 'Kind', scores: given(undefined, 0) },
      ],
      overall: { scores: given(4, 5) },
    },
  });

  it('counts each thing once: by what was agreed, else by the average', () => {
    const scores = scoresOf(record);
    expect(scores.principles).toMatchObject({ scored: 2, of: 3, n: 2, average: 3.75 });
    expect(scores.things.map(({ about, score, agreed }) => [about, score, agreed])).toEqual([
      ['Open', 4, true],
      ['Fair', 3.5, false],
      ['Kind', undefined, false],
      ['', 4.5, false],
    ]);
    expect(sayScores(scores, 'en')).toBe('3.8 from 2 of 3 scored, 4.5 overall');
  });

  it('is reviewed as soon as one of them gave a score', () => {
    expect(isReviewed(record)).toBe(true);
    expect(isReviewed(aRecord({ review: { overall: { scores: given(undefined, 0) } } }))).toBe(false);
  });
});

const anyScore = fc.option(fc.double({ min: 1, max: 6, noNaN: true }), { nil: undefined });
const anyScores = fc.array(anyScore, { maxLength: 8 });

describe('averages', () => {
  it('lie between the lowest and the highest, and are there exactly when something was scored', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { n, average, spread } = groupOf(given(...scores));
        expect(average === undefined).toBe(n === 0);
        if (average === undefined || !spread) return;
        expect(average).toBeGreaterThanOrEqual(spread.lowest);
        expect(average).toBeLessThanOrEqual(spread.highest);
      }),
    );
  });

  it('are never moved by a score that is absent or 0', () => {
    fc.assert(
      fc.property(anyScores, fc.constantFrom(undefined, 0), fc.nat({ max: 8 }), (scores, absent, at) => {
        const more = [...scores.slice(0, at), absent, ...scores.slice(at)];
        const principles = (all: typeof scores) =>
          scoresOf(
            aRecord({
              review: {
                principles: all.map((score, i) => ({ name: `P${i}`, ...(score !== undefined && { score }) })),
              },
            }),
          ).principles;
        for (const [before, after] of [
          [groupOf(given(...scores)), groupOf(given(...more))],
          [principles(scores), principles(more)],
        ] as const) {
          expect(after.average).toBe(before.average);
          expect(after.n).toBe(before.n);
          expect(after.of).toBe(before.of + 1);
        }
      }),
    );
  });
});
