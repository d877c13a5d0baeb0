import { findDatesIn } from '@engagement-plan/core';
import type { TargetDate } from '@engagement-plan/core';

/** What helps to read a date that leaves something out: the plan's period, the day it was written. */
export type DateContext = NonNullable<Parameters<typeof findDatesIn>[1]>;

/** A date inside a text, with where it stood. */
export interface PlacedDate {
  readonly date: TargetDate;
  readonly start: number;
  readonly end: number;
}

/** The dates in running text, in order, each with its words and the window they mean. */
export function findDates(text: string, context?: DateContext): readonly PlacedDate[] {
  return findDatesIn(text, context).map(({ date, index, words }) => ({
    date,
    start: index,
    end: index + words.length,
  }));
}
