import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayState } from '@engagement-plan/core';
import type { Choices, Option, Options } from './choices.js';
import type { PlanView } from './plan-view.js';

type Choose = (event: Event, name: keyof Choices) => void;

function choice(
  name: keyof Choices,
  label: string,
  every: string,
  options: readonly Option[],
  chosen: string,
  choose: Choose,
): TemplateResult | typeof nothing {
  // One lead or none at all is no choice.
  if (options.length < 2 && chosen === '') return nothing;
  return html`<div class="field">
    <label for=${name}>${label}</label
    ><select
      id=${name}
      @change=${(event: Event) => {
        choose(event, name);
      }}
    >
      <option value="" .selected=${chosen === ''}>${every}</option>
      ${options.map(
        ({ value, name: said }) =>
          html`<option value=${value} .selected=${value === chosen}>${said}</option>`,
      )}
    </select>
  </div>`;
}

/** The ways to narrow the table. What is chosen stays in the page: not in its address, not on the device. */
export function filters(
  choices: Choices,
  { leads, states, indicators, areas }: Options,
  choose: Choose,
  view: PlanView,
): TemplateResult {
  const { words, lang, moves } = view;
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
    ${choice('lead', words.lead, words.everyLead, leads, choices.lead, choose)}
    ${choice(
      'status',
      words.status,
      words.everyStatus,
      states.map((state) => ({ value: state, name: sayState(state, lang) })),
      choices.status,
      choose,
    )}
    ${choice('indicator', words.indicator, words.everyIndicator, indicators, choices.indicator, choose)}
    ${choice('area', words.area, words.everyArea, areas, choices.area, choose)}
    ${
      moves.size === 0 && !choices.moved
        ? nothing
        : html`<label class="check"
            ><input
              id="moved"
              type="checkbox"
              .checked=${choices.moved}
              @change=${(event: Event) => {
                choose(event, 'moved');
              }}
            />${words.movedOnly}</label
          >`
    }
  </fieldset>`;
}
