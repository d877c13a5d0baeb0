import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { field } from '../forms/fields.js';
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
  ${view.mode === 'one' ? oneAtATime(view, steps) : allAtOnce(view, steps)}`;
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
      ${MODES.map(
        (value) =>
          html`<label class="radio"
            ><input
              type="radio"
              id="mode-${value}"
              name="mode"
              value=${value}
              .checked=${mode === value}
            /><span>${words.modes(value)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function drawn(view: RecordView, step: Step): unknown {
  if (step.id === GRID) return gridToFill(view);
  return step.questions.map((asked) => question(view, asked));
}

function oneAtATime(view: RecordView, steps: readonly Step[]): TemplateResult | typeof nothing {
  const { words, level } = view;
  const step = stepAt(steps, view.at);
  if (!step) return nothing;
  const [before, after, open] = [stepFrom(steps, step, -1), stepFrom(steps, step, 1), nextOpen(steps, step)];
  return html`<div class="one" part="question">
    <div id="step" tabindex="-1">
      ${heading(level + 1, words.stages(step.stage))}
      <p class="hint">${words.question(steps.indexOf(step) + 1, steps.length)}</p>
    </div>
    ${drawn(view, step)}
    <div class="row screen">
      ${before ? html`<button type="button" data-do="step" data-step=${before.id}>${words.back}</button>` : nothing}
      ${after ? html`<button type="button" class="main" data-do="step" data-step=${after.id}>${words.next}</button>` : nothing}
      ${open && open !== after ? html`<button type="button" data-do="step" data-step=${open.id}>${words.nextOpen}</button>` : nothing}
    </div>
    ${open ? nothing : html`<p class="hint">${words.allAnswered}</p>`}
  </div>`;
}

function allAtOnce(view: RecordView, steps: readonly Step[]): TemplateResult {
  const { words, level } = view;
  return html`${STAGES.map(
    (stage) =>
      html`<div class="stage">
        <div id="stage-${stage}" tabindex="-1">${heading(level + 1, words.stages(stage))}</div>
        ${steps.filter((step) => step.stage === stage).map((step) => drawn(view, step))}
      </div>`,
  )}`;
}
