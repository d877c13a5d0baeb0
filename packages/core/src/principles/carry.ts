import type { Evidence } from '../document/document.js';
import { settledAnswer } from './answers.js';
import type { Strength } from './pairs.js';
import type { AnswerValue, Principle, PrincipleAnswer } from './principles.js';

/** A principle that answers to another, and what was answered to it. */
export interface AnsweredBy {
  /** Its id in the checklist’s own set. */
  readonly principle: string;
  readonly name: string;
  /** How much of the other principle it answers. */
  readonly strength: Strength;
  /** As given; absent when it was not answered. */
  readonly answer?: PrincipleAnswer;
}

/** The answers that can be carried, the worst first. */
const WORST_FIRST: readonly AnswerValue[] = ['not-met', 'departed', 'partly', 'met'];

type Settled = AnsweredBy & { readonly answer: PrincipleAnswer };

const isSettled = (one: AnsweredBy): one is Settled =>
  one.answer?.answer !== undefined && settledAnswer(one.answer.answer) !== undefined;

/**
 * The answer to `principle` that answers to other principles add up to, never better than they are; undefined
 * where they show nothing. Where one asks the same, the worst of those counts, and a related principle that
 * is not met makes “met” “partly”. Where all of them ask only a part, the most that can be said is
 * “partly”, and only when a part is kept: a part that is not kept does not show that the whole is not.
 * “Not applicable” is carried only from principles that ask the same, and never to a mandatory one.
 */
export function carriedAnswer(
  principle: Principle,
  answeredBy: readonly AnsweredBy[],
): PrincipleAnswer | undefined {
  const settled = answeredBy.filter(isSettled);
  const applies = settled.filter(({ answer }) => answer.answer !== 'not-applicable');
  const whole = applies.filter(({ strength }) => strength === 'same');
  if (whole.length > 0) {
    const worst = WORST_FIRST.find((value) => whole.some(({ answer }) => answer.answer === value));
    const lowered = worst === 'met' && applies.some(({ answer }) => answer.answer !== 'met');
    return written(principle.id, lowered ? 'partly' : worst, applies);
  }
  if (applies.length > 0) {
    const kept = applies.some(({ answer }) => answer.answer === 'met' || answer.answer === 'partly');
    return kept ? written(principle.id, 'partly', applies) : undefined;
  }
  const same = answeredBy.filter(({ strength }) => strength === 'same');
  const setAside = same.filter(isSettled);
  if (principle.mandatory === true || setAside.length === 0 || setAside.length < same.length)
    return undefined;
  return written(principle.id, 'not-applicable', setAside);
}

/** One answer made of several: their words beside their names, all their evidence, the latest day. */
function written(
  principle: string,
  answer: AnswerValue | undefined,
  from: readonly Settled[],
): PrincipleAnswer {
  const one = from.length === 1;
  const words = (key: 'done' | 'reason') =>
    from
      .filter(({ answer: given }) => (given[key] ?? '').trim() !== '')
      .map(({ name, answer: given }) => (one ? (given[key] ?? '') : `${name}: ${given[key] ?? ''}`))
      .join(' ');
  const done = words('done');
  const reason = words('reason');
  const evidence = distinct(from.flatMap(({ answer: given }) => given.evidence ?? []));
  const followUp = from.find(({ answer: given }) => given.followUp !== undefined)?.answer.followUp;
  const posts = new Set(from.map(({ answer: given }) => given.by));
  const [post] = posts;
  const on =
    from
      .map(({ answer: given }) => given.on ?? '')
      .sort()
      .at(-1) ?? '';
  // What was said inside the organisation stays inside, also as a part of a longer text.
  const internal = from.some(({ answer: given }) => given.audience === 'internal');
  return {
    principle,
    ...(answer !== undefined && { answer }),
    ...(done !== '' && { done }),
    ...(evidence.length > 0 && { evidence }),
    ...(reason !== '' && { reason }),
    ...(followUp !== undefined && { followUp }),
    ...(posts.size === 1 && post !== undefined && { by: post }),
    ...(on !== '' && { on }),
    ...(internal && { audience: 'internal' as const }),
  };
}

function distinct(all: readonly Evidence[]): Evidence[] {
  return [...new Map(all.map((evidence) => [JSON.stringify(evidence), evidence])).values()];
}
