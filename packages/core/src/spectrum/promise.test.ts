import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEngagement, aSpectrum } from '../testing/documents.js';
import { METHODS } from './catalogue.js';
import { levelsLike, refOf } from './cross-walk.js';
import { LEVEL_CROSS_WALK } from './frameworks/cross-walk.js';
import { promiseAgainst } from './promise-against.js';
import { promiseKept } from './promise-kept.js';
import { reachOf } from './reach-of.js';
import { levelTexts } from './say-level.js';
import { sayPromise, sayPromiseKept, sayReach, saySuggestion } from './say-promise.js';
import { levelNamed, spectrum, SPECTRUMS, type NamedLevel } from './spectrums.js';
import { suggestMethods } from './suggest-methods.js';
import type { Spectrum } from './spectrum.js';

const level = (ref: string, among: readonly Spectrum[] = SPECTRUMS): NamedLevel => {
  const named = levelNamed(ref, among);
  if (!named) throw new Error(`No level ${ref}`);
  return named;
};
const framework = (id: string) => level(`${id}/${spectrum(id)?.levels[0]?.id ?? ''}`).spectrum;
const LEVELS = SPECTRUMS.flatMap((each) => each.levels.map((one) => ({ spectrum: each, level: one })));

describe('levels alike', () => {
  it.each([
    ['thurrock/consultation', 'iap2', ['close consult']],
    ['thurrock/deliberation', 'arnstein', ['close placation', 'loose consultation']],
    ['thurrock/partnership', 'iap2', ['close collaborate', 'loose empower']],
    ['thurrock/partnership', 'arnstein', ['close partnership', 'loose delegated-power']],
    ['iap2/empower', 'arnstein', ['close delegated-power', 'loose citizen-control']],
    ['thurrock/collaboration', 'former-duty', ['close involved-in-another-way']],
    [
      'former-duty/involved-in-another-way',
      'thurrock',
      ['close deliberation', 'close collaboration', 'close partnership'],
    ],
    ['arnstein/manipulation', 'thurrock', []],
    ['arnstein/citizen-control', 'thurrock', []],
  ])('%s in %s: %j', (ref, id, expected) => {
    const like = levelsLike(level(ref), framework(id));
    expect(like.map(({ fit, level: one }) => `${fit} ${one.id}`)).toEqual(expected);
  });

  it('are our judgement, and name only levels that exist, one of a framework in a row', () => {
    expect(LEVEL_CROSS_WALK.reviewed).toBe(false);
    for (const { levels } of LEVEL_CROSS_WALK.rows) {
      expect(levels.map((ref) => refOf(level(ref)))).toEqual(levels);
      const frameworks = levels.map((ref) => ref.split('/')[0]);
      expect(new Set(frameworks).size).toBe(frameworks.length);
    }
  });

  it.each(LEVELS.map((named) => [refOf(named), named] as const))(
    '%s: likeness goes both ways',
    (_, named) => {
      for (const other of SPECTRUMS) {
        for (const like of levelsLike(named, other)) {
          const back = levelsLike(like, named.spectrum).find((one) => one.level === named.level);
          expect(back?.fit).toBe(like.fit);
        }
      }
    },
  );

  it.each(LEVELS.map((named) => [refOf(named), named] as const))('%s is like itself', (_, named) => {
    expect(levelsLike(named, named.spectrum)).toContainEqual({ ...named, fit: 'close' });
  });
});

