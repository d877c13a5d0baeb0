import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayProgress } from '@engagement-plan/core';
import { checkbox } from '../forms/checkbox.js';
import { button, draftKept, notices, outcome, warningOf, wayBack, wayOut } from '../forms/desk-parts.js';
import type { Desk } from '../forms/desk-parts.js';
import { faultSummary } from '../forms/fault-summary.js';
import { account } from './account.js';
import { choosing } from './choosing.js';
import type { TwoVersions } from './colleague-exchange.js';
import { form, isWhole } from './form.js';
import { handing, whoHasIt } from './handing.js';
import { past } from './past.js';
import { whatStopsSigning } from './sign-off.js';
import { signature, signing } from './signing.js';
import type { ChecklistView } from './view.js';

/** How an officer stands to the checklist. */
export interface Leave {
  /** Whether they said that this computer is shared; undefined where the page keeps no drafts anyway. */
  readonly shared: boolean | undefined;
  /** Nothing was given, so that another may be started. */
  readonly startsBlank: boolean;
  /** Nothing can be changed for now. */
  readonly busy: boolean;
  /** A file waits to be chosen from. */
  readonly two: TwoVersions | undefined;
}

/** The checklist as an officer fills it in; once it is signed off, as it stands until it is reopened. */
export function fillingIn(view: ChecklistView, desk: Desk, leave: Leave): TemplateResult {
  const { checklist, progress, words, lang, level, faults, focusOn } = view;
  const { two, shared, startsBlank, busy } = leave;
  const copy = warningOf(desk, words) ? button('download', words.download) : nothing;
  const another = startsBlank ? button('start-new', words.startNew) : nothing;
  const done = desk.sending.kind === 'sent';
  return html`${notices(desk, words, copy)} ${faultSummary(faults, level, words, focusOn)}
  ${two ? choosing(view, two) : whoHasIt(view)}
  ${
    done
      ? html`<p class="good">${words.sent(desk.sentWhen)}</p>
          ${account(view)}`
      : html`<fieldset class="all" role="none" ?disabled=${busy}>
          ${shared === undefined ? nothing : checkbox('shared', shared, words.shared, words.sharedHint)}
          ${checklist.signOff ? html`${account(view)}${signature(view)}` : form(view)}
          ${
            // What comes after the questions waits for the last of them, so that nothing slides away under a finger.
            isWhole(view)
              ? html`${checklist.signOff ? nothing : html`${signing(view, whatStopsSigning(view))}${past(view)}`}
                ${wayOut(words, another)}${handing(view)}`
              : nothing
          }
        </fieldset>`
  }
  ${outcome(desk, words)}
  ${
    done
      ? html`<div class="row screen">${button('change', words.change)}${another}</div>`
      : html`<div class="bar screen" part="bar">
          <span><b>${sayProgress(progress, lang)}</b></span> ${draftKept(desk, words, wayBack(desk, words))}
        </div>`
  }`;
}
