import type { Action, Deliverable, Objective, Plan } from '../plan/plan.js';
import { partyNamed } from '../plan/parties.js';
import { rollUp } from '../status/roll-up.js';
import { sayState } from '../status/say-state.js';
import { sayRollUp } from '../status/say-roll-up.js';
import { sayWhy } from '../status/say-why.js';
import { statusWord } from '../status/status.js';
import { statusTable, type StatusRow, type StatusTable } from '../status/table.js';
import type { StatusPolicy } from '../status/policy.js';
import { isOngoing } from '../target-date/ongoing.js';
import type { Day } from '../target-date/target-date.js';
import { formatDay } from '../words/day.js';
import { HTML_WORDS, type HtmlWords } from '../words/html.js';
import type { Lang } from '../words/lang.js';
import { escapeHtml } from './escape.js';

/** The day the statuses in the table are of, in which language, and by which policy. */
export interface HtmlOptions {
  /** The day the statuses are of; "today" is the caller's to know. */
  readonly asOf: Day;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** Language of our own words; the plan's stay as written. */
  readonly lang?: Lang;
  /** Level of the objectives' headings, 2 to 6: the page around owns the outline. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * A plan as plain HTML: for each objective a heading and a table with caption and scoped headers. It needs
 * neither script nor style sheet, can stand in any page, and is what an element upgrades. Every word of the
 * plan is escaped; there is no style attribute, no class a host would have to know, and no link.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function toHtml(plan: Plan, { asOf, policy, lang = 'en', headingLevel = 2 }: HtmlOptions): string {
  const table = statusTable(plan, { asOf, policy });
  const words = HTML_WORDS[lang];
  const summary = `<p>${escapeHtml(words.asOf(formatDay(asOf, lang)))} ${escapeHtml(sayRollUp(rollUp(plan, table), lang))}</p>`;
  const language = plan.lang ? ` lang="${escapeHtml(plan.lang)}"` : '';
  return [
    summary,
    ...plan.objectives.map((objective) =>
      objectiveHtml(objective, table, words, lang, headingLevel, language),
    ),
  ].join('\n');
}

function objectiveHtml(
  objective: Objective,
  table: StatusTable,
  words: HtmlWords,
  lang: Lang,
  level: number,
  language: string,
): string {
  const rows = table.rows.filter((row) => row.objective === objective);
  const title = escapeHtml([objective.ref, objective.title].filter(Boolean).join('. '));
  const heading = `<h${level}${language}>${title}</h${level}>`;
  if (rows.length === 0) return `${heading}\n<p>${escapeHtml(words.noRows)}</p>`;
  const headers = words.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  return [
    heading,
    '<table>',
    `<caption>${escapeHtml(words.caption(rows.length))}</caption>`,
    `<thead><tr>${headers}</tr></thead>`,
    ...objective.actions.map((action) => {
      const own = rows.filter((row) => row.action === action);
      const lines = own.map((row) => rowHtml(row, table.plan, words, lang, language));
      return ['<tbody>', ...actionHead(action, own, language), ...lines, '</tbody>'].join('\n');
    }),
    '</table>',
  ].join('\n');
}

/** An action stands once above its rows; one that is itself the row (implied) has no line of its own. */
function actionHead({ ref, title }: Action, rows: readonly StatusRow[], language: string): string[] {
  if (title === '' || rows.every(({ deliverable }) => deliverable.implied)) return [];
  const words = escapeHtml([ref, title].filter(Boolean).join('. '));
  return [`<tr><th scope="rowgroup" colspan="5"${language}>${words}</th></tr>`];
}

function rowHtml(given: StatusRow, plan: Plan, words: HtmlWords, lang: Lang, language: string): string {
  const { ref, id, action, deliverable: row, assessment } = given;
  const what = whatOf(row, action);
  const leads = row.leads.map(({ party }) => partyNamed(plan, party)?.name ?? party);
  const due = row.due?.words || (isOngoing(row.due) ? words.ongoing : words.noDate);
  const state = sayState(assessment.effective.state, lang);
  return [
    `<tr data-status="${statusWord(assessment.effective.state)}">`,
    `<th scope="row">${escapeHtml(ref ?? id)}</th>`,
    `<td${language}>${what.map(escapeHtml).join('<br>')}</td>`,
    `<td>${escapeHtml(due)}</td>`,
    `<td${language}>${leads.map(escapeHtml).join('<br>')}</td>`,
    `<td><strong>${escapeHtml(state)}</strong> ${escapeHtml(sayWhy(given, lang))}</td>`,
    '</tr>',
  ].join('');
}

/** A row’s outputs, under its title where neither they nor the action above have said that already. */
function whatOf({ title, outputs }: Deliverable, action: Action): string[] {
  const texts = outputs.map(({ text }) => text);
  // A reader may have made the title of all the outputs, one after the other.
  const isSaid = [...texts, texts.join(' '), action.title].some((text) => plain(text) === plain(title));
  const said = isSaid || title === '' ? texts : [title, ...texts];
  return said.length > 0 ? said : [title];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
