import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { answerTo, formatDay, sayQuestion } from '@engagement-plan/core';
import type { QuestionId, RecordQuestion } from '@engagement-plan/core';
import { standingValue } from '../forms/standing-value.js';
import { linkSaid } from './links.js';
import { list } from './lists.js';
import { score } from './scores.js';
import { idAt, textIn } from './view.js';
import type { RecordView } from './view.js';

/** Questions a few words answer. */
const SHORT: readonly QuestionId[] = ['method-responsible', 'resistance-stakeholder'];
/** Lists whose lines are told apart, added and taken out one by one. */
const LISTS: readonly QuestionId[] = [
  'outcomes',
  'outcome-indicators',
  'methods',
  'resistance',
  'principles',
];

/** One question with its help and its control. */
export function question(view: RecordView, asked: RecordQuestion): TemplateResult {
  return html`<div class="question" id="ask${idAt(asked.pointer)}">${control(view, asked)}</div>`;
}

function control(view: RecordView, asked: RecordQuestion): TemplateResult {
  if (asked.kind === 'score') return score(view, asked);
  if (LISTS.includes(asked.id)) return list(view, asked);
  return text(view, asked);
}

/** What is asked, as a label or a legend says it. */
export function asks({ words, lang }: RecordView, asked: RecordQuestion): TemplateResult {
  return html`${sayQuestion(asked, lang).question}${asked.needed ? nothing : html` <span class="left">${words.mayBeLeft}</span>`}`;
}

/** Help in sight; what a good answer looks like in sight only where one question stands alone. */
export function helps({ words, lang, mode }: RecordView, asked: RecordQuestion): TemplateResult {
  const { help, good } = sayQuestion(asked, lang);
  const id = `${idAt(asked.pointer)}-hint`;
  return html`<p class="hint" id=${id}>${help}</p>
    ${
      mode === 'one'
        ? html`<p class="hint good-answer"><b>${words.good}</b> ${good}</p>`
        : html`<details>
            <summary>
              ${words.goodShort}<span class="unseen">: ${sayQuestion(asked, lang).question}</span>
            </summary>
            <p class="hint help">${good}</p>
          </details>`
    }`;
}

function text(view: RecordView, asked: RecordQuestion): TemplateResult {
  const { pointer, kind } = asked;
  const id = idAt(pointer);
  const answer = answerTo(view.record, asked) ?? '';
  const value = textIn(view, id, Array.isArray(answer) ? answer.join('\n') : String(answer as string));
  const short = kind === 'date' || kind === 'link' || SHORT.includes(asked.id);
  return html`<div class="field ${short ? '' : 'long'}">
    <label for=${id}>${asks(view, asked)}</label>
    ${helps(view, asked)}
    ${
      short
        ? html`<input
            id=${id}
            type="text"
            autocomplete="off"
            data-key="text"
            data-at=${pointer}
            aria-describedby="${id}-hint"
            .value=${standingValue(value)}
          />`
        : html`<textarea
            id=${id}
            rows="3"
            data-key="text"
            data-at=${pointer}
            aria-describedby="${id}-hint"
            .value=${standingValue(value)}
          ></textarea>`
    }
    ${kind === 'date' ? readAs(view, asked) : nothing} ${linkSaid(view, pointer)}
  </div>`;
}

/** How the words of a date were read. */
function readAs(
  { record, words, lang }: RecordView,
  { pointer }: RecordQuestion,
): TemplateResult | typeof nothing {
  const at = Number(/\/methods\/(\d+)\//.exec(pointer)?.[1] ?? -1);
  const timing = record.plan?.methods?.[at]?.timing;
  if (!timing) return nothing;
  const { from, to } = timing;
  if (!from && !to) return html`<p class="hint">${words.notADate}</p>`;
  return html`<p class="hint">
    ${words.readAs(formatDay(from ?? to ?? '', lang), formatDay(to ?? from ?? '', lang))}
  </p>`;
}
