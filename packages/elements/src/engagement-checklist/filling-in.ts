import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayProgress } from '@engagement-plan/core';
import { account } from './account.js';
import type { ChecklistWork } from './checklist-work.js';
import { choosing } from './choosing.js';
import { deskOf, draftBar, notices, outcome, sharedSwitch, wayOut } from './desk.js';
import { faultSummary, form, partsOf } from './form.js';
import { handing, whoHasIt } from './handing.js';
import { past } from './past.js';
import { whatStopsSigning } from './sign-off.js';
import { signature, signing } from './signing.js';
import type { ChecklistView } from './view.js';

/** What the page lets an officer do. */
export interface Leave {
  /** The page lets drafts be kept on the device. */
  readonly keeps: boolean;
  /** Nothing was given, so that another may be started. */
  readonly startsBlank: boolean;
  readonly barred: boolean;
}

/** The checklist as an officer fills it in; once it is signed off, as it stands until it is reopened. */
export function fillingIn(view: ChecklistView, work: ChecklistWork, leave: Leave): TemplateResult {
  const { checklist, set, progress, words } = view;
  const { two } = work.exchange;
  const desk = deskOf(work, view.lang, leave);
  const busy = desk.sending.kind === 'sending' || work.drafts.opening || leave.barred || two !== undefined;
  const body = checklist.signOff ? html`${account(view)}${signature(view)}` : form(view, work.by);
  // What comes after the questions waits for the last of them, so that nothing slides away under a finger.
  const after = () =>
    html`${checklist.signOff ? nothing : html`${signing(view, whatStopsSigning(checklist, set, progress, words))}${past(view)}`}${wayOut(desk, words)}${handing(view)}`;
  const isWhole = checklist.signOff !== undefined || view.drawn >= partsOf(view);
  const all = html`${sharedSwitch(desk, words)}${body}${isWhole ? after() : nothing}`;
  const done = desk.sending.kind === 'sent';
  return html`${notices(desk, words)} ${faultSummary(view)} ${two ? choosing(view, two) : whoHasIt(view)}
  ${done ? account(view) : html`<fieldset class="all" role="none" ?disabled=${busy}>${all}</fieldset>`}
  ${outcome(desk, words)} ${done ? nothing : draftBar(desk, sayProgress(progress, view.lang), words)}`;
}
