import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** Words of the plan or the core, in a language that may be another than the element's own; undefined when it is not. */
export function wordsSaidIn(lang: string | undefined, words: string): TemplateResult {
  return html`<span class="own" lang=${lang ?? nothing}>${words}</span>`;
}
