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

/** What a reader may fill in; the rest keeps its plain value. */
export type PointFields = Partial<Omit<Point, 'shape' | 'start' | 'next' | 'edge'>>;

export function pointOf(shape: Point['shape'], start: number, next: number, fields: PointFields = {}): Point {
  return {
    shape,
    year: fields.year,
    month: fields.month ?? 1,
    day: fields.day ?? 1,
    part: fields.part ?? 0,
    financial: fields.financial ?? false,
    edge: undefined,
    approximate: fields.approximate ?? false,
    warnings: fields.warnings ?? [],
    start,
    next,
  };
}
