import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayFlag, sayReasons, weighDeclaration } from '@engagement-plan/core';
import type { Assessment } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { declaredMark } from '../engagement-status/declared.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { UpdateView } from './update-view.js';

/** What the evidence suggests, with this update in it, beside what the officer declares. */
export function comparison({
  then,
  scheme,
  words,
  statusWords,
  lang,
  level,
  live,
}: UpdateView): TemplateResult {
  const { assessment, reading } = then;
  const { declared, derived, effective } = assessment;
  const evidence = wordOf(derived, scheme, lang);
  const weighed = weighDeclaration(assessment);
  const ceiling = assessment.flags.find(({ code }) => code === 'optimistic');
  const verdict = !declared ? words.notDeclared : weighed ? words.weighed(weighed) : words.notWeighed;
  const published = wordOf(effective, scheme, lang);
  return html`<div class="panel comparison" part="comparison">
    ${heading(level + 2, words.suggests)}
    <p class="hint">${words.suggestsHint}</p>
    <dl>
      <dt>${words.theirs}</dt>
      <dd>${statusMark(derived.state, evidence)}</dd>
      ${
        declared
          ? html`<dt>${words.yours}</dt>
              <dd>${declaredMark(assessment, scheme, lang)}</dd>`
          : nothing
      }
      <dt>${statusWords.why}</dt>
      <dd class="own">${sayReasons({ assessment: { reasons: [derived.reason] }, reading }, lang)}</dd>
    </dl>
    <p role="status" aria-live=${live} id="verdict">
      <span class="unseen">${words.suggested(evidence)} </span>${
        weighed && weighed !== 'level' && declared
          ? html`<b>${words.declared(labelOf(assessment, scheme, lang))}</b> `
          : nothing
      }${verdict}${ceiling ? ` ${sayFlag(ceiling, lang)} ${words.published(published)}` : ''}
    </p>
  </div>`;
}

function labelOf({ declared }: Assessment, scheme: UpdateView['scheme'], lang: UpdateView['lang']) {
  return declared ? wordOf({ state: declared.tone, level: declared.level }, scheme, lang) : '';
}
