import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { gridOf, sayReadiness } from '@engagement-plan/core';
import type { ReadinessCell, ReadinessLevel, ReadinessWhat, ReadinessWho } from '@engagement-plan/core';
import { ownWords } from '../base/own-words.js';
import { radio } from '../forms/radio.js';
import { idAt } from './view.js';
import type { RecordView } from './view.js';

const WHO: readonly ReadinessWho[] = ['agency', 'community', 'partners'];
const WHAT: readonly ReadinessWhat[] = ['motivation', 'capacity', 'opportunity'];
const LEVELS: readonly (ReadinessLevel | '')[] = ['', 'low', 'some', 'high'];

/** How much there is of each, as a table with radios in its cells. */
export function gridToFill(view: RecordView): TemplateResult {
  const { words } = view;
  return html`<div class="question" id="ask-grid">
    <p class="asked" id="grid-name"><b>${words.grid}</b> <span class="left">${words.mayBeLeft}</span></p>
    <p class="hint">${words.gridHint}</p>
    ${table(view, (cell) => radios(view, cell))}
    <p>${sayReadiness(gridOf(view.record), view.lang)}.</p>
  </div>`;
}

/** The same to read: what was said and how much of it there was judged to be. */
export function gridToRead(view: RecordView): TemplateResult {
  const { words } = view;
  return html`${table(
      view,
      ({ words: said, level }) =>
        html`${level ? html`<b>${words.levels(level)}</b>` : html`<span class="left">${words.notJudged}</span>`}
        ${said ? html`<br />${ownWords(said)}` : ''}`,
    )}
    <p>${sayReadiness(gridOf(view.record), view.lang)}.</p>`;
}

function table({ record, words }: RecordView, draw: (cell: ReadinessCell) => TemplateResult): TemplateResult {
  const { cells } = gridOf(record);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${words.gridCaption}>
    <table part="grid">
      <caption class="unseen">
        ${words.gridCaption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.side}</th>
          ${WHAT.map((what) => html`<th scope="col">${words.what(what)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${WHO.map(
          (who) =>
            html`<tr>
              <th scope="row">${words.who(who)}</th>
              ${cells.filter((cell) => cell.who === who).map((cell) => html`<td>${draw(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function radios({ words }: RecordView, { who, what, level }: ReadinessCell): TemplateResult {
  const pointer = `/analyse/readiness/${who}/levels/${what}`;
  const id = idAt(pointer);
  return html`<fieldset>
    <legend class="unseen">${words.who(who)}: ${words.what(what)}</legend>
    ${LEVELS.map(
      (value) =>
        html`<div>
          ${radio({
            id: `${id}-${value || 'none'}`,
            name: id,
            value,
            key: 'choice',
            at: pointer,
            chosen: (level ?? '') === value,
            label: value ? words.levels(value) : words.notJudged,
          })}
        </div>`,
    )}
  </fieldset>`;
}
