import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayTargetDate, sayToGreen, sayWhy, schemeOf } from '@engagement-plan/core';
import type { Lang, StatusRow, StatusState, StatusTable } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { ProgressWords } from './engagement-progress.words.js';
import { wordsSaidIn } from './words-in.js';

/** As many as people read before a meeting begins; the others are behind a disclosure. */
const AT_ONCE = 8;

/** What is red, then what is amber, each with the reason that decided and what would turn it green. */
export function attention(
  table: StatusTable,
  words: ProgressWords,
  lang: Lang,
  level: number,
  foreign: string | undefined,
): TemplateResult {
  const rows = [...inState(table, 'bad'), ...inState(table, 'warning')].map((row) =>
    need(row, table, words, lang, foreign),
  );
  const list = (some: readonly TemplateResult[]) =>
    html`<ol class="needs">
      ${some}
    </ol>`;
  const later = rows.slice(AT_ONCE);
  return html`${heading(level, words.attention)}
  ${rows.length === 0 ? html`<p>${words.calm}</p>` : list(rows.slice(0, AT_ONCE))}
  ${
    later.length === 0
      ? nothing
      : html`<details>
          <summary>${words.more(later.length)}</summary>
          ${list(later)}
        </details>`
  }`;
}

/** The rows with a status, in their order. */
export function inState(table: StatusTable, state: StatusState): StatusRow[] {
  return table.rows.filter(({ assessment }) => assessment.effective.state === state);
}

/** A row by its ref and its words; what is delivered says more than its name, where both are given. */
export function named({ deliverable: row, action }: StatusRow, foreign: string | undefined): TemplateResult {
  return html`<strong class="ref">${rowRef(row)}</strong>
    ${wordsSaidIn(foreign, row.implied ? action.title : (row.outputs[0]?.text ?? row.title))}`;
}

/** The reason that decided its status, in words. */
export function because(row: StatusRow, lang: Lang): TemplateResult {
  return wordsSaidIn(lang, sayWhy(row, lang));
}

function need(
  given: StatusRow,
  { plan }: StatusTable,
  words: ProgressWords,
  lang: Lang,
  foreign: string | undefined,
): TemplateResult {
  const { deliverable: row, assessment } = given;
  const { effective, toGreen } = assessment;
  const [how] = toGreen;
  const names = row.leads.map(({ party }) => plan.parties?.find(({ id }) => id === party)?.name ?? party);
  return html`<li>
    <p>
      ${statusMark(effective.state, wordOf(effective, schemeOf(plan), lang), lang)} ${named(given, foreign)}
      <span class="quiet small"
        >(${wordsSaidIn(lang, sayTargetDate(row.due, lang))};
        ${wordsSaidIn(foreign, names.join(', ') || words.noLead)})</span
      >
    </p>
    <p>
      ${because(given, lang)}
      ${how ? html`<strong>${words.toGreen}:</strong> ${wordsSaidIn(lang, sayToGreen(how, lang))}` : nothing}
    </p>
  </li>`;
}
