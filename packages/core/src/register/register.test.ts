import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import { CHECKS } from '../checks/index.js';
import { sayFinding } from '../checks/say-finding.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aDeliverable, aPlanOf } from '../testing/builders.js';
import { anEngagement, aRegister } from '../testing/documents.js';
import { addDays } from '../target-date/civil-day.js';
import { areaReader, overlapOf } from './areas.js';
import { AUDIENCES } from './audiences/audiences.js';
import { diaryOf, stateOf } from './diary.js';
import { freeWindows, suggestWindow } from './free-windows.js';
import { audiencesIn, sayAudience, widening } from './match-audiences.js';
import { ordinaryPoll } from './polls.js';
import type { Engagement, Register } from './register.js';
import { sayBlocked, sayEngagementState, sayMissing, sayWindow } from './say-register.js';
import { seasonsIn } from './seasons.js';
import { youSaidWeDid, youSaidWeDidByRow } from './told.js';

describe('audiences', () => {
  it('have one id each, both languages, and larger audiences that exist', () => {
    expect(new Set(AUDIENCES.map(({ id }) => id)).size).toBe(AUDIENCES.length);
    for (const { en, cy, within } of AUDIENCES) {
      expect(en.trim() && cy.trim()).toBeTruthy();
      if (within !== undefined) expect(AUDIENCES.some(({ id }) => id === within)).toBe(true);
    }
  });

  it('include a community of identity for each of the nine protected characteristics', () => {
    const shared = AUDIENCES.filter(({ kind }) => kind === 'identity').map((one) => one.characteristic);
    expect(new Set(shared.filter(Boolean)).size).toBe(9);
  });

  it.each(AUDIENCES)('$id is known by its labels, its id and every alias', ({ id, en, cy, aliases }) => {
    for (const words of [en, cy, en.toUpperCase(), id.replaceAll('-', ' '), ...aliases])
      expect(audiencesIn(words).map((one) => one.id)).toEqual([id]);
  });

  it.each([
    ['Young people and carers', ['young-people', 'carers']],
    ['young people aged 11–19, older people', ['young-people', 'older-people']],
    ['Parents and carers', ['parents']],
    ['Members of the public', ['residents']],
    ['wheelchair users', ['wheelchair users']],
    ['Community groups in Mill Lane', ['voluntary-sector']],
    ['Pobl hŷn', ['older-people']],
    ['POBL HYN', ['older-people']],
    ['People who keep bees', ['people who keep bees']],
    [' – ', []],
  ])('“%s” are %j', (words, expected) => {
    expect(audiencesIn(words).map(({ id }) => id)).toEqual(expected);
  });

  it('are part of larger ones, and called by their label or their own words', () => {
    expect(widening('deaf-people')).toEqual(['deaf-people', 'disabled-people']);
    expect(sayAudience('carers', 'cy')).toBe('gofalwyr');
    expect(sayAudience('bee keepers', 'cy')).toBe('bee keepers');
  });
});

describe('areas', () => {
  const read = areaReader(
    aRegister({
      organisation: 'Riverside Borough Council',
      areas: [
        { id: 'north', name: 'North Riverside', aliases: ['The North'] },
        { id: 'mill-lane', name: 'Mill Lane ward', within: 'north' },
        { id: 'a', name: 'A', within: 'b' },
        { id: 'b', name: 'B', within: 'a' },
      ],
    }),
  );

  it.each([
    [['Mill Lane ward'], ['mill lane'], 'yes'],
    [['Mill Lane'], ['the north'], 'yes'],
    [['North Riverside'], ['Mill Lane'], 'yes'],
    [['Mill Lane'], ['Harbour'], 'no'],
    [['Mill Lane', 'Harbour'], ['Harbour ward'], 'yes'],
    [['Mill Lane'], ['Borough-wide'], 'yes'],
    [['Mill Lane'], ['Riverside'], 'yes'],
    [['Riverside'], [], 'yes'],
    [['Mill Lane'], [], 'unknown'],
    [[' '], ['Mill Lane'], 'unknown'],
    [['A'], ['B'], 'yes'],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(overlapOf(read(a), read(b))).toBe(expected);
    expect(overlapOf(read(b), read(a))).toBe(expected);
  });
});

