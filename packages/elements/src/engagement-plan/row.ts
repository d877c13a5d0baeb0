import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayMove, sayTargetDate } from '@engagement-plan/core';
import type { Action, Deliverable, Lead, StatusRow, TargetDate } from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { details } from './details.js';
import type { PlanView } from './plan-view.js';

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A date as written, and beside it the window it means where that is not the same words. */
export function dateCell(date: TargetDate | undefined, view: PlanView): TemplateResult {
  const read = sayTargetDate(date, view.lang);
  const written = date?.words.trim() ?? '';
  if (!written || plain(written) === plain(read))
    return html`<span
      class="own"
      lang=${written ? (view.foreign ?? nothing) : view.lang}
      .textContent=${written || read}
    ></span>`;
  return html`<div class="own" lang=${view.foreign ?? nothing} .textContent=${written}></div>
    <div class="quiet small">
      <span class="unseen" .textContent=${`${view.words.thatIs} `}></span
      ><span class="own" lang=${view.lang} .textContent=${read}></span>
    </div>`;
}

/** What will be done: the row's outputs, and its title where that says something more. */
function whatCell(
  row: Deliverable,
  action: Action,
  under: Action | undefined,
  view: PlanView,
): TemplateResult {
  const texts = row.outputs.map(({ text }) => text);
  // The action's own line, or the row itself when it stands for the action, has said the title already.
  const said = row.implied ? texts : [...texts, action.title];
  const title = said.some((text) => plain(text) === plain(row.title)) ? undefined : row.title;
  const outputs = row.outputs.filter(({ text }) => title === undefined || plain(text) !== plain(title));
  const [only] = outputs;
  return html`${under ? html`<div class="quiet small own" .textContent=${view.words.under(under.title)}></div>` : nothing}${
    title === undefined ? nothing : html`<div class="own title" .textContent=${title}></div>`
  }${
    outputs.length > 1
      ? html`<ul>
          ${outputs.map(
            ({ text, due }) =>
              html`<li>
                <span class="own">${text}</span
                >${due ? html` <span class="quiet small">(<span class="own" lang=${view.lang}>${sayTargetDate(due, view.lang)}</span>)</span>` : nothing}
              </li>`,
          )}
        </ul>`
      : only
        ? html`<div class="own" .textContent=${only.text}></div>`
        : title === undefined
          ? html`<div class="own" .textContent=${row.title}></div>`
          : nothing
  }`;
}

function leadLine({ party, relation }: Lead, { names, words, foreign }: PlanView): TemplateResult {
  const how = words.relation(relation);
  return html`<div>
    <span class="own" lang=${foreign ?? nothing} .textContent=${names.get(party) ?? party}></span
    >${how ? html` <span class="quiet small">(${how})</span>` : nothing}
  </div>`;
}

/** One row of the plan. Roles are said again, since the styles take the table's own display away. */
export function rowLine(
  { deliverable: row, action, assessment }: StatusRow,
  under: Action | undefined,
  view: PlanView,
): TemplateResult {
  const { words, scheme, lang, moves, since, foreign } = view;
  const word = wordOf(assessment.effective, scheme, lang);
  const move = moves.get(row.id);
  const slipped = row.baseline && row.baseline.words !== row.due?.words;
  // Ten thousand of these: no white space between the cells, and as few places to fill in as may be.
  return html`<tr role="row" class="row">
    <th role="rowheader" scope="row" class="ref" .textContent=${rowRef(row)}></th>
    <td role="cell" class="what">
      <div lang=${foreign ?? nothing}>${whatCell(row, action, under, view)}</div>
      ${details(row, action, assessment, word, view)}
    </td>
    <td role="cell" data-label=${words.due}>
      ${dateCell(row.due, view)}${
        slipped
          ? html`<div class="quiet small">
              ${around(words.firstDue, coreWords(sayTargetDate(row.baseline, lang), view.language))}
            </div>`
          : nothing
      }
    </td>
    <td role="cell" data-label=${words.lead}>
      ${
        row.leads.length === 0
          ? html`<span class="quiet">${words.noLead}</span>`
          : row.leads.map((lead) => leadLine(lead, view))
      }
    </td>
    <td role="cell" data-label=${words.status}>
      ${statusMark(assessment.effective.state, word, lang)}${
        move && since
          ? html`<div class="quiet small">
              ${around(words.was, coreWords(sayMove(move, since, lang), view.language))}
            </div>`
          : nothing
      }
    </td>
  </tr>`;
}
