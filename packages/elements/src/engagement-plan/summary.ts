import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayMoves, sayRollUp } from '@engagement-plan/core';
import type { Distribution, RollUp } from '@engagement-plan/core';
import { coreWords } from '../base/core-words.js';
import { sayDay } from '../base/say-day.js';
import { lightMark } from '../marks/status-mark.js';
import type { PlanView } from './plan-view.js';
import type { Selection } from './reading.js';

/** So many times as many rows: what the counts of a plan will look like whose first rows are known. */
function foreseen(rolled: RollUp, times: number): RollUp {
  const more = (count: number) => Math.round(count * times);
  const distribution = Object.fromEntries(
    Object.entries(rolled.distribution).map(([key, count]) => [key, more(count as number)]),
  ) as unknown as Distribution;
  return {
    ...rolled,
    distribution,
    total: more(rolled.total),
    owed: more(rolled.owed),
    rated: more(rolled.rated),
  };
}

/**
 * How the whole plan stands, and the chosen lead's rows. While rows are still being counted their place is kept,
 * so that nothing moves when they have been.
 *
 * @param total of all rows, of which the reading may know the first only
 */
export function summary({ reading, led }: Selection, total: number, view: PlanView): TemplateResult {
  const { table, then, moves, internal } = reading;
  const { words, lang, language } = view;
  const counted = table.rows.length === total;
  const rolled = counted ? reading.rolled : foreseen(reading.rolled, total / table.rows.length);
  const kind = counted ? nothing : 'uncounted';
  return html`<p class="summary">
      <span class=${kind}
        ><span class="unseen">${words.status}: </span>${lightMark(rolled.light, lang)}<span class="unseen"
          >.</span
        ></span
      >
      ${words.asOf(sayDay(table.asOf, language))}
      <span class=${kind}
        >${coreWords(sayRollUp(rolled, lang), language)}
        ${then ? coreWords(sayMoves(moves.values(), then.asOf, lang), language) : nothing}</span
      >
    </p>
    ${
      led
        ? html`<p class="summary" part="lead">
            <strong class="own">${led.name}</strong>: ${lightMark(led.rolled.light, lang)}
            ${coreWords(sayRollUp(led.rolled, lang), language)}
          </p>`
        : nothing
    }
    ${internal ? html`<p class="internal small" part="internal">${words.internal}</p>` : nothing}`;
}
