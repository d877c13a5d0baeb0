import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { STATE_OF, levelOf, levelWords, sayState } from '@engagement-plan/core';
import type { Lang, Standing, StatusLevels, StatusState, StatusWord } from '@engagement-plan/core';

/** A shape for each state, so that no meaning hangs on colour: the more urgent, the more it points. */
const SHAPES: Readonly<Record<StatusState, string>> = {
  bad: 'M8 1.5 15 14.5H1z',
  warning: 'M8 1 15 8 8 15 1 8z',
  good: 'M2 8.5 6 12.5 14 3.5',
  'not-due': 'M14 8A6 6 0 1 1 2 8a6 6 0 1 1 12 0M8 4.5V8h3',
  unknown: 'M5 5.5a3 3 0 1 1 4 2.8c-.8.3-1 .8-1 1.7M8 12.4v1.2',
  excluded: 'M3 8H13',
};
const SOLID: readonly StatusState[] = ['bad', 'warning'];

/** Which of the status colours a state takes: grey states are never coloured. */
export function toneOf(state: StatusState): 'good' | 'warning' | 'bad' | 'grey' {
  return state === 'good' || state === 'warning' || state === 'bad' ? state : 'grey';
}

/** The word for a standing: the label the scheme gives it, else the plain word of its state. */
export function wordOf({ state, level }: Standing, scheme: StatusLevels, lang: Lang): string {
  const named = levelOf(scheme, level);
  return named ? levelWords(named, lang).label : sayState(state, lang);
}

/**
 * A status as a mark: word, shape and colour. Every element that shows a status shows this. `lang` is the
 * language of the word, which the core may have said in another one than the element speaks.
 */
export function statusMark(state: StatusState, word: string, lang?: Lang): TemplateResult {
  return html`<span class="mark" part="status" data-tone=${toneOf(state)}
    ><svg viewBox="0 0 16 16" aria-hidden="true">
      <path class=${SOLID.includes(state) ? 'solid' : nothing} d=${SHAPES[state]} /></svg
    ><span class="own" lang=${lang ?? nothing} .textContent=${word}></span
  ></span>`;
}

/** The mark of a light that many rows come to; no level of a scheme speaks for many rows. */
export function lightMark(light: StatusWord, lang: Lang): TemplateResult {
  const state = STATE_OF[light];
  return statusMark(state, sayState(state, lang), lang);
}
