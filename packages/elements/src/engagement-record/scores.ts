import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo, groupOf, groupScoresTo, sayGroupScores, sayScores, scoresOf } from '@engagement-plan/core';
import type { GroupScore, RecordQuestion } from '@engagement-plan/core';
import { radio } from '../forms/radio.js';
import { standingValue } from '../forms/standing-value.js';
import { asks, helps } from './question.js';
import { idAt, textIn } from './view.js';
import type { RecordView } from './view.js';

const SCORES = ['', '1', '2', '3', '4', '5', '6'] as const;

/** A score from 1 to 6, with “not scored” always an answer, and what each of several scorers gave. */
export function score(view: RecordView, asked: RecordQuestion): TemplateResult {
  const { words, record } = view;
  const { pointer } = asked;
  const id = idAt(pointer);
  const given = answerTo(record, asked);
  const chosen = given === undefined ? '' : String(given as number);
  const group = groupScoresTo(record, asked);
  return html`<fieldset class="choices" aria-describedby="${id}-hint">
      <legend>${asks(view, asked)}</legend>
      ${helps(view, asked)}
      <div class="radios">
        ${SCORES.map((value) =>
          radio({
            id: `${id}-${value || 'none'}`,
            name: id,
            value,
            key: 'score',
            at: pointer,
            chosen: chosen === value,
            label: value || words.notScored,
          }),
        )}
      </div>
    </fieldset>
    <details ?open=${group.length > 0}>
      <summary>${words.several}<span class="unseen">: ${asked.about ?? words.whole}</span></summary>
      <div class="help">
        <p class="hint">${words.severalHint}</p>
        <ol class="scorers">
          ${[...group, {}].map((one, n) => scorer(view, asked, one, n, n === group.length))}
        </ol>
        ${group.length > 0 ? html`<p role="status">${sayGroupScores(groupOf(group), view.lang)}</p>` : nothing}
      </div>
    </details>`;
}

function scorer(
  view: RecordView,
  { pointer }: RecordQuestion,
  { by = '', score }: GroupScore,
  n: number,
  last: boolean,
): TemplateResult {
  const { words } = view;
  const id = `${idAt(pointer)}-by-${n}`;
  return html`<li>
    <div class="line">
      <div class="field">
        <label for=${id}>${last ? words.addScorer : words.scorer(n + 1)}</label
        ><input
          id=${id}
          type="text"
          autocomplete="off"
          data-key="scorer"
          data-at=${pointer}
          data-n=${n}
          .value=${standingValue(textIn(view, id, by))}
        />
      </div>
      ${
        last
          ? nothing
          : html`<div class="field">
                <label for="${id}-score">${words.scorersScore(n + 1)}</label
                ><select id="${id}-score" data-key="scorers-score" data-at=${pointer} data-n=${n}>
                  ${SCORES.map(
                    (value) =>
                      html`<option value=${value} ?selected=${value === String(score ?? '')}>
                        ${value || words.notScored}
                      </option>`,
                  )}
                </select>
              </div>
              <button type="button" class="plain" data-do="remove-scorer" data-at=${pointer} data-n=${n}>
                ${words.remove}<span class="unseen">: ${by}</span>
              </button>`
      }
    </div>
  </li>`;
}

/** The scores so far: every average with what it rests on, and none where nothing was scored. */
export function scoreLines({ record, words, lang }: RecordView): TemplateResult {
  const scores = scoresOf(record);
  const { principles, outcomes } = scores;
  return html`<p part="scores"><b>${words.scoresSoFar}:</b> ${sayScores(scores, lang)}.</p>
    ${
      principles.of > 0 && outcomes.of > 0 && scores.scored > 0
        ? html`<ul>
            <li>${words.scoresOf('principles')}: ${sayScores(principles, lang)}</li>
            <li>${words.scoresOf('outcomes')}: ${sayScores(outcomes, lang)}</li>
          </ul>`
        : nothing
    }`;
}
