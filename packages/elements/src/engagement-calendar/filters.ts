import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { choiceField, onlyField, searchField } from '../overview/filters.js';
import type { Choices, Options } from './choices.js';
import type { DiaryView } from './diary-view.js';

type Choose = (name: keyof Choices) => (event: Event) => void;
type Chosen = keyof Options;

const EVERY = {
  audience: 'everyAudience',
  area: 'everyArea',
  community: 'everyCommunity',
  level: 'everyLevel',
  state: 'everyState',
} as const;

/** The ways to narrow the diary. What is chosen stays in the page: not in its address, not on the device. */
export function filters(choices: Choices, options: Options, choose: Choose, view: DiaryView): TemplateResult {
  const { words, officers, foreign } = view;
  const names = Object.keys(EVERY) as Chosen[];
  return html`<fieldset class="filters screen" part="filters">
    <legend>${words.filters}</legend>
    ${searchField(words.text, choices.text, choose('text'))}
    ${names.map((id) =>
      choiceField(
        {
          id,
          label: words[id],
          every: words[EVERY[id]],
          options: options[id],
          chosen: choices[id],
          foreign: id === 'area' || id === 'community' ? foreign : undefined,
        },
        choose(id),
      ),
    )}
    ${officers ? onlyField('settle', words.settleOnly, choices.settle, choose('settle')) : nothing}
  </fieldset>`;
}
