import { nameOf } from '../checks/name-of.js';
import { owedByBody, owedByLead } from '../cadence/owed-groups.js';
import type { Plan } from '../plan/plan.js';
import { sayMoney } from '../plan/say-money.js';
import { sayMoves } from '../status/say-moves.js';
import { sayLevelSpread } from '../status/say-level-spread.js';
import { sayRollUp } from '../status/say-roll-up.js';
import { sayDateMove, saySlips } from '../status/say-slips.js';
import { sayState } from '../status/say-state.js';
import { STATE_OF } from '../status/status.js';
import type { Day } from '../target-date/target-date.js';
import { sayTargetDate } from '../target-date/say-target-date.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import type { ReportFigures } from './figures.js';
import { REPORT_WORDS } from './report-words.js';
import { sayException, sayLeads, sayStanding } from './say-row.js';
import type { SectionTable } from '../document/document.js';

/** The paragraphs of a chapter, and its table where it has one. */
export interface ChapterSaid {
  readonly paragraphs: readonly string[];
  readonly table?: SectionTable;
}

export function sayPurpose(
  plan: Plan,
  { asOf }: { asOf: Day },
  since: Day | undefined,
  lang: Lang,
): string[] {
  const words = REPORT_WORDS[lang];
  const compared = since === undefined ? '' : ` ${words.since(formatDay(since, lang))}`;
  return [`${words.purpose(plan.title ?? plan.id, formatDay(asOf, lang))}${compared}`];
}

export function saySummary(figures: ReportFigures, since: Day | undefined, lang: Lang): string[] {
  const words = REPORT_WORDS[lang];
  const { whole, exceptions, moves, money, owed, table } = figures;
  const { red, amber } = whole.distribution;
  return [
    sayRollUp(whole, lang),
    sayLevelSpread(whole, table.setting.scheme, lang),
    words.declared(whole.declared, whole.total),
    exceptions.length === 0 ? words.noExceptions : words.exceptionCount(red, amber, whole.total),
    moves === undefined || since === undefined ? '' : sayMoves(moves.values(), since, lang),
    sayMoney(money.totals, lang),
    words.owedCount(overdueOf(owed), owed.length),
  ];
}

const overdueOf = (entries: ReportFigures['owed']) =>
  entries.filter(({ state }) => state === 'overdue').length;

export function sayBackground(plan: Plan, { table }: ReportFigures, lang: Lang): string[] {
  const words = REPORT_WORDS[lang];
  const actions = plan.objectives.reduce((count, objective) => count + objective.actions.length, 0);
  const cadence = (plan.cadence ?? []).filter(({ months }) => months > 0);
  return [
    plan.period?.from === undefined ? '' : words.period(sayTargetDate(plan.period, lang)),
    words.rows(plan.objectives.length, actions, table.rows.length),
    ...cadence.map(({ body, months, purpose = '' }) => words.cadence(body, months, purpose)),
    cadence.length === 0 ? words.cadenceAssumed(table.setting.months) : '',
    words.policy(table.policy.name, table.policy.effective),
  ];
}

export function sayObjectives(plan: Plan, { objectives, whole }: ReportFigures, lang: Lang): ChapterSaid {
  const words = REPORT_WORDS[lang];
  return {
    paragraphs: plan.objectives.flatMap((objective, i) => {
      const rolled = objectives[i];
      return rolled === undefined ? [] : [`${nameOf(objective)}: ${sayRollUp(rolled, lang)}`];
    }),
    table: {
      caption: words.progressCaption,
      columns: [...words.progressColumns],
      rows: [...objectives, whole].map(({ distribution: d, total, rated, light }, i) => {
        const objective = plan.objectives[i];
        const name = objective === undefined ? (plan.title ?? plan.id) : nameOf(objective);
        const counts = [total, rated, d.red, d.amber, d.green, d.notDue, d.unknown, d.excluded];
        return [name, ...counts.map(String), sayState(STATE_OF[light], lang)];
      }),
    },
  };
}

export function sayMovement(figures: ReportFigures, since: Day | undefined, lang: Lang): string[] {
  const words = REPORT_WORDS[lang];
  const { moves, table, added, gone } = figures;
  if (moves === undefined || since === undefined) return [words.firstReport];
  return [
    sayMoves(moves.values(), since, lang),
    added + gone > 0 ? words.otherRows(added, gone) : '',
    ...table.rows.flatMap((row) => {
      const move = moves.get(row.id);
      return move === undefined
        ? []
        : [words.moved(nameOf(row), sayState(move.from, lang), sayState(move.to, lang))];
    }),
  ];
}

export function sayExceptions(figures: ReportFigures, lang: Lang): string[] {
  const words = REPORT_WORDS[lang];
  if (figures.exceptions.length === 0) return [words.noExceptions];
  return figures.exceptions.map((row) => sayException(row, figures, words, lang));
}

export function sayMovedDates({ slips, moved }: ReportFigures, since: Day | undefined, lang: Lang): string[] {
  const said = moved.map((row) => {
    const moves = row.moves.filter(({ on }) => since === undefined || (on !== undefined && on > since));
    return `${nameOf(row)}: ${moves.map((move) => sayDateMove(move, lang)).join(' ')}`;
  });
  return [saySlips(slips, lang), ...said];
}

export function sayWhatIsOwed({ owed }: ReportFigures, lang: Lang): ChapterSaid {
  const words = REPORT_WORDS[lang];
  if (owed.length === 0) return { paragraphs: [words.nothingOwed] };
  return {
    paragraphs: [
      words.owedCount(overdueOf(owed), owed.length),
      ...owedByBody(owed).map(({ body, entries, overdue }) => words.owedTo(body, entries.length, overdue)),
    ],
    table: {
      caption: words.owedCaption,
      columns: [...words.owedColumns],
      rows: owedByLead(owed).map(({ lead, entries }) => [
        lead?.name ?? words.nobody,
        String(entries.length),
        String(overdueOf(entries)),
      ]),
    },
  };
}

export function tableOfRows({ table, names }: ReportFigures, lang: Lang): SectionTable {
  const words = REPORT_WORDS[lang];
  return {
    caption: words.appendixCaption(table.rows.length),
    columns: [...words.appendixColumns],
    rows: table.rows.map(({ ref, title, deliverable, assessment }) => [
      ref ?? '',
      title,
      sayTargetDate(deliverable.due, lang),
      sayLeads(deliverable, names, words, lang),
      sayStanding(assessment.effective, table, lang),
    ]),
  };
}
