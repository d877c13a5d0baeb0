import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayFlag, sayReasons, sayState, sayToGreen } from '@engagement-plan/core';
import type { Assessment, Lang, RowWithReasons, StatusLevels } from '@engagement-plan/core';
import { statusMark } from '../marks/status-mark.js';
import { declaredDiffers, declaredMark } from './declared.js';
import type { StatusWords } from './engagement-status.words.js';

/** One sentence as it is, several as a list. */
function sentences(said: readonly string[], lang: Lang): TemplateResult {
  const [only, ...more] = said;
  return more.length === 0
    ? html`<span class="own" lang=${lang}>${only}</span>`
    : html`<ul>
        ${said.map((sentence) => html`<li class="own" lang=${lang}>${sentence}</li>`)}
      </ul>`;
}

/** A status, and the facts it was made from where they are known: they quote the officer. */
export interface Told extends RowWithReasons {
  readonly assessment: Assessment;
}

/** Why a status is what it is: terms and descriptions for a `dl`. */
export function statusAccount(
  told: Told,
  scheme: StatusLevels,
  words: StatusWords,
  lang: Lang,
): TemplateResult {
  const { assessment } = told;
  const { toGreen, flags, derived, effective } = assessment;
  const differs = declaredDiffers(assessment);
  return html`<dt>${words.why}</dt>
    <dd>${sentences(sayReasons(told, lang), lang)}</dd>
    ${
      toGreen.length === 0
        ? nothing
        : html`<dt>${words.toGreen}</dt>
            <dd>${sentences([...new Set(toGreen.map((reason) => sayToGreen(reason, lang)))], lang)}</dd>`
    }
    ${
      differs
        ? html`<dt>${words.declared}</dt>
            <dd>${declaredMark(assessment, scheme, lang)}</dd>`
        : nothing
    }
    ${
      differs || derived.state !== effective.state
        ? html`<dt>${words.derived}</dt>
            <dd>${statusMark(derived.state, sayState(derived.state, lang), lang)}</dd>`
        : nothing
    }
    ${
      flags.length === 0
        ? nothing
        : html`<dt>${words.flags}</dt>
            <dd>
              ${sentences(
                flags.map((flag) => sayFlag(flag, lang)),
                lang,
              )}
            </dd>`
    }`;
}
