import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A sentence of the core, which speaks English and Welsh only: in an element that speaks another language it
 * is marked as English and keeps its own direction.
 */
export function coreWords(sentence: string, language: string): TemplateResult | string {
  return language === 'en' || language === 'cy' ? sentence : html`<bdi lang="en">${sentence}</bdi>`;
}

const GAP = '\u0000';

/** One of an element's sentences around a piece that is marked apart, such as a day the core says in English. */
export function around(sentence: (piece: string) => string, piece: TemplateResult | string): TemplateResult {
  const [before = '', after = ''] = sentence(GAP).split(GAP);
  return html`${before}${piece}${after}`;
}
