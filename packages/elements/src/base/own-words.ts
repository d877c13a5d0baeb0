import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Somebody's own words: their line breaks stand, and their direction is their own. */
export function ownWords(text: string): TemplateResult {
  return html`<span class="own">${text}</span>`;
}
