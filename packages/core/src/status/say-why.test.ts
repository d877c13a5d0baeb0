import { describe, expect, it } from 'vitest';
import type { ProgressUpdate } from '../plan/plan.js';
import { aPlanOf } from '../testing/builders.js';
import type { Lang } from '../words/lang.js';
import { sayWhy } from './say-why.js';
import { statusTable } from './table.js';

/** The one row of a plan, declared red in December, as it stands on New Year's Day. */
const why = (update: Partial<ProgressUpdate>, lang: Lang = 'en') => {
  const plan = aPlanOf([{ updates: [{ on: '2011-12-15', declared: 'red', ...update }] }]);
  return statusTable(plan, { asOf: '2012-01-01' }).rows.map((row) => sayWhy(row, lang));
};

describe('why, in one reason', () => {
  it.each<[string, Partial<ProgressUpdate>, string]>([
    [
      'the cause',
      { routeToGreen: { cause: 'No money before April.' }, note: 'Late' },
      'No money before April.',
    ],
    ['a note', { routeToGreen: { cause: ' ' }, note: ' The hall is shut ' }, 'The hall is shut'],
  ])('is what the officer gave, where a row was declared: %s', (_, update, words) => {
    expect(why(update)).toEqual([`It was declared “Red” on 15 December 2011: “${words}”`]);
    expect(why(update, 'cy')).toEqual([`Datganwyd “Coch” ar 15 Rhagfyr 2011: “${words}”`]);
  });

  it.each<[string, Partial<ProgressUpdate>]>([
    ['gave no words', {}],
    ['left them blank', { note: ' ' }],
    ['gave them to the council alone', { note: 'Do not say', audience: 'internal' }],
  ])('comes with what the evidence shows, where the officer %s', (_, update) => {
    expect(why(update)).toEqual([
      'It was declared “Red” on 15 December 2011. It has no date that can be read, and the update of 15 December 2011 does not say how it goes.',
    ]);
  });

  it('is what decided, where nothing was declared in time', () => {
    expect(why({ on: '2011-01-15', note: 'Old news' })).toEqual([
      expect.not.stringMatching(/declared|Old news/),
    ]);
  });
});
