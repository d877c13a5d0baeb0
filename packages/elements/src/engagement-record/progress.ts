import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { completenessOf, sayCompleteness } from '@engagement-plan/core';
import { scoreLines } from './scores.js';
import { STAGES } from './steps.js';
import type { RecordView } from './view.js';

/** How far it has come, stage by stage, with a way to each; and, apart from that, how good it was. */
export function progress(view: RecordView): TemplateResult {
  const { record, words, lang } = view;
  const complete = completenessOf(record);
  return html`<div class="panel progress" part="progress">
    <p><b>${words.progress}</b></p>
    <ul class="stages">
      ${STAGES.map(
        (stage) =>
          html`<li>
            <button type="button" data-do="go-stage" data-stage=${stage}>
              <span class="unseen">${words.goTo(words.stages(stage))}: </span
              ><b aria-hidden="true">${words.stages(stage)}</b>
              ${sayCompleteness(complete.stages[stage], lang)}
            </button>
          </li>`,
      )}
    </ul>
    <p>${inAll(view)} ${words.notQuality}</p>
    ${record.review ? scoreLines(view) : nothing}
  </div>`;
}

/** How much of all that is needed is filled in: said again beside the hand-in, which nothing open stands in the way of. */
export function inAll({ record, words, lang }: RecordView): string {
  return `${words.inAll}: ${sayCompleteness(completenessOf(record), lang)}.`;
}
