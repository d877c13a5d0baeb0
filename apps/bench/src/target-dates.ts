import { createRequire } from 'node:module';
import { parseTargetDate } from '@engagement-plan/core';
import { sideBySide, timeOf } from './measure.js';
import type { Section } from './results.js';

interface ChronoResult {
  readonly start: { date(): Date; isCertain(part: string): boolean; get(part: string): number | null };
}

const require = createRequire(new URL('../peers/package.json', import.meta.url));
const chrono = require('chrono-node') as {
  en: { GB: { parse(text: string, reference: Date): ChronoResult[] } };
};

/** Forms that stand in real plans, each with the first day of the window a person reads in it; null where there is none. */
const FORMS: readonly (readonly [words: string, from: string | null])[] = [
  ['Nov 2011', '2011-11-01'],
  ["Jan '12", '2012-01-01'],
  ["Dec' 11", '2011-12-01'],
  ['Dec 07', '2007-12-01'],
  ['07/11', '2011-07-01'],
  ['2012', '2012-01-01'],
  ['2011/ 12', '2011-04-01'],
  ["Nov '11 – March '12", '2011-11-01'],
  ['November 2011-2016', '2011-11-01'],
  ["from Sept '11", '2011-09-01'],
  ["up to March '12", null],
  ['up to 2014', null],
  ['By March 2010', '2010-03-01'],
  ['(by June 2010)', '2010-06-01'],
  ['end March 2010', '2010-03-31'],
  ['On- going', null],
  ['22/09/10', '2010-09-22'],
  ['28-May-09', '2009-05-28'],
  ['3rd September 2009', '2009-09-03'],
  ["V3 October '11", '2011-10-01'],
  ['Q3 2024/25', '2024-10-01'],
  ['2024-06', '2024-06-01'],
  ['31.03.2025', '2025-03-31'],
  ['Mawrth 2025', '2025-03-01'],
  ['TBC', null],
  ['quarterly', null],
];

const PERIOD = { from: '2007-04-01', to: '2026-03-31' };
const REFERENCE = new Date(Date.UTC(2011, 10, 1));

const isoDay = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

function chronoFrom(words: string): string | null {
  const [first] = chrono.en.GB.parse(words, REFERENCE);
  if (!first) return null;
  const day = isoDay(first.start.date());
  // Where chrono knows no day it fills in the first: that is the window's first day, and fair.
  return first.start.isCertain('day') ? day : `${day.slice(0, 7)}-01`;
}

const oursFrom = (words: string) => parseTargetDate(words, { period: PERIOD }).from ?? null;
const share = (read: (words: string) => string | null) =>
  FORMS.filter(([words, from]) => read(words) === from).length / FORMS.length;

/** How many times as many words of these forms are read in the same time. */
function throughput(forms: typeof FORMS): number {
  const timings = sideBySide(
    [
      { name: 'ours', run: () => forms.forEach(([words]) => parseTargetDate(words, { period: PERIOD })) },
      { name: 'chrono', run: () => forms.forEach(([words]) => chrono.en.GB.parse(words, REFERENCE)) },
    ],
    // The engine is done compiling so quick a function only after some fifteen hundred lists.
    { rounds: 15, repeat: 200, warmUps: 10 },
  );
  return timeOf(timings, 'chrono') / timeOf(timings, 'ours');
}

/** Reading the dates of plans, beside chrono-node. */
export function targetDates(): Section {
  // Chrono gives up quickly on words it does not know; what both read is the fairer match.
  const shared = FORMS.filter(([words, from]) => oursFrom(words) === from && chronoFrom(words) === from);
  const on = `${FORMS.length} forms from real plans`;
  return {
    title: 'Target dates',
    intro:
      'The same list of words, read by parseTargetDate and by chrono-node (en-GB). Read right means the first day of the window is the one a person would say.',
    results: [
      {
        what: 'read right by parseTargetDate',
        on,
        measured: share(oursFrom),
        unit: '×',
        goal: 1,
        floor: true,
      },
      { what: 'read right by chrono-node', on, measured: share(chronoFrom), unit: '×' },
      {
        what: 'throughput over chrono-node',
        on,
        measured: throughput(FORMS),
        unit: '×',
        goal: 20,
        floor: true,
      },
      {
        what: 'throughput over chrono-node',
        on: `the ${shared.length} of them that both read right`,
        measured: throughput(shared),
        unit: '×',
      },
    ],
  };
}
