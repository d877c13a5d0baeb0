import { sayTargetDate } from '@engagement-plan/core';
import type { Deliverable, StatusRow } from '@engagement-plan/core';
import type { TimelineView } from './timeline-view.js';

/** What is delivered says more than the name of the row, where both are given. */
export function titleOf({ deliverable: row, action }: StatusRow): string {
  return row.implied ? action.title : (row.outputs[0]?.text ?? row.title);
}

/** When a row is due, in words; its outputs speak where it has no date. */
export function dueOf(row: Deliverable, { lang }: TimelineView): string {
  const dated = row.due && row.due.kind !== 'none' ? undefined : row.outputs.find(({ due }) => due);
  return sayTargetDate(dated?.due ?? row.due, lang);
}

/** The milestones of a row, one sentence each. */
export function milestonesOf({ milestones }: Deliverable, { words, lang }: TimelineView): readonly string[] {
  return (milestones ?? []).map(({ text, due, state }) =>
    words.milestone(text, sayTargetDate(due, lang), state === 'done' ? words.done : words.pending),
  );
}
