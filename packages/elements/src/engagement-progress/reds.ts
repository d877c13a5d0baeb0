import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Lang, StatusRow } from '@engagement-plan/core';
import { lightMark } from '../marks/status-mark.js';
import { because, named } from './attention.js';
import type { ProgressWords } from './engagement-progress.words.js';

/** As many as a telephone shows below the light; all of them stand under what needs attention. */
const AT_ONCE = 20;

/**
 * What is red and why, a line for each row: with the light, all there is to see for somebody who has one look.
 * Most are red because they are late; said once, it leaves the lines to what is late.
 */
export function reds(
  rows: readonly StatusRow[],
  words: ProgressWords,
  lang: Lang,
  foreign: string | undefined,
): TemplateResult | undefined {
  if (rows.length === 0) return undefined;
  const late = rows.filter(isLate).length;
  return html`<p>${lightMark('red', lang)} ${late ? words.late(late) : nothing}</p>
    <ul class="reds">
      ${rows.slice(0, AT_ONCE).map((row) => html`<li>${named(row, foreign)}${isLate(row) ? nothing : html`<p>${because(row, lang)}</p>`}</li>`)}
    </ul>`;
}

const isLate = ({ assessment }: StatusRow): boolean => assessment.reasons[0]?.code === 'overdue';
