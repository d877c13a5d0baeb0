import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Live } from '../base/engagement-element.js';

/** What is said of how much is shown. */
export interface CountWords {
  readonly nothingFound: string;
  readonly shown: (shown: number, total: number) => string;
  readonly clear: string;
}

/** How many are shown, the way back to all of them, and whatever else changes them back. */
export function countLine(
  live: Live,
  shown: number,
  total: number,
  words: CountWords,
  clear: (event: Event) => void,
  more: unknown = nothing,
): TemplateResult {
  return html`<div class="count">
    <p role="status" aria-live=${live}>
      ${shown === 0 ? `${words.nothingFound} ` : ''}${words.shown(shown, total)}
    </p>
    ${shown === total ? nothing : html`<button type="button" @click=${clear}>${words.clear}</button>`} ${more}
  </div>`;
}
