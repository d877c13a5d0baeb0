import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THURROCK } from '@engagement-plan/core';
import type { AnswerValue, Checklist } from '@engagement-plan/core';
import { withAnswer } from './answers.js';
import { blankChecklist } from './checklist-work.js';
import { checklistWords } from './engagement-checklist.words.js';
import { differencesBetween, isUntouched, putTogether } from './two-versions.js';
import type { Side } from './two-versions.js';

const stamp = { on: '2026-03-10', by: 'Engagement Officer', words: checklistWords.en };
const blank = blankChecklist('c', 'thurrock');
const answered = (principle: string, answer: AnswerValue, more: object = {}): Checklist =>
  withAnswer(blank, { principle, answer, ...more });

describe('differencesBetween', () => {
  it.each<[string, Checklist, Checklist, [string, Side][]]>([
    ['the same', answered('timing', 'met'), answered('timing', 'met'), []],
    [
      'only who answered, and when',
      answered('timing', 'met'),
      answered('timing', 'met', { by: 'x', on: '2026-01-01' }),
      [],
    ],
    [
      'only the order of the keys',
      answered('timing', 'met', { reason: 'a', by: 'b' }),
      answered('timing', 'met', { by: 'b', reason: 'a' }),
      [],
    ],
    [
      'only what an answer has closed',
      answered('timing', 'unknown', { done: 'Typed once' }),
      answered('timing', 'unknown'),
      [],
    ],
    ['an answer of theirs', blank, answered('timing', 'met'), [['timing', 'theirs']]],
    ['an answer of mine', answered('timing', 'met'), blank, [['timing', 'mine']]],
    [
      'two answers, theirs the later',
      answered('timing', 'met', { on: '2026-03-01' }),
      answered('timing', 'partly', { on: '2026-03-02' }),
      [['timing', 'theirs']],
    ],
    [
      'two answers of one day',
      answered('timing', 'met', { on: '2026-03-01' }),
      answered('timing', 'partly', { on: '2026-03-01' }),
      [['timing', 'mine']],
    ],
    ['a principle the set no longer has', blank, answered('gone', 'met'), [['gone', 'theirs']]],
    ['a title of theirs', blank, { ...blank, engagement: { title: 'Parks' } }, [['engagement', 'theirs']]],
    [
      'a sign-off of mine',
      { ...blank, signOff: { post: 'Head', on: '2026-03-01' } },
      blank,
      [['sign-off', 'mine']],
    ],
  ])('%s', (_, mine, theirs, found) => {
    expect(differencesBetween(mine, theirs).map(({ at, likely }) => [at, likely])).toEqual(found);
  });

  it('takes a page that was only jotted on for untouched', () => {
    expect(isUntouched({ ...blank, jottings: { to: 'Parks team' } }, blank)).toBe(true);
  });
});

const checklists = fc
  .dictionary(
    fc.constantFrom(...THURROCK.principles.map(({ id }) => id)),
    fc.record({
      answer: fc.constantFrom('met', 'not-met', 'departed', 'unknown'),
      done: fc.string(),
      reason: fc.string(),
    }),
  )
  .map((said): Checklist => ({
    ...blank,
    answers: Object.entries(said).map(
      ([principle, answer]) => ({ principle, ...answer }) as Checklist['answers'][number],
    ),
  }));

describe('putTogether', () => {
  it('says at each place what the chosen copy says there', () => {
    fc.assert(
      fc.property(
        checklists,
        checklists,
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        (mine, theirs, picks) => {
          const differences = differencesBetween(mine, theirs);
          const chosen = new Map(
            differences.map(({ at }, n): [string, Side] => [at, picks[n] ? 'mine' : 'theirs']),
          );
          const together = putTogether(mine, theirs, differences, chosen, stamp);
          const places = (other: Checklist) =>
            new Set(differencesBetween(together, other).map(({ at }) => at));
          const picked = (side: Side) =>
            new Set([...chosen].filter(([, its]) => its === side).map(([at]) => at));
          expect(places(mine)).toEqual(picked('theirs'));
          expect(places(theirs)).toEqual(picked('mine'));
        },
      ),
    );
  });

  it('keeps what happened to either, once', () => {
    const first = { on: '2026-03-01', what: 'Handed over' };
    const mine = { ...answered('timing', 'met'), history: [first, { on: '2026-03-09', what: 'Mine' }] };
    const theirs = {
      ...answered('timing', 'partly'),
      history: [first, { on: '2026-03-05', what: 'Theirs' }],
    };
    const together = putTogether(mine, theirs, differencesBetween(mine, theirs), new Map(), stamp);
    expect(together.history?.map(({ what }) => what)).toEqual(['Handed over', 'Theirs', 'Mine']);
  });

  it('leaves no sign-off on a mixture, and says so in the history', () => {
    const signOff = { post: 'Head of Communities', on: '2026-03-01' };
    const mine = { ...answered('timing', 'met'), signOff };
    const theirs = { ...answered('involve', 'met'), signOff };
    const mixed = putTogether(mine, theirs, differencesBetween(mine, theirs), new Map(), stamp);
    expect(mixed.signOff).toBeUndefined();
    expect(mixed.history?.at(-1)?.what).toMatch(/^Put together from two versions/);
    const whole = new Map<string, Side>([
      ['timing', 'theirs'],
      ['involve', 'theirs'],
    ]);
    expect(putTogether(mine, theirs, differencesBetween(mine, theirs), whole, stamp).signOff).toEqual(
      signOff,
    );
  });
});
