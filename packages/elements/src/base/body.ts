import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BaseWords } from './base.words.js';
import type { Trouble } from './trouble.js';
import { directionOf, speaksAnother } from './words.js';

/** What stands around all that an element shows. */
export interface Around {
  readonly language: string;
  /** The language the page asks for, which it may not speak: then the page's direction is not its own. */
  readonly asked: string;
  readonly onDark: boolean;
  /** Whether there is more to come. */
  readonly busy: boolean;
  /** That it is loading, in words; else empty. */
  readonly loading: string;
  /** What went wrong, in words; else empty. */
  readonly trouble: string;
}

/** All of an element: what it shows, what it keeps of the page's own, and the news of how far it has come. */
export function body(
  content: TemplateResult,
  { language, asked, onDark, busy, loading, trouble }: Around,
): TemplateResult {
  return html`<div
    class="body ${onDark ? 'on-dark' : 'on-light'}"
    part="body"
    lang=${language}
    dir=${directionOf(language) === 'rtl' ? 'rtl' : speaksAnother(asked, language) ? 'ltr' : nothing}
    aria-busy=${busy}
  >
    ${content}
    <slot name="kept"></slot>
    <div role="status" class="news">
      ${loading ? html`<p class="quiet">${loading}</p>` : nothing}
      ${trouble ? html`<p class="trouble" part="trouble">${trouble}</p>` : nothing}
    </div>
  </div>`;
}

/** What went wrong, for the reader: that nothing can be shown, or that what is on show may be out of date. */
export function sayTrouble(trouble: Trouble | undefined, shows: boolean, words: BaseWords): string {
  // A table that stays as it is has lost nothing: only the webmaster need know.
  if (!trouble || trouble.code === 'not-readable') return '';
  return shows ? words.stale : words[trouble.code];
}
