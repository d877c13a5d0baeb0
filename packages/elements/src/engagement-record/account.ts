import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  answerTo,
  completenessOf,
  methodsOf,
  sayCompleteness,
  sayGroupScores,
  sayMethods,
  sayQuestion,
  scoresOf,
} from '@engagement-plan/core';
import type { RecordQuestion, ScoredThing } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import { gridToRead } from './grid.js';
import { linkList } from './links.js';
import { scoreLines } from './scores.js';
import { STAGES } from './steps.js';
import type { RecordView } from './view.js';

/** The record as residents read it: what was answered, stage by stage, and how good it was judged to be. */
export function account(view: RecordView): TemplateResult {
  const { record, words, lang, level } = view;
  const { status, printed } = record;
  const said = told(view);
  return html`${heading(level, record.title ? ownWords(record.title) : words.unnamed)}
    <p>
      ${status ? words.status(status) : nothing} ${printed ? words.printed(printed.words) : nothing}
      ${sayCompleteness(completenessOf(record), lang)}.
    </p>
    ${linkList(view)}
    ${STAGES.map((stage) => {
      const own = said.filter((question) => question.stage === stage);
      const more =
        stage === 'analyse' && record.analyse?.readiness
          ? html`${heading(level + 2, words.readiness)} ${gridToRead(view)}`
          : stage === 'do' && record.plan?.methods
            ? html`<p><b>${words.howMethodsGo}:</b> ${sayMethods(methodsOf(record), lang)}.</p>`
            : stage === 'review' && record.review
              ? howGood(view)
              : nothing;
      return html`<div class="stage">
        ${heading(level + 1, words.stages(stage))}
        ${own.length === 0 && more === nothing ? html`<p class="quiet">${words.nothingYet}</p>` : nothing}
        ${stage === 'do' ? more : nothing}
        ${own.length > 0 ? html`<dl>${own.map((question) => answer(view, question))}</dl>` : nothing}
        ${stage === 'do' ? nothing : more}
      </div>`;
    })}`;
}

/** Questions whose answers are told one by one; the grid, the scores and the links are shown together. */
function told({ questions }: RecordView): RecordQuestion[] {
  return questions.filter(
    (question) =>
      question.answered &&
      question.kind !== 'score' &&
      question.kind !== 'link' &&
      question.pointer !== '/traces' &&
      question.id !== 'resistance-stakeholder' &&
      question.id !== 'principles' &&
      !question.pointer.startsWith('/analyse/readiness/'),
  );
}

function answer({ record, lang }: RecordView, question: RecordQuestion): TemplateResult {
  const said = answerTo(record, question) ?? '';
  return html`<dt>${sayQuestion(question, lang).question}</dt>
    <dd>
      ${
        Array.isArray(said)
          ? html`<ul>
              ${(said as readonly string[]).map((line) => html`<li>${ownWords(line)}</li>`)}
            </ul>`
          : ownWords(String(said as string))
      }
    </dd>`;
}

function howGood(view: RecordView): TemplateResult {
  const { record, words, level } = view;
  const { things, scored } = scoresOf(record);
  return html`${heading(level + 2, words.howGood)} ${scoreLines(view)}
  ${
    scored > 0
      ? html`<table class="judged">
          <caption class="unseen">
            ${words.howGood}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.thing}</th>
              <th scope="col">${words.score}</th>
            </tr>
          </thead>
          <tbody>
            ${things.map(
              (thing) =>
                html`<tr>
                  <th scope="row">${thing.about ? ownWords(thing.about) : words.whole}</th>
                  <td>${scoreSaid(view, thing)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
      : nothing
  }`;
}

function scoreSaid({ words, lang }: RecordView, { score, agreed, group }: ScoredThing): TemplateResult {
  if (score === undefined) return html`${words.notScored}`;
  const number = Number.isInteger(score) ? String(score) : score.toFixed(1);
  return html`<b>${words.outOf(number)}</b>${agreed ? nothing : html` (${words.fromGroup})`}
    ${group ? html`<br />${sayGroupScores(group, lang)}` : nothing}`;
}
