import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { ChecklistPolicy } from './policy.js';
import type { Checklist, StageGate } from './principles.js';

/** Gates in the order an engagement passes them. */
const ORDER: readonly StageGate[] = ['opens', 'closes', 'after-close'];

/** Why the answers of a stage have fallen due: its last day is over, or a later stage is already answered. */
export type DueBecause = 'day-over' | 'later-stage-answered';

/**
 * The last day on which an answer behind this gate is in time, as far as the engagement's days tell.
 * Opening answers: the day before it opens. Closing answers: the day it closes. Feedback: so many days
 * after it closes. Where only the closing day is known, an engagement has opened by then at the latest.
 */
export function lastDayInTime(
  gate: StageGate | undefined,
  { opens, closes }: Checklist['engagement'],
  policy: ChecklistPolicy,
): Day | undefined {
  if (gate === undefined) return undefined;
  if (gate === 'opens') {
    const opened = opens ?? closes;
    return opened === undefined ? undefined : addDays(opened, -1);
  }
  if (closes === undefined) return undefined;
  return gate === 'closes' ? closes : addDays(closes, policy.feedbackDays);
}

/**
 * Whether the answers behind a gate have fallen due on `asOf`, and why. The last day decides where it
 * is known. Where it is not, nobody is accused by a guess: only a settled answer behind a later gate
 * shows that this one has been passed. A stage without a gate never falls due.
 */
export function dueBecause(
  gate: StageGate | undefined,
  lastDay: Day | undefined,
  asOf: Day,
  answeredGates: ReadonlySet<StageGate>,
): DueBecause | undefined {
  if (gate === undefined) return undefined;
  if (lastDay !== undefined) return lastDay < asOf ? 'day-over' : undefined;
  const later = ORDER.slice(ORDER.indexOf(gate) + 1);
  return later.some((other) => answeredGates.has(other)) ? 'later-stage-answered' : undefined;
}
