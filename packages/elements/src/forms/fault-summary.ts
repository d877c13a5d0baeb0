import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import type { Fault } from './faults.js';
import { follow } from './follow.js';

/** What stops the hand-in, first on the page and focused; its links lead to the controls. */
export function faultSummary(
  faults: readonly Fault[],
  level: number,
  words: { readonly faults: string },
  focusOn: (id: string) => void,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div class="faults" id="faults" role="alert" tabindex="-1" part="faults">
    ${heading(level + 1, words.faults)}
    <ul>
      ${faults.map(({ at, message }) => html`<li><a href="#${at}" @click=${follow(focusOn, at)}>${message}</a></li>`)}
    </ul>
  </div>`;
}
