import type { Day } from '../target-date/target-date.js';

/** What an entry of the calendar is about; what a calendar can be filtered by. */
export type EntryKind =
  | 'due'
  | 'milestone'
  | 'step'
  | 'method'
  | 'update'
  | 'engagement'
  | 'decision'
  | 'feedback'
  | 'principles'
  | 'poll'
  | 'report'
  | 'other';

/**
 * One all-day entry. Entries from elsewhere (updates owed, meetings, deadlines of any kind) have the same
 * shape, so that one calendar holds them all.
 */
export interface CalendarEntry {
  /** The same for the same thing every time: calendars update by it. Two entries never share one. */
  readonly id: string;
  readonly kind: EntryKind;
  /** First and last day, both counted. Absent `to`: one day. */
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly title: string;
  /** More about it, in lines. */
  readonly note?: string | undefined;
  /** A page about it; only http and https are written. */
  readonly href?: string | undefined;
}
