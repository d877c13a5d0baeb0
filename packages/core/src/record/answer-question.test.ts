import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../schema.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aRecord } from '../testing/documents.js';
import { answerQuestion, type RecordAnswer } from './answer-question.js';
import { valueAt } from './pointers.js';
import { questionsOf, type RecordQuestion } from './questions-of.js';
import type { PlanningRecord } from './record.js';

const planned = aRecord({
  plan: {
    outcomes: [{ id: 'outcome-1', text: 'More join in', indicators: [{ ref: '1.1', text: 'Members' }] }],
    methods: [
      { id: 'method-1', name: 'Survey' },
      { id: 'method-2', name: 'Visits', 'x-own': true },
    ],
  },
});

describe('an answer', () => {
  it.each<[string, string, RecordAnswer, string, unknown]>([
    ['text', '/analyse/need', 'A hall', '/analyse/need', 'A hall'],
    ['lines', '/analyse/evidence', ['One', ' ', 'Two '], '/analyse/evidence', ['One', 'Two']],
    ['lines of one text', '/analyse/evidence', 'One\r\n\nTwo', '/analyse/evidence', ['One', 'Two']],
    [
      'a choice',
      '/analyse/readiness/agency/levels/capacity',
      'low',
      '/analyse/readiness/agency/levels',
      { capacity: 'low' },
    ],
    ['a score', '/review/overall/score', 4, '/review/overall', { score: 4 }],
    ['the digits of a score', '/review/overall/score', '4', '/review/overall', { score: 4 }],
    [
      'the scores of several',
      '/review/overall/scores',
      [
        { by: 'Forum', score: 0 },
        { by: 'Team', score: 5 },
      ],
      '/review/overall/scores',
      [{ by: 'Forum' }, { by: 'Team', score: 5 }],
    ],
    [
      'evidence',
      '/do/0/evidence',
      ['Minutes'],
      '/do/0',
      { method: 'method-1', evidence: [{ text: 'Minutes' }] },
    ],
    ['a link', '/engagement', 'library-hours', '/engagement', 'library-hours'],
    ['rows', '/traces', ['row-7'], '/traces', [{ to: 'row-7' }]],
  ])('of %s fills its field', (_, pointer, value, at, expected) => {
    expect(valueAt(answerQuestion(planned, pointer, value), at)).toEqual(expected);
  });

  it('in words of a date becomes a date, counted from the day the record was printed', () => {
    const record = {
      ...planned,
      printed: {
        words: '28-May-09',
        kind: 'day' as const,
        from: '2009-05-28',
        to: '2009-05-28',
        warnings: [],
      },
    };
    const { plan } = answerQuestion(record, '/plan/methods/0/timing', 'Over the forthcoming year');
    expect(plan?.methods?.[0]?.timing).toMatchObject({
      words: 'Over the forthcoming year',
      from: '2009-05-28',
    });
  });

  it.each<[string, string, RecordAnswer]>([
    ['a score of 7', '/review/overall/score', 7],
    ['a word for a score', '/review/overall/score', 'good'],
    ['a score of 7 among several', '/review/overall/scores', [{ by: 'Team', score: 7 }]],
    ['a word that is no choice', '/analyse/readiness/agency/levels/capacity', 'huge'],
    ['a score by nobody', '/review/overall/scores', [{ score: 0 }] as unknown as RecordAnswer],
    ['a number for a text', '/analyse/need', 4],
    ['scores for lines', '/analyse/evidence', [{ by: 'Team', score: 4 }]],
    ['a question of a method there is not', '/plan/methods/7/action', 'Ring people'],
    ['no question at all', '/number', '7'],
    ['a blank where nothing stands', '/do/1/done', ' '],
  ])('%s changes nothing', (_, pointer, value) => {
    expect(answerQuestion(planned, pointer, value)).toBe(planned);
  });

  it.each([null, undefined, true, {}, [null], [undefined]])(
    'of %j, which is no answer, changes nothing wherever it is given',
    (value) => {
      for (const { pointer, group } of questionsOf(planned))
        for (const at of [pointer, group ?? pointer])
          expect(answerQuestion(planned, at, value as unknown as RecordAnswer), at).toBe(planned);
    },
  );

  it('about the second method leaves room for the first', () => {
    expect(answerQuestion(planned, '/do/1/done', 'Twelve visits').do).toEqual([
      { method: 'method-1' },
      { method: 'method-2', done: 'Twelve visits' },
    ]);
  });

  it('that is blank takes a score away, the scores of several too', () => {
    const scored = aRecord({
      review: { overall: { score: 4, scores: [{ by: 'Team', score: 4 }], evidence: 'e' } },
    });
    for (const blank of ['', 0] as const)
      expect(answerQuestion(scored, '/review/overall/score', blank).review?.overall).toEqual({
        evidence: 'e',
      });
  });

  it('drops translations of words that are gone, and no others', () => {
    const record = aRecord({
      analyse: { need: 'A hall', evidence: ['One', 'Two'] },
      translations: {
        cy: { '/analyse/need': 'Neuadd', '/analyse/evidence/0': 'Un', '/analyse/evidence/1': 'Dau' },
      },
    });
    expect(answerQuestion(record, '/analyse/evidence', ['One', 'Three']).translations).toEqual({
      cy: { '/analyse/need': 'Neuadd', '/analyse/evidence/0': 'Un' },
    });
  });
});

