import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, linkAddress, progressAgainst, sayProgress } from '@engagement-plan/core';
import type { Lang, Principle, PrincipleAnswer, PrincipleProgress } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import { answerMark } from '../marks/answer-mark.js';
import { answerTo } from './answers.js';
import { screenedOut } from './form.js';
import { past } from './past.js';
import type { ChecklistView } from './view.js';

/** The checklist as residents read it: how the engagement was run, principle by principle. */
export function account(view: ChecklistView): TemplateResult {
  const { checklist, set, progress, words, lang, level } = view;
  const { organisation, opens, closes } = checklist.engagement;
  const day = (text: string | undefined) => (text ? formatDay(text, lang) : '');
  const owedWhenSigned = countOwedWhenSigned(view);
  return html`<p class="lead" part="progress">${sayProgress(progress, lang)}.</p>
    ${screenedOut(progress, words)}
    <p>
      ${organisation ? html`${words.runBy} ${ownWords(organisation)}. ` : nothing}
      ${opens || closes ? html`${words.ran(day(opens), day(closes))}. ` : nothing}
      ${checklist.signOff?.on ? words.signedOff(checklist.signOff.post, day(checklist.signOff.on)) : words.notSignedOff}
      ${owedWhenSigned > 0 ? words.signedOwed(owedWhenSigned) : nothing}
    </p>
    ${set.stages.map(
      (stage) =>
        html`<div class="stage">
          ${heading(level + 1, stage.title)}
          ${set.principles
            .filter((principle) => principle.stage === stage.id)
            .map((principle) => {
              const standing = progress.principles.find(({ id }) => id === principle.id);
              return told(view, principle, answerTo(checklist, principle.id), standing);
            })}
        </div>`,
    )}
    ${past(view)}`;
}

/** What falls due later was rightly open when it was signed; what was due by then was not. */
function countOwedWhenSigned({ checklist, set, progress: { asOf } }: ChecklistView): number {
  const { on } = checklist.signOff ?? {};
  if (!on) return 0;
  return progressAgainst(set, checklist, { asOf: on < asOf ? on : asOf }).counts.owed;
}

function told(
  { words, lang, level }: ChecklistView,
  principle: Principle,
  given: PrincipleAnswer,
  standing: PrincipleProgress | undefined,
): TemplateResult {
  const { done, reason, followUp, evidence = [] } = given;
  const shown = evidence.filter(({ text, href, audience }) => audience !== 'internal' && (text || href));
  return html`<div class="told">
    ${heading(level + 2, html`<span class="number">${principle.number ?? nothing}</span> ${principle.name}`)}
    <p>${answerMark(given.answer, markWords(standing, words))}</p>
    ${principle.statement ? html`<p class="statement">${principle.statement}</p>` : nothing}
    <dl>
      ${
        done
          ? html`<dt>${words.accountDone}</dt>
              <dd>${ownWords(done)}</dd>`
          : nothing
      }
      ${
        reason
          ? html`<dt>${words.accountReason}</dt>
              <dd>${ownWords(reason)}</dd>`
          : nothing
      }
      ${
        shown.length > 0
          ? html`<dt>${words.accountEvidence}</dt>
              ${shown.map(({ text, href }) => {
                const link = linkAddress(href);
                return html`<dd>
                  ${link ? html`<a href=${link}>${text || link}</a>` : ownWords(text || (href ?? ''))}
                </dd>`;
              })}`
          : nothing
      }
      ${
        followUp?.what
          ? html`<dt>${words.accountNext}</dt>
              <dd>${ownWords(words.next(followUp.what, followUp.post ?? '', sayBy(followUp.by, lang)))}</dd>`
          : nothing
      }
    </dl>
  </div>`;
}

function markWords(standing: PrincipleProgress | undefined, words: ChecklistView['words']): string {
  if (standing?.screenedBy !== undefined) return words.notAskedMark;
  if (standing?.answer) return words.answers(standing.answer);
  return standing?.owed ? words.owedMark : words.notYetDue;
}

type By = NonNullable<PrincipleAnswer['followUp']>['by'];

function sayBy(by: By, lang: Lang): string {
  if (!by) return '';
  return typeof by === 'string' ? formatDay(by, lang) : by.words;
}
