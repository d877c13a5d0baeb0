import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, sayProgress } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { field } from '../forms/fields.js';
import { follow } from '../forms/follow.js';
import { question } from './question.js';
import type { ChecklistView } from './view.js';

/** Before the questions come three parts: what the engagement is, its days, and what it owes. */
const PARTS_BEFORE = 3;

/** How many parts the form has, which may be drawn one after another. */
export function partsOf({ set }: ChecklistView): number {
  return PARTS_BEFORE + set.principles.length;
}

/** Whether all of them are in the page; a signed checklist has none. */
export function isWhole(view: ChecklistView): boolean {
  return view.checklist.signOff !== undefined || view.drawn >= partsOf(view);
}

/** The parts drawn so far: what the engagement is, what it owes, and the questions, stage by stage. */
export function form(view: ChecklistView): TemplateResult {
  const { set, progress, words, lang, level } = view;
  const stages = set.stages.map((stage) => ({
    ...stage,
    principles: set.principles.filter((principle) => principle.stage === stage.id),
  }));
  let before = PARTS_BEFORE;
  return html`${about(view)} ${view.drawn < PARTS_BEFORE ? nothing : owedNow(view)}
  ${stages.map((stage) => {
    const here = stage.principles.slice(0, Math.max(0, view.drawn - before));
    before += stage.principles.length;
    if (here.length === 0 && stage.principles.length > 0) return nothing;
    const standing = progress.stages.find(({ id }) => id === stage.id);
    const day = standing?.owedBy ? formatDay(standing.owedBy, lang) : '';
    return html`<div class="stage">
      ${heading(level + 1, stage.title)}
      ${stage.gate ? html`<p class="hint">${words.gate(stage.gate, day)}</p>` : nothing}
      ${here.map((principle) =>
        question(
          view,
          principle,
          progress.principles.find(({ id }) => id === principle.id),
        ),
      )}
    </div>`;
  })}`;
}

function about({ checklist, by, words, faults, drawn }: ChecklistView): TemplateResult {
  const { title, organisation, opens, closes } = checklist.engagement;
  const part = { part: 'engagement', faults, words };
  return html`<fieldset class="panel">
    <legend>${words.about}</legend>
    ${field({ ...part, id: 'title', key: 'title', value: title, label: words.title, hint: words.titleHint })}
    ${field({ ...part, id: 'organisation', key: 'organisation', value: organisation, label: words.organisation })}
    ${field({ ...part, id: 'by', part: 'by', key: 'by', value: by, label: words.by, hint: words.byHint })}
    ${
      // A browser takes as long over its first date field as over all the rest of this.
      drawn < 2
        ? nothing
        : html`<p class="hint">${words.daysHint}</p>
            <div class="pair">
              ${field({ ...part, id: 'opens', key: 'opens', kind: 'day', value: opens, label: words.opens })}
              ${field({ ...part, id: 'closes', key: 'closes', kind: 'day', value: closes, label: words.closes })}
            </div>`
    }
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
    ${screenedOut(progress, words)}
  </div>`;
}

/** Says that questions were not asked: they count as not applicable, and nobody answered them. */
export function screenedOut(
  { principles }: ChecklistView['progress'],
  words: ChecklistView['words'],
): TemplateResult | typeof nothing {
  const out = principles.filter(({ screenedBy }) => screenedBy !== undefined);
  const by = principles.find(({ id }) => id === out[0]?.screenedBy);
  return by ? html`<p>${words.screenedOut(out.length, by.name)}</p>` : nothing;
}
