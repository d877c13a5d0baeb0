import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aChecklist, aPrinciple, aPrincipleSet } from '../testing/documents.js';
import type { AnswerValue, Checklist, PrincipleAnswer } from './principles.js';
import { PRINCIPLE_STATES, type ProgressOptions } from './progress.js';
import { progressOf } from './progress-of.js';
import { sayLight, sayProgress } from './say-progress.js';
import { THURROCK } from './sets/thurrock.js';

const days = { opens: '2026-02-02', closes: '2026-03-27' };
const IDS = THURROCK.principles.map((principle) => principle.id);
const PLANNING = IDS.slice(0, 6);
const ENGAGEMENT = IDS.slice(6, 9);
const FEEDBACK = IDS.slice(9);

/** An answer with all that answer asks for. */
function answered(principle: string, answer: AnswerValue): PrincipleAnswer {
  return {
    principle,
    answer,
    evidence: [{ text: 'Minutes' }],
    reason: 'The law lays down the method.',
    followUp: { what: 'Ask the panel', post: 'Engagement Manager', by: '2026-06-01' },
  };
}

const all = (ids: readonly string[], answer: AnswerValue = 'met') => ids.map((id) => answered(id, answer));

function standing(
  answers: readonly PrincipleAnswer[],
  options: ProgressOptions,
  engagement: Checklist['engagement'] = days,
) {
  return progressOf(aChecklist({ set: 'thurrock', engagement, answers: [...answers] }), options);
}

const owedIds = (progress: ReturnType<typeof progressOf>) =>
  progress.principles.filter((principle) => principle.owed).map((principle) => principle.id);

describe('what is owed, with nothing answered', () => {
  it.each([
    ['the day before it opens', '2026-02-01', []],
    ['on the day it opens', '2026-02-02', PLANNING],
    ['the day before it closes', '2026-03-26', PLANNING],
    ['on the day it closes', '2026-03-27', PLANNING],
    ['the day after it closes', '2026-03-28', [...PLANNING, ...ENGAGEMENT]],
    ['83 days after it closes', '2026-06-18', [...PLANNING, ...ENGAGEMENT]],
    ['84 days after it closes', '2026-06-19', [...PLANNING, ...ENGAGEMENT]],
    ['85 days after it closes', '2026-06-20', IDS],
    ['ten years on', '2036-06-20', IDS],
  ])('%s', (_, asOf, owed) => {
    expect(owedIds(standing([], { asOf }))).toEqual(owed);
  });

  it('says by which day each stage is to be answered', () => {
    expect(standing([], { asOf: '2026-01-01' }).stages.map((stage) => stage.owedBy)).toEqual([
      '2026-02-01',
      '2026-03-27',
      '2026-06-19',
    ]);
  });

  it('gives feedback the days the policy gives it', () => {
    const policy = { feedbackDays: 28 };
    expect(owedIds(standing([], { asOf: '2026-04-24', policy }))).toHaveLength(9);
    expect(owedIds(standing([], { asOf: '2026-04-25', policy }))).toHaveLength(14);
  });
});

describe('what is owed, when the days are not known', () => {
  it('is nothing by date, and the reason says so', () => {
    const progress = standing([], { asOf: '2036-01-01' }, {});
    expect(progress.counts.owed).toBe(0);
    expect(progress.light).toBe('not-due');
    expect(progress.reasons.map((reason) => reason.code)).toEqual(['not-due', 'days-unknown']);
  });

  it.each(['met', 'partly', 'not-met', 'departed'] as const)(
    'is the planning stage once an engagement principle is answered “%s”',
    (answer) => {
      const progress = standing(all(ENGAGEMENT.slice(0, 1), answer), { asOf: '2026-01-01' }, {});
      expect(owedIds(progress)).toEqual(PLANNING);
      expect(progress.stages[0]).toMatchObject({ dueBecause: 'later-stage-answered' });
      expect(progress.stages[0]).not.toHaveProperty('owedBy');
    },
  );

  it.each(['not-yet', 'unknown', 'not-applicable'] as const)(
    'is nothing when a later principle is only “%s”',
    (answer) => {
      const progress = standing(all(ENGAGEMENT.slice(0, 1), answer), { asOf: '2026-01-01' }, {});
      expect(owedIds(progress)).toEqual([]);
    },
  );

  it('never takes a later answer for proof where the day is known', () => {
    expect(owedIds(standing(all(FEEDBACK), { asOf: '2026-01-01' }))).toEqual([]);
  });

  it.each([
    ['on the day before it closes', '2026-03-26', []],
    ['on the day it closes, by which it has opened', '2026-03-27', PLANNING],
  ])('only the closing day known: %s', (_, asOf, owed) => {
    expect(owedIds(standing([], { asOf }, { closes: '2026-03-27' }))).toEqual(owed);
  });

  it('only the opening day known: nothing after planning falls due by date', () => {
    expect(owedIds(standing([], { asOf: '2036-01-01' }, { opens: '2026-02-02' }))).toEqual(PLANNING);
  });
});

