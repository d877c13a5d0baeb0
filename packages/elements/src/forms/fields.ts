import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Fault } from './faults.js';
import { standingValue } from './standing-value.js';

/** Without these a browser lets a year have six digits, and takes one typed with two for one of the first century. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '9999-12-31';

/** One labelled control. Its id is also the id a fault speaks of. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** Said to those who hear the label alone: which principle it is about. */
  readonly about?: string | undefined;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  /** What the answer belongs to; read back by `readControl`. */
  readonly part: string;
  readonly key: string;
  readonly n?: number;
  readonly kind?: 'text' | 'long' | 'day' | 'link';
  /** What the browser may offer for it; nothing unless it asks for the reader's own details. */
  readonly autocomplete?: 'name';
  readonly faults: readonly Fault[];
  readonly words: { readonly error: string };
}

/** The sentence about a control's fault, or nothing. */
export function faultAt(
  id: string,
  faults: readonly Fault[],
  words: { error: string },
): TemplateResult | typeof nothing {
  const fault = faults.find(({ at }) => at === id);
  if (!fault) return nothing;
  // The space goes with the message: between two nodes of their own, screen readers are given none.
  return html`<p class="fault" id="${id}-fault"><b>${words.error}</b>${` ${fault.message}`}</p>`;
}

/** Ids of what describes a control, its fault first: that is what somebody coming to it needs to hear first. */
export function describedBy(
  id: string,
  hint: string | undefined,
  faults: readonly Fault[],
): string | typeof nothing {
  const ids = [faults.some(({ at }) => at === id) && `${id}-fault`, hint && `${id}-hint`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/**
 * Label, hint, fault and control, all in one root, as assistive technology needs them. What is typed is drawn
 * later than it stands in the control, so a new value is compared with what stands there.
 */
export function field(about: Field): TemplateResult {
  const { id, label, hint, value = '', part, key, n = 0, kind = 'text', faults, words } = about;
  const described = describedBy(id, hint, faults);
  const fault = faultAt(id, faults, words);
  const wrong = fault === nothing ? nothing : 'true';
  const standing = standingValue(value);
  const control =
    kind === 'long'
      ? html`<textarea
          id=${id}
          rows="3"
          data-part=${part}
          data-key=${key}
          data-n=${n}
          .value=${standing}
          aria-describedby=${described}
          aria-invalid=${wrong}
        ></textarea>`
      : html`<input
          id=${id}
          type=${kind === 'day' ? 'date' : 'text'}
          min=${kind === 'day' ? FIRST_DAY : nothing}
          max=${kind === 'day' ? LAST_DAY : nothing}
          inputmode=${kind === 'link' ? 'url' : nothing}
          autocomplete=${about.autocomplete ?? 'off'}
          data-part=${part}
          data-key=${key}
          data-n=${n}
          .value=${standing}
          aria-describedby=${described}
          aria-invalid=${wrong}
        />`;
  return html`<div class="field ${kind}">
    <label for=${id}
      >${label}${about.about ? html`<span class="unseen">: ${about.about}</span>` : nothing}</label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${fault}${control}
  </div>`;
}
