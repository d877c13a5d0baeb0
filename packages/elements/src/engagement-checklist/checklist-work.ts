import { isDay } from '@engagement-plan/core';
import type { Checklist, PrincipleAnswer } from '@engagement-plan/core';
import { isObject } from '../base/json.js';
import { filled } from '../forms/filled.js';
import { finishedAnswer, without } from './answers.js';

/** What is being filled in, and by whom. */
export interface ChecklistWork {
  readonly checklist: Checklist;
  /** Who is writing, in their own words. */
  readonly by: string;
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

/** The checklist as it leaves the page: no empty texts, no jottings, and nothing from boxes its answers have closed. */
export function finished(checklist: Checklist): Checklist {
  const rest = without<Checklist, 'jottings'>(checklist, 'jottings') as Checklist;
  return {
    ...rest,
    engagement: filled(rest.engagement),
    answers: rest.answers.map(finishedAnswer).filter((answer) => Object.keys(answer).length > 1),
  };
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

function isAnswer(value: unknown): value is PrincipleAnswer {
  return isObject(value) && typeof value['principle'] === 'string';
}