describe('an answer that settles nothing', () => {
  it.each(['not-yet', 'unknown'] as const)('“%s” is not due before the gate and owed after it', (answer) => {
    const answers = all(PLANNING.slice(0, 1), answer);
    const before = standing(answers, { asOf: '2026-02-01' }).principles[0];
    const on = standing(answers, { asOf: '2026-02-02' }).principles[0];
    expect(before).toMatchObject({ answer, state: 'not-due', owed: false });
    expect(on).toMatchObject({ answer, state: 'owed', owed: true });
  });

  it('no answer is never the same as not met', () => {
    const [silent] = standing([], { asOf: '2026-02-02' }).principles;
    expect(silent?.state).toBe('owed');
    expect(silent).not.toHaveProperty('answer');
  });
});

describe('the light', () => {
  it.each([
    ['nothing answered, before it opens', [], '2026-02-01', 'not-due', ['not-due']],
    [
      'half of planning met, before it opens',
      all(PLANNING.slice(0, 3)),
      '2026-02-01',
      'not-due',
      ['not-due'],
    ],
    ['nothing answered, on the day it opens', [], '2026-02-02', 'warning', ['owed']],
    ['planning met, while it is open', all(PLANNING), '2026-02-02', 'good', ['met-so-far']],
    ['all met', all(IDS), '2027-01-01', 'good', ['all-met-or-justified']],
    [
      'all met but one that does not apply, with a reason',
      [...all(IDS.slice(1)), answered(IDS[0]!, 'not-applicable')],
      '2027-01-01',
      'good',
      ['all-met-or-justified'],
    ],
    [
      'one set aside without a reason',
      [...all(IDS.slice(1)), { principle: IDS[0]!, answer: 'not-applicable' as const }],
      '2027-01-01',
      'warning',
      ['not-applicable-without-reason'],
    ],
    ['one partly', [...all(IDS.slice(1)), answered(IDS[0]!, 'partly')], '2027-01-01', 'warning', ['partly']],
    [
      'one departed from, with a reason',
      [...all(IDS.slice(1)), answered(IDS[0]!, 'departed')],
      '2027-01-01',
      'warning',
      ['departed'],
    ],
    [
      'one not met',
      [...all(IDS.slice(1)), answered(IDS[0]!, 'not-met')],
      '2027-01-01',
      'warning',
      ['not-met'],
    ],
    ['one owed', all(IDS.slice(1)), '2027-01-01', 'warning', ['owed']],
  ] as const)('%s', (_, answers, asOf, light, codes) => {
    const progress = standing(answers, { asOf });
    expect(progress.light).toBe(light);
    expect(progress.reasons.map((reason) => reason.code)).toEqual(codes);
  });

  const gunning = (answers: PrincipleAnswer[], asOf: string) =>
    progressOf(aChecklist({ set: 'gunning', engagement: days, answers }), { asOf });

  it.each([
    ['not met', 'not-met', 'bad', 'mandatory-not-met'],
    ['partly met', 'partly', 'warning', 'partly'],
    ['departed from', 'departed', 'warning', 'departed'],
  ] as const)('a mandatory principle %s', (_, answer, light, code) => {
    const progress = gunning([answered('adequate-time', answer)], '2026-01-01');
    expect(progress.light).toBe(light);
    expect(progress.reasons[0]).toMatchObject({ code, facts: { principles: ['adequate-time'], of: 4 } });
  });

  it('of a mandatory principle owed and missing is amber: silence is not “not met”', () => {
    expect(gunning([], '2026-02-02').light).toBe('warning');
  });

  it('of each stage stands on its own', () => {
    const progress = standing([...all(PLANNING), answered(ENGAGEMENT[0]!, 'partly')], { asOf: '2026-02-02' });
    expect(progress.stages.map((stage) => stage.light)).toEqual(['good', 'warning', 'not-due']);
  });

  it('does not overlook a principle whose stage the set does not list', () => {
    const set = aPrincipleSet({ principles: [aPrinciple({ stage: 'elsewhere', mandatory: true })] });
    const progress = progressOf(
      aChecklist({ set, answers: [{ principle: 'principle-1', answer: 'not-met' }] }),
      { asOf: '2026-01-01' },
    );
    expect(progress.light).toBe('bad');
  });
});

