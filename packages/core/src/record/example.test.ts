import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import type { EngagementDocument } from '../document/document.js';
import { recordSchema } from '../schema.js';
import { answerQuestion } from './answer-question.js';
import { completenessOf } from './completeness.js';
import { linksOf } from './links.js';
import { methodsOf } from './methods.js';
import { outcomesOf } from './outcomes.js';
import { nextQuestion } from './questions-of.js';
import { gridOf } from './readiness.js';
import type { PlanningRecord } from './record.js';
import { resistanceOf } from './resistance.js';
import { sayQuestion } from './say-question.js';
import { sayMethods, sayOutcomes, sayReadiness, sayResistance } from './say-record.js';
import { sayCompleteness, sayGroupScores, sayScores } from './say-scores.js';
import { scoresOf } from './scores.js';

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')) as unknown;
const record = example('riverside-record.json') as PlanningRecord;
const checklist = example('riverside-checklist.json') as EngagementDocument;

/** The facts of docs/record.md. */
describe('examples/riverside-record.json', () => {
  it('is well-shaped', () => {
    expect(recordSchema.safeParse(record).success).toBe(true);
  });

  it('says how it stands, in one line each', () => {
    const scores = scoresOf(record);
    expect(sayCompleteness(completenessOf(record), 'en')).toBe('54 of 59 filled in');
    expect(sayReadiness(gridOf(record), 'en')).toBe(
      '8 of 9 said; not said: other partners’ opportunity; low: the community’s capacity',
    );
    expect(sayResistance(resistanceOf(record), 'en')).toBe('2 of 2 answered');
    expect(sayOutcomes(outcomesOf(record), 'en')).toBe('3 outcomes with 4 indicators');
    expect(sayMethods(methodsOf(record), 'en')).toBe(
      '2 done with no issue, 1 being put right, 1 with an issue open',
    );
    expect(sayScores(scores, 'en')).toBe('4.0 from 6 of 8 scored, 4 overall');
    expect(
      scores.things.flatMap(({ group }) => (group?.disagree ? [sayGroupScores(group, 'en')] : [])),
    ).toEqual(['4.0 from 3 of 3 scorers, between 2 and 5, they disagree strongly']);
  });

  it('asks next for what is left, and is answered', () => {
    const next = nextQuestion(record, { neededOnly: true });
    expect(next && sayQuestion(next, 'en').question).toBe('What gives other partners the chance to act?');
    const after = answerQuestion(record, next?.pointer ?? '', 'Term begins on 1 May.');
    expect(nextQuestion(after, { neededOnly: true })?.about).toBe('Assemblies at both schools');
  });

  it('links to its checklist; its plan is not here to look in', () => {
    expect(
      linksOf(record, [checklist]).filter(({ kind }) => kind === 'checklist' || kind === 'trace'),
    ).toMatchObject([
      { kind: 'trace', state: 'unknown' },
      {
        kind: 'checklist',
        state: 'found',
        target: { title: 'Principles checklist: Your library, your hours' },
      },
    ]);
  });

  it('leaves two things to put right', () => {
    expect(
      check([record, checklist], { asOf: '2012-06-18' })
        .filter(({ document, code }) => document === record.id && code.startsWith('record/'))
        .map(({ code, path }) => `${code} ${path}`),
    ).toEqual([
      'record/issue-without-remedy /do/2/issues',
      'record/scores-apart /review/principles/3/scores',
    ]);
  });
});
