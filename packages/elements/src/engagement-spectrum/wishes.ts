import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { METHOD_AUDIENCES, sayMethodAudience } from '@engagement-plan/core';
import type { MethodAudience, MethodEffort, MethodReach } from '@engagement-plan/core';
import type { SpectrumView } from './view.js';

const EFFORTS: readonly (MethodEffort | '')[] = ['', 'small', 'medium', 'large'];
const REACHES: readonly (MethodReach | '')[] = ['', 'few', 'some', 'many'];

/** What methods are wanted for: whom to reach, with how much time, how many. */
export function wishes({ wish, words, lang }: SpectrumView): TemplateResult {
  return html`<details class="wishes screen">
    <summary>${words.wishes}</summary>
    <div class="help">
      <p class="hint">${words.wishesHint}</p>
      <fieldset class="choices">
        <legend>${words.audiences}</legend>
        <div class="radios">
          ${(Object.keys(METHOD_AUDIENCES) as MethodAudience[]).map(
            (audience) =>
              html`<label class="radio"
                ><input
                  type="checkbox"
                  id="audience-${audience}"
                  data-wish="audiences"
                  value=${audience}
                  .checked=${wish.audiences.includes(audience)}
                /><span>${sayMethodAudience(audience, lang)}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="pair">
        ${select('effort', words.effort, EFFORTS, wish.effort, words.efforts)}
        ${select('reach', words.reach, REACHES, wish.reach, words.reaches)}
      </div>
    </div>
  </details>`;
}

function select<T extends string>(
  id: string,
  label: string,
  values: readonly T[],
  chosen: T,
  say: (value: T) => string,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label
    ><select id=${id} data-wish=${id}>
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${say(value)}</option>`)}
    </select>
  </div>`;
}
