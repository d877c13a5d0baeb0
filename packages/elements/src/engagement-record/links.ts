import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linksOf } from '@engagement-plan/core';
import type { RecordLink } from '@engagement-plan/core';
import { ownWords } from '../base/own-words.js';
import type { RecordView } from './view.js';

type Outward = RecordLink & { readonly kind: 'trace' | 'engagement' | 'checklist' };

const isOutward = (link: RecordLink): link is Outward =>
  ['trace', 'engagement', 'checklist'].includes(link.kind);

/** What the record belongs to: each link with what it leads to, or that it leads nowhere. */
export function linkList(view: RecordView): TemplateResult | typeof nothing {
  const links = linksOf(view.record, view.documents).filter(isOutward);
  if (links.length === 0) return nothing;
  return html`<ul class="links">
    ${links.map((link) => html`<li>${view.words.linkKinds(link.kind)}: ${said(view, link)}</li>`)}
  </ul>`;
}

/** What became of the links under a question; nothing where none was looked for. */
export function linkSaid(view: RecordView, pointer: string): TemplateResult | typeof nothing {
  if (!['/engagement', '/checklist', '/traces'].includes(pointer)) return nothing;
  const own = linksOf(view.record, view.documents)
    .filter(isOutward)
    .filter((link) => link.pointer.startsWith(pointer) && link.state !== 'unknown');
  if (own.length === 0) return nothing;
  return html`<ul class="links hint">
    ${own.map((link) => html`<li>${said(view, link)}</li>`)}
  </ul>`;
}

/** What it is called; what nobody here can name is told by its code, and by what became of it. */
function said({ words }: RecordView, { to, target, state }: Outward): TemplateResult {
  const name = target?.title ? ownWords(target.title) : html`${words.code} <q class="own">${to}</q>`;
  return html`${name} (${words.linkStates(state)})`;
}
