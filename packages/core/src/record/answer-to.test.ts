import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from './answer-question.js';
import { answerTo, groupScoresTo } from './answer-to.js';
import { questionsOf } from './questions-of.js';
import type { PlanningRecord } from './record.js';

const record = JSON.parse(
  readFileSync(new URL('../../../../examples/riverside-record.json', import.meta.url), 'utf8'),
) as PlanningRecord;
const questions = questionsOf(record);

describe('answerTo', () => {
  it.each([
    ['/analyse/need', 'People who work or go to school cannot use their branch library when it is open.'],
    ['/contacts', ['Policy Officer']],
    [
      '/plan/outcomes/0/indicators',
      ['Visits after five and on Saturdays, by branch', 'Share of comment cards that complain of hours'],
    ],
    ['/review/principles/0/score', 5],
    ['/review/principles/1/score', undefined],
    ['/analyse/readiness/partners/opportunity', undefined],
  ])('reads %s', (pointer, answer) => {
    const question = questions.find((one) => one.pointer === pointer);
    expect(question && answerTo(record, question)).toEqual(answer);
  });

  it('is taken back by answerQuestion without a change to the record', () => {
    for (const question of questions) {
      const answer = answerTo(record, question);
      if (answer !== undefined && question.kind !== 'score')
        expect(answerQuestion(record, question.pointer, answer), question.pointer).toEqual(record);
    }
  });

  it('reads the words of a date', () => {
    const dated = answerQuestion(record, '/plan/methods/0/timing', 'by May 2012');
    const question = questions.find(({ pointer }) => pointer === '/plan/methods/0/timing');
    expect(question && answerTo(dated, question)).toBe('by May 2012');
  });
});

it('reads what each scorer gave', () => {
  const scores = questions
    .filter(({ kind }) => kind === 'score')
    .map((question) => groupScoresTo(record, question).length);
  expect(scores).toEqual([3, 3, 0, 3, 0, 0, 3, 0, 0]);
});
