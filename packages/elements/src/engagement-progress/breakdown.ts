import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { STATE_OF, rollUp, rollUpBy, sayRated, sayState } from '@engagement-plan/core';
import type { Lang, RollUpOptions, StatusTable, StatusWord, View, ViewBy } from '@engagement-plan/core';
import { lightMark } from '../marks/status-mark.js';
import { PARTS, distributionBar } from './distribution.js';
import type { ProgressWords } from './engagement-progress.words.js';
import { wordsSaidIn } from './words-in.js';

/** What a roll-up can be looked at by. */
export type By = 'objective' | ViewBy;
export const EVERY_BY: readonly By[] = ['objective', 'lead', 'indicator', 'area'];

/** One line for each objective, lead, indicator or area, with its own light. */
export function viewsOf(
  { plan, ...table }: StatusTable,
  by: By,
  since: StatusTable | undefined,
): readonly View[] {
  const options: RollUpOptions = { ...table, plan, since };
  if (by !== 'objective') return rollUpBy(plan, by, options);
  return plan.objectives.map((objective) => ({
    key: objective.id,
    name: objective.title,
    rollUp: rollUp(objective, options),
  }));
}

/** The lines as a table: it says what the bars show. */
export function breakdownTable(
  views: readonly View[],
  by: By,
  words: ProgressWords,
  lang: Lang,
  since: string | undefined,
  foreign: string | undefined,
): TemplateResult {
  if (views.length === 0) return html`<p>${words.none}</p>`;
  const name = words[by];
  // The columns that have a row to count, so that no reader looks at a column of noughts.
  const parts = PARTS.filter(([part]) =>
    views.some(({ rollUp: { distribution } }) => distribution[part] > 0),
  );
  return html`<table role="table" part="table">
      <caption class="unseen">
        ${words.caption(name)}
      </caption>
      <thead role="rowgroup" class="unseen-narrow">
        <tr role="row">
          <th role="columnheader" scope="col">${name}</th>
          <th role="columnheader" scope="col">${words.light}</th>
          ${since ? html`<th role="columnheader" scope="col">${words.since(since)}</th>` : nothing}
          <th role="columnheader" scope="col">${words.rated}</th>
          ${parts.map(([, state]) => html`<th role="columnheader" scope="col" class="number" lang=${lang}>${sayState(state, lang)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${views.map(
          ({ name: said, rollUp: rolled }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${wordsSaidIn(foreign, said)}${rolled.total === 0 ? nothing : distributionBar(rolled.distribution, rolled.total)}
              </th>
              <td role="cell" data-label=${words.light}>${lightMark(rolled.light, lang)}</td>
              ${since ? html`<td role="cell" data-label=${words.since(since)}>${rolled.travel ? travelled(rolled.travel.from, rolled.light, words, lang) : nothing}</td>` : nothing}
              <td role="cell" data-label=${words.rated}>${wordsSaidIn(lang, sayRated(rolled, lang))}</td>
              ${parts.map(
                ([part, state]) =>
                  html`<td role="cell" class="number" lang=${lang} data-label=${sayState(state, lang)}>
                    ${rolled.distribution[part]}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${by === 'objective' ? nothing : html`<p class="quiet small">${words.overlap}</p>`}`;
}

/** Where the light came from and where it is now. */
function travelled(
  from: StatusWord,
  to: StatusWord,
  words: ProgressWords,
  lang: Lang,
): TemplateResult | string {
  if (from === to) return words.same;
  return html`<bdi lang=${lang}>${sayState(STATE_OF[from], lang)}</bdi>
    <span class="unseen">${words.then}</span> <span aria-hidden="true">→</span>
    <bdi lang=${lang}>${sayState(STATE_OF[to], lang)}</bdi>`;
}
