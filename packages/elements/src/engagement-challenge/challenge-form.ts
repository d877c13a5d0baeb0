import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  CHALLENGE_POLICY,
  assess,
  formatDay,
  lastDayToAnswer,
  rowRef,
  schemeOf,
} from '@engagement-plan/core';
import type { Day, Lang, Nation, Plan, StatusPolicy } from '@engagement-plan/core';
import type { Live } from '../base/engagement-element.js';
import { choices } from '../forms/choices.js';
import { button } from '../forms/desk-parts.js';
import type { Fault } from '../forms/faults.js';
import { field } from '../forms/fields.js';
import type { FormWords } from '../forms/form.words.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { KINDS, isAnonymous } from './challenge-work.js';
import type { ChallengeWork } from './challenge-work.js';
import type { ChallengeWords } from './engagement-challenge.words.js';
import { aboutRow, rowIn } from './subject.js';

/** All that the form is drawn from. */
export interface ChallengeView {
  readonly work: ChallengeWork;
  /** What it is about, in words; empty where the reader chooses. */
  readonly title: string;
  /** The plan to choose a row from. */
  readonly plan: Plan | undefined;
  readonly policy: StatusPolicy;
  readonly today: Day;
  readonly nation: Nation | undefined;
  readonly council: string;
  readonly keptFor: string;
  readonly words: ChallengeWords & FormWords;
  readonly lang: Lang;
  /** Whether a screen reader reads out what changes: an `aria-live`. */
  readonly live: Live;
  readonly faults: readonly Fault[];
}

/** What somebody is asked: about what, which kind, in which words, and who they are if they like. */
export function challengeForm(view: ChallengeView): TemplateResult {
  const { work, words, faults } = view;
  const ask = (key: 'text' | 'name' | 'reach', label: string, more: object = {}) =>
    field({ id: key, key, part: '', value: work[key], label, faults, words, ...more });
  return html`${subject(view)}
    ${choices({
      id: 'kind',
      legend: words.kind,
      key: 'kindOf',
      value: work.kindOf,
      choices: KINDS.map((value) => ({ value, label: words.kinds(value), hint: words.kindHint(value) })),
      faults,
      words,
    })}
    ${ask('text', words.text, { kind: 'long', hint: words.textHint })}
    <fieldset class="panel">
      <legend>${words.you}</legend>
      <p class="hint">${words.youHint}</p>
      ${ask('name', words.name, { autocomplete: 'name' })}
      ${ask('reach', words.reach, { hint: words.reachHint })}
      <p role="status" aria-live=${view.live} class="hint">
        ${isAnonymous(work) ? words.anonymous : nothing}
      </p>
    </fieldset>
    ${promises(view)}`;
}

/** What it is about: said where the page says it, chosen from the plan where it does not. */
function subject(view: ChallengeView): TemplateResult {
  const { plan, title, work, words } = view;
  if (!plan) return html`<p><b>${words.about}</b><br /><span class="own">${title || work.about}</span></p>`;
  return html`<div class="field">
    <label for="about">${words.about}</label
    ><select id="about" data-key="about">
      <option value=${plan.id} .selected=${work.about === plan.id}>${words.wholePlan}</option>
      ${plan.objectives.map(
        (objective) =>
          html`<optgroup label=${objective.title}>
            ${objective.actions.flatMap(({ deliverables }) =>
              deliverables.map((row) => {
                const value = aboutRow(plan, row.id);
                return html`<option value=${value} .selected=${work.about === value}>
                  ${rowRef(row)}: ${row.title}
                </option>`;
              }),
            )}
          </optgroup>`,
      )}
    </select>
    ${standing(plan, view)}
  </div>`;
}

/** How the chosen row stands: what is challenged is often just that. */
function standing(
  plan: Plan,
  { work, policy, today: asOf, words, lang }: ChallengeView,
): TemplateResult | typeof nothing {
  const row = rowIn(plan, work.about);
  if (!row) return nothing;
  const { effective } = assess(row, { asOf, policy, plan });
  return html`<p class="hint">
    ${words.stands} ${statusMark(effective.state, wordOf(effective, schemeOf(plan), lang))}
  </p>`;
}

/** Who sees it, whether it is published, how long it is kept, and by when an answer is owed. */
function promises({ council, keptFor, today, nation, words, lang }: ChallengeView): TemplateResult {
  const owedBy = lastDayToAnswer({ received: today }, { nation });
  return html`<div class="panel" part="promises">
    <p><b>${words.after}</b></p>
    <ul>
      <li>${words.owed(formatDay(owedBy, lang), CHALLENGE_POLICY.workingDays)}</li>
      <li>${words.whoSees(council)}</li>
      <li>${words.publishing}</li>
      <li>${words.kept(keptFor)}</li>
    </ul>
  </div>`;
}

/** The ways out of the page: to the council, or to a file where there is nowhere to post it to; to paper. */
export function sendOff(toFile: boolean, contact: string, words: ChallengeWords & FormWords): TemplateResult {
  return html`${toFile ? html`<p class="screen">${words.sendFile(contact)}</p>` : nothing}
    <div class="row screen">
      <button type="button" class="main" id="hand-in" data-do="hand-in">${words.handIn}</button>
      ${button('print', words.print)}
    </div>`;
}

/** What can be done once it is sent, and how to ask about it. */
export function sentOff(id: string, words: ChallengeWords & FormWords): TemplateResult {
  return html`<p>${words.reference(id)}</p>
    <div class="row screen">
      ${button('download', words.download)} ${button('change', words.change)}
      ${button('another', words.another)}
    </div>`;
}
