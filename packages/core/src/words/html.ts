import type { Lang } from './lang.js';

/** What the HTML of a plan says around the plan's own words. */
export interface HtmlWords {
  readonly asOf: (day: string) => string;
  readonly caption: (rows: number) => string;
  readonly columns: readonly [ref: string, what: string, due: string, lead: string, status: string];
  readonly ongoing: string;
  readonly noDate: string;
  readonly noRows: string;
}

export const HTML_WORDS: Readonly<Record<Lang, HtmlWords>> = {
  en: {
    asOf: (day) => `As of ${day}.`,
    caption: (rows) => (rows === 1 ? '1 row' : `${rows} rows`),
    columns: ['Ref', 'What will be done', 'By when', 'Lead', 'Status'],
    ongoing: 'Ongoing',
    noDate: 'No date given',
    noRows: 'No actions yet.',
  },
  cy: {
    asOf: (day) => `Ar ${day}.`,
    caption: (rows) => `Rhesi: ${rows}`,
    columns: ['Cyf', 'Beth fydd yn cael ei wneud', 'Erbyn pryd', 'Arweinydd', 'Statws'],
    ongoing: 'Parhaus',
    noDate: 'Dim dyddiad wedi’i roi',
    noRows: 'Dim camau gweithredu eto.',
  },
};
