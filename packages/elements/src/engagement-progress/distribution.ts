import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { sayState } from '@engagement-plan/core';
import type { Distribution, Lang, StatusState } from '@engagement-plan/core';
import { statusMark, toneOf } from '../marks/status-mark.js';

/** The parts of a distribution, from most to least in need of attention. */
export const PARTS: readonly (readonly [keyof Distribution, StatusState])[] = [
  ['red', 'bad'],
  ['amber', 'warning'],
  ['green', 'good'],
  ['unknown', 'unknown'],
  ['notDue', 'not-due'],
  ['excluded', 'excluded'],
];

/**
 * The distribution as one bar. The words beside it say the same, so that it is left out for those who cannot
 * see it; each part has its own hatching, for paper and for those who see no colour.
 */
export function distributionBar(
  distribution: Distribution,
  total: number,
  hatching?: TemplateResult,
): TemplateResult {
  let done = 0;
  return html`<svg class="bar" aria-hidden="true">
    ${hatching ?? nothing}
    ${PARTS.map(([part, state]) => {
      const count = distribution[part];
      if (count === 0) return nothing;
      const from = (done / total) * 100;
      const width = (count / total) * 100;
      done += count;
      const tone = toneOf(state);
      return svg`<rect class=${state === 'not-due' || state === 'excluded' ? 'quiet-part' : 'part'} data-tone=${tone} x="${from}%" width="${width}%" height="100%"/>${
        tone === 'good' || state === 'not-due' || state === 'excluded'
          ? nothing
          : svg`<rect fill="url(#${tone})" x="${from}%" width="${width}%" height="100%"/>`
      }<rect class="edge" x="${from}%" width="${width}%" height="100%"/>`;
    })}
  </svg>`;
}

/** What the bar's colours mean, with the counts. The sentence above has said them, so nobody hears them twice. */
export function distributionList(distribution: Distribution, lang: Lang): TemplateResult {
  return html`<ul class="spread" aria-hidden="true">
    ${PARTS.map(([part, state]) =>
      distribution[part] === 0
        ? nothing
        : html`<li>
            ${statusMark(state, sayState(state, lang), lang)} <strong>${distribution[part]}</strong>
          </li>`,
    )}
  </ul>`;
}
