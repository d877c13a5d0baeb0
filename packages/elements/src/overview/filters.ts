import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One way to narrow what is shown: what it is called by, and by what name. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** The choices, with what a control of theirs now says. */
export function withChoice<Choices>(choices: Choices, name: keyof Choices, { target }: Event): Choices {
  const { type, checked, value } = target as HTMLInputElement;
  return { ...choices, [name]: type === 'checkbox' ? checked : value };
}

/** What somebody looks for, in words. */
export function searchField(label: string, text: string, typed: (event: Event) => void): TemplateResult {
  return html`<div class="field">
    <label for="text">${label}</label
    ><input id="text" type="search" autocomplete="off" .value=${text} @input=${typed} />
  </div>`;
}

/** One of several, or every one of them. */
export interface Choosing {
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly every: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  /** The language of the options, where it is not the one spoken. */
  readonly foreign?: string | undefined;
}

export function choiceField(
  { id, label, every, options, chosen, foreign }: Choosing,
  chose: (event: Event) => void,
): TemplateResult | typeof nothing {
  // One or none at all is no choice.
  if (options.length < 2 && chosen === '') return nothing;
  const lang = foreign ?? nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label
    ><select id=${id} @change=${chose}>
      <option value="" .selected=${chosen === ''}>${every}</option>
      ${options.map(
        ({ value, name: said }) =>
          html`<option value=${value} lang=${lang} .selected=${value === chosen}>${said}</option>`,
      )}
    </select>
  </div>`;
}

/** Only some of them, when it is ticked. */
export function onlyField(
  id: string,
  label: string,
  ticked: boolean,
  changed: (event: Event) => void,
): TemplateResult {
  return html`<label class="check"
    ><input id=${id} type="checkbox" .checked=${ticked} @change=${changed} />${label}</label
  >`;
}
