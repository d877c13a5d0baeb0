import type { Lang } from '../words/lang.js';
import type { DateWarning } from './target-date.js';
import { dateWarningsCy } from '../words/cy/target-date.js';
import { quoted } from '../words/phrases.js';

/** One sentence about a date, from the part of the words it is about and the other reading, either of them perhaps ''. */
export type SayWarning = (words: string, other: string) => string;
export type DateWarningWords = Readonly<Record<DateWarning['code'], SayWarning>>;

const orElse = (other: string, say: (other: string) => string) => (other === '' ? '' : say(other));

const english: DateWarningWords = {
  'century-inferred': (w) =>
    `The year in ${w} has two digits and was read as this century’s unless it is 70 or later; write four.`,
  'day-or-year': (w, o) =>
    `${w} may name a day or a year${orElse(o, (x) => `, and was not read as ${x}`)}; write the year with four digits.`,
  'month-or-year': (w, o) =>
    `${w} may be a month and a year or a day and a month${orElse(o, (x) => `, and was not read as ${x}`)}; write the month as a word.`,
  'day-or-month-first': (w, o) =>
    `${w} was read with the day first${orElse(o, (x) => `; month first it would be ${x}`)}; write the month as a word.`,
  'financial-or-month': (w, o) =>
    `${w} was read as a financial year${orElse(o, (x) => `, though it might be the month ${x}`)}; write 2011/12 for a year, Dec 2011 for a month.`,
  'year-vague': (w, o) =>
    `${w} does not say whether the year is a calendar or a financial one${orElse(o, (x) => `; the other reading is ${x}`)}; name the month.`,
  'year-missing': (w) => `${w} names no year; add one.`,
  'year-from-period': (w, o) =>
    `${w} names no year, so the plan’s period gave it one${orElse(o, (x) => ` (${x})`)}; write the year.`,
  'stray-mark': (w) => `The mark in ${w} is not part of the date and was passed over; remove it.`,
  'torn-word': (w) => `${w} is one word torn in two and was read as one; join it.`,
  'lookalike-letters': (w) =>
    `${w} holds a letter from another alphabet, or a letter for a digit, that only looks right; type it again.`,
  placeholder: (w) => `${w} stands where a date is still to come; fill it in when it is known.`,
  'no-such-day': (w) => `There is no such day as ${w}; write the day that was meant.`,
  backwards: (w) => `${w} ends before it begins; swap or mend the two dates.`,
  'needs-anchor': (w) => `${w} is counted from a day the plan does not give; give that day, or a date.`,
  'anchor-used': (w, o) =>
    `${w} was counted from the day the plan gives${orElse(o, (x) => ` (${x})`)}; write the date itself to be sure.`,
  approximate: (w) => `${w} is only roughly a date; name a month or a day that can be held to.`,
  'season-vague': (w) => `${w} names a season, read as three whole months; name the month.`,
  'ambiguous-frequency': (w, o) =>
    `${w} is used for two things${orElse(o, (x) => ` and may also mean ${x}`)}; write “twice a year” or “every two years”.`,
  'several-dates': (w) => `${w} holds several dates; give each output its own row and date.`,
  revised: (w, o) =>
    `${w} is a revised date${orElse(o, (x) => `; before, it was ${x}`)}; keep the first one as the baseline.`,
  'spreadsheet-serial': (w, o) =>
    `${w} is the number a spreadsheet keeps for a day${orElse(o, (x) => `, ${x}`)}; format the cell as a date.`,
  'not-read': (w) => `${w} was not read as part of a date; write a date such as “March 2012”.`,
};

const sentences: Readonly<Record<Lang, DateWarningWords>> = { en: english, cy: dateWarningsCy };

/** What a warning about a date says to a person: what was found, how it was read, and what would be right. */
export function sayDateWarning(warning: DateWarning, lang: Lang = 'en'): string {
  return sentences[lang][warning.code](quoted(warning.words ?? ''), warning.other ?? '');
}