describe('what an answer lacks', () => {
  it.each([
    [{ answer: 'met' }, ['met-without-evidence']],
    [{ answer: 'met', evidence: [] }, ['met-without-evidence']],
    [{ answer: 'met', evidence: [{ text: '  ' }] }, ['met-without-evidence']],
    [{ answer: 'met', done: 'We met the panel.' }, ['met-without-evidence']],
    [{ answer: 'met', evidence: [{ href: 'https://council.example/minutes' }] }, []],
    [{ answer: 'met', evidence: [{ text: 'Minutes', audience: 'internal' }] }, []],
    [{ answer: 'departed' }, ['departed-without-reason']],
    [{ answer: 'departed', reason: ' ' }, ['departed-without-reason']],
    [{ answer: 'departed', reason: 'The Act sets the method.' }, []],
    [{ answer: 'not-applicable' }, ['not-applicable-without-reason']],
    [{ answer: 'not-met' }, ['not-met-without-follow-up']],
    [{ answer: 'not-met', followUp: { post: 'Engagement Manager' } }, ['not-met-without-follow-up']],
    [{ answer: 'not-met', followUp: { what: 'Ask again' } }, []],
    [{ answer: 'partly' }, []],
    [{ answer: 'not-yet' }, []],
    [{ answer: 'unknown' }, []],
    [{}, []],
  ] as const)('%o', (answer, problems) => {
    const progress = standing([{ principle: 'timing', ...answer } as PrincipleAnswer], {
      asOf: '2026-01-01',
    });
    expect(progress.principles[2]?.problems).toEqual(problems);
  });

  it('a mandatory principle cannot be departed from, reason or not', () => {
    const checklist = aChecklist({ set: 'gunning', answers: [answered('adequate-time', 'departed')] });
    expect(progressOf(checklist, { asOf: '2026-01-01' }).principles[2]?.problems).toEqual([
      'departed-from-mandatory',
    ]);
  });

  it('met without evidence stays green: the lack is a problem, not a colour', () => {
    const answers = IDS.map((principle) => ({ principle, answer: 'met' as const }));
    expect(standing(answers, { asOf: '2027-01-01' }).light).toBe('good');
  });
});

