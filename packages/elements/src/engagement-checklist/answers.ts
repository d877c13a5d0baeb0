import type { AnswerValue, Checklist, Evidence, PrincipleAnswer } from '@engagement-plan/core';
import { filled } from '../forms/filled.js';

/** Pure edits of a checklist: each returns another, and shares what did not change. */

/** A copy that lacks these keys. */
export function without<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(value).filter(([key]) => !(keys as readonly PropertyKey[]).includes(key));
  return Object.fromEntries(kept) as Omit<T, K>;
}

/** The answer to a principle; an empty one when there is none. */
export function answerTo(checklist: Checklist, principle: string): PrincipleAnswer {
  return checklist.answers.find((answer) => answer.principle === principle) ?? { principle };
}

/** The checklist with this principle answered so. */
export function withAnswer(checklist: Checklist, answer: PrincipleAnswer): Checklist {
  const { answers } = checklist;
  const at = answers.findIndex(({ principle }) => principle === answer.principle);
  return { ...checklist, answers: at < 0 ? [...answers, answer] : answers.with(at, answer) };
}

/** The checklist with nothing said about this principle. */
export function withoutAnswer(checklist: Checklist, principle: string): Checklist {
  return { ...checklist, answers: checklist.answers.filter((answer) => answer.principle !== principle) };
}

/** The checklist with one piece of a principle's evidence put in, changed, or (with undefined) taken out. */
export function withEvidenceAt(
  checklist: Checklist,
  principle: string,
  at: number,
  piece: Evidence | undefined,
): Checklist {
  return withAnswer(checklist, withEvidence(answerTo(checklist, principle), at, piece));
}

/** The same for the answer alone. */
export function withEvidence(
  answer: PrincipleAnswer,
  at: number,
  piece: Evidence | undefined,
): PrincipleAnswer {
  const evidence = [...(answer.evidence ?? [])];
  if (piece) evidence[at] = piece;
  else evidence.splice(at, 1);
  return { ...answer, evidence };
}

const SETTLED: readonly (AnswerValue | undefined)[] = ['met', 'partly', 'not-met', 'departed'];

/** Which boxes an answer opens. */
export function boxesFor(answer: AnswerValue | undefined): {
  done: boolean;
  reason: boolean;
  followUp: boolean;
} {
  return {
    done: SETTLED.includes(answer),
    reason: answer === 'departed' || answer === 'not-applicable',
    followUp: answer === 'not-met' || answer === 'partly',
  };
}

/** The answer as it leaves the page: no empty texts, and nothing from boxes it has closed. */
export function finishedAnswer(answer: PrincipleAnswer): PrincipleAnswer {
  const { done, evidence, reason, followUp, ...rest } = answer;
  const boxes = boxesFor(answer.answer);
  const pieces = (evidence ?? []).map(filled).filter((piece) => piece.text ?? piece.href);
  const next = filled(followUp ?? {});
  return {
    principle: answer.principle,
    ...filled({
      ...rest,
      ...(boxes.done && done ? { done } : {}),
      ...(boxes.done && pieces.length > 0 ? { evidence: pieces } : {}),
      ...(boxes.reason && reason ? { reason } : {}),
      ...(boxes.followUp && Object.keys(next).length > 0 ? { followUp: next } : {}),
    }),
  };
}
