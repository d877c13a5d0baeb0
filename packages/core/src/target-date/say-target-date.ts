import type { Lang } from '../words/lang.js';
import type { Every } from './frequencies.js';
import type { Day, TargetDate } from './target-date.js';
import { targetDateCy } from '../words/cy/target-date.js';
import { formatDay, formatMonth, monthName } from '../words/day.js';
import { listed, quoted } from '../words/phrases.js';
import { addDays } from './civil-day.js';

/** The small words a target date is said with. Welsh stands in words/cy, as every Welsh sentence does. */
export interface TargetDateWords {
  noDate: string;
  toBeConfirmed: string;
  endToBeConfirmed: string;
  notRead: (words: string) => string;
  ongoing: string;
  by: (day: string) => string;
  until: (day: string) => string;
  from: (date: string) => string;
  range: (from: string, to: string) => string;
  financialYear: (years: string) => string;
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  every: (every: Every) => string;
}

const plainWords: Readonly<Record<Every['unit'], string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

const english: TargetDateWords = {
  noDate: 'no date given',
  toBeConfirmed: 'date to be confirmed',
  endToBeConfirmed: 'end to be confirmed',
  notRead: (words) => `${words} (not read as a date)`,
  ongoing: 'ongoing',
  by: (day) => `by ${day}`,
  until: (day) => `until ${day}`,
  from: (date) => `from ${date}`,
  range: (from, to) => `${from} to ${to}`,
  financialYear: (years) => `financial year ${years}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  every: ({ count, unit }) => {
    if (count === 1) return plainWords[unit];
    if (count < 1) return `every ${Math.round(1 / count)} ${unit}s`;
    return `${count === 2 ? 'twice' : `${count} times`} a ${unit}`;
  },
};

const words: Readonly<Record<Lang, TargetDateWords>> = { en: english, cy: targetDateCy };

/**
 * A target date as a person reads it, from its window rather than its words: "September 2011", "by 31 March 2012",
 * "ongoing", "no date given". No capital and no full stop, so that it can stand inside a sentence. Where there is
 * no window the words are quoted as they were written.
 */
export function sayTargetDate(date: TargetDate | undefined, lang: Lang = 'en'): string {
  const w = words[lang];
  if (!date || date.kind === 'none') return w.noDate;
  switch (date.kind) {
    case 'placeholder':
      return date.from === undefined
        ? w.toBeConfirmed
        : `${w.from(startInWords(date.from, lang, true))}, ${w.endToBeConfirmed}`;
    case 'unparsed':
      return w.notRead(quoted(date.words));
    case 'ongoing':
      return withBounds(w.ongoing, date, lang);
    case 'recurring':
      return withBounds(date.every ? w.every(date.every) : w.ongoing, date, lang);
    case 'several':
      return date.parts?.length
        ? listed(
            // Two outputs due on the same day have one date between them.
            [...new Set(date.parts.map((part) => sayTargetDate(part, lang)))],
            lang,
          )
        : quoted(date.words);
    case 'relative':
      return date.to === undefined ? quoted(date.words) : w.by(formatDay(date.to, lang));
    default:
      return windowInWords(date, lang);
  }
}

function withBounds(head: string, date: TargetDate, lang: Lang): string {
  const w = words[lang];
  const from = date.from === undefined ? '' : ` ${w.from(startInWords(date.from, lang, true))}`;
  return `${head}${from}${date.to === undefined ? '' : ` ${w.until(formatDay(date.to, lang))}`}`;
}

function windowInWords(date: TargetDate, lang: Lang): string {
  const w = words[lang];
  const { from, to } = date;
  if (from === undefined) return to === undefined ? quoted(date.words) : w.by(formatDay(to, lang));
  if (to === undefined) return w.from(startInWords(from, lang, true));
  const year = Number(from.slice(0, 4));
  if (date.kind === 'financial-year') return w.financialYear(`${year}/${String(year + 1).slice(2)}`);
  if (date.kind === 'season') return `${w.seasons[seasonOf(from)] ?? ''} ${seasonYears(from, to)}`;
  if (from === to) return formatDay(from, lang);
  if (!from.endsWith('-01') || !isMonthEnd(to)) return w.range(formatDay(from, lang), formatDay(to, lang));
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return year === Number(to.slice(0, 4)) ? String(year) : w.range(String(year), to.slice(0, 4));
  if (from.slice(0, 7) === to.slice(0, 7)) return formatMonth(from, lang);
  const start =
    from.slice(0, 4) === to.slice(0, 4) ? monthName(Number(from.slice(5, 7)), lang) : formatMonth(from, lang);
  return w.range(start, formatMonth(to, lang, true));
}

const isMonthEnd = (day: Day) => addDays(day, 1).endsWith('-01');
const startInWords = (day: Day, lang: Lang, softened: boolean) =>
  day.endsWith('-01') ? formatMonth(day, lang, softened) : formatDay(day, lang);
const seasonOf = (from: Day) => Math.floor(Number(from.slice(5, 7)) / 3) - 1;
/** Winter runs over the new year: 2012/13. */
const seasonYears = (from: Day, to: Day) =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(2, 4)}`;