describe('a checklist as published', () => {
  const published = [
    ...all(IDS.slice(0, 9)),
    ...all(IDS.slice(9, 11), 'partly'),
    answered(IDS[11]!, 'departed'),
  ];

  it('reads “9 met, 2 partly, 1 departed with reason, 2 owed”', () => {
    const progress = standing(published, { asOf: '2027-01-01' });
    expect(sayProgress(progress, 'en')).toBe('9 met, 2 partly, 1 departed with reason, 2 owed');
    expect(sayProgress(progress, 'cy')).toBe(
      'bodlonwyd 9, bodlonwyd 2 yn rhannol, gwyrwyd oddi wrth 1 â rheswm, 2 yn ddyledus',
    );
  });

  it('tells a departure without a reason apart', () => {
    const progress = standing([...published, { principle: IDS[12]!, answer: 'departed' }], {
      asOf: '2026-05-01',
    });
    expect(sayProgress(progress, 'en')).toBe(
      '9 met, 2 partly, 1 departed with reason, 1 departed without a reason, 1 not due yet',
    );
  });

  it('names what its light is about', () => {
    const progress = standing(published, { asOf: '2027-01-01' });
    expect(sayLight(progress, 'en')).toEqual([
      'Partly met: Providing Feedback, Right to Challenge.',
      'Departed from: Measuring Success.',
      'Still to be answered: Lessons Learned, Best Practice.',
    ]);
  });

  it('says whether it was signed off', () => {
    const signOff = { post: 'Head of Communities', on: '2026-07-01' };
    const checklist = aChecklist({ set: 'thurrock', signOff });
    expect(progressOf(checklist, { asOf: '2026-01-01' }).signedOff).toBe(true);
    expect(standing([], { asOf: '2026-01-01' }).signedOff).toBe(false);
  });
});

describe('a checklist that does not fit its set', () => {
  it('whose set is not known is unknown, and loses no answer', () => {
    const progress = progressOf(aChecklist({ set: 'elsewhere', answers: all(['own-principle']) }), {
      asOf: '2026-01-01',
    });
    expect(progress).toMatchObject({ light: 'unknown', strangers: ['own-principle'], counts: { of: 0 } });
    expect(sayProgress(progress, 'en')).toBe('Which principles this answers is not known');
    expect(sayLight(progress, 'en')[0]).toContain('‘elsewhere’');
    expect(sayLight(progress, 'en')[0]).toContain('name one of thurrock, scotland-2016, gunning,');
  });

  it('whose set is given beside it is read against that', () => {
    const own = aPrincipleSet({ id: 'elsewhere' });
    const progress = progressOf(aChecklist({ set: 'elsewhere' }), { asOf: '2026-01-01', sets: [own] });
    expect(progress.set?.id).toBe('elsewhere');
    const other = progressOf(aChecklist({ set: 'nowhere' }), { asOf: '2026-01-01', sets: [own] });
    expect(sayLight(other, 'cy')[0]).toContain('enwch un o elsewhere, thurrock,');
  });

  it('lists answers to principles the set does not have', () => {
    expect(standing(all(['timing', 'own-principle']), { asOf: '2026-01-01' }).strangers).toEqual([
      'own-principle',
    ]);
  });

  it('answered twice counts the later entry', () => {
    const twice = [answered('timing', 'not-met'), answered('timing', 'met')];
    expect(standing(twice, { asOf: '2026-01-01' }).principles[2]?.state).toBe('met');
  });

  it('is read against the set given, rather than the one it names', () => {
    const set = aPrincipleSet();
    expect(progressOf(aChecklist({ set: 'thurrock' }), { asOf: '2026-01-01', set }).set?.id).toBe(set.id);
  });
});

