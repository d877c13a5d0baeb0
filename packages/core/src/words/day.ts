import type { Lang } from './lang.js';

// Our own tables: browsers that know no Welsh answer in American English and do not say so.
const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};
/** The Welsh months after a word that softens the next: "o Fedi", "i Fawrth". */
const SOFTENED = [
  'Ionawr',
  'Chwefror',
  'Fawrth',
  'Ebrill',
  'Fai',
  'Fehefin',
  'Orffennaf',
  'Awst',
  'Fedi',
  'Hydref',
  'Dachwedd',
  'Ragfyr',
];

/** A month's name, 1 to 12. `softened` is the Welsh form after "o" (from) and "i" (to); English has no other. */
export function monthName(month: number, lang: Lang, softened = false): string {
  return (softened && lang === 'cy' ? SOFTENED : MONTHS[lang])[month - 1] ?? '';
}

/** "30 September 2011", "30 Medi 2011". `day` is `YYYY-MM-DD`. */
export function formatDay(day: string, lang: Lang): string {
  return `${Number(day.slice(8, 10))} ${formatMonth(day, lang)}`;
}

/** "September 2011", "Medi 2011". `day` is any day of the month, or `YYYY-MM`. */
export function formatMonth(day: string, lang: Lang, softened = false): string {
  return `${monthName(Number(day.slice(5, 7)), lang, softened)} ${day.slice(0, 4)}`;
}
