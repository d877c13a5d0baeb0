import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayReason, sayTargetDate, sayToGreen, schemeOf } from '@engagement-plan/core';
import type { Lang, StatusRow, StatusTable } from '@engagement-plan/core';
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
  const reds = table.rows.filter(({ assessment }) => assessment.effective.state === 'bad');
  const ambers = table.rows.filter(({ assessment }) => assessment.effective.state === 'warning');
  const rows = [...reds, ...ambers];
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

function need(
  { deliverable: row, action, assessment }: StatusRow,
  { plan }: StatusTable,
  words: ProgressWords,
  lang: Lang,
  foreign: string | undefined,
): TemplateResult {
  const { effective, reasons, toGreen } = assessment;
  const [why] = reasons;
  const [how] = toGreen;
  const names = row.leads.map(({ party }) => plan.parties?.find(({ id }) => id === party)?.name ?? party);
  // What is delivered says more than the name of the row, where both are given.
  const title = row.implied ? action.title : (row.outputs[0]?.text ?? row.title);
  return html`<li>
    <p>
      ${statusMark(effective.state, wordOf(effective, schemeOf(plan), lang), lang)}
      <strong class="ref">${rowRef(row)}</strong> <span class="own" lang=${foreign ?? nothing}>${title}</span>
      <span class="quiet small"
        >(<span class="own" lang=${lang}>${sayTargetDate(row.due, lang)}</span>;
        <span class="own" lang=${foreign ?? nothing}>${names.join(', ') || words.noLead}</span>)</span
      >
    </p>
    <p>
      ${why ? html`<span class="own" lang=${lang}>${sayReason(why, lang)}</span>` : nothing}
      ${
        how
          ? html`<span class="term">${words.toGreen}:</span>
              <span class="own" lang=${lang}>${sayToGreen(how, lang)}</span>`
          : nothing
      }
    </p>
  </li>`;
}