describe('the ordinary day of local polls', () => {
  it.each([
    [2008, '2008-05-01'],
    [2014, '2014-05-22'],
    [2020, undefined],
    [2021, '2021-05-06'],
    [2025, '2025-05-01'],
    [2027, '2027-05-06'],
  ])('in %s was %s', (year, day) => {
    expect(ordinaryPoll(year, 'england-and-wales')).toBe(day);
  });
});

describe('holiday seasons', () => {
  it('are found on their first and last day, not the day before or after', () => {
    const on = (day: string) =>
      seasonsIn({ from: day, to: day }, 'england-and-wales').map(({ code }) => code);
    expect(['2024-12-19', '2024-12-20', '2025-01-03', '2025-01-04'].map(on)).toEqual([
      [],
      ['christmas'],
      ['christmas'],
      [],
    ]);
    // Easter Sunday 2025 was 20 April.
    expect(['2025-04-11', '2025-04-12', '2025-04-27', '2025-04-28'].map(on)).toEqual([
      [],
      ['easter'],
      ['easter'],
      [],
    ]);
    expect(['2025-07-21', '2025-07-22', '2025-08-31', '2025-09-01'].map(on)).toEqual([
      [],
      ['summer'],
      ['summer'],
      [],
    ]);
  });
});

describe('the state of an engagement', () => {
  const dated = { opens: '2024-02-01', closes: '2024-03-14', decisionOn: '2024-04-10' };
  it.each<[string, Partial<Engagement>, string, string]>([
    ['the day before it opens', dated, '2024-01-31', 'planned'],
    ['the day it opens', dated, '2024-02-01', 'open'],
    ['the day it closes', dated, '2024-03-14', 'open'],
    ['the day after', dated, '2024-03-15', 'closed'],
    ['the day of the decision', dated, '2024-04-10', 'decided'],
    ['a decision before it closed', { ...dated, decisionOn: '2024-02-10' }, '2024-02-20', 'open'],
    [
      'the day feedback is published',
      { ...dated, result: { did: 'Done.', on: '2024-05-01' } },
      '2024-05-01',
      'fed-back',
    ],
    ['the day before', { ...dated, result: { did: 'Done.', on: '2024-05-01' } }, '2024-04-30', 'decided'],
    ['no days', {}, '2024-05-01', 'unknown'],
    ['no first day, while it may be open', { closes: '2024-03-14' }, '2024-03-14', 'unknown'],
    [
      'words for a season ahead',
      { when: { words: 'Spring', kind: 'season', from: '2024-03-01', to: '2024-05-31' } },
      '2024-02-29',
      'planned',
    ],
    [
      'words for a season that is over',
      { when: { words: 'Spring', kind: 'season', from: '2024-03-01', to: '2024-05-31' } },
      '2024-06-01',
      'closed',
    ],
  ])('%s', (_, about, asOf, state) => {
    expect(stateOf(anEngagement(about), asOf)).toBe(state);
    for (const lang of ['en', 'cy'] as const)
      expect(sayEngagementState(stateOf(anEngagement(about), asOf), lang)).not.toBe('');
  });
});

