import { answerQuestion, answerTo, groupScoresTo, questionsOf } from '@engagement-plan/core';
import type { GroupScore, PlanningRecord, RecordQuestion } from '@engagement-plan/core';
import type { Control } from '../forms/control.js';
import type { RecordWork } from './work.js';

/** The work with what a control now says written into it. */
export function readControl(work: RecordWork, control: Control): RecordWork {
  const { key, at = '', n = '0' } = control.dataset;
  const { value } = control;
  if (key === 'by') return { ...work, by: value };
  if (key === 'title') return { ...work, record: answerQuestion(work.record, '/title', value) };
  const question = questionsOf(work.record).find(({ pointer }) => pointer === at);
  if (!question) return work;
  return { ...work, record: answered(work.record, question, key ?? '', value, Number(n)) };
}

function answered(
  record: PlanningRecord,
  question: RecordQuestion,
  key: string,
  value: string,
  n: number,
): PlanningRecord {
  const { pointer, group = '' } = question;
  switch (key) {
    case 'line':
      return withLine(record, question, n, value);
    case 'scorer':
      return answerQuestion(record, group, withScorer(groupScoresTo(record, question), n, { by: value }));
    case 'scorers-score': {
      const scores = groupScoresTo(record, question);
      return answerQuestion(record, group, withScorer(scores, n, { score: Number(value) }));
    }
    case 'score':
      return withScore(record, question, value);
    default:
      return answerQuestion(record, pointer, value);
  }
}

/** The lines of a list. */
export function linesOf(record: PlanningRecord, question: RecordQuestion): readonly string[] {
  const lines = answerTo(record, question);
  return Array.isArray(lines) ? (lines as readonly string[]) : [];
}

/** A line written anew, or one more. A cleared line stands until it is removed: what hangs on it would go with it. */
function withLine(
  record: PlanningRecord,
  question: RecordQuestion,
  n: number,
  value: string,
): PlanningRecord {
  if (value.trim() === '') return record;
  const lines = [...linesOf(record, question)];
  lines[n] = value;
  return answerQuestion(record, question.pointer, lines);
}

/** The list without one line, and without what hangs on it. */
export function withoutLine(record: PlanningRecord, question: RecordQuestion, n: number): PlanningRecord {
  return answerQuestion(record, question.pointer, linesOf(record, question).toSpliced(n, 1));
}

/** The score somebody settled on; “not scored” takes that away, and leaves what several gave. */
function withScore(record: PlanningRecord, question: RecordQuestion, value: string): PlanningRecord {
  const after = answerQuestion(record, question.pointer, value);
  const group = groupScoresTo(record, question);
  return value === '' && question.group ? answerQuestion(after, question.group, group) : after;
}

function withScorer(scores: readonly GroupScore[], n: number, change: GroupScore): GroupScore[] {
  const all = [...scores];
  all[n] = { ...all[n], ...change };
  return all;
}

/** What several gave, without one of them. */
export function withoutScorer(record: PlanningRecord, question: RecordQuestion, n: number): PlanningRecord {
  const scores = groupScoresTo(record, question).filter((_, at) => at !== n);
  return question.group ? answerQuestion(record, question.group, scores) : record;
}
