import { describe, expect, it } from 'vitest';
import type { ProgressUpdate } from '../plan/plan.js';
import { aPlanOf } from '../testing/builders.js';
import type { Lang } from '../words/lang.js';
import { assess, assessWithReading } from './assess.js';
import { sayReasons, sayWhy } from './say-why.js';
import { statusTable } from './table.js';

/** The one row of a plan, declared red in December, as it stands on New Year's Day. */
const rows = (update: Partial<ProgressUpdate>) => {
  const plan = aPlanOf([{ updates: [{ on: '2011-12-15', declared: 'red', ...update }] }]);
  return statusTable(plan, { asOf: '2012-01-01' }).rows;
};
const why = (update: Partial<ProgressUpdate>, lang: Lang = 'en') =>
  rows(update).map((row) => sayWhy(row, lang));
const lease = { text: 'The lease ends in March.', open: true };
const long = `${'a long account '.repeat(20)}with an end`;

describe('why, in one reason', () => {
  it.each<[string, Partial<ProgressUpdate>, string]>([
    [
      'the cause',
      { routeToGreen: { cause: 'No money before April.' }, issue: lease, note: 'Late' },
      'No money before April',
    ],
    ['what is in the way', { issue: lease, note: 'Late' }, 'The lease ends in March'],
    ['a note', { routeToGreen: { cause: ' ' }, note: ' The hall is shut ' }, 'The hall is shut'],
    [
      'a note, where what was in the way is settled',
      { issue: { ...lease, open: false }, note: 'Late' },
      'Late',
    ],
    [
      'a note, where what is in the way is for the council alone',
      { issue: { ...lease, audience: 'internal' }, note: 'Late' },
      'Late',
    ],
  ])('is what the officer gave, where a row was declared: %s', (_, update, words) => {
    expect(why(update)).toEqual([`It was declared “Red” on 15 December 2011: “${words}”.`]);
    expect(why(update, 'cy')).toEqual([`Datganwyd “Coch” ar 15 Rhagfyr 2011: “${words}”.`]);
  });

  it.each<[string, Partial<ProgressUpdate>]>([
    ['gave no words', {}],
    ['left them blank', { note: ' ' }],
    ['wrote nothing but a full stop', { note: '.' }],
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

  const undeclared = { declared: undefined };
  it.each<[string, Partial<ProgressUpdate>, string]>([
    [
      'an open issue',
      { progress: 'some', issue: lease, routeToGreen: { cause: 'Cause' } },
      'The update of 15 December 2011 reports an open issue: “The lease ends in March”.',
    ],
    [
      'an open issue beside significant progress',
      { progress: 'significant', issue: lease, note: 'Note' },
      'The update of 15 December 2011 reports significant progress, and an open issue: “The lease ends in March”.',
    ],
    [
      'an open issue that is not for everybody',
      { progress: 'some', issue: { ...lease, audience: 'internal' }, note: 'Note' },
      'The update of 15 December 2011 reports an open issue.',
    ],
    [
      'little progress',
      { progress: 'little', note: 'The post is vacant' },
      'The update of 15 December 2011 reports little or no progress: “The post is vacant”.',
    ],
    [
      'little progress, to the council alone',
      { progress: 'little', note: 'The post is vacant', audience: 'internal' },
      'The update of 15 December 2011 reports little or no progress.',
    ],
    [
      'some progress',
      { progress: 'some', note: 'Two of four' },
      'The update of 15 December 2011 reports some progress, but does not say it is on target.',
    ],
  ])('quotes the update, where it reports %s', (_, update, said) => {
    expect(why({ ...undeclared, ...update })).toEqual([said]);
  });

  it('shortens long words, and full reasons do not', () => {
    expect(why({ note: long })).toEqual([expect.stringMatching(/^.{100,150}…”\.$/)]);
    expect(
      rows({ note: long })
        .flatMap((row) => sayReasons(row, 'en'))
        .slice(0, 2),
    ).toEqual([
      `It was declared “Red” on 15 December 2011: “${long}”.`,
      expect.stringContaining('no date that can be read'),
    ]);
  });

  it('is followed, among the full reasons, by the evidence, which quotes nothing again', () => {
    const both = rows({ progress: 'some', issue: lease });
    expect(both.flatMap((row) => sayReasons(row, 'en')).slice(0, 2)).toEqual([
      'It was declared “Red” on 15 December 2011: “The lease ends in March”.',
      'The update of 15 December 2011 reports an open issue.',
    ]);
  });

  it('is the same of a row assessed by itself, and quotes nobody where only the status is known', () => {
    const [row] = rows({ note: 'The hall is shut' });
    const deliverable = row?.deliverable ?? expect.fail();
    const options = { asOf: '2012-01-01' };
    expect(assessWithReading(deliverable, options)).toEqual({
      assessment: row?.assessment,
      reading: row?.reading,
    });
    const [declared] = sayReasons(assessWithReading(deliverable, options), 'en');
    expect(declared).toBe('It was declared “Red” on 15 December 2011: “The hall is shut”.');
    const assessment = assess(deliverable, options);
    expect(sayReasons({ assessment }, 'en')[0]).toBe('It was declared “Red” on 15 December 2011.');
  });
});
