import type { Action, Deliverable, Objective } from '../plan/plan.js';
import { assessReading } from './assess.js';
import type { Assessment } from './assessment.js';
import { readFacts, type Reading } from './facts.js';
import type { Setting } from './setting.js';
import type { AssessedRow } from './tally.js';

/**
 * One row of a plan with its assessment on the day, the facts it was made from, and the action and objective it
 * stands under.
 */
export interface StatusRow extends AssessedRow {
  readonly ref: string | undefined;
  readonly title: string;
  readonly deliverable: Deliverable;
  readonly action: Action;
  readonly objective: Objective;
  /** The facts the status was made from. */
  readonly reading: Reading;
}

/** Assesses a row where it stands. */
export function statusRow(
  setting: Setting,
  deliverable: Deliverable,
  action: Action,
  objective: Objective,
): StatusRow {
  const reading = readFacts(deliverable, setting);
  const assessment = assessReading(setting, deliverable, reading);
  return rowWith(deliverable, action, objective, reading, assessment);
}

/** The same row and status under an action or objective that changed. */
export function movedUnder(row: StatusRow, action: Action, objective: Objective): StatusRow {
  if (row.action === action && row.objective === objective) return row;
  return rowWith(row.deliverable, action, objective, row.reading, row.assessment);
}

function rowWith(
  deliverable: Deliverable,
  action: Action,
  objective: Objective,
  reading: Reading,
  assessment: Assessment,
): StatusRow {
  const { id, ref, title } = deliverable;
  return { id, ref, title, deliverable, action, objective, reading, assessment };
}

/** A row that waits for another may change when the other does. */
export const waits = ({ conditions }: Deliverable) =>
  conditions?.some(({ waitsFor }) => waitsFor !== undefined) ?? false;
