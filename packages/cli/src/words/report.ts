import type { Lang } from '@engagement-plan/core';

/** What `report` says around the report itself. */
interface ReportWords {
  readonly about: string;
  readonly files: string;
  readonly options: Readonly<Record<'since' | 'previous' | 'to' | 'by' | 'number' | 'out', string>>;
  readonly sinceAfter: (since: string, asOf: string) => string;
  readonly needsSince: string;
  readonly severalPlans: (ids: string) => string;
}

export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = {
  en: {
    about:
      'Writes the committee report on a plan: figures, movement, exceptions, dates, money, what is owed.',
    files: 'a plan, and beside it its register, checklists and challenges, if there are any',
    options: {
      since: 'the day of the last report, for what moved since then',
      previous: 'the plan as it was then, where it has been edited since',
      to: 'the body it goes to',
      by: 'the post it comes from',
      number: 'the number of the report',
      out: 'write it here: as text, or as a document when the name ends in .json',
    },
    sinceAfter: (since, asOf) =>
      `The last report (--since ${since}) cannot be after the day of this one (${asOf}): give an earlier day.`,
    needsSince: '--previous is the plan at the last report: say with --since which day that was.',
    severalPlans: (ids) =>
      `A report is on one plan, and these files hold several (${ids}): give one, or merge them first.`,
  },
  cy: {
    about:
      'Yn ysgrifennu’r adroddiad pwyllgor ar gynllun: ffigurau, symud, eithriadau, dyddiadau, arian, yr hyn sy’n ddyledus.',
    files: 'cynllun, ac wrth ei ochr ei gofrestr, ei restrau gwirio a’i heriau, os oes rhai',
    options: {
      since: 'diwrnod yr adroddiad diwethaf, ar gyfer yr hyn a symudodd ers hynny',
      previous: 'y cynllun fel yr oedd bryd hynny, os yw wedi’i olygu ers hynny',
      to: 'y corff y mae’n mynd ato',
      by: 'y swydd y daw ohoni',
      number: 'rhif yr adroddiad',
      out: 'ei ysgrifennu yma: yn destun, neu’n ddogfen pan fydd yr enw’n gorffen â .json',
    },
    sinceAfter: (since, asOf) =>
      `Ni all yr adroddiad diwethaf (--since ${since}) fod ar ôl diwrnod yr un hwn (${asOf}): rhowch ddiwrnod cynharach.`,
    needsSince:
      '--previous yw’r cynllun adeg yr adroddiad diwethaf: dywedwch gyda --since pa ddiwrnod oedd hwnnw.',
    severalPlans: (ids) =>
      `Mae adroddiad ar un cynllun, ac mae sawl un yn y ffeiliau hyn (${ids}): rhowch un, neu cyfunwch nhw yn gyntaf.`,
  },
};