describe('how far methods reach', () => {
  it.each([
    [['Newsletter'], 'information'],
    [['Newsletter', 'Survey', 'Survey', 'Survey'], 'consultation'],
    [['Survey', 'Citizens’ jury'], 'deliberation'],
    [['Co-design workshop', 'Harbour walk'], 'collaboration'],
    [['Participatory budgeting'], 'partnership'],
    [['Harbour walk'], undefined],
    [[], undefined],
  ])('%j reach %s', (methods, expected) => {
    expect(reachOf(methods).level?.id).toBe(expected);
  });

  it.each([
    ['Survey', 'arnstein', 'consultation'],
    ['Partnership board', 'iap2', 'collaborate'],
    ['Participatory budgeting', 'iap2', 'empower'],
    ['Community asset transfer', 'arnstein', 'citizen-control'],
    ['Citizens’ jury', 'former-duty', 'involved-in-another-way'],
  ])('%s reaches, in %s, %s', (words, id, expected) => {
    expect(reachOf([words], framework(id)).level?.id).toBe(expected);
  });

  it('never grows less when a method is added', () => {
    const words = fc.array(fc.constantFrom(...METHODS.map(({ name }) => name), 'Harbour walk'));
    fc.assert(
      fc.property(words, words, fc.constantFrom(...SPECTRUMS), (some, more, among) => {
        const before = reachOf(some, among).level?.order ?? 0;
        expect(reachOf([...some, ...more], among).level?.order ?? 0).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('a promise beside its methods', () => {
  it.each([
    ['Partnership', ['Survey'], 'exceeds'],
    ['Consultation', ['Survey'], 'matches'],
    ['Information', ['Survey'], 'under'],
    ['Partnership', ['Survey', 'Harbour walk'], 'unknown'],
    ['Consultation', ['Survey', 'Harbour walk'], 'matches'],
    ['Partnership', [], 'unknown'],
    ['Empower', ['Survey'], 'exceeds'],
  ])('%s by %j: %s', (words, methods, outcome) => {
    expect(promiseAgainst(level(words), methods).outcome).toBe(outcome);
  });

  it('is kept by each of the methods said to close the gap', () => {
    for (const promised of LEVELS) {
      for (const { method } of promiseAgainst(promised, ['Newsletter']).closing)
        expect(promiseAgainst(promised, [method.id]).outcome).toMatch(/matches|under/);
    }
  });

  it('is said in both languages', () => {
    const exceeds = promiseAgainst(level('Partnership'), ['Survey']);
    expect(sayPromise(exceeds)).toMatch(
      /^Partnership is promised, and the methods named reach no further than Consultation \(“Survey”\); .+ would close the gap\.$/,
    );
    expect(sayPromise(exceeds, 'cy')).toMatch(/^Addewir Partneriaeth, .+Ymgynghoriad.+\.$/);
    expect(sayReach(reachOf(['Survey', 'Harbour walk']))).toBe(
      'These methods reach Consultation, by “Survey”. Not in the catalogue: “Harbour walk”.',
    );
  });
});

describe('methods for a level', () => {
  it('put first what suits the people wanted, and say why', () => {
    const [first, ...rest] = suggestMethods(level('Consultation'), {
      audiences: ['teenagers', 'people with little English'],
      effort: 'medium',
    });
    expect(first?.reasons.map(({ code }) => code)).toEqual(['suits', 'within-effort']);
    expect(first && saySuggestion(first)[0]).toMatch(/^Suits young people/);
    expect(rest.at(-1)?.reasons.map(({ code }) => code)).toContain('leaves-out');
  });

  it('all serve the level, and none that does is hidden', () => {
    const wish = { audiences: ['businesses'], effort: 'small', reach: 'many' } as const;
    const ids = suggestMethods(level('Deliberation'), wish).map(({ method }) => method.id);
    expect(ids.sort()).toEqual(
      METHODS.filter(({ levels }) => levels.includes('thurrock/deliberation'))
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('a council’s own spectrum', () => {
  const own = aSpectrum({
    levels: [
      { id: 'tell', order: 1, name: 'Tell', like: ['thurrock/information'] },
      { id: 'ask', order: 2, name: 'Ask', like: ['iap2/consult'], methods: ['Harbour walk'] },
      { id: 'consult', order: 3, name: 'Partnership', methods: ['survey'] },
      { id: 'hand-over', order: 4, name: 'Hand over', like: ['iap2/empower'] },
    ],
  });

  it.each([
    ['Newsletter', 'tell'],
    ['Interviews', 'ask'],
    ['harbour  walks', 'ask'],
    ['Questionnaire', 'consult'],
    ['Participatory budgeting', 'hand-over'],
  ])('places %s at %s', (words, id) => {
    expect(reachOf([words], own).level?.id).toBe(id);
  });

  it('is like the shipped level of the same name, unless it says otherwise', () => {
    const like = levelsLike(level('Partnership', [own]), framework('thurrock'));
    expect(like.map(({ level: one }) => one.id)).toContain('partnership');
    const alone = aSpectrum({ levels: [{ id: 'p', order: 1, name: 'Partnership', like: [] }] });
    expect(levelsLike(level('Partnership', [alone]), framework('thurrock'))).toEqual([]);
  });

  it('reads its licensed wording before ours', () => {
    const licensed = { id: 'x', order: 1, name: 'X', promise: 'Ours.', licensed: { promise: 'Theirs.' } };
    expect(levelTexts(licensed).promise).toBe('Theirs.');
  });
});

describe('a promise looked back on', () => {
  const told = { said: 'Longer hours.', did: 'Longer hours from May.' };
  const held = { level: 'Consultation', methods: ['Survey'], closes: '2012-01-31' };
  const asOf = '2012-12-31';

  it.each([
    ['kept', { ...held, result: told }, asOf],
    ['partly', { ...held, result: { said: 'Longer hours.' } }, asOf],
    ['partly', held, '2012-04-25'],
    ['unknown', held, '2012-04-24'],
    ['unknown', { ...held, result: told }, '2012-01-31'],
    ['kept', { ...held, result: told }, '2012-02-01'],
    ['partly', { ...held, level: 'Partnership', result: told }, asOf],
    ['broken', { ...held, level: 'Partnership' }, asOf],
    ['broken', { ...held, decisionOn: '2012-01-31', result: told }, asOf],
    ['kept', { ...held, decisionOn: '2012-02-01', result: told }, asOf],
    ['unknown', { ...held, methods: [], result: told }, asOf],
    ['unknown', { ...held, methods: ['Harbour walk'], result: told }, asOf],
    ['unknown', { methods: ['Survey'], closes: '2012-01-31', result: told }, asOf],
    ['unknown', { ...held, level: 'light touch', result: told }, asOf],
    ['unknown', { level: 'Information', methods: ['Newsletter'], closes: '2012-01-31' }, asOf],
    ['kept', { level: 'Information', methods: ['Newsletter'], closes: '2012-01-31', result: told }, asOf],
    ['unknown', { ...held, result: { ...told, on: '2012-03-01' } }, '2012-02-28'],
    ['kept', { ...held, result: { ...told, on: '2012-03-01' } }, '2012-03-01'],
    ['partly', { ...held, result: { ...told, promise: 'partly' as const } }, asOf],
    ['partly', { ...held, result: { said: 'Yes.', promise: 'kept' as const } }, asOf],
    ['kept', { result: { promise: 'kept' as const } }, asOf],
  ])('is %s: %j on %s', (verdict, about, day) => {
    const kept = promiseKept(anEngagement(about), { asOf: day });
    expect(kept.verdict).toBe(verdict);
    expect(kept.reasons.length).toBeGreaterThan(0);
    for (const lang of ['en', 'cy'] as const)
      for (const sentence of sayPromiseKept(kept, lang)) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
  });

  it('counts the day the register names, or the council’s own term', () => {
    const early = anEngagement({ ...held, feedbackDue: '2012-02-10' });
    expect(promiseKept(early, { asOf: '2012-02-11' }).verdict).toBe('partly');
    expect(promiseKept(anEngagement(held), { asOf: '2012-03-02', feedbackDays: 30 }).verdict).toBe('partly');
  });

  it('is never better than the register says, nor than it shows', () => {
    const order = ['broken', 'partly', 'kept', 'unknown'];
    fc.assert(
      fc.property(
        fc.record({
          level: fc.constantFrom('Consultation', 'Partnership', 'Information'),
          methods: fc.array(fc.constantFrom('Survey', 'Citizens’ jury', 'Harbour walk')),
          closes: fc.constantFrom('2012-01-31', '2013-01-31'),
          result: fc.record(
            { said: fc.string(), did: fc.string(), promise: fc.constantFrom('kept', 'partly', 'broken') },
            { requiredKeys: [] },
          ),
        }),
        (about) => {
          const kept = promiseKept(anEngagement(about), { asOf });
          for (const each of [kept.declared ?? 'unknown', kept.shown])
            expect(order.indexOf(kept.verdict)).toBeLessThanOrEqual(order.indexOf(each));
        },
      ),
    );
  });
});
