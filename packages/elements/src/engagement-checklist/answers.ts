import type { AnswerValue, Checklist, Evidence, PrincipleAnswer } from '@engagement-plan/core';

/** Pure edits of a checklist: each returns another, and shares what did not change. */

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

/** The checklist as it leaves the page: no empty texts, and nothing from boxes its answers have closed. */
export function finished(checklist: Checklist): Checklist {
  const { signOff, ...rest } = checklist;
  return {
    ...rest,
    engagement: filled(rest.engagement),
    answers: rest.answers.map(finishedAnswer).filter((answer) => Object.keys(answer).length > 1),
    ...(signOff && (signOff.post.trim() || signOff.on) ? { signOff: filled(signOff) } : {}),
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

/**
 * A checklist made of a draft, whatever version of this element kept it: what has the right shape is
 * taken, over what the page gives; answers to principles the set no longer has are kept, not shown.
 */
export function revived(work: unknown, given: Checklist): Checklist {
  if (!isObject(work)) return given;
  const { engagement, answers, signOff } = work;
  const kept = Array.isArray(answers) ? answers.filter(isAnswer) : [];
  return {
    ...given,
    ...(typeof work['id'] === 'string' ? { id: work['id'] } : {}),
    engagement: isObject(engagement)
      ? { ...given.engagement, ...(engagement as Checklist['engagement']) }
      : given.engagement,
    answers: kept,
    ...(isObject(signOff)
      ? { signOff: { post: '', on: '', ...(signOff as Partial<Checklist['signOff']>) } }
      : {}),
    ...(typeof work['submission'] === 'string' ? { submission: work['submission'] } : {}),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is PrincipleAnswer {
  return isObject(value) && typeof value['principle'] === 'string';
}
