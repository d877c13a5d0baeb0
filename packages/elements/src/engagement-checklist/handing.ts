import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '@engagement-plan/core';
import { field } from '../forms/fields.js';
import { letterFor, owedAtHandover } from './hand-over.js';
import { jottingsOf } from './jottings.js';
import type { ChecklistView } from './view.js';

/** Who has the checklist now, or whom it came from: what somebody who opens the page needs to know first. */
export function whoHasIt(view: ChecklistView): TemplateResult | typeof nothing {
  const { checklist, progress, words, lang } = view;
  const { handover } = checklist;
  if (!handover) return nothing;
  const { from = '', to = '', note } = handover;
  const day = formatDay(handover.on, lang);
  const owed = owedAtHandover(checklist, progress);
  const gave = jottingsOf(checklist).gave !== undefined;
  return html`<div class="panel handover screen" id="handover">
    <p><b>${gave ? words.gave(to, day) : words.came(from, to, day)}</b></p>
    ${
      gave
        ? html`<ol>
              <li>${words.stepSend(to)}</li>
              <li>${words.stepOpen(to)}</li>
              <li>${words.stepBack}</li>
            </ol>
            <p>
              <a href=${letterFor(checklist, location.href.split('#')[0] ?? '', owed, words)}
                >${words.writeLetter}</a
              >
            </p>`
        : nothing
    }
    ${note ? html`<p>${words.theirNote} <q class="own">${note}</q></p>` : nothing}
    <p>${owed.length > 0 ? words.owedThen(owed) : words.owedThenNone}</p>
  </div>`;
}

/** To a colleague and back: for whom, the file, and the file that came. */
export function handing({ checklist, words, faults }: ChecklistView): TemplateResult {
  const { to, note } = jottingsOf(checklist);
  const part = { part: 'jotting', faults, words };
  return html`<fieldset class="panel pass screen">
    <legend>${words.pass}</legend>
    <p class="hint">${words.passHint}</p>
    ${field({ ...part, id: 'to', key: 'to', value: to, label: words.passTo, hint: words.byHint })}
    ${field({ ...part, id: 'note', key: 'note', kind: 'long', value: note, label: words.passNote })}
    <div class="row"><button type="button" data-do="hand-over">${words.handOver}</button></div>
    <div class="field">
      <label for="open">${words.open}</label>
      <p class="hint" id="open-hint">${words.openHint}</p>
      <input id="open" type="file" accept=".json,application/json" aria-describedby="open-hint" />
    </div>
  </fieldset>`;
}
