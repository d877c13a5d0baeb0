import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { around } from '../base/core-words.js';
import type { Column, Order } from './choices.js';
import type { Chunk, Line } from './lines.js';
import type { PlanView } from './plan-view.js';
import { rowLine } from './row.js';

const COLUMNS = 5;

/** The whole table: every row is in the page, whether or not it is in sight. */
export function planTable(
  chunks: readonly Chunk[],
  order: Order | undefined,
  sortBy: (column: Column) => void,
  view: PlanView,
): TemplateResult {
  const { words, plan, foreign } = view;
  return html`<table role="table" part="table">
    <caption class="unseen">
      ${plan.title === undefined ? words.caption(words.untitled) : around(words.caption, html`<bdi lang=${foreign ?? nothing}>${plan.title}</bdi>`)}
    </caption>
    <thead role="rowgroup">
      <tr role="row" data-sort=${words.sort}>
        ${head('ref', words.ref, order, sortBy)}
        <th role="columnheader" scope="col" class="unsorted">${words.what}</th>
        ${head('due', words.due, order, sortBy)}
        <th role="columnheader" scope="col" class="unsorted">${words.lead}</th>
        ${head('status', words.status, order, sortBy)}
      </tr>
    </thead>
    ${chunks.map(
      (chunk) =>
        html`<tbody role="rowgroup" class="chunk">
          ${guard(
            // Drawn again only when something it shows has changed.
            [
              chunk,
              view.lang,
              view.words,
              view.table.asOf,
              plan.parties,
              plan.areas,
              plan.indicators,
              view.scheme,
              view.since,
              view.moves,
              view.eager,
              view.printing,
              openIn(chunk, view.open),
            ],
            () => chunk.map((line) => drawn(line, view)),
          )}
        </tbody>`,
    )}
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

/** Which rows of the chunk stand open. */
function openIn(chunk: Chunk, open: ReadonlySet<string>): string {
  if (open.size === 0) return '';
  return chunk
    .flatMap((line) => (line.kind === 'row' && open.has(line.row.id) ? [line.row.id] : []))
    .join(' ');
}

function drawn(line: Line, view: PlanView): TemplateResult {
  const { words, foreign } = view;
  if (line.kind === 'row') return rowLine(line.row, line.under, view);
  if (line.kind === 'action') {
    const { ref, title } = line.action;
    return html`<tr role="row" class="action">
      <th
        role="rowheader"
        scope="rowgroup"
        colspan=${COLUMNS}
        aria-colspan=${COLUMNS}
        lang=${foreign ?? nothing}
      >
        ${ref ? html`<span class="ref">${ref}</span> ` : nothing}<span class="own">${title}</span>
      </th>
    </tr>`;
  }
  const { ref, title, statement } = line.objective;
  return html`<tr role="row" class="objective">
    <th role="rowheader" scope="rowgroup" colspan=${COLUMNS} aria-colspan=${COLUMNS}>
      <span lang=${foreign ?? nothing} class="own"
        >${ref && !title.includes(ref) ? `${ref}. ` : ''}${title}</span
      >${
        statement && statement !== title
          ? html`<div class="own statement" lang=${foreign ?? nothing}>${statement}</div>`
          : nothing
      }${line.empty ? html`<div class="quiet statement">${words.noRowsHere}</div>` : nothing}
    </th>
  </tr>`;
}
