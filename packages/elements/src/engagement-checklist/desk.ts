import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Lang } from '@engagement-plan/core';
import { sayWhen } from '../forms/clock.js';
import type { Sending } from '../sending/hand-in.js';
import type { ChecklistWork } from './checklist-work.js';
import type { ChecklistWords } from './engagement-checklist.words.js';

/** What the form says about itself, apart from the questions: its draft, and its way out of the page. */
export interface Desk {
  /** Said once, in a live region: restored, deleted, opened, sent. */
  readonly notice: string;
  /** Which way there is to what was on show before. */
  readonly way: 'back' | 'forward' | undefined;
  /** Another tab's draft stands in the way, said in words. */
  readonly elsewhere: string;
  /** How drafts are kept. */
  readonly keeping: 'device' | 'memory' | 'off';
  /** Whether the officer may say that this computer is shared, and has. */
  readonly shared: boolean | undefined;
  /** Whether the page leaves it to the officer which engagement it is about. */
  readonly startsBlank: boolean;
  /** When the draft was last saved, as a time of day. */
  readonly savedAt: string;
  readonly sending: Sending;
  /** When it arrived, in words. */
  readonly sentWhen: string;
}

/** The desk as its drafts and its hand-in have it. */
export function deskOf(
  { drafts, handIn, shared }: ChecklistWork,
  lang: Lang,
  { keeps, startsBlank }: { readonly keeps: boolean; readonly startsBlank: boolean },
): Desk {
  const { keeping, savedAt, notice, elsewhere, way } = drafts;
  const { sending, sentAt } = handIn;
  return {
    keeping,
    savedAt,
    notice,
    elsewhere,
    way,
    shared: keeps ? shared : undefined,
    startsBlank,
    sending,
    sentWhen: sentAt ? sayWhen(sentAt, lang) : '',
  };
}

/** Said at the top: what happened to the draft, and what can be done about it. */
export function notices(desk: Desk, words: ChecklistWords): TemplateResult {
  const { notice, elsewhere, keeping, shared } = desk;
  const off = shared ? words.sharedOn : words.draftsOff;
  const warning = keeping === 'off' ? off : keeping === 'memory' ? words.notKept : '';
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
      ${wayBack(desk, words)}
      ${warning ? html`<button type="button" data-do="download">${words.download}</button>` : nothing}
    </div>`;
}

function wayBack({ way }: Desk, words: ChecklistWords): TemplateResult | typeof nothing {
  if (!way) return nothing;
  return html`<button type="button" data-do="undo">${way === 'back' ? words.undo : words.redo}</button>`;
}

/** Whether what is typed may stay on this computer: asked before anything is typed. Nothing where the page has settled it. */
export function sharedSwitch({ shared }: Desk, words: ChecklistWords): TemplateResult | typeof nothing {
  if (shared === undefined) return nothing;
  return html`<div class="screen">
    <label class="radio"
      ><input type="checkbox" id="shared" .checked=${shared} aria-describedby="shared-hint" /><span
        >${words.shared}</span
      ></label
    >
    <p class="hint" id="shared-hint">${words.sharedHint}</p>
  </div>`;
}

/** The ways out of the page: to paper, to whoever receives it. */
export function wayOut({ sending, startsBlank }: Desk, words: ChecklistWords): TemplateResult {
  return html`<div class="row screen">
    <button type="button" class="main" id="hand-in" data-do="hand-in" ?disabled=${sending.kind === 'sending'}>
      ${words.handIn}
    </button>
    <button type="button" data-do="print">${words.print}</button>
    <button type="button" data-do="download">${words.download}</button>
    ${startsBlank ? startNew(words) : nothing}
  </div>`;
}

function startNew(words: ChecklistWords): TemplateResult {
  return html`<button type="button" data-do="start-new">${words.startNew}</button>`;
}

/** What became of the hand-in; a live region that stands from the first drawing. */
export function outcome({ sending, sentWhen, startsBlank }: Desk, words: ChecklistWords): TemplateResult {
  return html`<div role="status" class="outcome" part="outcome">${said(sending, sentWhen, words)}</div>
    ${
      sending.kind === 'sending' && sending.attempts > 0
        ? html`<div class="row screen">
            <button type="button" data-do="take-back">${words.takeBack}</button
            ><button type="button" data-do="download">${words.download}</button>
          </div>`
        : nothing
    }
    ${sending.kind === 'sent' ? html`<div class="row screen"><button type="button" data-do="change">${words.change}</button>${startsBlank ? startNew(words) : nothing}</div>` : nothing}`;
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
export function draftBar(desk: Desk, progress: string, words: ChecklistWords): TemplateResult {
  const { keeping, savedAt } = desk;
  return html`<div class="bar screen" part="bar">
    <span><b>${progress}</b></span>
    ${keeping === 'device' ? html`<span>${savedAt ? words.saved(savedAt) : words.keeping}</span>` : nothing}
    ${wayBack(desk, words)}
    ${keeping === 'off' ? nothing : html`<button type="button" class="plain" data-do="delete-draft">${words.deleteDraft}</button>`}
  </div>`;
}
