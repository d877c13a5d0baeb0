import { NEXT_REPORT_CY } from '../words/cy/next-report.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { counted } from '../words/phrases.js';
import type { NextReport, ReportAnchor } from './next-reports.js';

/** How many of each kind a report must cover. */
export type Coverage = Readonly<Record<'due' | 'updates' | 'red' | 'slipped' | 'milestones', number>>;

/** Every sentence about a report still to be written, in one language. */
export interface NextReportSentences {
  report(on: string, body: string | undefined, from: string): string;
  covers(counts: Coverage): string;
  readonly nothing: string;
  assumed(months: number): string;
  readonly anchor: Readonly<Record<ReportAnchor, string>>;
}

const NEXT_REPORT_EN: NextReportSentences = {
  report: (on, body, from) => `Report${body === undefined ? '' : ` to ${body}`} by ${on}, from ${from}`,
  covers: ({ due, updates, red, slipped, milestones }) =>
    [
      `${counted(due, 'row')} due`,
      `${counted(updates, 'update')} owed`,
      `${red} red`,
      `${slipped} slipped`,
      counted(milestones, 'milestone'),
    ].join(', '),
  nothing: 'nothing to cover yet',
  assumed: (months) =>
    `The plan gives no reporting interval; ${counted(months, 'calendar month')} ${months === 1 ? 'is' : 'are'} assumed.`,
  anchor: {
    'last-report': 'Counted from the last report.',
    'plan-start': 'Counted from the start of the plan.',
    'as-of': 'Counted from the day of asking: the plan names no start, and no report was given.',
  },
};

const SENTENCES: Readonly<Record<Lang, NextReportSentences>> = { en: NEXT_REPORT_EN, cy: NEXT_REPORT_CY };

/** When a report is due, to whom, what it must cover, and what its day is counted from. */
export function sayNextReport(report: NextReport, lang: Lang): string {
  const words = SENTENCES[lang];
  const counts: Coverage = {
    due: report.due.length,
    updates: report.updates.length,
    red: report.red.length,
    slipped: report.slipped.length,
    milestones: report.milestones.length,
  };
  const covers = Object.values(counts).some((count) => count > 0) ? words.covers(counts) : words.nothing;
  const head = words.report(formatDay(report.on, lang), report.body, formatDay(report.from, lang));
  const said = [`${head}: ${covers}.`, words.anchor[report.anchor]];
  if (report.assumed) said.push(words.assumed(report.months));
  return said.join(' ');
}
