import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayReason, sayTargetDate, sayToGreen, schemeOf } from '@engagement-plan/core';
import type { Lang, StatusRow, StatusState, StatusTable } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { ProgressWords } from './engagement-progress.words.js';

/** As many as are read before a meeting begins; the others stand behind a disclosure. */
const AT_ONCE = 8;

/** What is red, then what is amber, each with the reason that decided and what would turn it green. */
export function attention(
  table: StatusTable,
  words: ProgressWords,
  lang: Lang,
  level: number,
  foreign: string | undefined,
): TemplateResult {
  const rows = [...inState(table, 'bad'), ...inState(table, 'warning')];
  const list = (some: readonly StatusRow[]) =>
    html`<ol class="needs">
      ${some.map((row) => need(row, table, words, lang, foreign))}
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
    <span class="own" lang=${foreign ?? nothing}
      >${row.implied ? action.title : (row.outputs[0]?.text ?? row.title)}</span
    >`;
}

/** The reason that decided its status, in words. */
export function because({ assessment: { reasons } }: StatusRow, lang: Lang): unknown {
  const [why] = reasons;
  return why ? html`<span class="own" lang=${lang}>${sayReason(why, lang)}</span>` : nothing;
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
        >(<span class="own" lang=${lang}>${sayTargetDate(row.due, lang)}</span>;
        <span class="own" lang=${foreign ?? nothing}>${names.join(', ') || words.noLead}</span>)</span
      >
    </p>
    <p>
      ${because(given, lang)}
      ${
        how
          ? html`<span class="term">${words.toGreen}:</span>
              <span class="own" lang=${lang}>${sayToGreen(how, lang)}</span>`
          : nothing
      }
    </p>
  </li>`;
}
