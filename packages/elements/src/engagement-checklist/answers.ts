import { isDay } from '@engagement-plan/core';
import type { AnswerValue, Checklist, Evidence, PrincipleAnswer } from '@engagement-plan/core';

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

/** A checklist nobody has touched. */
export function blankChecklist(id: string, set: string): Checklist {
  return {
    $schema: 'urn:engagement-plan:checklist:1',
    kind: 'checklist',
    id,
    version: '1',
    set,
    engagement: {},
    answers: [],
  };
}

/** The object without its empty texts: what somebody cleared was never said. */
function filled<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, typeof one === 'string' ? one.trim() : (one as unknown)])
      .filter(([, one]) => one !== '' && one !== undefined),
  ) as T;
}

/** The checklist as it leaves the page: no empty texts, no jottings, and nothing from boxes its answers have closed. */
export function finished(checklist: Checklist): Checklist {
  const rest = without<Checklist, 'jottings'>(checklist, 'jottings') as Checklist;
  return {
    ...rest,
    engagement: filled(rest.engagement),
    answers: rest.answers.map(finishedAnswer).filter((answer) => Object.keys(answer).length > 1),
  };
}

function finishedAnswer(answer: PrincipleAnswer): PrincipleAnswer {
  const { done, evidence, reason, followUp, ...rest } = answer;
  const boxes = boxesFor(answer.answer);
  const pieces = (evidence ?? []).map(filled).filter((piece) => piece.text ?? piece.href);
  const next = filled(followUp ?? {});
  return filled({
    ...rest,
    ...(boxes.done && done ? { done } : {}),
    ...(boxes.done && pieces.length > 0 ? { evidence: pieces } : {}),
    ...(boxes.reason && reason ? { reason } : {}),
    ...(boxes.followUp && Object.keys(next).length > 0 ? { followUp: next } : {}),
  });
}

/** What is typed on the form and is no part of the checklist until a button says so. It is drafted, and never leaves. */
export interface Jottings {
  /** Who is to go on with it, and what they should know. */
  readonly to?: string;
  readonly note?: string;
  /** Who signs it off, and on which day. */
  readonly post?: string;
  readonly on?: string;
  /** When this copy went to a colleague: they have it now. */
  readonly gave?: string;
}

/** The jottings kept with a checklist. */
export function jottingsOf(checklist: Checklist): Jottings {
  const { jottings } = checklist;
  if (!isObject(jottings)) return {};
  return Object.fromEntries(Object.entries(jottings).filter(([, text]) => typeof text === 'string'));
}

/** The checklist with these jottings. */
export function withJottings(checklist: Checklist, jottings: Jottings): Checklist {
  return { ...checklist, jottings };
}

/**
 * A checklist made of a draft, whatever version of this element kept it: what has the right shape is
 * taken, over what the page gives; answers to principles the set no longer has are kept, not shown.
 */
export function revived(work: unknown, given: Checklist): Checklist {
  if (!isObject(work)) return given;
  const { id, engagement, answers, signOff, handover, history, submission, jottings } = work;
  // What the page gave was signed; the draft tells whether it still is.
  const rest = without<Checklist, 'signOff'>(given, 'signOff') as Checklist;
  const whole = isObject(signOff) ? signOff : {};
  const { post, on } = whole;
  const signed = typeof post === 'string' && post !== '' && isDay(on);
  return {
    ...rest,
    ...(typeof id === 'string' ? { id } : {}),
    engagement: isObject(engagement)
      ? { ...given.engagement, ...(engagement as Checklist['engagement']) }
      : given.engagement,
    answers: Array.isArray(answers) ? answers.filter(isAnswer) : [],
    ...(signed ? { signOff: { ...whole, post, on } } : {}),
    ...(isObject(handover) && isDay(handover['on']) ? { handover: { ...handover, on: handover['on'] } } : {}),
    ...(Array.isArray(history) ? { history: history.filter(isPast) } : {}),
    ...(typeof submission === 'string' ? { submission } : {}),
    // An older version kept a sign-off that was only half typed in its place.
    ...(isObject(signOff) && !signed ? { jottings: { post, on } } : isObject(jottings) ? { jottings } : {}),
  };
}

function isPast(value: unknown): value is NonNullable<Checklist['history']>[number] {
  return isObject(value) && isDay(value['on']) && typeof value['what'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is PrincipleAnswer {
  return isObject(value) && typeof value['principle'] === 'string';
}
