import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One answer of a group that has the same name. */
export interface Radio {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly label: unknown;
  /** What the answer belongs to; read back by `readControl`. */
  readonly part?: string;
  readonly key?: string;
  readonly at?: string;
  /** Id of what says what choosing it means. */
  readonly meaning?: string | undefined;
}

/** A radio with its label beside it. */
export function radio({ id, name, value, chosen, label, part, key, at, meaning }: Radio): TemplateResult {
  return html`<label class="radio"
    ><input
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      data-part=${part ?? nothing}
      data-key=${key ?? nothing}
      data-at=${at ?? nothing}
      .checked=${chosen}
      aria-describedby=${meaning ?? nothing}
    /><span>${label}</span></label
  >`;
}
