import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChecklist, aPrinciple, aPrincipleSet } from '../testing/documents.js';
import { crosswalk, toChecklist } from './crosswalk.js';
import { CROSSWALKS } from './crosswalks/crosswalks.js';
import { pairsBetween } from './pairs.js';
import { PRINCIPLE_SETS, principleSet } from './principle-sets.js';
import type { AnswerValue, Checklist, PrincipleAnswer, PrincipleSet } from './principles.js';
import { checklistSchema } from './schema.js';
import { sayCrosswalk } from './say-crosswalk.js';
import { GUNNING } from './sets/gunning.js';
import { THURROCK } from './sets/thurrock.js';

const asOf = '2026-07-01';
const engagement = { title: 'Parks', opens: '2026-02-02', closes: '2026-03-27' };
const shipped = (id: string): PrincipleSet => {
  const set = principleSet(id);
  if (!set) throw new Error(`No set ${id}`);
  return set;
};
const thurrock = (answers: PrincipleAnswer[], over: Partial<Checklist> = {}) =>
  aChecklist({ set: 'thurrock', engagement, answers, ...over });
const carriedTo = (to: string, answers: PrincipleAnswer[]) =>
  Object.fromEntries(
    crosswalk(thurrock(answers), shipped(to), { asOf }).principles.map(({ id, coverage, carried }) => [
      id,
      [coverage, carried?.answer],
    ]),
  );
const all = (answer: AnswerValue): PrincipleAnswer[] =>
  THURROCK.principles.map(({ id }) => ({ principle: id, answer, evidence: [{ text: `Minutes of ${id}` }] }));