describe('a list written anew', () => {
  const names = (record: PlanningRecord) => record.plan?.methods?.map(({ id, name }) => `${id} ${name}`);

  it('keeps what moved, rewords what was written in place, and gives new lines ids of their own', () => {
    const after = answerQuestion(planned, '/plan/methods', ['Visits', 'Street stall', 'Survey']);
    expect(names(after)).toEqual(['method-2 Visits', 'method-3 Street stall', 'method-1 Survey']);
    expect(after.plan?.methods?.[0]).toHaveProperty('x-own', true);
    expect(names(answerQuestion(planned, '/plan/methods', ['Short survey', 'Visits']))).toEqual([
      'method-1 Short survey',
      'method-2 Visits',
    ]);
  });

  it('never gives a new line an id that a report remembers', () => {
    const record = aRecord({ do: [{ method: 'method-1', done: 'It was held' }] });
    expect(names(answerQuestion(record, '/plan/methods', ['Survey']))).toEqual(['method-2 Survey']);
  });

  it('does not hand the score of one principle to another', () => {
    const record = aRecord({ review: { principles: [{ name: 'Open', score: 5 }] } });
    expect(answerQuestion(record, '/review/principles', ['Fair']).review?.principles).toEqual([
      { name: 'Fair' },
    ]);
  });

  it('keeps entries that never had words, a contact known by name alone among them', () => {
    const contacts = [{ name: 'Somebody', audience: 'internal' as const }, { post: 'Clerk' }];
    const after = answerQuestion(aRecord({ contacts }), '/contacts', ['Clerk', 'Forum Officer']);
    expect(after.contacts).toEqual([...contacts, { post: 'Forum Officer' }]);
  });

  it('is gone when its last line is', () => {
    expect(answerQuestion(planned, '/plan/methods', []).plan).not.toHaveProperty('methods');
  });
});

const anyRecord = anyDocument('record') as fc.Arbitrary<PlanningRecord>;
const anyQuestion = fc.tuple(anyRecord, fc.nat()).map(([record, n]) => {
  const asked = questionsOf(record);
  return { record, question: asked[n % asked.length] as RecordQuestion };
});

/** What is in a list already, and one line more. */
function moreOf(record: PlanningRecord, { pointer, id }: RecordQuestion): string[] {
  const keys = { outcomes: 'text', methods: 'name', resistance: 'stakeholder', principles: 'name' } as const;
  const key = keys[id as keyof typeof keys];
  const there = (valueAt(record, pointer) ?? []) as Record<string, string>[];
  return [...there.map((entry) => entry[key] ?? ''), 'One more'];
}

function someAnswer(record: PlanningRecord, question: RecordQuestion): RecordAnswer {
  if (question.kind === 'score') return 3;
  if (question.kind === 'choice') return 'some';
  if (question.kind === 'lines') return ['One line'];
  if (question.kind === 'list') return moreOf(record, question);
  return 'By June 2012';
}

describe('answering any question of any record', () => {
  it('marks exactly that question answered, and moves no other', () => {
    fc.assert(
      fc.property(anyQuestion, ({ record, question }) => {
        const before = questionsOf(record);
        const after = questionsOf(answerQuestion(record, question.pointer, someAnswer(record, question)));
        const state = (asked: readonly RecordQuestion[]) =>
          new Map(asked.map(({ pointer, answered }) => [pointer, answered]));
        const now = state(after);
        expect(now.get(question.pointer)).toBe(true);
        // Whoever names somebody, where nobody was expected, is asked about them.
        const asksMore = question.kind === 'list' || question.id === 'resistance-stakeholder';
        if (!asksMore) expect(now.size).toBe(before.length);
        for (const { pointer, answered } of before)
          if (pointer !== question.pointer) expect(now.get(pointer), pointer).toBe(answered);
      }),
    );
  });

  it('leaves the record it was given as it was, keeps unknown keys, and stays well-shaped', () => {
    fc.assert(
      fc.property(anyQuestion, ({ record, question }) => {
        const copy = structuredClone(record);
        const after = answerQuestion(record, question.pointer, someAnswer(record, question));
        expect(record).toEqual(copy);
        expect(after['x-local']).toEqual(record['x-local']);
        expect(recordSchema.safeParse(after).success).toBe(true);
      }),
    );
  });

  it('can be taken back: a blank leaves exactly that question open', () => {
    fc.assert(
      fc.property(anyQuestion, ({ record, question }) => {
        fc.pre(!['lines', 'list'].includes(question.kind) && question.id !== 'resistance-stakeholder');
        const before = questionsOf(record);
        const after = questionsOf(answerQuestion(record, question.pointer, ''));
        expect(after.map(({ pointer, answered }) => [pointer, answered])).toEqual(
          before.map(({ pointer, answered }) => [pointer, answered && pointer !== question.pointer]),
        );
      }),
    );
  });
});
