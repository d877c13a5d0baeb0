import {
  addDays,
  nextReports,
  owed,
  publish,
  sayNextReport,
  sayOwed,
  type CalendarEntry,
  type Day,
  type EngagementDocument,
  type Lang,
  type Plan,
} from '@engagement-plan/core';
import { CALENDAR_WORDS } from './words/calendar.js';

/** How far ahead a calendar tells of updates and reports: their days follow from each other, without end. */
const DAYS_AHEAD = 366;

/**
 * Updates owed and reports to come, as entries of a calendar. Only of plans that say how often they report:
 * an interval nobody chose fills nobody's diary. What is internal is left out, as everywhere in a calendar.
 */
export function owedEntries(
  documents: readonly EngagementDocument[],
  asOf: Day,
  lang: Lang,
): readonly CalendarEntry[] {
  const upTo = addDays(asOf, DAYS_AHEAD);
  const reports = documents.filter((document) => document.kind === 'report');
  return documents
    .filter((document): document is Plan => document.kind === 'plan')
    .flatMap((plan) => publish(plan).document ?? [])
    .flatMap((plan) => [
      ...updateEntries(plan, asOf, upTo, lang),
      ...nextReports(plan, { asOf, upTo, reports })
        .filter(({ assumed }) => !assumed)
        .map((report): CalendarEntry => ({
          id: `plan:${plan.id}/report/${report.body ?? ''}/${report.months}/${report.on}`,
          kind: 'report',
          from: report.on,
          title: CALENDAR_WORDS[lang].report(plan.title ?? plan.id, report.body),
          note: sayNextReport(report, lang),
        })),
    ]);
}

function updateEntries(plan: Plan, asOf: Day, upTo: Day, lang: Lang): CalendarEntry[] {
  return owed(plan, { asOf, upTo }).flatMap((entry): CalendarEntry[] => {
    if (entry.kind !== 'update' || entry.assumed || entry.by === undefined) return [];
    const called = [entry.ref, entry.title].filter(Boolean).join(' ');
    return [
      {
        id: `plan:${plan.id}/update/${entry.about}`,
        kind: 'update',
        from: entry.by,
        title: CALENDAR_WORDS[lang].update(called),
        note: sayOwed(entry, lang),
      },
    ];
  });
}
