import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Fault } from './faults.js';
import { describedBy, faultAt } from './fields.js';
import { radio } from './radio.js';

/** One answer to choose. */
export interface Choice {
  /** Empty for “no answer”, which can be chosen again once another was. */
  readonly value: string;
  readonly label: unknown;
  /** What choosing it means. */
  readonly hint?: string | undefined;
}

/** A question with answers to choose one of. The first one's id is what a fault speaks of. */
export interface Choosing {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly key: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly faults: readonly Fault[];
  readonly words: { readonly error: string };
}

/** Radios in a fieldset; those with a meaning stand one to a line, with it. */
export function choices({ id, legend, hint, key, value, choices, faults, words }: Choosing): TemplateResult {
  const meant = choices.some(({ hint }) => hint);
  return html`<fieldset class="choices" aria-describedby=${describedBy(`${id}-0`, undefined, faults)}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${faultAt(`${id}-0`, faults, words)}
    <div class=${meant ? 'radios meant' : 'radios'}>
      ${choices.map(
        (one, n) =>
          html`<div>
            ${radio({
              id: `${id}-${n}`,
              name: id,
              value: one.value,
              key,
              chosen: value === one.value,
              label: one.label,
              meaning: one.hint && `${id}-${n}-hint`,
            })}${one.hint ? html`<p class="hint own" id="${id}-${n}-hint">${one.hint}</p>` : nothing}
          </div>`,
      )}
    </div>
  </fieldset>`;
}
