import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordView } from './view.js';

/** The way back in, for a file that was downloaded here or sent by a colleague. */
export function openFile({ words }: RecordView): TemplateResult {
  return html`<div class="field screen">
    <label for="open">${words.open}</label>
    <p class="hint" id="open-hint">${words.openHint}</p>
    <input id="open" type="file" accept=".json,application/json" aria-describedby="open-hint" />
  </div>`;
}
