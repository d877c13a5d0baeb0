import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordStage } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { field } from '../forms/fields.js';
import { radio } from '../forms/radio.js';
import { gridToFill } from './grid.js';
import { progress } from './progress.js';
import { question } from './question.js';
import { GRID, STAGES, nextOpen, stepAt, stepFrom, stepsOf } from './steps.js';
import type { Step } from './steps.js';
import { textIn } from './view.js';
import type { Mode, RecordView } from './view.js';

const MODES: readonly Mode[] = ['one', 'all'];

/** The record to fill in: what it is about, how far it has come, and its questions, one at a time or all at once. */
export function form(view: RecordView): TemplateResult {
  const steps = stepsOf(view.questions);
  return html`${about(view)} ${modeSwitch(view)} ${progress(view)}
  ${view.mode === 'one' ? oneAtATime(view, steps) : stages(view, steps)}`;
}

function about(view: RecordView): TemplateResult {
  const { record, by, words, faults } = view;
  const part = { part: 'record', faults, words };
  return html`<fieldset class="panel">
    <legend>${words.about}</legend>
    ${field({ ...part, id: 'title', key: 'title', value: textIn(view, 'title', record.title ?? ''), label: words.name, hint: words.nameHint })}
    ${field({ ...part, id: 'by', key: 'by', value: by, label: words.by, hint: words.byHint })}
  </fieldset>`;
}

function modeSwitch({ mode, words }: RecordView): TemplateResult {
  return html`<fieldset class="choices screen">
    <legend>${words.mode}</legend>
    <div class="radios">
      ${MODES.map((value) =>
        radio({
          id: `mode-${value}`,
          name: 'mode',
          value,
          chosen: mode === value,
          label: words.modes(value),
        }),
      )}
    </div>
  </fieldset>`;
}

function drawn(view: RecordView, step: Step): unknown {
  if (step.id === GRID) return gridToFill(view);
  return step.questions.map((asked) => question(view, asked));
}

/** One question with its ways on. On paper the others stand around it; it stays as it is, with the focus in it. */
function oneAtATime(view: RecordView, steps: readonly Step[]): TemplateResult | typeof nothing {
  const { words, level, printing } = view;
  const step = stepAt(steps, view.at);
  if (!step) return nothing;
  const at = steps.indexOf(step);
  const [before, after, open] = [stepFrom(steps, step, -1), stepFrom(steps, step, 1), nextOpen(steps, step)];
  const named = printing && before?.stage === step.stage;
  return html`${printing ? stages(view, steps.slice(0, at)) : nothing}
    <div class="one" part="question">
      <div id="step" tabindex="-1">
        <div class=${named ? 'screen' : nothing}>${heading(level + 1, words.stages(step.stage))}</div>
        <p class="hint screen">${words.question(at + 1, steps.length)}</p>
      </div>
      ${drawn(view, step)}
      <div class="row screen">
        ${before ? html`<button type="button" data-do="step" data-step=${before.id}>${words.back}</button>` : nothing}
        ${after ? html`<button type="button" class="main" data-do="step" data-step=${after.id}>${words.next}</button>` : nothing}
        ${open && open !== after ? html`<button type="button" data-do="step" data-step=${open.id}>${words.nextOpen}</button>` : nothing}
      </div>
      ${open ? nothing : html`<p class="hint screen">${words.allAnswered}</p>`}
    </div>
    ${printing ? stages(view, steps.slice(at + 1), step.stage) : nothing}`;
}

/** Steps under the headings of their stages; `named` is the stage whose heading stands above them already. */
function stages(view: RecordView, steps: readonly Step[], named?: RecordStage): TemplateResult {
  const { words, level } = view;
  return html`${STAGES.map((stage) => {
    const own = steps.filter((step) => step.stage === stage);
    if (own.length === 0) return nothing;
    return html`<div class="stage">
      ${stage === named ? nothing : html`<div id="stage-${stage}" tabindex="-1">${heading(level + 1, words.stages(stage))}</div>`}
      ${own.map((step) => drawn(view, step))}
    </div>`;
  })}`;
}
