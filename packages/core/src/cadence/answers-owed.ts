import type { Challenge } from '../challenge/challenge.js';
import type { ChallengeClock } from '../challenge/last-day.js';
import { challengeStanding } from '../challenge/standing.js';
import type { ChecklistPolicy } from '../principles/policy.js';
import type { Checklist } from '../principles/principles.js';
import { progressOf } from '../principles/progress-of.js';
import type { Register } from '../register/register.js';
import { feedbackDueOf } from '../register/timing.js';
import { isFedBack } from '../register/told.js';
import type { Day } from '../target-date/target-date.js';
import {
  daysOverOn,
  owedState,
  type AnswerOwed,
  type FeedbackOwed,
  type OwedParty,
  type PrinciplesOwed,
} from './owed-entry.js';

const organisation = (name: string | undefined): OwedParty[] =>
  name === undefined || name.trim() === '' ? [] : [{ id: name, name }];

/** “You said, we did” that the engagements of a register owe. */
export function* feedbackOwed(
  register: Register,
  asOf: Day,
  upTo: Day,
  policy: ChecklistPolicy,
): Generator<FeedbackOwed> {
  for (const engagement of register.engagements) {
    const by = feedbackDueOf(engagement, policy)?.on;
    if (by === undefined || isFedBack(engagement, asOf)) continue;
    const { id, title, owner, closes } = engagement;
    const state = owedState(closes, by, asOf);
    if (state === 'coming' && (closes ?? by) > upTo) continue;
    yield {
      kind: 'feedback',
      document: register.id,
      about: id,
      title,
      owedBy: organisation(owner ?? register.organisation),
      since: closes,
      by,
      state,
      daysOver: daysOverOn(by, asOf),
      closes,
    };
  }
}

/** Principles that a checklist owes: one entry for each stage. */
export function* principlesOwed(
  checklist: Checklist,
  asOf: Day,
  upTo: Day,
  policy: ChecklistPolicy,
): Generator<PrinciplesOwed> {
  const { principles, stages } = progressOf(checklist, { asOf, policy });
  const { id, title, organisation: owner, closes } = checklist.engagement;
  for (const stage of stages) {
    const since = stage.gate === 'after-close' ? closes : undefined;
    const by = stage.owedBy;
    const state = stage.dueBecause === 'later-stage-answered' ? 'owed' : owedState(since, by, asOf);
    if (state === 'coming' && (by === undefined || by > upTo)) continue;
    const open = principles.filter(
      (one) => one.stage === stage.id && (one.state === 'owed' || one.state === 'not-due'),
    );
    if (open.length === 0) continue;
    yield {
      kind: 'principles',
      document: checklist.id,
      about: stage.id,
      title: title ?? checklist.title ?? id ?? checklist.id,
      owedBy: organisation(owner),
      since,
      by,
      state,
      daysOver: daysOverOn(by, asOf),
      gate: stage.gate,
      stage: stage.title,
      principles: open.map(({ name }) => name),
    };
  }
}

/** The answer a challenge is owed; who leads what it is about, owes it. */
export function* answerOwed(
  challenge: Challenge,
  asOf: Day,
  clock: ChallengeClock | undefined,
  owedBy: readonly OwedParty[],
): Generator<AnswerOwed> {
  const standing = challengeStanding(challenge, { ...clock, asOf });
  if ((standing.state !== 'owed' && standing.state !== 'overdue') || challenge.received > asOf) return;
  yield {
    kind: 'answer',
    document: challenge.id,
    about: challenge.about.to,
    title: challenge.title ?? challenge.text,
    owedBy,
    since: challenge.received,
    by: standing.owedBy,
    state: standing.state,
    daysOver: standing.daysLate,
    received: challenge.received,
  };
}
