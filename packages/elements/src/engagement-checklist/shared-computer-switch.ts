import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChecklistWords } from './engagement-checklist.words.js';

/** Whether what is typed may stay on this computer: asked before anything is typed. */
export function sharedComputerSwitch(shared: boolean, words: ChecklistWords): TemplateResult {
  return html`<div class="screen">
    <label class="radio"
      ><input type="checkbox" id="shared" .checked=${shared} aria-describedby="shared-hint" /><span
        >${words.shared}</span
      ></label
    >
    <p class="hint" id="shared-hint">${words.sharedHint}</p>
  </div>`;
}
