import { describe, expect, it } from 'vitest';
import { aPlan, aPlanOf, aTargetDate } from '../testing/builders.js';
import {
  aChallenge,
  aChecklist,
  aPrincipleSet,
  aRecord,
  aRegister,
  aReport,
  aSpectrum,
  aStatusScheme,
  anIndicatorSet,
  anUpdate,
} from '../testing/documents.js';
import { aBigPlan } from '../testing/big-plan.js';
import { validateChecklist, validateDocument, validatePlan, type Problem } from './validate.js';

/** The value with something else at a pointer; nothing at all for `undefined`. */
function having(value: object, pointer: string, there: unknown): object {
  const copy = structuredClone(value) as Record<string, unknown>;
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  if (there === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = there;
  return copy;
}

const plan = aPlanOf([{ due: aTargetDate('2011-09-30'), updates: [{ percent: 50 }] }], {
  lang: 'en-GB',
  cadence: [{ body: 'Cabinet', months: 3 }],
});
const row = '/objectives/0/actions/0/deliverables/0';

describe('a plan', () => {
  it.each<[string, unknown, Problem['code'], object]>([
    ['/id', undefined, 'missing', { key: 'id' }],
    ['/id', '', 'too-short', { least: 1 }],
    ['/id', 7, 'wrong-type', { expected: ['string'] }],
    ['/kind', 'plans', 'wrong-value', { expected: 'plan' }],
    ['/lang', 'en_GB', 'not-a-language', {}],
    ['/objectives', {}, 'wrong-type', { expected: ['array'] }],
    ['/objectives/0', null, 'wrong-type', { expected: ['object'] }],
    ['/objectives/0/kind', 'aim', 'not-one-of', { allowed: ['objective', 'theme', 'phase'] }],
    ['/objectives/0/kind', 3, 'not-one-of', { allowed: ['objective', 'theme', 'phase'] }],
    ['/objectives/0/actions/0/deliverables', [], 'too-few', { least: 1 }],
    [`${row}/due/to`, '2011-09-31', 'not-a-day', {}],
    [`${row}/due/to`, '', 'not-a-day', {}],
    [`${row}/updates/0/percent`, 101, 'too-large', { most: 100 }],
    [`${row}/updates/0/percent`, -1, 'too-small', { least: 0 }],
    ['/cadence/0/months', Infinity, 'wrong-type', { expected: ['number'] }],
    ['/scheme', 7, 'wrong-type', { expected: ['string', 'object'] }],
    ['/scheme', { levels: [] }, 'too-few', { least: 1 }],
  ])('with %s as %j: %s', (path, there, code, facts) => {
    const problems = validatePlan(having(plan, path, there));
    const at = code === 'too-few' && path === '/scheme' ? '/scheme/levels' : path;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: at, code, facts });
  });

  it('reports every problem, not only the first', () => {
    const value = having(having(plan, '/id', undefined), `${row}/due/kind`, 'someday');
    expect(validatePlan(having(value, '/version', '')).map(({ path }) => path)).toEqual([
      '/id',
      '/version',
      `${row}/due/kind`,
    ]);
  });

  it('quotes what stands there', () => {
    expect(validatePlan(having(plan, '/lang', 'en_GB'))[0]?.found).toBe('en_GB');
  });

  it('escapes keys in pointers', () => {
    const [problem] = validatePlan({ ...plan, translations: { cy: { '/a~b': 1 } } });
    expect(problem).toMatchObject({ path: '/translations/cy/~1a~0b', found: 1 });
  });

  it('keeps unknown keys', () => {
    expect(validatePlan({ ...plan, ward: 'Riverside' })).toEqual([]);
  });

  it('looks at steps within steps', () => {
    const steps = [{ text: 'a', steps: [{ text: 'b', steps: [{ text: 'c' }, { ref: '1' }] }] }];
    expect(validatePlan(having(plan, `${row}/steps`, steps))).toEqual([
      { path: `${row}/steps/0/steps/0/steps/1/text`, code: 'missing', facts: { key: 'text' } },
    ]);
  });

  it('with steps nested beyond what can be followed is one problem', () => {
    let step: object = { text: 'innermost' };
    for (let n = 0; n < 100_000; n += 1) step = { text: 'outer', steps: [step] };
    expect(validatePlan(having(plan, `${row}/steps`, [step]))).toEqual([
      { path: '', code: 'too-deep', facts: {} },
    ]);
  });
});

describe('a day', () => {
  const isDay = (day: string) => validatePlan(having(plan, `${row}/due/to`, day)).length === 0;

  it.each(['2011-01-31', '2012-02-29', '2000-02-29', '1600-02-29', '2011-02-28', '9999-12-31', '2011-04-30'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );
  it.each([
    '2011-02-29',
    '1900-02-29',
    '2100-02-29',
    '2011-02-30',
    '2011-04-31',
    '2011-13-01',
    '2011-00-10',
    '2011-01-00',
    '2011-1-1',
    '11-01-01',
    '2011-01-01 ',
    '2011-01-01\n',
    '２０１１-01-01',
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('a document of any kind', () => {
  it.each([
    aPlan(),
    aChecklist(),
    aRecord(),
    aRegister(),
    aReport(),
    anUpdate(),
    aChallenge(),
    aPrincipleSet(),
    aSpectrum(),
    aStatusScheme(),
    anIndicatorSet(),
    aBigPlan(40),
  ])('of kind $kind is valid as the builders make it', (document) => {
    expect(validateDocument(document)).toEqual([]);
  });

  it('is refused by the validator of another kind', () => {
    expect(validateChecklist(aPlan()).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/kind', '/$schema']),
    );
  });

  it.each([null, undefined, [], 'plan', 7, true])('is never %j', (value) => {
    expect(validateDocument(value)).toEqual([
      { path: '', code: 'wrong-type', facts: { expected: ['object'] }, found: value },
    ]);
  });

  it('says its kind', () => {
    expect(validateDocument({})).toEqual([{ path: '/kind', code: 'missing', facts: { key: 'kind' } }]);
  });

  it.each(['plans', '__proto__', 'constructor', 'toString', ''])('is of no kind called %j', (kind) => {
    const [problem] = validateDocument({ kind });
    expect(problem).toMatchObject({ path: '/kind', code: 'not-one-of', found: kind });
  });
});
