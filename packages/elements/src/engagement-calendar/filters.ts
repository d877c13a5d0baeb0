import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Choices, Option, Options } from './choices.js';
import type { DiaryView } from './diary-view.js';

type Choose = (event: Event, name: keyof Choices) => void;
type Chosen = keyof Options;

const EVERY = {
  audience: 'everyAudience',
  area: 'everyArea',
  community: 'everyCommunity',
  level: 'everyLevel',
  state: 'everyState',
} as const;

function choice(
  name: Chosen,
  options: readonly Option[],
  chosen: string,
  choose: Choose,
  { words, foreign }: DiaryView,
): TemplateResult | typeof nothing {
  // One or none at all is no choice.
  if (options.length < 2 && chosen === '') return nothing;
  const own = name === 'area' || name === 'community' ? foreign : undefined;
  return html`<div class="field">
    <label for=${name}>${words[name]}</label
    ><select
      id=${name}
      @change=${(event: Event) => {
        choose(event, name);
      }}
    >
      <option value="" .selected=${chosen === ''}>${words[EVERY[name]]}</option>
      ${options.map(
        ({ value, name: said }) =>
          html`<option value=${value} lang=${own ?? nothing} .selected=${value === chosen}>${said}</option>`,
      )}
    </select>
  </div>`;
}

/** The ways to narrow the diary. What is chosen stays in the page: not in its address, not on the device. */
export function filters(choices: Choices, options: Options, choose: Choose, view: DiaryView): TemplateResult {
  const { words, officers } = view;
  const names = Object.keys(EVERY) as Chosen[];
  return html`<fieldset class="filters screen" part="filters">
    <legend>${words.filters}</legend>
    <div class="field">
      <label for="text">${words.text}</label
      ><input
        id="text"
        type="search"
        autocomplete="off"
        .value=${choices.text}
        @input=${(event: Event) => {
          choose(event, 'text');
        }}
      />
    </div>
    ${names.map((name) => choice(name, options[name], choices[name], choose, view))}
    ${
      officers
        ? html`<label class="check"
            ><input
              id="settle"
              type="checkbox"
              .checked=${choices.settle}
              @change=${(event: Event) => {
                choose(event, 'settle');
              }}
            />${words.settleOnly}</label
          >`
        : nothing
    }
  </fieldset>`;
}
