import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf, levelWords, sayFlag, sayReason, sayState, sayToGreen } from '@engagement-plan/core';
import type { Assessment, GreyState, Lang, Standing, StatusLevels } from '@engagement-plan/core';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { StatusWords } from './engagement-status.words.js';

/** Whether what is published is another colour than the officer declared. */
export function declaredDiffers({ declared, effective }: Assessment): boolean {
  return declared !== undefined && declared.tone !== effective.state;
}

/** The mark of what the officer declared. */
export function declaredMark(
  { declared }: Assessment,
  scheme: StatusLevels,
  lang: Lang,
): TemplateResult | typeof nothing {
  if (!declared) return nothing;
  const level = levelOf(scheme, declared.level);
  return statusMark(declared.tone, level ? levelWords(level, lang).label : declared.label);
}

/** One sentence as it is, several as a list. */
function sentences(said: readonly string[]): TemplateResult {
  const [only, ...more] = said;
  return more.length === 0
    ? html`<span class="own">${only}</span>`
    : html`<ul>
        ${said.map((sentence) => html`<li class="own">${sentence}</li>`)}
      </ul>`;
}

/** Why a status is what it is: terms and descriptions for a `dl`. */
export function statusAccount(
  assessment: Assessment,
  scheme: StatusLevels,
  words: StatusWords,
  lang: Lang,
): TemplateResult {
  const { reasons, toGreen, flags, derived, effective } = assessment;
  const differs = declaredDiffers(assessment);
  return html`<dt>${words.why}</dt>
    <dd>${sentences(reasons.map((reason) => sayReason(reason, lang)))}</dd>
    ${
      toGreen.length === 0
        ? nothing
        : html`<dt>${words.toGreen}</dt>
            <dd>${sentences([...new Set(toGreen.map((reason) => sayToGreen(reason, lang)))])}</dd>`
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
            <dd>${statusMark(derived.state, sayState(derived.state, lang))}</dd>`
        : nothing
    }
    ${
      flags.length === 0
        ? nothing
        : html`<dt>${words.flags}</dt>
            <dd>${sentences(flags.map((flag) => sayFlag(flag, lang)))}</dd>`
    }`;
}

/** What a standing means, in the words of the plan's scheme; a grey state in ours. */
export function meaningOf(standing: Standing, scheme: StatusLevels, words: StatusWords, lang: Lang): string {
  const { state } = standing;
  if (state !== 'bad' && state !== 'warning' && state !== 'good') return words.grey(state);
  const level = levelOf(scheme, standing.level) ?? scheme.levels.find(({ tone }) => tone === state);
  return (level && levelWords(level, lang).definition) ?? words.noDefinition;
}

const GREYS: readonly GreyState[] = ['not-due', 'unknown', 'excluded'];

/** The key to every status of a scheme, greys included, behind a disclosure. */
export function schemeKey(scheme: StatusLevels, words: StatusWords, lang: Lang): TemplateResult {
  const standings: Standing[] = [
    ...scheme.levels.map(({ tone, code }) => ({ state: tone, level: code })),
    ...GREYS.map((state) => ({ state, level: undefined })),
  ];
  return html`<details class="key">
    <summary>${words.key}</summary>
    <dl>
      ${standings.map(
        (standing) =>
          html`<dt>${statusMark(standing.state, wordOf(standing, scheme, lang))}</dt>
            <dd class="own">${meaningOf(standing, scheme, words, lang)}</dd>`,
      )}
    </dl>
  </details>`;
}
