import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayState } from '@engagement-plan/core';
import { choiceField, onlyField, searchField } from '../overview/filters.js';
import type { Option } from '../overview/filters.js';
import type { Choices, Options } from './choices.js';
import type { PlanView } from './plan-view.js';

export type Choose = (name: keyof Choices) => (event: Event) => void;

/** The ways to narrow the table. What is chosen stays in the page: not in its address, not on the device. */
export function filters(
  choices: Choices,
  { leads, states, indicators, areas }: Options,
  choose: Choose,
  view: PlanView,
): TemplateResult {
  const { words, lang, moves, foreign } = view;
  const choice = (
    id: 'lead' | 'status' | 'indicator' | 'area',
    every: string,
    options: readonly Option[],
    lang = foreign,
  ) => choiceField({ id, label: words[id], every, options, chosen: choices[id], foreign: lang }, choose(id));
  return html`<fieldset class="filters screen" part="filters">
    <legend>${words.filters}</legend>
    ${searchField(words.text, choices.text, choose('text'))} ${choice('lead', words.everyLead, leads)}
    ${choice(
      'status',
      words.everyStatus,
      states.map((state) => ({ value: state, name: sayState(state, lang) })),
      lang,
    )}
    ${choice('indicator', words.everyIndicator, indicators)} ${choice('area', words.everyArea, areas)}
    ${
      moves.size === 0 && !choices.moved
        ? nothing
        : onlyField('moved', words.movedOnly, choices.moved, choose('moved'))
    }
  </fieldset>`;
}
