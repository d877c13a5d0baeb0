import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordQuestion } from '@engagement-plan/core';
import { standingValue } from '../forms/standing-value.js';
import type { ListId } from './engagement-record.words.js';
import { asks, helps } from './question.js';
import { linesOf } from './read-control.js';
import { idAt, textIn } from './view.js';
import type { RecordView } from './view.js';

/** A list whose lines are changed and taken out one by one; the last, empty one adds another as soon as it is typed in. */
export function list(view: RecordView, asked: RecordQuestion): TemplateResult {
  const { words, record } = view;
  const { pointer } = asked;
  const name = asked.id as ListId;
  const id = idAt(pointer);
  const lines = linesOf(record, asked);
  return html`<fieldset class="list" aria-describedby="${id}-hint">
    <legend>${asks(view, asked)}</legend>
    ${helps(view, asked)}
    <ol>
      ${[...lines, ''].map((line, n) => {
        const last = n === lines.length;
        return html`<li>
          <div class="line">
            <div class="field">
              <label for="${id}-${n}">${last ? words.another(name) : words.nth(name, n + 1)}</label
              ><input
                id="${id}-${n}"
                type="text"
                autocomplete="off"
                data-key="line"
                data-at=${pointer}
                data-n=${n}
                ?readonly=${!last && isSettled(view, name, line)}
                .value=${standingValue(textIn(view, `${id}-${n}`, line))}
              />
            </div>
            ${
              last
                ? nothing
                : html`<button
                    type="button"
                    class="plain"
                    data-do="remove-line"
                    data-at=${pointer}
                    data-n=${n}
                  >
                    ${words.remove}<span class="unseen">: ${line}</span>
                  </button>`
            }
          </div>
        </li>`;
      })}
    </ol>
    ${
      asked.suggested && lines.length === 0
        ? html`<button type="button" data-do="suggested" data-at=${pointer}>${words.useSuggested}</button>`
        : nothing
    }
  </fieldset>`;
}

/** A principle under another name is another principle, and takes no scores along: once judged, it is only removed. */
function isSettled({ record }: RecordView, list: ListId, name: string): boolean {
  if (list !== 'principles') return false;
  const judged = record.review?.principles?.find((one) => one.name === name);
  return judged !== undefined && Object.keys(judged).length > 1;
}
