import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth, sayBlocked } from '@engagement-plan/core';
import type { BlockedSpan, Day } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import type { DiaryView } from './diary-view.js';
import { WEEK } from './month-events.js';
import type { Month, MonthEvent } from './month-events.js';
import { oneEngagement } from './one-engagement.js';
import type { DiaryRow } from './reading.js';

/** What the month's controls do. */
export interface MonthDeeds {
  readonly go: (day: Day) => void;
  readonly step: (months: number) => void;
  readonly pick: (row: DiaryRow) => void;
}

/** A month as a table of days; what is picked in it stands below. */
export function monthGrid(
  month: Month,
  months: readonly Day[],
  picked: DiaryRow | undefined,
  blocked: readonly BlockedSpan[],
  deeds: MonthDeeds,
  view: DiaryView,
): TemplateResult {
  const { words, lang, level, printing } = view;
  const name = formatMonth(month.first, lang);
  const below = printing ? month.rows : picked ? [picked] : [];
  return html`${monthControls(month, months, deeds, view)}
    <div role="status" aria-live=${view.live}>${heading(level + 1, name)}</div>
    ${
      blocked.length === 0
        ? nothing
        : html`<div class="settle">
            <p class="term">${words.betterFree}</p>
            <ul>
              ${blocked.map((block) => html`<li class="own">${sayBlocked(block, lang)}</li>`)}
            </ul>
          </div>`
    }
    ${month.events.size === 0 ? html`<p>${words.nothingInMonth}</p>` : nothing}
    <table role="table" part="month">
      <caption class="unseen">
        ${words.caption(name)}
      </caption>
      <thead role="rowgroup" class="unseen-narrow">
        <tr role="row">
          ${WEEK.map((i) => html`<th role="columnheader" scope="col">${words.weekday(i)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${month.weeks.map(
          (week) =>
            html`<tr role="row">
              ${week.map((day, i) => dayCell(day, words.weekday(i), month, deeds, view))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      month.throughout.length === 0
        ? nothing
        : html`<p class="term">${words.openThroughout}</p>
            <ul class="throughout">
              ${month.throughout.map((row) => html`<li>${eventButton(row, row.entry.engagement.title, deeds)}</li>`)}
            </ul>`
    }
    <div class="picked">${below.map((row) => oneEngagement(row, level + 2, view))}</div>`;
}

function monthControls(month: Month, months: readonly Day[], deeds: MonthDeeds, { words, lang }: DiaryView) {
  const button = (name: string, by: number) =>
    html`<button
      type="button"
      @click=${() => {
        deeds.step(by);
      }}
    >
      ${name}
    </button>`;
  return html`<div class="months screen">
    ${button(words.previous, -1)}
    <div class="field">
      <label for="go">${words.goTo}</label
      ><select
        id="go"
        @change=${(event: Event) => {
          deeds.go((event.target as HTMLSelectElement).value);
        }}
      >
        ${months.map((one) => html`<option value=${one} .selected=${one === month.first}>${formatMonth(one, lang)}</option>`)}
      </select>
    </div>
    ${button(words.next, 1)}
  </div>`;
}

function dayCell(
  day: Day | undefined,
  weekday: string,
  { events }: Month,
  deeds: MonthDeeds,
  view: DiaryView,
) {
  const its = day === undefined ? [] : (events.get(day) ?? []);
  const say = (event: MonthEvent) => view.words[`event${event.what}`](event.row.entry.engagement.title);
  return html`<td
    role="cell"
    class=${its.length === 0 ? 'bare' : ''}
    aria-current=${day === view.asOf ? 'date' : nothing}
  >
    ${
      day === undefined
        ? nothing
        : html`<span class="date" data-weekday="${weekday} "
            >${Number(day.slice(8))}<span class="unseen"> ${formatMonth(day, view.lang)}</span></span
          >`
    }
    ${its.map((event) => eventButton(event.row, say(event), deeds))}
  </td>`;
}

/** Buttons are not printed, what they say is. */
function eventButton(row: DiaryRow, text: string, { pick }: MonthDeeds) {
  return html`<button
      type="button"
      class="event"
      @click=${() => {
        pick(row);
      }}
    >
      ${text}</button
    ><span class="paper">${text}</span>`;
}
