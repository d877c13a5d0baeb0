import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayTargetDate } from '@engagement-plan/core';
import type { StatusRow } from '@engagement-plan/core';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { dueOf, milestonesOf, titleOf } from './row-words.js';
import type { TimelineView } from './timeline-view.js';

/** What the time axis shows, as a table: what paper and screen readers are given. */
export function timelineTable(view: TimelineView): TemplateResult {
  const { words, plan, table, foreign } = view;
  const column = (name: string) => html`<th scope="col">${name}</th>`;
  return html`<div
    class="scroll"
    role="region"
    tabindex="0"
    aria-label=${words.tableRegion(plan.title ?? words.untitled)}
  >
    <table part="table">
      <caption class="unseen">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          ${[words.ref, words.row, words.due, words.milestones, words.status].map(column)}
        </tr>
      </thead>
      ${table.parts.map(
        ({ objective, rows }) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="5" class="objective">
                <span class="own" lang=${foreign ?? nothing}>${objective.title}</span>
              </th>
            </tr>
            ${rows.map((row) => line(row, view))}
          </tbody>`,
      )}
    </table>
  </div>`;
}

function line(row: StatusRow, view: TimelineView): TemplateResult {
  const { words, scheme, lang, foreign } = view;
  const { deliverable, assessment } = row;
  const { start, baseline } = deliverable;
  const steps = milestonesOf(deliverable, view);
  return html`<tr>
    <td class="ref">${rowRef(deliverable)}</td>
    <th scope="row"><span class="own" lang=${foreign ?? nothing}>${titleOf(row)}</span></th>
    <td>
      ${dueOf(deliverable, view)} ${start ? html`<br />${words.starts(sayTargetDate(start, lang))}` : nothing}
      ${baseline ? html`<br />${words.firstDue(sayTargetDate(baseline, lang))}` : nothing}
    </td>
    <td>
      ${
        steps.length === 0
          ? nothing
          : html`<ul>
              ${steps.map((said) => html`<li class="own">${said}</li>`)}
            </ul>`
      }
    </td>
    <td>${statusMark(assessment.effective.state, wordOf(assessment.effective, scheme, lang), lang)}</td>
  </tr>`;
}
