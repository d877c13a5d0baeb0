import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Sending } from '../sending/hand-in.js';
import type { FormWords } from './form.words.js';

/** What a form says about itself, apart from its questions: its draft, and its way out of the page. */
export interface Desk {
  /** Said once, in a live region: restored, deleted, undone. */
  readonly notice: string;
  readonly way: 'back' | 'forward' | undefined;
  /** Another tab's draft stands in the way, said in words. */
  readonly elsewhere: string;
  readonly keeping: 'device' | 'memory' | 'off';
  /** Whether keeping nothing is what the page says, and worth a warning; not where it was the reader's choice. */
  readonly warns: boolean;
  /** When the draft was last saved, as a time of day. */
  readonly savedAt: string;
  readonly sending: Sending;
  /** When it arrived, in words. */
  readonly sentWhen: string;
}

/** That nothing is kept, where that is so and worth a warning; else empty. */
export function warningOf({ keeping, warns }: Desk, words: FormWords): string {
  if (keeping === 'memory') return words.notKept;
  return keeping === 'off' && warns ? words.draftsOff : '';
}

/** Said at the top: what happened to the draft, and what can be done about it, with `more` ways where there are. */
export function notices(desk: Desk, words: FormWords, more: unknown = nothing): TemplateResult {
  const { notice, elsewhere } = desk;
  const warning = warningOf(desk, words);
  return html`<div role="status" class="notices screen" id="notices" tabindex="-1">
      ${warning ? html`<p class="warn">${warning}</p>` : nothing}
      ${elsewhere ? html`<p class="warn">${elsewhere}</p>` : nothing}
      ${notice ? html`<p>${notice}</p>` : nothing}
    </div>
    <div class="row screen">
      ${elsewhere ? [button('take-theirs', words.takeTheirs), button('keep-mine', words.keepMine)] : nothing}
      ${wayBack(desk, words)} ${more}
    </div>`;
}

/** A button that does a deed of the form. */
export function button(deed: string, said: string): TemplateResult {
  return html`<button type="button" data-do=${deed}>${said}</button>`;
}

/** The way back to what was on show before, or forward again. */
export function wayBack({ way }: Desk, words: FormWords): TemplateResult | typeof nothing {
  if (!way) return nothing;
  return button('undo', way === 'back' ? words.undo : words.redo);
}

/** The ways out of the page: to whoever receives it, to a file, to paper; and whatever `more` there is. */
export function wayOut(words: FormWords, more: unknown = nothing): TemplateResult {
  return html`<div class="row screen">
    <button type="button" class="main" id="hand-in" data-do="hand-in">${words.handIn}</button>
    ${button('download', words.download)} ${button('print', words.print)} ${more}
  </div>`;
}

/** What became of the hand-in; a live region that stands from the first drawing. */
export function outcome({ sending, sentWhen, keeping }: Desk, words: FormWords): TemplateResult {
  return html`<div role="status" class="outcome" id="outcome" tabindex="-1" part="outcome">
      ${said(sending, sentWhen, keeping === 'device', words)}
    </div>
    ${
      sending.kind === 'sending' && sending.attempts > 0
        ? html`<div class="row screen">
            ${button('take-back', words.takeBack)}${button('download', words.download)}
          </div>`
        : nothing
    }
    ${sending.kind === 'refused' ? html`<div class="row screen">${button('download', words.download)}</div>` : nothing}`;
}

function said(
  sending: Sending,
  sentWhen: string,
  kept: boolean,
  words: FormWords,
): TemplateResult | typeof nothing {
  switch (sending.kind) {
    case 'idle':
      return nothing;
    case 'sending':
      return html`<p>${sending.attempts === 0 ? words.sending : words.waiting(sending.attempts, kept)}</p>`;
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

/** In sight at all times: that what is typed is kept, or waits for a choice, and how to be rid of it. */
export function draftBar(desk: Desk, words: FormWords): TemplateResult | typeof nothing {
  return desk.keeping === 'off'
    ? nothing
    : html`<div class="bar screen" part="bar">${draftKept(desk, words)}</div>`;
}

/** What the bar says of the draft; `before` stands before the button that deletes it. */
export function draftKept(
  { keeping, savedAt, elsewhere }: Desk,
  words: FormWords,
  before: unknown = nothing,
): TemplateResult {
  return html`${
    elsewhere
      ? button('choose', words.choose)
      : keeping === 'device'
        ? html`<span>${savedAt ? words.saved(savedAt) : words.keeping}</span>`
        : nothing
  }
  ${before}
  ${keeping === 'off' ? nothing : html`<button type="button" class="plain" data-do="delete-draft">${words.deleteDraft}</button>`}`;
}
