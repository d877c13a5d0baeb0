import { isDay } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { Challenge, ChallengeOutcome } from './challenge.js';
import { lastDayToAnswer, type ChallengeClock } from './last-day.js';
import { publicChallenge } from './public-challenge.js';
import { challengeStanding, isAnswered, type PublishHindrance } from './standing.js';

/** Why a deed was refused, with the facts its sentence is made of. */
export type Refusal =
  | { readonly code: 'no-words'; readonly facts: { readonly of: 'challenge' | 'answer' } }
  | { readonly code: 'not-a-day'; readonly facts: { readonly written: string } }
  | { readonly code: 'about-nothing'; readonly facts: Record<never, never> }
  | { readonly code: 'already-answered'; readonly facts: { readonly on: Day } }
  | { readonly code: 'withdrawn'; readonly facts: Record<never, never> }
  | {
      readonly code: 'answered-before-received';
      readonly facts: { readonly on: Day; readonly received: Day };
    }
  | { readonly code: 'already-published'; readonly facts: Record<never, never> }
  | {
      readonly code: 'not-publishable';
      readonly facts: { readonly hindrances: readonly PublishHindrance[] };
    };

/** The new document, or why there is none. The document given is never changed. */
export type Deed =
  | { readonly challenge: Challenge; readonly refused?: never }
  | { readonly challenge?: never; readonly refused: Refusal };

/** What somebody sent, and the day it arrived. */
export interface Received {
  /** Id of the new document. */
  readonly id: string;
  /** Id of what it is about, or `document#id`. */
  readonly about: string;
  /** What was written, kept as it is but for space around it. */
  readonly text: string;
  /** The day it arrived; the clock begins with it. */
  readonly received: Day;
  /** A challenge unless told otherwise; a comment may be answered without an outcome. */
  readonly kindOf?: Challenge['kindOf'];
  /** Left out for an anonymous one. Always internal. */
  readonly from?: Pick<NonNullable<Challenge['from']>, 'name' | 'contact'> | undefined;
  /** A BCP 47 tag for the words, such as `cy`. */
  readonly lang?: string | undefined;
  /** The day a council names itself; else it is counted in working days. */
  readonly owedBy?: Day | undefined;
}

/**
 * Makes the document of a challenge, with the day its answer is owed by: a promise made once is kept as made.
 * Refused when it has no words, is about nothing, or a day given is none.
 */
export function receiveChallenge(sent: Received, clock?: ChallengeClock): Deed {
  const { id, about, text, received, kindOf = 'challenge', from, lang, owedBy } = sent;
  for (const day of [received, owedBy]) {
    if (day !== undefined && !isDay(day)) return refuse('not-a-day', { written: day });
  }
  if (text.trim() === '') return refuse('no-words', { of: 'challenge' });
  if (about.trim() === '') return refuse('about-nothing', {});
  return {
    challenge: {
      $schema: 'urn:engagement-plan:challenge:1',
      kind: 'challenge',
      id,
      version: '1',
      ...(lang !== undefined && { lang }),
      about: { to: about.trim() },
      kindOf,
      text: text.trim(),
      ...(from !== undefined && { from: { ...from, audience: 'internal' as const } }),
      received,
      owedBy: lastDayToAnswer({ received, owedBy }, clock),
    },
  };
}

/**
 * The answer a council gives to a challenge or a comment, on a day, with the outcome a challenge must have.
 */
export interface AnswerGiven {
  /** What the council answers, in its own words. */
  readonly text: string;
  /** The day the answer was given. */
  readonly on: Day;
  /** A post or team, never a person. */
  readonly by?: string | undefined;
  /** Not needed for a comment. */
  readonly outcome?: Exclude<ChallengeOutcome, 'withdrawn'> | undefined;
}

/**
 * Writes the answer into a copy of the challenge. An answer once given is not written over. Refused also when the
 * challenge was withdrawn, the answer has no words, or its day is none or before the challenge arrived.
 */
export function answerChallenge(challenge: Challenge, { text, on, by, outcome }: AnswerGiven): Deed {
  if (challenge.outcome === 'withdrawn') return refuse('withdrawn', {});
  if (isAnswered(challenge)) return refuse('already-answered', { on: challenge.answer.on });
  if (!isDay(on)) return refuse('not-a-day', { written: on });
  if (on < challenge.received)
    return refuse('answered-before-received', { on, received: challenge.received });
  if (text.trim() === '') return refuse('no-words', { of: 'answer' });
  return {
    challenge: {
      ...challenge,
      answer: { text: text.trim(), on, ...(by !== undefined && { by }) },
      ...(outcome !== undefined && { outcome }),
    },
  };
}

/** Marks a challenge as taken back by whoever made it: nothing is owed any more. Refused once it is answered. */
export function withdrawChallenge(challenge: Challenge): Deed {
  if (challenge.outcome === 'withdrawn') return refuse('withdrawn', {});
  if (isAnswered(challenge)) return refuse('already-answered', { on: challenge.answer.on });
  return { challenge: { ...challenge, outcome: 'withdrawn' } };
}

/**
 * The challenge and its answer as the public sees them, marked as published. Who sent it is left out. Refused
 * while something keeps it from being published, and when it was published already.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function publishChallenge(challenge: Challenge, { asOf }: { readonly asOf: Day }): Deed {
  if (challenge.published === true) return refuse('already-published', {});
  const { hindrances } = challengeStanding(challenge, { asOf });
  if (hindrances.length > 0) return refuse('not-publishable', { hindrances });
  return { challenge: { ...publicChallenge(challenge), published: true } };
}

function refuse<C extends Refusal['code']>(code: C, facts: Extract<Refusal, { code: C }>['facts']): Deed {
  return { refused: { code, facts } as Extract<Refusal, { code: C }> };
}
