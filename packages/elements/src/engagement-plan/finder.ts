import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Live } from '../base/engagement-element.js';
import { countLine } from '../overview/count-line.js';
import type { Column } from './choices.js';
import { filters } from './filters.js';
import type { Choose } from './filters.js';
import type { PlanView } from './plan-view.js';
import type { Selection } from './reading.js';
import { planTable } from './table.js';

/** What a reader can do with the rows. */
export interface Finding {
  readonly choose: Choose;
  /** Asks for every row again. */
  readonly clear: (event: Event) => void;
  readonly sortBy: (column: Column) => void;
  readonly planOrder: () => void;
}

/** The ways to find rows, how many are found, and the table they are shown in. */
export function finder(
  live: Live,
  { reading, rows, choices, order }: Selection,
  { total, unknownLead }: { readonly total: number; readonly unknownLead: string | undefined },
  { choose, clear, sortBy, planOrder }: Finding,
  view: PlanView,
): TemplateResult {
  const { words } = view;
  // What is not counted yet is shown as well, soon.
  const shown = rows.length === reading.table.rows.length ? total : rows.length;
  const back = order ? html`<button type="button" @click=${planOrder}>${words.planOrder}</button>` : nothing;
  return html`${filters(choices, reading.options, choose, view)}
  ${unknownLead ? html`<p class="small">${words.noSuchLead(unknownLead)}</p>` : nothing}
  ${countLine(live, shown, total, words, clear, back)}
  ${shown === 0 ? nothing : planTable(order, sortBy, view)}`;
}
