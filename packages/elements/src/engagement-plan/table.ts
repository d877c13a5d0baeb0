import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { around } from '../base/core-words.js';
import type { Column, Order } from './choices.js';
import type { PlanView } from './plan-view.js';

/** The table and its head; the rows come below. */
export function planTable(
  order: Order | undefined,
  sortBy: (column: Column) => void,
  { words, plan, foreign }: PlanView,
): TemplateResult {
  return html`<table role="table" part="table">
    <caption class="unseen">
      ${plan.title === undefined ? words.caption(words.untitled) : around(words.caption, html`<bdi lang=${foreign ?? nothing}>${plan.title}</bdi>`)}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-sort=${words.sort}>
        ${head('ref', words.ref, order, sortBy)}
        <th role="columnheader" scope="col" class="unseen-narrow">${words.what}</th>
        ${head('due', words.due, order, sortBy)}
        <th role="columnheader" scope="col" class="unseen-narrow">${words.lead}</th>
        ${head('status', words.status, order, sortBy)}
      </tr>
    </thead>
  </table>`;
}

function head(
  column: Column,
  name: string,
  order: Order | undefined,
  sortBy: (column: Column) => void,
): TemplateResult {
  const way = order?.by === column ? order.way : undefined;
  return html`<th role="columnheader" scope="col" aria-sort=${way ?? nothing}>
    <button
      type="button"
      class="plain"
      @click=${() => {
        sortBy(column);
      }}
    >
      ${name}<span class="arrow" aria-hidden="true"
        >${way === 'ascending' ? '▲' : way === 'descending' ? '▼' : '↕'}</span
      ></button
    ><span class="paper">${name}</span>
  </th>`;
}
