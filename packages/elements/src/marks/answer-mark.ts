import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnswerValue } from '@engagement-plan/core';

/** Which of the status colours an answer takes; the words and the shape say the same without it. */
const TONES: Readonly<Record<AnswerValue | 'none', 'good' | 'warning' | 'bad' | 'grey'>> = {
  met: 'good',
  partly: 'warning',
  'not-met': 'bad',
  departed: 'warning',
  'not-yet': 'grey',
  'not-applicable': 'grey',
  unknown: 'grey',
  none: 'grey',
};

const SHAPES: Readonly<Record<AnswerValue | 'none', TemplateResult>> = {
  met: svg`<path d="M2 8.5 6 12.5 14 3.5"/>`,
  partly: svg`<circle cx="8" cy="8" r="6"/><path class="solid" d="M8 2a6 6 0 0 0 0 12z"/>`,
  'not-met': svg`<path d="M3 3 13 13M13 3 3 13"/>`,
  departed: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8z"/>`,
  'not-yet': svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8h3"/>`,
  'not-applicable': svg`<path d="M3 8H13"/>`,
  unknown: svg`<path d="M5 5.5a3 3 0 1 1 4 2.8c-.8.3-1 .8-1 1.7M8 12.4v1.2"/>`,
  none: svg`<circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2.5"/>`,
};

/** An answer as a mark: word, shape and colour. */
export function answerMark(answer: AnswerValue | undefined, words: string): TemplateResult {
  const kind = answer ?? 'none';
  return html`<span class="mark" part="answer" data-tone=${TONES[kind]}
    ><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind]}</svg>${words}</span
  >`;
}
