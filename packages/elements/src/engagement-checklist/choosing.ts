import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import type { TwoVersions } from './colleague-exchange.js';
import { sayPlace, sayThere } from './two-versions.js';
import type { Side } from './two-versions.js';
import type { ChecklistView } from './view.js';

/** Two versions of one checklist, place by place: nothing is overwritten until one is chosen. */
export function choosing(view: ChecklistView, { theirs, differences, chosen }: TwoVersions): TemplateResult {
  const { checklist, set, words, lang, level } = view;
  const sayDay = (day: Day) => formatDay(day, lang);
  const from = theirs.handover?.from ?? '';
  const apart = theirs.id !== checklist.id;
  const radio = (at: string, side: Side, said: string) =>
    html`<label class="radio"
      ><input
        type="radio"
        name="two-${at}"
        value=${side}
        data-choose=${at}
        .checked=${chosen.get(at) === side}
      /><span><b>${side === 'mine' ? words.onThisPage : words.inTheFile}:</b> ${ownWords(said)}</span></label
    >`;
  return html`<div class="panel two screen" id="two" tabindex="-1">
    ${heading(level + 1, words.two)}
    <p>${words.twoSaid(from, differences.length)}</p>
    ${apart ? html`<p class="warn">${words.twoApart}</p>` : ''}
    ${differences.map(
      ({ at }) =>
        html`<fieldset class="choices">
          <legend>${sayPlace(at, set, words)}</legend>
          ${radio(at, 'mine', sayThere(checklist, at, words, sayDay))}
          ${radio(at, 'theirs', sayThere(theirs, at, words, sayDay))}
        </fieldset>`,
    )}
    <div class="row">
      <button type="button" class="main" data-do="settle">${words.useChosen}</button>
      <button type="button" data-do="settle" data-side="theirs">${words.useTheirs}</button>
      <button type="button" data-do="settle" data-side="mine">${words.useMine}</button>
    </div>
  </div>`;
}
