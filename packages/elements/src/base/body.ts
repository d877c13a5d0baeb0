import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
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
