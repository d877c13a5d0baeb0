import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Lang } from '@engagement-plan/core';
import type { ChecklistDrafts } from './checklist-drafts.js';
import type { ChecklistHandIn } from './checklist-hand-in.js';
import { sayWhen } from './clock.js';
import type { Sending } from '../sending/hand-in.js';
import type { ChecklistWords } from './engagement-checklist.words.js';

/** What the form says about itself, apart from the questions: its draft, and its way out of the page. */
export interface Desk {
  /** Said once, in a live region: restored, deleted, opened, sent. */
  readonly notice: string;
  readonly undo: boolean;
  /** Another tab's draft stands in the way, said in words. */
  readonly elsewhere: string;
  /** How drafts are kept. */
  readonly keeping: 'device' | 'memory' | 'off';
  /** When the draft was last saved, as a time of day. */
  readonly savedAt: string;
  readonly sending: Sending;
  /** When it arrived, in words. */
  readonly sentWhen: string;
}

/** The desk as its drafts and its hand-in have it. */
export function deskOf(drafts: ChecklistDrafts, handIn: ChecklistHandIn, lang: Lang): Desk {
  const { keeping, savedAt, notice, elsewhere, canUndo: undo } = drafts;
  const { sending, sentAt } = handIn;
  return {
    keeping,
    savedAt,
    notice,
    elsewhere,
    undo,
    sending,
    sentWhen: sentAt ? sayWhen(sentAt, lang) : '',
  };
}

/** Said at the top: what happened to the draft, and what can be done about it. */
export function notices({ notice, undo, elsewhere, keeping }: Desk, words: ChecklistWords): TemplateResult {
  const warning = keeping === 'off' ? words.draftsOff : keeping === 'memory' ? words.notKept : '';
  return html`<div role="status" class="notices" id="notices" tabindex="-1">
      ${warning ? html`<p class="warn">${warning}</p>` : nothing}
      ${elsewhere ? html`<p class="warn">${elsewhere}</p>` : nothing}
      ${notice ? html`<p>${notice}</p>` : nothing}
    </div>
    <div class="row screen">
      ${
        elsewhere
          ? html`<button type="button" data-do="take-theirs">${words.takeTheirs}</button
              ><button type="button" data-do="keep-mine">${words.keepMine}</button>`
          : nothing
      }
      ${undo ? html`<button type="button" data-do="undo">${words.undo}</button>` : nothing}
      ${warning ? html`<button type="button" data-do="download">${words.download}</button>` : nothing}
    </div>`;
}

/** The ways out of the page: to a colleague, to paper, to whoever receives it. */
export function wayOut({ sending }: Desk, words: ChecklistWords): TemplateResult {
  return html`<div class="row screen">
      <button
        type="button"
        class="main"
        id="hand-in"
        data-do="hand-in"
        ?disabled=${sending.kind === 'sending'}
      >
        ${words.handIn}
      </button>
      <button type="button" data-do="print">${words.print}</button>
    </div>
    <div class="pass panel screen">
      <p><b>${words.pass}</b></p>
      <p class="hint">${words.passHint}</p>
      <div class="row">
        <button type="button" data-do="download">${words.download}</button>
        <div class="field">
          <label for="open">${words.open}</label
          ><input id="open" type="file" accept=".json,application/json" />
        </div>
      </div>
    </div>`;
}

/** What became of the hand-in; a live region that stands from the first drawing. */
export function outcome({ sending, sentWhen }: Desk, words: ChecklistWords): TemplateResult {
  return html`<div role="status" class="outcome" part="outcome">${said(sending, sentWhen, words)}</div>
    ${
      sending.kind === 'sending' && sending.attempts > 0
        ? html`<div class="row screen">
            <button type="button" data-do="take-back">${words.takeBack}</button
            ><button type="button" data-do="download">${words.download}</button>
          </div>`
        : nothing
    }
    ${sending.kind === 'sent' ? html`<div class="row screen"><button type="button" data-do="change">${words.change}</button></div>` : nothing}`;
}

function said(sending: Sending, sentWhen: string, words: ChecklistWords): TemplateResult | typeof nothing {
  switch (sending.kind) {
    case 'idle':
      return nothing;
    case 'sending':
      return html`<p>${sending.attempts === 0 ? words.sending : words.waiting(sending.attempts)}</p>`;
    case 'sent':
      return html`<p class="good">${words.sent(sentWhen)}</p>`;
    case 'refused':
      return html`<p class="warn">${words.refused(sending.status)}</p>
        ${sending.why ? html`<p>${words.theirReason} <q class="own">${sending.why}</q></p>` : nothing}`;
    case 'passed-on':
      return html`<p>${words.passedOn}</p>`;
    case 'downloaded':
      return html`<p>${words.downloaded}</p>`;
  }
}

/** In sight at all times: that what is typed is kept, and how to be rid of it. */
export function draftBar(
  { keeping, savedAt }: Desk,
  progress: string,
  words: ChecklistWords,
): TemplateResult {
  if (keeping === 'off') return html`${nothing}`;
  return html`<div class="bar screen" part="bar">
    <span><b>${progress}</b></span>
    ${keeping === 'device' ? html`<span>${savedAt ? words.saved(savedAt) : words.keeping}</span>` : nothing}
    <button type="button" class="plain" data-do="delete-draft">${words.deleteDraft}</button>
  </div>`;
}
