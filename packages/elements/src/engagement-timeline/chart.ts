import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { addDays, formatMonth, rowRef } from '@engagement-plan/core';
import type { Day, StatusRow } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { HATCHING } from '../marks/hatching.js';
import { statusMark, toneOf, wordOf } from '../marks/status-mark.js';
import { along, barsOf, dayOf } from './axis.js';
import type { Axis, Bar } from './axis.js';
import { dueOf, titleOf } from './row-words.js';
import type { TimelineView } from './timeline-view.js';

/** So wide a day still shows. */
const LEAST = 0.4;
/** Room for the name of the longest month and its year. */
const EM_PER_TICK = 8;
/** The line of the day begins under the names of the months, and goes through none of them. */
const BELOW_NAMES = '1.45em';

/** From where and how wide, in per cent of the lane; mirrored where people read from right to left. */
function place(axis: Axis, from: Day, to: Day, mirrored: boolean): { x: number; width: number } {
  const start = along(axis, from);
  const width = Math.max(LEAST, along(axis, addDays(to, 1)) - start);
  return { x: mirrored ? 100 - start - width : start, width };
}

const at = (axis: Axis, day: Day, mirrored: boolean) =>
  mirrored ? 100 - along(axis, day) : along(axis, day);

/** The plan on a time axis: a lane for each row. The words beside each lane and the table say the same. */
export function timelineChart(axis: Axis, view: TimelineView): TemplateResult {
  const { words, plan, table, level, foreign } = view;
  return html`<p class="small" id="key">${words.key}</p>
    <div
      class="scroll"
      role="region"
      tabindex="0"
      aria-label=${words.region(plan.title ?? words.untitled)}
      aria-describedby="key"
      part="chart"
    >
      <div class="plot">
        ${ticks(axis, view)}
        ${table.parts.map(
          ({ objective, rows }) =>
            html`<div class="stay">
                ${heading(level + 1, html`<span class="own" lang=${foreign ?? nothing}>${objective.title}</span>`)}
              </div>
              <ul class="lanes">
                ${rows.map((row) => html`<li>${label(row, view)}${lane(row, axis, view)}</li>`)}
              </ul>`,
        )}
      </div>
    </div>`;
}

function ticks(axis: Axis, { lang, mirrored, day }: TimelineView): TemplateResult {
  return html`<svg
    class="axis"
    width="${axis.ticks.length * EM_PER_TICK}em"
    aria-hidden="true"
    focusable="false"
  >
    ${HATCHING}
    ${axis.ticks.map((tick) => {
      const x = at(axis, tick, mirrored);
      return svg`<line class="tick" x1="${x}%" x2="${x}%" y1="0" y2="100%"/><svg x="${x}%" overflow="visible"><text x=${mirrored ? -4 : 4} y="1.2em">${formatMonth(tick, lang)}</text></svg>`;
    })}
    ${now(axis, day, mirrored, BELOW_NAMES)}
  </svg>`;
}

function label(row: StatusRow, view: TimelineView): TemplateResult {
  const { effective } = row.assessment;
  const { scheme, lang, foreign } = view;
  return html`<div class="stay">
    ${statusMark(effective.state, wordOf(effective, scheme, lang), lang)}
    <strong class="ref">${rowRef(row.deliverable)}</strong>
    <span class="own" lang=${foreign ?? nothing}>${titleOf(row)}</span>
    <span class="quiet small">(${dueOf(row.deliverable, view)})</span>
  </div>`;
}

function lane(
  { deliverable: row, assessment }: StatusRow,
  axis: Axis,
  { mirrored, day }: TimelineView,
): TemplateResult {
  const { state } = assessment.effective;
  const bars = barsOf(row, axis);
  const starts = dayOf(row.start);
  const first = bars[0];
  const promised = dayOf(row.baseline);
  return html`<svg class="lane" aria-hidden="true" focusable="false">
    ${axis.ticks.map((tick) => {
      const x = at(axis, tick, mirrored);
      return svg`<line class="tick" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
    })}
    ${starts !== undefined && first && starts < first.from ? lead(axis, starts, first.from, mirrored) : nothing}
    ${bars.map((bar) => drawn(bar, state, axis, mirrored))}
    ${promised !== undefined && promised !== first?.to ? outline(axis, promised, mirrored) : nothing}
    ${(row.milestones ?? []).map(({ due, state: its }) => {
      const on = dayOf(due);
      return on === undefined ? nothing : diamond(at(axis, on, mirrored), its === 'done');
    })}
    ${now(axis, day, mirrored)}
  </svg>`;
}

function drawn(
  { from, to, open }: Bar,
  state: StatusRow['assessment']['effective']['state'],
  axis: Axis,
  mirrored: boolean,
) {
  const { x, width } = place(axis, from, to, mirrored);
  const tone = toneOf(state);
  const rect = (name: string, fill: string | typeof nothing = nothing) =>
    svg`<rect class=${name} fill=${fill} data-tone=${tone} x="${x}%" width="${width}%" y="25%" height="50%"/>`;
  const plain = state === 'good' || state === 'not-due' || state === 'excluded';
  return svg`${rect(state === 'not-due' || state === 'excluded' ? 'quiet-part' : 'part')}${plain ? nothing : rect('over', `url(#${tone})`)}${rect(open ? 'edge open' : 'edge')}`;
}

function lead(axis: Axis, from: Day, to: Day, mirrored: boolean) {
  const { x, width } = place(axis, from, addDays(to, -1), mirrored);
  return svg`<rect class="lead" x="${x}%" width="${width}%" y="48%" height="4%"/>`;
}

function outline(axis: Axis, day: Day, mirrored: boolean) {
  const { x, width } = place(axis, day, day, mirrored);
  return svg`<rect class="promised" x="${x}%" width="${width}%" y="15%" height="70%"/>`;
}

function diamond(x: number, done: boolean) {
  return svg`<svg x="${x}%" y="50%" overflow="visible"><path class=${done ? 'diamond done' : 'diamond'} d="M0-8 8 0 0 8-8 0z"/></svg>`;
}

/** The day shown, where it lies on the axis. */
function now(axis: Axis, day: Day, mirrored: boolean, from: string | number = 0) {
  if (day < axis.from || day > axis.to) return nothing;
  const x = at(axis, day, mirrored);
  return svg`<line class="now" x1="${x}%" x2="${x}%" y1=${from} y2="100%"/>`;
}
