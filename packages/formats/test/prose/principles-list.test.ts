import { describe, expect, it } from 'vitest';
import { fixture, readProse, theOnly } from './read-prose.js';

const setOf = (text: string) => theOnly('principle-set', readProse(text).documents);
const own = fixture('principles-own');

describe('a list of principles', () => {
  it('is read by stage, each with the gate its name gives', () => {
    const { stages, principles } = setOf(own);
    expect(stages.map(({ id, gate }) => [id, gate])).toEqual([
      ['before-we-begin', 'opens'],
      ['while-we-talk', undefined],
      ['afterwards-when-we-review', 'after-close'],
    ]);
    expect(principles.map(({ number, stage }) => [number, stage])).toEqual([
      [1, 'before-we-begin'],
      [2, 'before-we-begin'],
      [3, 'while-we-talk'],
      [4, 'afterwards-when-we-review'],
      [5, 'afterwards-when-we-review'],
    ]);
  });

  it('parts a name that holds a dash of its own from what it undertakes', () => {
    expect(setOf(own).principles[1]).toMatchObject({
      name: "Time to Think – 'No Rush'",
      hedge: 'Where possible',
    });
  });

  it('joins a principle a footnote tore in two, and leaves the footnote out of it', () => {
    expect(setOf(own).principles[1]?.statement).toMatch(/between asking and deciding, holidays not counted$/);
  });

  it('takes the mark of a footnote off its title', () => {
    expect(setOf(own).title).toBe('OUR PRINCIPLES OF TALKING TOGETHER');
  });

  it.each(['Principles', 'Standards', 'Charter', 'Commitments', 'Values', 'Egwyddorion'])(
    'is recognised when the council says %s',
    (word) => {
      const { principles } = setOf(fixture('standards-colon').replace('Standards', word));
      expect(principles.map(({ name }) => name)).toEqual(['Inclusion', 'Support', 'Impact']);
    },
  );

  it.each([' - ', ' – ', ' — ', ': '])('is recognised with “%s” after the names', (mark) => {
    expect(setOf(fixture('standards-colon').replaceAll(': ', mark)).principles).toHaveLength(3);
  });

  it('needs a heading that says what it is', () => {
    expect(readProse(own.replace('PRINCIPLES', 'HABITS')).recognised).toEqual([]);
  });
});
