import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TemplateResult } from 'lit';
import type { AnswerValue, Principle, PrincipleAnswer, PrincipleProgress } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import type { Fault } from '../forms/faults.js';
import { describedBy, faultAt, field } from '../forms/fields.js';
import { radio } from '../forms/radio.js';
import { answerTo, boxesFor } from './answers.js';
import type { ChecklistView } from './view.js';

const ANSWERS: readonly AnswerValue[] = [
  'met',
  'partly',
  'not-met',
  'departed',
  'not-applicable',
  'not-yet',
  'unknown',
];

/** One principle as a question. Drawn again only when its own answer, faults or standing changed: a keystroke touches one of fourteen. */
export function question(
  view: ChecklistView,
  principle: Principle,
  standing: PrincipleProgress | undefined,
): unknown {
  const answer = answerTo(view.checklist, principle.id);
  const faults = view.faults.filter(({ at }) => at.startsWith(`${principle.id}-`));
  const { id } = principle;
  const owed = standing?.owed === true;
  // An answer not given yet is a new object each time; its absence is what counts.
  const given = view.checklist.answers.includes(answer) && answer;
  const by = view.progress.principles.find(({ id }) => id === standing?.screenedBy)?.name;
  return guard(
    [principle, given, owed, by, view.level, faults.map(({ at }) => at).join()],
    () =>
      html`<div class="question" id="q-${id}">
        ${heading(
          view.level + 2,
          html`<span class="number">${principle.number ?? nothing}</span> ${principle.name}
            ${owed ? html`<span class="mark" data-tone="warning">${view.words.owedMark}</span>` : nothing}`,
        )}
        ${principle.statement ? html`<p class="statement">${principle.statement}</p>` : nothing}
        ${by ? html`<p class="hint">${view.words.notAsked(by)}</p>` : nothing} ${help(view, principle)}
        ${choices(view, principle, answer, faults)} ${boxes(view, principle, answer, faults)}
        ${
          answer.answer
            ? html`<button type="button" class="plain screen" data-do="clear-answer" data-part=${id}>
                ${view.words.clearAnswer}<span class="unseen">: ${principle.name}</span>
              </button>`
            : nothing
        }
      </div>`,
  );
}

function help({ words }: ChecklistView, principle: Principle): TemplateResult {
  const { name, prompts, good, evidenceHints, example, hedge } = principle;
  const list = (items: readonly string[]) =>
    html`<ul>
      ${items.map((one) => html`<li>${one}</li>`)}
    </ul>`;
  return html`<details>
    <summary>${words.helpShort}<span class="unseen">: ${name}</span></summary>
    <div class="help">
      ${
        prompts?.length
          ? html`<p><b>${words.ask}</b></p>
              ${list(prompts)}`
          : nothing
      }
      ${good ? html`<p><b>${words.good}</b><br />${good}</p>` : nothing}
      ${
        evidenceHints?.length
          ? html`<p><b>${words.wouldShow}</b></p>
              ${list(evidenceHints)}`
          : nothing
      }
      ${example ? html`<p><b>${words.example}</b><br />${example.text} ${example.madeUp ? words.madeUp : nothing}</p>` : nothing}
      ${hedge ? html`<p><b>${words.hedge}</b><br />${hedge}</p>` : nothing}
    </div>
  </details>`;
}

function choices(
  { words }: ChecklistView,
  { id, name }: Principle,
  { answer }: PrincipleAnswer,
  faults: readonly Fault[],
): TemplateResult {
  return html`<fieldset class="choices" aria-describedby=${describedBy(`${id}-met`, undefined, faults)}>
    <legend>${words.answerLegend}<span class="unseen">: ${name}</span></legend>
    ${faultAt(`${id}-met`, faults, words)}
    <div class="radios">
      ${ANSWERS.map((value) =>
        radio({
          id: `${id}-${value}`,
          name: id,
          value,
          part: id,
          key: 'answer',
          chosen: answer === value,
          label: words.answers(value),
        }),
      )}
    </div>
  </fieldset>`;
}

function boxes(
  { words }: ChecklistView,
  { id, name }: Principle,
  given: PrincipleAnswer,
  faults: readonly Fault[],
): unknown {
  const { answer, done, reason, followUp, evidence = [] } = given;
  const open = boxesFor(answer);
  const about = { about: name, part: id, faults, words };
  const by = followUp?.by;
  return [
    open.reason
      ? field({
          ...about,
          id: `${id}-reason`,
          key: 'reason',
          kind: 'long',
          value: reason,
          label: answer === 'departed' ? words.reasonDeparted : words.reasonNotApplicable,
        })
      : nothing,
    open.done
      ? html`${field({ ...about, id: `${id}-done`, key: 'done', kind: 'long', value: done, label: words.done })}
          <fieldset class="evidence">
            <legend>${words.evidence}<span class="unseen">: ${name}</span></legend>
            <p class="hint">${words.evidenceHint}</p>
            ${evidence.map(
              (piece, n) =>
                html`<div class="piece">
                  ${field({ ...about, id: `${id}-text-${n}`, key: 'text', n, value: piece.text, label: words.evidenceText(n + 1) })}
                  ${field({ ...about, id: `${id}-link-${n}`, key: 'href', n, kind: 'link', value: piece.href, label: words.evidenceLink(n + 1) })}
                  <button type="button" class="plain" data-do="remove-evidence" data-part=${id} data-n=${n}>
                    ${words.removeEvidence(n + 1)}<span class="unseen">: ${name}</span>
                  </button>
                </div>`,
            )}
            <button
              type="button"
              id="${id}-add"
              data-do="add-evidence"
              data-part=${id}
              data-n=${evidence.length}
            >
              ${evidence.length ? words.addMoreEvidence : words.addEvidence}<span class="unseen"
                >: ${name}</span
              >
            </button>
          </fieldset>`
      : nothing,
    open.followUp
      ? html`<fieldset class="evidence">
          <legend>${words.followUp}<span class="unseen">: ${name}</span></legend>
          ${field({ ...about, id: `${id}-what`, key: 'what', value: followUp?.what, label: words.followUpWhat })}
          ${field({ ...about, id: `${id}-post`, key: 'post', value: followUp?.post, label: words.followUpPost })}
          ${field({ ...about, id: `${id}-by`, key: 'by', kind: 'day', value: typeof by === 'string' ? by : by?.to, label: words.followUpBy })}
        </fieldset>`
      : nothing,
  ];
}
