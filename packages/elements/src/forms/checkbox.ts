import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Something to be ticked, with what ticking it means; no part of what is handed in. */
export function checkbox(id: string, checked: boolean, label: string, hint: string): TemplateResult {
  return html`<div class="screen">
    <label class="radio"
      ><input type="checkbox" id=${id} .checked=${checked} aria-describedby="${id}-hint" /><span
        >${label}</span
      ></label
    >
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;
}
