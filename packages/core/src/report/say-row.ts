import { leadsOf } from '../cadence/updates-owed.js';
import { nameOf } from '../checks/name-of.js';
import { isInternal } from '../plan/internal.js';
import type { Deliverable, RouteToGreen } from '../plan/plan.js';
import type { Standing } from '../status/assessment.js';
import { levelWords } from '../status/level-words.js';
import { routeOf } from '../status/route.js';
import { sayToGreen } from '../status/say.js';
import { sayState } from '../status/say-state.js';
import { sayReasons } from '../status/say-why.js';
import { levelOf } from '../status/scheme.js';
import type { StatusRow, StatusTable } from '../status/table.js';
import type { Day, TargetDate } from '../target-date/target-date.js';
import { sayTargetDate } from '../target-date/say-target-date.js';
import type { Lang } from '../words/lang.js';
import { listed, quoted } from '../words/phrases.js';
import type { ReportFigures } from './figures.js';
import type { ReportWords } from './report-words.js';

/** The word of a published status: the scheme's own where there is one. */
export function sayStanding({ state, level }: Standing, { setting }: StatusTable, lang: Lang): string {
  const found = levelOf(setting.scheme, level);
  return found === undefined ? sayState(state, lang) : levelWords(found, lang).label;
}

/** Who leads a row, by name; consultees lead nothing. */
export function sayLeads(
  row: Deliverable,
  names: ReportFigures['names'],
  words: ReportWords,
  lang: Lang,
): string {
  const leads = leadsOf(row, names).map(({ name }) => name);
  return leads.length === 0 ? words.nobody : listed(leads, lang);
}

/** One exception: the row, its lead and status, why, and how it comes back to green. */
export function sayException(
  row: StatusRow,
  { table, names }: ReportFigures,
  words: ReportWords,
  lang: Lang,
): string {
  const { assessment, deliverable } = row;
  const route = publicRoute(deliverable, table.asOf);
  const why = sayReasons(row, lang).join(' ');
  const open = assessment.toGreen.map((reason) => sayToGreen(reason, lang)).join(' ');
  return [
    words.exception({
      row: nameOf(row),
      lead: sayLeads(deliverable, names, words, lang),
      status: sayStanding(assessment.effective, table, lang),
    }),
    why,
    route === undefined
      ? words.noRoute
      : words.route(sayRoute(causeOnce(route, why), names, table.asOf, words, lang)),
    ...(route === undefined && open !== '' ? [words.toGreen(open)] : []),
  ].join(' ');
}

/** The newest route to green that anybody may read. */
export function publicRoute(row: Deliverable, asOf: Day): RouteToGreen | undefined {
  const updates = row.updates?.filter((update) => !isInternal(update));
  return routeOf({ ...row, updates }, asOf)?.route;
}

/** The route without a cause that the reasons have quoted, unless there is nothing else to it. */
function causeOnce({ cause, ...rest }: RouteToGreen, why: string): RouteToGreen {
  const isSaid = cause !== undefined && why.includes(quoted(unstopped(cause), Infinity));
  return isSaid && rest.action?.trim() ? rest : { ...rest, cause };
}

const unstopped = (words: string) => words.replace(/[.\s]+$/u, '');

function sayRoute(
  { cause, action, owner, due }: RouteToGreen,
  names: ReportFigures['names'],
  asOf: Day,
  words: ReportWords,
  lang: Lang,
): string {
  const parts = [
    action?.trim() ?? '',
    cause?.trim() ? words.cause(cause.trim()) : '',
    owner?.trim() ? (names.get(owner) ?? owner.trim()) : '',
    due === undefined ? '' : words[isOver(due, asOf) ? 'dueOver' : 'due'](sayTargetDate(due, lang)),
  ];
  return parts
    .filter((part) => part !== '')
    .map(unstopped)
    .join('; ');
}

const isOver = ({ to }: TargetDate, asOf: Day) => to !== undefined && to < asOf;
