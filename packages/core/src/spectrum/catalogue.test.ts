import { describe, expect, it } from 'vitest';
import { METHOD_AUDIENCES } from './audiences.js';
import { method, METHOD_CATALOGUE, METHODS, METHODS_REVIEWED } from './catalogue.js';
import { foldedWords, waysToWriteMethod } from './find-methods.js';
import type { Method } from './method.js';
import { refOf } from './cross-walk.js';
import { levelNamed } from './spectrums.js';

const highest = (each: Method) => Math.max(...each.levels.map((ref) => levelNamed(ref)?.level.order ?? 0));

describe('the catalogue of methods', () => {
  it('holds at least forty, each once', () => {
    expect(METHODS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(METHODS.map(({ id }) => id)).size).toBe(METHODS.length);
  });

  it('is a judgement nobody has reviewed yet, and says so', () => {
    expect(METHODS_REVIEWED).toBe(false);
  });

  it('lets no way of writing stand for two methods', () => {
    const ways = METHODS.flatMap((each) => [...new Set(waysToWriteMethod(each).map(foldedWords))]);
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
    expect(ways).not.toContain('');
  });

  it('finds a method by its id, and nothing else', () => {
    expect(method('survey')?.name).toBe('Survey');
    expect(method('Survey')).toBeUndefined();
  });

  it.each(METHODS.map((each) => [each.id, each] as const))(
    '%s says what it is in both languages',
    (_, each) => {
      for (const words of [each, each.cy]) {
        for (const line of [words.is, words.mistake, words.access]) expect(line).toMatch(/^\p{Lu}.*[.!”]$/u);
      }
      expect(each.cy.is).not.toBe(each.is);
      expect(each.cost.length).toBeGreaterThan(0);
    },
  );

  it.each(METHODS.map((each) => [each.id, each] as const))('%s serves levels that exist', (_, each) => {
    expect(each.levels.length).toBeGreaterThan(0);
    for (const ref of each.levels) {
      const named = levelNamed(ref);
      expect(named && refOf(named)).toBe(ref);
    }
  });

  it.each(METHODS.map((each) => [each.id, each] as const))('%s suits nobody it leaves out', (_, each) => {
    expect(each.suits.filter((one) => each.leavesOut.includes(one))).toEqual([]);
    for (const one of [...each.suits, ...each.leavesOut]) expect(METHOD_AUDIENCES).toHaveProperty([one]);
  });

  it.each([
    ['telling', 2],
    ['asking', 2],
    ['listening', 2],
  ] as const)('claims no more for %s than consultation', (kind, most) => {
    expect(METHOD_CATALOGUE[kind].filter((each) => highest(each) > most)).toEqual([]);
  });

  it('lets only ways of deciding, and a plan that is voted into law, reach the public’s own decision', () => {
    const empowering = METHODS.filter(({ levels }) => levels.includes('iap2/empower'));
    const deciding = METHOD_CATALOGUE.deciding;
    expect(empowering.filter((each) => !deciding.includes(each)).map(({ id }) => id)).toEqual([
      'neighbourhood-plan',
    ]);
  });
});