describe('the shipped cross-walks', () => {
  const walks = Object.entries(CROSSWALKS).flatMap(([owner, all]) =>
    all.map((walk) => [owner, walk] as const),
  );

  it.each(walks.map(([owner, walk]) => [`${owner} and ${walk.with}`, owner, walk] as const))(
    '%s: names only principles there are, each pair once, and waits for a review',
    (_, owner, walk) => {
      const own = shipped(owner).principles.map(({ id }) => id);
      const others = shipped(walk.with).principles.map(({ id }) => id);
      for (const pair of walk.pairs) {
        expect(own).toContain(pair.own);
        expect(others).toContain(pair.other);
      }
      const pairs = walk.pairs.map((pair) => `${pair.own} ${pair.other}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(walk.reviewed).toBe(false);
    },
  );

  it('join Thurrock’s to every set but the equality impact assessment', () => {
    const joined = PRINCIPLE_SETS.filter(({ id }) => pairsBetween('thurrock', id).joined === 'direct');
    expect(PRINCIPLE_SETS.filter((set) => !joined.includes(set)).map(({ id }) => id)).toEqual([
      'thurrock',
      'equality-impact',
    ]);
  });

  it('leave out what other sets ask and Thurrock’s does not, with all fourteen met', () => {
    const asked = (CROSSWALKS['thurrock'] ?? []).flatMap(({ with: to }) =>
      crosswalk(thurrock(all('met')), shipped(to), { asOf })
        .principles.filter(({ coverage }) => coverage === 'none')
        .map(({ id }) => `${to}/${id}`),
    );
    expect(asked).toEqual([
      'gunning/conscientious-consideration',
      'wales-2011/take-part-effectively',
      'wales-2011/resources-and-support',
      'cabinet-office-2018/h-agreed-before-publication',
      'cabinet-office-2018/k-election-periods',
    ]);
  });
});

describe('what is carried', () => {
  it('is the answer itself where the other set asks the same', () => {
    expect(carriedTo('wales-2011', all('met'))).toMatchObject({
      'told-the-impact': ['whole', 'met'],
      'make-a-difference': ['partly', 'partly'],
    });
  });

  it('of Gunning is never “met” from Thurrock’s: it asks for more', () => {
    const walk = crosswalk(thurrock(all('met')), GUNNING, { asOf });
    expect(walk.principles.map(({ carried }) => carried?.answer)).toEqual([
      'partly',
      'partly',
      'partly',
      undefined,
    ]);
    expect(walk.progress.light).toBe('warning');
    expect(walk.progress.counts).toMatchObject({ partly: 3, owed: 1 });
  });

  const set = aPrincipleSet({
    id: 'own',
    principles: ['a', 'b', 'c'].map((id) => aPrinciple({ id, name: id.toUpperCase() })),
  });
  const target = (mandatory = false) =>
    aPrincipleSet({
      id: 'other',
      principles: [aPrinciple({ id: 'x', mandatory })],
      crosswalks: [
        {
          with: 'own',
          pairs: [
            { own: 'x', other: 'a', strength: 'same' },
            { own: 'x', other: 'b', strength: 'partly' },
            { own: 'x', other: 'c', strength: 'partly' },
          ],
        },
      ],
    });
  const carried = (answers: Partial<Record<'a' | 'b' | 'c', AnswerValue>>, mandatory = false) => {
    const given = Object.entries(answers).map(([principle, answer]) => ({ principle, answer, reason: 'R.' }));
    const walk = crosswalk(aChecklist({ set, answers: given }), target(mandatory), { asOf });
    return [walk.principles[0]?.coverage, walk.principles[0]?.carried?.answer];
  };

  it.each([
    ['the same is met', { a: 'met' }, 'whole', 'met'],
    ['the same is met, a part is not', { a: 'met', b: 'not-met' }, 'whole', 'partly'],
    ['the same is met, a part does not apply', { a: 'met', b: 'not-applicable' }, 'whole', 'met'],
    ['the same is not met', { a: 'not-met', b: 'met' }, 'whole', 'not-met'],
    ['the same is departed from', { a: 'departed' }, 'whole', 'departed'],
    ['the same does not apply', { a: 'not-applicable' }, 'whole', 'not-applicable'],
    ['the same does not apply, a part is met', { a: 'not-applicable', b: 'met' }, 'partly', 'partly'],
    ['a part is met', { b: 'met' }, 'partly', 'partly'],
    ['both parts are met', { b: 'met', c: 'met' }, 'partly', 'partly'],
    ['one part is met, the other not', { b: 'met', c: 'not-met' }, 'partly', 'partly'],
    ['a part is not met', { b: 'not-met' }, 'none', undefined],
    ['a part is departed from', { b: 'departed' }, 'none', undefined],
    ['a part does not apply', { b: 'not-applicable' }, 'none', undefined],
    ['it is not yet', { a: 'not-yet', b: 'not-yet' }, 'none', undefined],
    ['it is not known', { a: 'unknown' }, 'none', undefined],
    ['nothing is answered', {}, 'none', undefined],
  ] as const)('when %s', (_, answers, coverage, answer) => {
    expect(carried(answers)).toEqual([coverage, answer]);
  });

  it('never sets a mandatory principle aside', () => {
    expect(carried({ a: 'not-applicable' }, true)).toEqual(['none', undefined]);
  });

  it('is read from either set’s own cross-walk, and through a third set when one step is the same', () => {
    const own = aPrincipleSet({
      id: 'ours',
      principles: [aPrinciple({ id: 'time' }), aPrinciple({ id: 'why' })],
      crosswalks: [
        {
          with: 'thurrock',
          reviewed: true,
          pairs: [
            { own: 'time', other: 'timing', strength: 'same' },
            { own: 'why', other: 'clear-and-agreed-purposes', strength: 'partly' },
          ],
        },
      ],
    });
    const walk = crosswalk(
      aChecklist({
        set: 'ours',
        answers: [
          { principle: 'time', answer: 'met' },
          { principle: 'why', answer: 'met' },
        ],
      }),
      GUNNING,
      { asOf, sets: [own] },
    );
    expect(walk).toMatchObject({ joined: 'via', via: ['thurrock'], reviewed: false });
    expect(walk.principles.map(({ answeredBy }) => answeredBy.map(({ principle }) => principle))).toEqual([
      ['time'],
      [],
      ['time'],
      [],
    ]);
    expect(crosswalk(aChecklist({ set: own }), THURROCK, { asOf }).reviewed).toBe(true);
  });
});

describe('a checklist of the other set', () => {
  const answers: PrincipleAnswer[] = [
    {
      principle: 'lessons-learned',
      answer: 'met',
      done: 'A note went round.',
      evidence: [{ text: 'The note' }],
      by: 'Policy Officer',
      on: '2026-05-01',
    },
    {
      principle: 'best-practice',
      answer: 'partly',
      done: 'One method was reused.',
      evidence: [{ text: 'The note' }, { href: 'https://council.example/reuse' }],
      by: 'Policy Officer',
      on: '2026-05-09',
      audience: 'internal',
    },
  ];
  const written = toChecklist(
    crosswalk(thurrock(answers, { signOff: { post: 'Head', on: '2026-06-01' } }), shipped('leap'), { asOf }),
  );

  it('carries words beside their names, evidence once, the latest day, and keeps what is internal so', () => {
    expect(written.answers).toEqual([
      {
        principle: 'learning',
        answer: 'partly',
        done: 'Lessons Learned: A note went round. Best Practice: One method was reused.',
        evidence: [{ text: 'The note' }, { href: 'https://council.example/reuse' }],
        by: 'Policy Officer',
        on: '2026-05-09',
        audience: 'internal',
      },
    ]);
  });

  it('says where it comes from, and that nobody signed it', () => {
    expect(written).toMatchObject({
      set: 'leap',
      engagement,
      title: 'LEAP: Learning, Evaluation and Planning: Parks',
    });
    expect(written.signOff).toBeUndefined();
    expect(written.history).toEqual([
      {
        on: asOf,
        what: 'Carried over from the checklist “checklist-1”, which answers “Principles of Community Engagement”, to “LEAP: Learning, Evaluation and Planning”, by a judgement that no practitioner has reviewed.',
      },
    ]);
  });

  it('takes along a set that is not shipped', () => {
    const own = aPrincipleSet({ id: 'ours' });
    expect(toChecklist(crosswalk(thurrock([]), own, { asOf })).set).toBe(own);
  });
});

describe('what is said', () => {
  const walk = crosswalk(thurrock([{ principle: 'timing', answer: 'met' }]), GUNNING, { asOf });

  it('is a sentence for each principle, and who has not reviewed it', () => {
    expect(sayCrosswalk(walk, 'en')).toEqual([
      'Of the 4 principles of “The Gunning principles”, 0 are answered in whole, 2 in part and 2 not at all.',
      '“Proposals are at a formative stage” is carried over as partly met, from “Clear and Agreed Purposes” (not answered), “Timing” (met) and “Transparency – being ‘Open and Honest’” (not answered), and asks for more: “Nothing is decided yet, so the answers can still change it”.',
      '“Sufficient reasons for intelligent consideration and response” is still to be answered: “People are told enough, and why, to form a view and answer”.',
      '“Adequate time for consideration and response” is carried over as partly met, from “Timing” (met), and asks for more: “People have long enough to think, talk and answer”.',
      '“Responses are conscientiously taken into account” is still to be answered: “Whoever decides reads what people said, and weighs it with an open mind”.',
      'Which principle answers to which is a judgement that no practitioner has reviewed.',
    ]);
  });

  it('is said in Welsh with the Welsh names', () => {
    const welsh = sayCrosswalk(
      crosswalk(thurrock([{ principle: 'timing', answer: 'met' }]), shipped('gunning'), { asOf }),
      'cy',
    );
    expect(welsh[3]).toBe(
      'Trosglwyddir “Digon o amser i ystyried ac ymateb” fel “bodlonwyd yn rhannol”, o “Amseru” (bodlonwyd), ac mae’n gofyn am fwy: “Mae gan bobl ddigon o amser i feddwl, trafod ac ateb”.',
    );
  });

  it.each([
    ['its own set', thurrock([]), shipped('thurrock'), /already/],
    ['from a set nobody knows', aChecklist({ set: 'elsewhere' }), GUNNING, /not known/],
    ['to a set nothing joins', thurrock([]), shipped('equality-impact'), /^No cross-walk joins/],
  ])('to %s', (_, checklist, to, said) => {
    expect(sayCrosswalk(crosswalk(checklist, to, { asOf }), 'en')[0]).toMatch(said);
  });
});

describe('whatever is answered', () => {
  const values: readonly AnswerValue[] = [
    'met',
    'partly',
    'not-met',
    'departed',
    'not-yet',
    'not-applicable',
    'unknown',
  ];
  const anyCrossing = fc
    .tuple(fc.constantFrom(...PRINCIPLE_SETS), fc.constantFrom(...PRINCIPLE_SETS))
    .chain(([from, to]) =>
      fc.record({
        to: fc.constant(to),
        checklist: fc
          .array(
            fc.record(
              {
                principle: fc.constantFrom(...from.principles.map(({ id }) => id)),
                answer: fc.constantFrom(...values),
                evidence: fc.array(fc.record({ text: fc.string() }), { maxLength: 2 }),
                reason: fc.constantFrom('', 'The law lays it down.'),
              },
              { requiredKeys: ['principle'] },
            ),
            { maxLength: 20 },
          )
          .map((answers) => aChecklist({ set: from.id, engagement, answers })),
      }),
    );
  const RANK: Partial<Record<AnswerValue, number>> = { 'not-met': 0, departed: 1, partly: 2, met: 3 };

  it('a checklist crosses to its own set unchanged', () => {
    fc.assert(
      fc.property(anyCrossing, ({ checklist }) => {
        const own = shipped(checklist.set as string);
        const walk = crosswalk(checklist, own, { asOf });
        expect(toChecklist(walk)).toBe(checklist);
        const last = new Map(checklist.answers.map((answer) => [answer.principle, answer]));
        for (const { id, carried } of walk.principles) expect(carried).toBe(last.get(id));
      }),
    );
  });

  it('no answer is invented, and none is better than the best it comes from', () => {
    fc.assert(
      fc.property(anyCrossing, ({ checklist, to }) => {
        for (const { answeredBy, carried, coverage } of crosswalk(checklist, to, { asOf }).principles) {
          const given = answeredBy.flatMap(({ answer }) => (answer?.answer ? [answer.answer] : []));
          if (carried?.answer === undefined) continue;
          if (carried.answer === 'not-met') expect(given).toContain('not-met');
          if (carried.answer === 'met') expect(coverage).toBe('whole');
          const best = Math.max(...given.map((value) => RANK[value] ?? -1));
          expect(RANK[carried.answer] ?? -1).toBeLessThanOrEqual(best);
        }
      }),
    );
  });

  it('every piece of evidence that is carried was given', () => {
    fc.assert(
      fc.property(anyCrossing, ({ checklist, to }) => {
        const given = checklist.answers.flatMap(({ evidence = [] }) => evidence.map(({ text }) => text));
        for (const { evidence = [] } of toChecklist(crosswalk(checklist, to, { asOf })).answers)
          for (const { text } of evidence) expect(given).toContain(text);
      }),
    );
  });

  it('what comes of it is a checklist like any other, said in whole sentences', () => {
    fc.assert(
      fc.property(anyCrossing, ({ checklist, to }) => {
        const walk = crosswalk(checklist, to, { asOf });
        expect(checklistSchema.safeParse(toChecklist(walk)).error).toBeUndefined();
        for (const lang of ['en', 'cy'] as const)
          for (const sentence of sayCrosswalk(walk, lang)) {
            expect(sentence).toMatch(/\.$/);
            expect(sentence).not.toMatch(/undefined|\[object/);
          }
      }),
    );
  });
});
