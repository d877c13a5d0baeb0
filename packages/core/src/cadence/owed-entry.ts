import type { StageGate } from '../principles/principles.js';
import { daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';

/** Overdue: its last day is over. Owed: it can be handed in now. Coming: not before a later day. */
export type OwedState = 'overdue' | 'owed' | 'coming';

/** Who owes something: a party of a plan, or an organisation a document names. */
export interface OwedParty {
  readonly id: string;
  readonly name: string;
}

/** A body that waits for an update, by its own interval. */
export interface OwedToBody {
  /** As the plan’s cadence writes it. */
  readonly body: string;
  /** Calendar months between its reports. */
  readonly months: number;
  /** What it wants reports for, in the words of the plan. */
  readonly purpose: string | undefined;
  /** The last day on which an update is in time for this body, its grace included. */
  readonly by: Day;
  /** Days since then; 0 on that day and before it. */
  readonly daysOver: number;
}

/**
 * What an update, feedback, principles and an answer have in common when somebody owes them: about what, by
 * whom, by when, and how that stands on the day of asking.
 */
export interface OwedCommon {
  /** Id of the document. */
  readonly document: string;
  /** Id of the row, engagement, stage or challenge it is owed for. */
  readonly about: string;
  /** What people call that. */
  readonly title: string;
  /** Who owes it; nobody where the document names nobody. */
  readonly owedBy: readonly OwedParty[];
  /** From when on it is owed, where that is known. */
  readonly since: Day | undefined;
  /** The last day on which it is in time, where that is known. */
  readonly by: Day | undefined;
  readonly state: OwedState;
  /** Days since the last day in time; 0 while it is not over. */
  readonly daysOver: number;
}

/**
 * A progress update that the leads of an open row owe, because an interval of the plan's cadence has run out
 * since the last one, since its start, or on its own last day.
 */
export interface UpdateOwed extends OwedCommon {
  readonly kind: 'update';
  readonly ref: string | undefined;
  /** The newest update; absent when the row has never been reported on. */
  readonly lastUpdate: Day | undefined;
  /** The shortest interval of the plan, in calendar months. */
  readonly months: number;
  /** The plan gives no cadence; the policy's interval stands in. */
  readonly assumed: boolean;
  /** The bodies whose interval has run out, in the plan's order; none where the cadence is assumed. */
  readonly to: readonly OwedToBody[];
}

/** “You said, we did” for an engagement in a register. */
export interface FeedbackOwed extends OwedCommon {
  readonly kind: 'feedback';
  /** The last day of the engagement; undefined where the register names none. */
  readonly closes: Day | undefined;
}

/** Principles of one stage of a checklist, due and not answered. */
export interface PrinciplesOwed extends OwedCommon {
  readonly kind: 'principles';
  /** What makes the stage fall due; undefined where the set gives it no gate. */
  readonly gate: StageGate | undefined;
  /** Title of the stage. */
  readonly stage: string;
  /** Names of the principles. */
  readonly principles: readonly string[];
}

/**
 * The answer the council owes to a challenge, by the day its clock runs out. Owed by the leads of the row it is
 * about, where it is about one.
 */
export interface AnswerOwed extends OwedCommon {
  readonly kind: 'answer';
  /** The day the challenge arrived. */
  readonly received: Day;
}

/** Something somebody owes, of any kind. */
export type OwedEntry = UpdateOwed | FeedbackOwed | PrinciplesOwed | AnswerOwed;

/** Days since the last day in time. */
export function daysOverOn(by: Day | undefined, asOf: Day): number {
  return by !== undefined && by < asOf ? daysBetween(by, asOf) : 0;
}

/** How something stands that is owed from one day on, by another. */
export function owedState(since: Day | undefined, by: Day | undefined, asOf: Day): OwedState {
  if (by !== undefined && by < asOf) return 'overdue';
  return since !== undefined && since <= asOf ? 'owed' : 'coming';
}