describe('a first question that can end the rest', () => {
  const set = aPrincipleSet({
    stages: [
      { id: 'first', title: 'Screening', gate: 'opens' },
      { id: 'rest', title: 'Effects', gate: 'closes' },
    ],
    principles: [
      aPrinciple({
        id: 'needed',
        name: 'Is it needed?',
        stage: 'first',
        screening: { endedBy: ['not-applicable'] },
      }),
      aPrinciple({ id: 'age', name: 'Age', stage: 'rest' }),
      aPrinciple({ id: 'sex', name: 'Sex', stage: 'rest', mandatory: true }),
    ],
  });
  const after = (...answers: PrincipleAnswer[]) =>
    progressOf(aChecklist({ set, engagement: days, answers }), { asOf: '2027-01-01' });
  const ended: PrincipleAnswer = {
    principle: 'needed',
    answer: 'not-applicable',
    reason: 'It renews a lease on the same terms.',
  };

  it('leaves nothing owed once answered with a reason, and says because of what', () => {
    const progress = after(ended);
    expect(progress.counts).toMatchObject({ owed: 0, 'not-applicable': 3 });
    expect(progress.light).toBe('good');
    expect(progress.principles[1]).toMatchObject({
      state: 'not-applicable',
      screenedBy: 'needed',
      problems: [],
    });
    expect(sayLight(progress, 'en')[0]).toBe(
      'Not asked, because of the answer to ‘Is it needed?’: Age, Sex.',
    );
    expect(sayLight(progress, 'cy')[0]).toBe('Ni ofynnir, oherwydd yr ateb i ‘Is it needed?’: Age, Sex.');
  });

  it.each([
    ['no reason', { ...ended, reason: ' ' }],
    ['another answer', answered('needed', 'met')],
    ['no answer', { principle: 'needed' }],
  ] as const)('ends nothing with %s', (_, answer) => {
    const progress = after(answer);
    expect(owedIds(progress)).toEqual(expect.arrayContaining(['age', 'sex']));
    expect(progress.reasons.map(({ code }) => code)).not.toContain('screened-out');
  });

  it('hides no answer that was given after all', () => {
    const progress = after(ended, answered('sex', 'not-met'));
    expect(progress.light).toBe('bad');
    expect(progress.principles.map(({ state }) => state)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-met',
    ]);
  });

  it('leaves what stands before it as it was', () => {
    const turned = { ...set, principles: [...set.principles].reverse() };
    const progress = progressOf(aChecklist({ set: turned, engagement: days, answers: [ended] }), {
      asOf: '2027-01-01',
    });
    expect(owedIds(progress)).toEqual(['sex', 'age']);
  });
});

describe('whatever is answered, on whatever day', () => {
  const answerValues = [
    'met',
    'partly',
    'not-met',
    'departed',
    'not-yet',
    'not-applicable',
    'unknown',
  ] as const;
  const anyDay = fc
    .integer({ min: 0, max: 400 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const anyAnswers = fc.array(
    fc.record({ principle: fc.constantFrom(...IDS), answer: fc.constantFrom(...answerValues) }),
  );
  const anyEngagement = fc.record({ opens: anyDay, closes: anyDay }, { requiredKeys: [] });

  it('every principle is counted once, and the stages add up to the whole', () => {
    fc.assert(
      fc.property(anyAnswers, anyEngagement, anyDay, (answers, engagement, asOf) => {
        const { counts, stages } = standing(answers, { asOf }, engagement);
        expect(PRINCIPLE_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(14);
        for (const state of PRINCIPLE_STATES) {
          expect(stages.reduce((sum, stage) => sum + stage.counts[state], 0)).toBe(counts[state]);
        }
      }),
    );
  });

  it('what is owed goes on being owed until it is answered', () => {
    fc.assert(
      fc.property(anyAnswers, anyEngagement, anyDay, anyDay, (answers, engagement, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const then = owedIds(standing(answers, { asOf: later }, engagement));
        for (const id of owedIds(standing(answers, { asOf: earlier }, engagement)))
          expect(then).toContain(id);
      }),
    );
  });

  it('an answer that meets a principle never makes its light worse', () => {
    const rank = { bad: 0, warning: 1, 'not-due': 2, unknown: 2, excluded: 2, good: 3 };
    fc.assert(
      fc.property(anyAnswers, anyDay, fc.constantFrom(...IDS), (answers, asOf, id) => {
        const before = standing(answers, { asOf });
        const after = standing([...answers, answered(id, 'met')], { asOf });
        expect(rank[after.light]).toBeGreaterThanOrEqual(rank[before.light]);
      }),
    );
  });

  it('a light always has a reason, in both languages, as a sentence', () => {
    fc.assert(
      fc.property(anyAnswers, anyEngagement, anyDay, (answers, engagement, asOf) => {
        const progress = standing(answers, { asOf }, engagement);
        expect(progress.reasons.length).toBeGreaterThan(0);
        for (const lang of ['en', 'cy'] as const) {
          for (const sentence of sayLight(progress, lang)) expect(sentence).toMatch(/^[A-ZŴŶ].*\.$/u);
          expect(sayProgress(progress, lang)).not.toContain('undefined');
        }
      }),
    );
  });
});