describe('the diary', () => {
  const options = { asOf: '2024-02-15' };
  const register = aRegister({
    engagements: [
      anEngagement({ id: 'late', opens: '2024-03-01', closes: '2024-04-15', audiences: ['carers'] }),
      anEngagement({ id: 'unknown' }),
      anEngagement({ id: 'first', opens: '2024-02-01', closes: '2024-03-14', audiences: ['Carers'] }),
    ],
  });

  it('stands in the order engagements open, and counts each once', () => {
    const { entries, counts } = diaryOf(register, options);
    expect(entries.map(({ engagement }) => engagement.id)).toEqual(['first', 'late', 'unknown']);
    expect(counts).toEqual({ planned: 1, open: 1, closed: 0, decided: 0, 'fed-back': 0, unknown: 1 });
    expect(entries.map(({ feedbackDue }) => feedbackDue)).toEqual([
      { on: addDays('2024-03-14', 84), named: false },
      { on: addDays('2024-04-15', 84), named: false },
      undefined,
    ]);
  });

  const codes = CHECKS.map(({ code }) => code).filter((code) => code.startsWith('register/'));
  const places = ({ engagements }: Register) =>
    new Map(engagements.map((_, at) => [`/engagements/${at}`, at]));

  it('finds exactly what the checks find, and every finding can be said in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument('register'), busyRegister()), (document) => {
        const register = document as Register;
        const inDiary = diaryOf(register, options)
          .entries.flatMap(({ at, findings }) => findings.map((finding) => ({ at, ...finding })))
          .map(({ at, code, facts }) => JSON.stringify([at, code, facts]));
        const at = places(register);
        const inChecks = check(register, options)
          .filter(({ code }) => (codes as readonly string[]).includes(code))
          .map(({ path, code, facts }) =>
            JSON.stringify([at.get(/^\/engagements\/\d+/.exec(path)?.[0] ?? ''), code, facts]),
          );
        expect(inDiary.sort()).toEqual(inChecks.sort());
        for (const { findings } of diaryOf(register, options).entries)
          for (const finding of findings)
            for (const lang of ['en', 'cy'] as const) expect(sayFinding(finding, lang)).toMatch(/\.$/);
      }),
    );
  });
});

/** Registers in which much goes on: few audiences and areas, days close together. */
function busyRegister(): fc.Arbitrary<Register> {
  const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2024-01-01', n));
  const engagement = fc.record(
    {
      audiences: fc.subarray(['carers', 'young carers', 'residents', 'businesses'], { maxLength: 2 }),
      areas: fc.subarray(['Mill Lane', 'Harbour', 'borough-wide'], { maxLength: 2 }),
      opens: day,
      length: fc.integer({ min: -3, max: 90 }),
    },
    { requiredKeys: ['opens', 'length'] },
  );
  return fc.array(engagement, { maxLength: 12 }).map((drawn) =>
    aRegister({
      engagements: drawn.map(({ length, ...about }, i) =>
        anEngagement({ id: `e${i}`, title: `E${i}`, ...about, closes: addDays(about.opens, length) }),
      ),
    }),
  );
}

