import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  SPECTRUMS,
  levelTexts,
  levelsLike,
  methodNamed,
  methodTexts,
  promiseAgainst,
  reachOf,
  sayPromise,
} from '@engagement-plan/core';
import type { AnswerValue, Lang, NamedLevel, PromiseOutcome, PromiseVerdict } from '@engagement-plan/core';
import { ownWords } from '../base/own-words.js';
import { answerMark } from '../marks/answer-mark.js';
import { askedOf } from './choice.js';
import type { SpectrumView } from './view.js';

/** How many of those that would close a gap are offered. */
const OFFERED = 3;

/** Which mark an outcome or a verdict takes; the words beside it say the same. */
const MARKS: Readonly<Record<PromiseOutcome | PromiseVerdict, AnswerValue>> = {
  exceeds: 'departed',
  matches: 'met',
  under: 'met',
  unknown: 'unknown',
  kept: 'met',
  partly: 'partly',
  broken: 'not-met',
};

/** A verdict as a mark: word, shape and colour. */
export function promiseMark(verdict: PromiseOutcome | PromiseVerdict, words: string): TemplateResult {
  return answerMark(MARKS[verdict], words);
}

/** Methods by name, as a sentence quotes them: a form keeps their ids. */
export function methodNames(methods: readonly string[], lang: Lang): string[] {
  return methods.map((words) => {
    const known = methodNamed(words);
    return known?.id === words ? methodTexts(known, lang).name : words;
  });
}

/** The methods chosen, each with how far it reaches. */
export function methodsReached({ promised, spectrum, choice, words, lang }: SpectrumView): TemplateResult {
  const { methods } = reachOf(methodNames(choice.methods, lang), promised?.spectrum ?? spectrum);
  return html`<ul>
    ${methods.map(
      (one) =>
        html`<li>
          ${ownWords(one.words)}:
          ${one.level ? words.reachesLevel(levelTexts(one.level, lang).name) : words.reachUnknown}
        </li>`,
    )}
  </ul>`;
}

/** The promise beside the methods; where it exceeds them, what would close the gap. A live region from the first drawing. */
export function promiseCheck(view: SpectrumView): TemplateResult {
  const { promised, choice, words, lang, wish } = view;
  const against = promised && promiseAgainst(promised, methodNames(choice.methods, lang), askedOf(wish));
  return html`<div class="check panel" part="check">
    <div role="status" aria-live=${view.live} id="check" tabindex="-1">
      ${
        against
          ? html`<p>${promiseMark(against.outcome, words.outcomes(against.outcome))}</p>
              <p>${sayPromise(against, lang)}</p>`
          : html`<p>${words.noLevel}</p>`
      }
    </div>
  </div>`;
}

/** What was ticked, and buttons for what would close a gap. */
export function closingGap(view: SpectrumView): TemplateResult {
  const { promised, choice, words, lang, wish } = view;
  const against = promised && promiseAgainst(promised, choice.methods, askedOf(wish));
  const offered = against?.closing.slice(0, OFFERED) ?? [];
  return html`${
    choice.methods.length > 0
      ? html`<p class="group">${words.ticked}</p>
          ${methodsReached(view)}`
      : nothing
  }
  ${
    offered.length > 0
      ? html`<p class="screen">${words.closeGap}</p>
          <div class="row screen">
            ${offered.map(
              ({ method }) =>
                html`<button type="button" data-add=${method.id}>
                  ${words.add(methodTexts(method, lang).name)}
                </button>`,
            )}
          </div>`
      : nothing
  }`;
}

/** What comes near the level in the frameworks that are shipped. */
export function elsewhere(promised: NamedLevel, { words, lang }: SpectrumView): TemplateResult {
  const others = SPECTRUMS.filter(
    (framework) => framework !== promised.spectrum && framework.id !== promised.spectrum.id,
  );
  return html`<details>
    <summary>${words.elsewhere}</summary>
    <dl class="help">
      ${others.map((framework) => {
        const like = levelsLike(promised, framework);
        return html`<dt>${titleOf(framework, lang)}</dt>
          ${
            like.length === 0
              ? html`<dd>${words.noneElsewhere}</dd>`
              : like.map(
                  ({ level, fit }) =>
                    html`<dd>
                      ${levelTexts(level, lang).name} (${fit === 'close' ? words.close : words.loose})
                    </dd>`,
                )
          }`;
      })}
    </dl>
  </details>`;
}

/** A framework's title in the reader's language. */
export function titleOf({ title, translations }: NamedLevel['spectrum'], lang: Lang): string {
  const said = lang === 'en' ? undefined : translations?.[lang]?.['/title'];
  return typeof said === 'string' && said !== '' ? said : title;
}
