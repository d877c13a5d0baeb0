import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import { field } from '../forms/fields.js';
import { follow } from '../forms/follow.js';
import { signatureOf } from './sign-off.js';
import type { ChecklistView } from './view.js';

/** Signing off: offered when nothing stops it, else what does, each a link to its control. */
export function signing(view: ChecklistView, stops: readonly Fault[]): TemplateResult {
  const { checklist, words, faults, focusOn, progress } = view;
  const { post, on } = signatureOf(checklist, progress.asOf);
  const part = { part: 'jotting', faults, words };
  return html`<fieldset class="panel screen" id="signing">
    <legend>${words.signOff}</legend>
    ${
      stops.length > 0
        ? html`<p>${words.signOffStopped}</p>
            <ul>
              ${stops.map(({ at, message }) => html`<li><a href="#${at}" @click=${follow(focusOn, at)}>${message}</a></li>`)}
            </ul>`
        : html`<p class="hint">${words.signOffHint}</p>
            <div class="pair">
              ${field({ ...part, id: 'signed-by', key: 'post', value: post, label: words.signOffPost })}
              ${field({ ...part, id: 'signed-on', key: 'on', kind: 'day', value: on, label: words.signOffOn })}
            </div>
            <button type="button" data-do="sign">${words.sign}</button>`
    }
  </fieldset>`;
}

/** What a signed checklist says in place of its questions' controls, and how it is opened again. */
export function signature({ checklist, words, lang }: ChecklistView): TemplateResult {
  const { post = '', on = '' } = checklist.signOff ?? {};
  return html`<div class="panel screen">
    <p><b>${words.signedOff(post, formatDay(on, lang))}</b> ${words.frozen}</p>
    <button type="button" data-do="reopen">${words.reopen}</button>
  </div>`;
}
