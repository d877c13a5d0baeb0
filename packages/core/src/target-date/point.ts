import type { DateWarning, Day } from './target-date.js';

/** What the plan and its document say, for dates that leave something out. */
export interface ParseOptions {
  /** The plan's period. It decides "July 12" (a day or a year?) and gives a year to dates without one. */
  period?: { from?: Day; to?: Day };
  /** The day a relative date is counted from, such as the day the plan was adopted. */
  anchor?: Day;
  /** Whether a year standing alone is a calendar year or a financial one (1 April to 31 March). Calendar when left out. */
  yearKind?: 'calendar' | 'financial';
  /** Read the words as EDTF and as nothing else: for a column whose header says it holds EDTF. */
  edtfOnly?: boolean;
}

export type Edge = 'start' | 'end' | 'early' | 'mid' | 'late' | 'week-from' | 'week-to';

/** A single date as read, before it is turned into days. The year is undefined when the words leave it out. */
export interface Point {
  shape:
    'day' | 'month' | 'quarter' | 'half' | 'season' | 'feast' | 'year' | 'financial-year' | 'placeholder';
  year: number | undefined;
  month: number;
  day: number;
  /** Which quarter, half, season or feast; quarters and halves of a financial year when `financial`. */
  part: number;
  financial: boolean;
  edge: Edge | undefined;
  approximate: boolean;
  warnings: DateWarning[];
  /** First token, and the token after the last. */
  start: number;
  next: number;
}

export function pointOf(
  shape: Point['shape'],
  start: number,
  next: number,
  fields: Partial<Point> = {},
): Point {
  return {
    shape,
    year: undefined,
    month: 1,
    day: 1,
    part: 0,
    financial: false,
    edge: undefined,
    approximate: false,
    warnings: [],
    start,
    next,
    ...fields,
  };
}
