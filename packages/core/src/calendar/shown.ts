import type { Day, TargetDate } from '../target-date/target-date.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { calendarWords } from './calendar-words.js';

/** How a window of days is shown: on its last day, which is what counts as late, or whole. */
export type ShownAs = 'last-day' | 'window';

/** On which day, in which language and how windows are shown. */
export interface EntryOptions {
  readonly asOf: Day;
  readonly lang: Lang;
  readonly windows: ShownAs;
}

/** The day of an entry, and what to say of the window it stands for. */
export function shown(
  date: TargetDate | undefined,
  { lang, windows }: EntryOptions,
): { readonly from: Day; readonly to: Day; readonly lines: readonly string[] } | undefined {
  const to = date?.to;
  if (date === undefined || to === undefined) return undefined;
  const words = calendarWords(lang);
  const from = date.from !== undefined && date.from < to ? date.from : to;
  const lines = [
    ...(date.words.trim() === '' ? [] : [words.asWritten(date.words.trim())]),
    ...(from === to ? [] : [words.window(formatDay(from, lang), formatDay(to, lang))]),
  ];
  return { from: windows === 'window' ? from : to, to, lines };
}
