import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, sayProgress } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { field } from './fields.js';
import { question } from './question.js';
import type { ChecklistView } from './view.js';

/** The questions, stage by stage, between what the engagement is and who signs it off. */
export function form(view: ChecklistView, by: string): TemplateResult {
  const { set, progress, words, lang, level } = view;
  return html`${about(view, by)} ${owedNow(view)}
  ${set.stages.map((stage) => {
    const standing = progress.stages.find(({ id }) => id === stage.id);
    const day = standing?.owedBy ? formatDay(standing.owedBy, lang) : '';
    return html`<div class="stage">
      ${heading(level + 1, stage.title)}
      ${stage.gate ? html`<p class="hint">${words.gate(stage.gate, day)}</p>` : nothing}
      ${set.principles
        .filter((principle) => principle.stage === stage.id)
        .map((principle) =>
          question(
            view,
            principle,
            progress.principles.find(({ id }) => id === principle.id),
          ),
        )}
    </div>`;
  })}
  ${signOff(view)}`;
}

function about({ checklist, words, faults }: ChecklistView, by: string): TemplateResult {
  const { title, organisation, opens, closes } = checklist.engagement;
  const part = { part: 'engagement', faults, words };
  return html`<fieldset class="panel">
    <legend>${words.about}</legend>
    ${field({ ...part, id: 'title', key: 'title', value: title, label: words.title, hint: words.titleHint })}
    ${field({ ...part, id: 'organisation', key: 'organisation', value: organisation, label: words.organisation })}
    ${field({ ...part, id: 'by', part: 'by', key: 'by', value: by, label: words.by, hint: words.byHint })}
    <p class="hint">${words.daysHint}</p>
    <div class="pair">
      ${field({ ...part, id: 'opens', key: 'opens', kind: 'day', value: opens, label: words.opens })}
      ${field({ ...part, id: 'closes', key: 'closes', kind: 'day', value: closes, label: words.closes })}
    </div>
  </fieldset>`;
}

/** What is owed today, each a link to its question. */
function owedNow({ progress, set, words, lang, focusOn }: ChecklistView): TemplateResult {
  const owed = progress.principles.filter(({ owed }) => owed);
  const nameOf = (id: string) => set.principles.find((principle) => principle.id === id)?.name;
  return html`<div class="owed panel">
    <p><b>${words.progress}:</b> <span part="progress">${sayProgress(progress, lang)}</span>.</p>
    ${
      owed.length === 0
        ? html`<p>${words.owedNone}</p>`
        : html`<p><b>${words.owed}:</b></p>
            <ul>
              ${owed.map(({ id }) => html`<li><a href="#q-${id}" @click=${follow(focusOn, `${id}-met`)}>${nameOf(id)}</a></li>`)}
            </ul>`
    }
  </div>`;
}

function signOff({ checklist, words, faults }: ChecklistView): TemplateResult {
  const { post, on } = checklist.signOff ?? {};
  const part = { part: 'sign-off', faults, words };
  return html`<fieldset class="panel">
    <legend>${words.signOff}</legend>
    <p class="hint">${words.signOffHint}</p>
    <div class="pair">
      ${field({ ...part, id: 'signed-by', key: 'post', value: post, label: words.signOffPost })}
      ${field({ ...part, id: 'signed-on', key: 'on', kind: 'day', value: on, label: words.signOffOn })}
    </div>
  </fieldset>`;
}

/** What stops the hand-in, first on the page and focused; its links lead to the controls. */
export function faultSummary({
  faults,
  words,
  level,
  focusOn,
}: ChecklistView): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div class="faults" id="faults" role="alert" tabindex="-1" part="faults">
    ${heading(level + 1, words.faults)}
    <ul>
      ${faults.map(({ at, message }) => html`<li><a href="#${at}" @click=${follow(focusOn, at)}>${message}</a></li>`)}
    </ul>
  </div>`;
}

/** A link inside a shadow root cannot move focus by its address alone. */
function follow(focusOn: (id: string) => void, id: string): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    focusOn(id);
  };
}
