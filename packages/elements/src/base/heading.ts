import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A real heading, one level below the host's outline where the element asks for `heading-level`. */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const name = id ?? nothing;
  if (level <= 2) return html`<h2 id=${name} part="heading">${content}</h2>`;
  if (level === 3) return html`<h3 id=${name} part="heading">${content}</h3>`;
  if (level === 4) return html`<h4 id=${name} part="heading">${content}</h4>`;
  if (level === 5) return html`<h5 id=${name} part="heading">${content}</h5>`;
  return html`<h6 id=${name} part="heading">${content}</h6>`;
}
