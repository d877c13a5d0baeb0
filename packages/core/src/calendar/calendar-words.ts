import { CALENDAR_WORDS_CY } from '../words/cy/calendar.js';
import type { Lang } from '../words/lang.js';
import { listed } from '../words/phrases.js';
import type { EntryKind } from './entry.js';

/** What a calendar says around the documents’ own words; a language that lacks one does not compile. */
export interface CalendarWords {
  readonly name: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** The title of an entry, from what it is about. */
  readonly titles: Readonly<
    Record<Exclude<EntryKind, 'other' | 'update' | 'report'>, (what: string) => string>
  >;
  readonly asWritten: (words: string) => string;
  readonly window: (from: string, to: string) => string;
  readonly lead: (names: string) => string;
  readonly part: (row: string) => string;
  readonly asks: (audiences: readonly string[]) => string;
  readonly where: (areas: readonly string[]) => string;
  readonly feedbackAssumed: (days: number) => string;
}

const CALENDAR_WORDS_EN: CalendarWords = {
  name: 'Community engagement',
  kinds: {
    due: 'Due',
    milestone: 'Milestone',
    step: 'Step',
    update: 'Update owed',
    engagement: 'Engagement',
    decision: 'Decision',
    feedback: 'Feedback',
    principles: 'Principles',
    method: 'Method',
    poll: 'Poll',
    report: 'Report',
    other: 'Other',
  },
  titles: {
    due: (what) => `Due: ${what}`,
    milestone: (what) => `Milestone: ${what}`,
    step: (what) => `Step: ${what}`,
    engagement: (what) => what,
    decision: (what) => `Decision: ${what}`,
    feedback: (what) => `Feedback due: ${what}`,
    method: (what) => `Method: ${what}`,
    principles: (what) => `Principles to answer: ${what}`,
    poll: (what) => (what === '' ? 'Poll' : `Poll: ${what}`),
  },
  asWritten: (words) => `As written: ${words}`,
  window: (from, to) => `Any day from ${from} to ${to}`,
  lead: (names) => `Lead: ${names}`,
  part: (row) => `Part of: ${row}`,
  asks: (audiences) => `Asks: ${listed(audiences)}`,
  where: (areas) => `Where: ${listed(areas)}`,
  feedbackAssumed: (days) => `The register names no day: ${days} days after it closes.`,
};

/** The words of a language. */
export function calendarWords(lang: Lang): CalendarWords {
  return lang === 'cy' ? CALENDAR_WORDS_CY : CALENDAR_WORDS_EN;
}
