import { translated } from '../document/translated.js';
import type { Plan } from '../plan/plan.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { sayImplications, sayRecommendations } from './asks.js';
import {
  sayBackground,
  sayExceptions,
  sayMovedDates,
  sayMovement,
  sayObjectives,
  sayPurpose,
  saySummary,
  sayWhatIsOwed,
  tableOfRows,
} from './chapters.js';
import { sayConsultation } from './consultation.js';
import { reportFigures, type FigureOptions } from './figures.js';
import type { Report } from './report.js';
import { REPORT_WORDS } from './report-words.js';
import { SectionWriter } from './section-writer.js';

/** What a report on a plan is made from, and what stands at its head. */
export interface BuildReportOptions extends FigureOptions {
  /** The body it goes to. */
  readonly to?: string | undefined;
  /** The post it comes from. */
  readonly by?: string | undefined;
  /** The number the committee’s office gives it. */
  readonly number?: string | undefined;
  /** A post, never a person. */
  readonly contact?: Report['contact'];
  /** English, unless told otherwise. A plan translated into it is read in it. */
  readonly lang?: Lang | undefined;
}

/**
 * The committee report on a plan: a document of its own, in our words and the plan's facts. Every number in
 * it comes from the functions that are its only source (`rollUp`, `movesSince`, `slipLedger`, `moneyLedger`,
 * `fundingGap`, `owed`), and every count has its denominator. What is internal is left out.
 *
 * @throws RangeError when `asOf` or `since` is not a day
 */
export function buildReport(given: Plan, options: BuildReportOptions): Report {
  const { asOf, since, to, by, number, contact, lang = 'en' } = options;
  const plan = translated(given, lang);
  const previousPlan = options.previousPlan && translated(options.previousPlan, lang);
  const figures = reportFigures(plan, { ...options, previousPlan });
  const words = REPORT_WORDS[lang];
  const name = plan.title ?? plan.id;
  const writer = new SectionWriter();
  const { headings } = words;
  const progress = sayObjectives(plan, figures, lang);
  const due = sayWhatIsOwed(figures, lang);
  writer.chapter(1, headings.purpose, sayPurpose(plan, options, since, lang));
  writer.chapter(2, headings.summary, saySummary(figures, since, lang));
  writer.chapter(4, headings.background, sayBackground(plan, figures, lang));
  writer.chapter(5, headings.progress, progress.paragraphs, progress.table);
  writer.chapter(6, headings.movement, sayMovement(figures, since, lang));
  writer.chapter(7, headings.exceptions, sayExceptions(figures, lang));
  writer.chapter(8, headings.slips, sayMovedDates(figures, since, lang));
  writer.chapter(10, headings.owed, due.paragraphs, due.table);
  writer.appendix(headings.appendix, tableOfRows(figures, lang));
  const consultation = sayConsultation(options, asOf, since, lang);
  const day = formatDay(asOf, lang);
  return {
    $schema: 'urn:engagement-plan:report:1',
    kind: 'report',
    id: `${plan.id}-report-${asOf}`,
    version: '1',
    lang: lang === 'en' ? 'en-GB' : 'cy',
    title: words.title(name, day),
    ...(to !== undefined && { to }),
    ...(by !== undefined && { by }),
    ...(number !== undefined && { number }),
    date: { words: day, kind: 'day', edtf: asOf, from: asOf, to: asOf },
    ...(contact !== undefined && { contact }),
    subject: words.title(name, day),
    asOf,
    ...(since !== undefined && { since }),
    sections: writer.sections,
    recommendations: sayRecommendations(figures, to, 3, lang),
    implications: sayImplications(figures, 9, lang),
    ...(consultation.length > 0 && { consultation }),
    background: [name, ...(plan.relatedPlans ?? []).map(({ title }) => title)],
    links: [{ to: plan.id }],
  };
}
