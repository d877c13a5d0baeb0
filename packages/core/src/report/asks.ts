import { nameOf } from '../checks/name-of.js';
import type { MoneyTotals } from '../plan/money.js';
import { formatPounds } from '../plan/say-money.js';
import { sayRated } from '../status/say-roll-up.js';
import type { Lang } from '../words/lang.js';
import { listed } from '../words/phrases.js';
import type { ReportFigures } from './figures.js';
import type { Implication, Recommendation } from './report.js';
import { REPORT_WORDS } from './report-words.js';
import { publicRoute } from './say-row.js';

/** What a report on a plan asks its committee for: to note it, and each thing only the committee can settle. */
export function sayRecommendations(
  { whole, exceptions, table, gap, moved, owed }: ReportFigures,
  to: string | undefined,
  number: number,
  lang: Lang,
): Recommendation[] {
  const words = REPORT_WORDS[lang];
  const body = to ?? words.committee;
  const lost = exceptions.filter(
    ({ assessment, deliverable }) =>
      assessment.effective.state === 'bad' && publicRoute(deliverable, table.asOf) === undefined,
  ).length;
  const missing = sumsOf(gap.totals).map(([pence, yearly]) =>
    yearly ? words.yearlyAmount(formatPounds(pence)) : formatPounds(pence),
  );
  const unapproved = moved.filter(({ moves }) =>
    moves.some(({ lacks }) => lacks.includes('approval')),
  ).length;
  const overdue = owed.filter(({ kind, state }) => kind === 'update' && state === 'overdue').length;
  const asks = [
    words.notes(body, whole.total === 0 ? words.nothingToRate : sayRated(whole, lang)),
    lost > 0 ? words.routes(lost, body) : '',
    missing.length > 0 ? words.funding(listed(missing, lang), body) : '',
    missing.length === 0 && gap.unpriced > 0 ? words.needs(gap.unpriced, body) : '',
    unapproved > 0 ? words.dates(unapproved, body) : '',
    overdue > 0 ? words.updates(overdue, body) : '',
  ].filter((text) => text !== '');
  return asks.map((text, i) => ({ id: `recommendation-${i + 1}`, ref: `${number}.${i + 1}`, text }));
}

function sumsOf({ recurringPence, oncePence }: MoneyTotals): (readonly [number, boolean])[] {
  const sums: (readonly [number, boolean])[] = [
    [recurringPence, true],
    [oncePence, false],
  ];
  return sums.filter(([pence]) => pence > 0);
}

/** The money of a plan as a report prints it: once, every year, and what open rows still have to find. */
export function sayImplications({ money, gap }: ReportFigures, number: number, lang: Lang): Implication[] {
  const words = REPORT_WORDS[lang];
  const rowsOf = (per: 'once' | 'year') =>
    money.byObjective.flatMap((objective) => {
      const [pence, missing] =
        per === 'once'
          ? [objective.oncePence, objective.unidentifiedOncePence]
          : [objective.recurringPence, objective.unidentifiedRecurringPence];
      if (pence === 0 && missing === 0) return [];
      return [
        {
          heading: nameOf(objective),
          amount: { pence, per },
          ...(missing !== 0 && { comments: words.ofWhichNotFound(formatPounds(missing)) }),
          recurring: per === 'year',
        },
      ];
    });
  const needs = gap.needs
    .filter(({ resource }) => resource.audience !== 'internal')
    .map((need) => words.need(nameOf(need), need.resource.words.replace(/[.\s]+$/u, '')));
  const found: Implication[] = [
    { kind: words.once, rows: rowsOf('once') },
    { kind: words.yearly, rows: rowsOf('year') },
    { kind: words.notFound, text: gap.needs.length === 0 ? words.noNeeds : needs.join('\n') },
  ];
  return found
    .filter(({ rows }) => rows === undefined || rows.length > 0)
    .map((implication, i) => ({ ...implication, ref: `${number}.${i + 1}` }));
}
