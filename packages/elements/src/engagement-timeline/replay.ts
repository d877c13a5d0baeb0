import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addDays, addMonths, daysBetween, formatDay } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import type { TimelineView } from './timeline-view.js';

/** The ways to another day: by steps, by date, and along the axis with the arrow keys. */
export function replay(view: TimelineView, given: Day, go: (day: Day) => void): TemplateResult {
  const { words, lang, day, axis } = view;
  const step = (name: string, months: number) =>
    html`<button
      type="button"
      @click=${() => {
        go(addMonths(day, months));
      }}
    >
      ${name}
    </button>`;
  const last = axis ? daysBetween(axis.from, axis.to) : 0;
  return html`<fieldset class="replay screen" part="replay">
    <legend>${words.replay}</legend>
    <p class="quiet small" id="replay-hint">${words.replayHint}</p>
    ${step(words.quarterBack, -3)} ${step(words.monthBack, -1)}
    <div class="field">
      <label for="day">${words.day}</label
      ><input
        id="day"
        type="date"
        aria-describedby="replay-hint"
        .value=${day}
        @change=${(event: Event) => {
          go((event.target as HTMLInputElement).value);
        }}
      />
    </div>
    ${step(words.monthOn, 1)} ${step(words.quarterOn, 3)}
    ${
      axis
        ? html`<div class="field slide">
            <label for="slide">${words.slide}</label
            ><input
              id="slide"
              type="range"
              min="0"
              max=${last}
              step="1"
              .value=${String(Math.min(last, Math.max(0, daysBetween(axis.from, day))))}
              aria-valuetext=${formatDay(day, lang)}
              @input=${(event: Event) => {
                go(addDays(axis.from, Number((event.target as HTMLInputElement).value)));
              }}
            />
          </div>`
        : nothing
    }
    ${
      day === given
        ? nothing
        : html`<button
            type="button"
            @click=${() => {
              go(given);
            }}
          >
            ${words.back(formatDay(given, lang))}
          </button>`
    }
  </fieldset>`;
}