describe('a suggested window', () => {
  const register = aRegister({
    elections: [{ on: '2024-05-02', title: 'Borough election' }],
    engagements: [
      anEngagement({
        title: 'Youth offer',
        audiences: ['Young people'],
        areas: ['Mill Lane'],
        opens: '2024-01-15',
        closes: '2024-02-11',
      }),
    ],
  });
  const wish = { audiences: ['teenagers'], areas: ['Mill Lane'], days: 42, from: '2024-01-01' };
  const options = { asOf: '2023-12-01' };

  it('waits for a clash, Easter and a poll, and says so', () => {
    const window = suggestWindow(register, wish, options);
    expect(window).toMatchObject({ opens: '2024-05-03', closes: '2024-06-13' });
    expect(window?.waitedFor.map(({ because }) => because)).toEqual([
      'season',
      'clash',
      'season',
      'pre-election',
    ]);
    const said = window?.waitedFor.map((block) => sayBlocked(block, 'en'));
    expect(said?.[0]).toBe('Christmas and New Year (from 20 December 2023 to 3 January 2024)');
    expect(said?.[1]).toBe('“Youth offer” asks the same people (from 15 January 2024 to 11 February 2024)');
    expect(sayWindow(window, 'en')).toBe('Open it on 3 May 2024 and close it on 13 June 2024.');
    expect(sayWindow(window, 'cy')).toContain('3 Mai 2024');
  });

  it('goes into the first gap that is long enough, to its last day', () => {
    expect(suggestWindow(register, { ...wish, days: 40 }, options)).toMatchObject({
      opens: '2024-02-12',
      closes: '2024-03-22',
    });
    expect(suggestWindow(register, { ...wish, days: 41 }, options)?.opens).toBe('2024-05-03');
  });

  it('is not there when nothing fits', () => {
    const window = suggestWindow(register, { ...wish, until: '2024-04-30' }, options);
    expect(window).toBeUndefined();
    expect(sayWindow(window, 'en')).toMatch(/no free window/);
  });

  it('opens on no day before today', () => {
    expect(suggestWindow(register, wish, { asOf: '2024-05-07' })?.opens).toBe('2024-05-07');
  });

  it('has none of the troubles it is to avoid, once it stands in the register', () => {
    const avoided = ['register/audience-clash', 'register/pre-election', 'register/holiday-season'];
    fc.assert(
      fc.property(busyRegister(), fc.integer({ min: 1, max: 60 }), fc.nat(900), (busy, days, later) => {
        const wish = {
          audiences: ['Carers'],
          areas: ['Mill Lane'],
          days,
          from: addDays('2024-01-01', later),
        };
        for (const { opens, closes } of freeWindows(busy, wish, options)) {
          expect(opens >= wish.from).toBe(true);
          const at = busy.engagements.length;
          const added = { ...anEngagement({ ...wish, opens, closes, title: 'New', id: 'new' }) };
          const findings = diaryOf(
            { ...busy, engagements: [...busy.engagements, added] },
            {
              ...options,
              policy: { holidayPercent: 26 },
            },
          ).entries;
          const own = findings.find((entry) => entry.at === at)?.findings ?? [];
          // Bank holidays outside the seasons are too few to avoid.
          const found = own.filter(
            ({ code, facts }) =>
              avoided.includes(code) && !(code.endsWith('season') && facts['seasons']?.toString() === ''),
          );
          expect(found).toEqual([]);
          for (const { facts } of findings.flatMap((entry) => entry.findings))
            expect(facts['other']).not.toBe('New');
        }
      }),
    );
  });

  it('is looked for in any register without a throw', () => {
    fc.assert(
      fc.property(
        anyDocument('register'),
        fc.constantFrom('0000-01-01', '2024-01-01', '9999-12-31'),
        (any, from) => {
          suggestWindow(any as Register, { ...wish, from }, { asOf: '2024-01-01' });
          youSaidWeDid(any as Register);
        },
      ),
    );
  });
});

describe('you said, we did', () => {
  const register = aRegister({
    engagements: [
      anEngagement({
        id: 'hours',
        rows: [{ to: 'row-1' }],
        result: { asked: 'When?', said: 'Later.', did: 'Ten to six.', on: '2024-05-01', promise: 'kept' },
      }),
      anEngagement({ id: 'fines', title: 'Library fines', result: { said: 'Drop them.' } }),
    ],
  });

  it('says what is missing, and leaves nobody out', () => {
    const told = youSaidWeDid(register);
    expect(told.map(({ missing }) => missing)).toEqual([[], ['asked', 'did', 'on']]);
    expect(told.map((one) => sayMissing(one, 'en'))).toEqual([
      '',
      'Not told: what was asked, what was done, the day it was published.',
    ]);
    expect(sayMissing({ missing: ['did'] }, 'cy')).toBe('Heb ei adrodd: yr hyn a wnaed.');
  });

  it('stands by row, whichever of the two names the other, once', () => {
    const plan = aPlanOf([
      { traces: [{ to: 'register-1#hours' }] },
      { traces: [{ to: 'fines', document: 'register-1' }] },
      aDeliverable({ id: 'row-3' }),
    ]);
    expect(
      youSaidWeDidByRow(plan, [register]).map(({ row, told }) => [row, told.map((one) => one.engagement)]),
    ).toEqual([
      ['row-1', ['hours']],
      ['row-2', ['fines']],
      ['row-3', []],
    ]);
  });
});
