import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf, levelWords } from '@engagement-plan/core';
import type { GreyState, Lang, Standing, StatusLevels } from '@engagement-plan/core';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { StatusWords } from './engagement-status.words.js';

/** What a standing means, as a `dd`: in the words of the plan's scheme, a grey state in ours. */
export function meaningOf(
  standing: Standing,
  scheme: StatusLevels,
  words: StatusWords,
  lang: Lang,
): TemplateResult {
  const { state } = standing;
  if (state !== 'bad' && state !== 'warning' && state !== 'good')
    return html`<dd class="own">${words.grey(state)}</dd>`;
  const level = levelOf(scheme, standing.level) ?? scheme.levels.find(({ tone }) => tone === state);
  const definition = level && levelWords(level, lang).definition;
  return html`<dd class="own" lang=${definition ? lang : nothing}>${definition ?? words.noDefinition}</dd>`;
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
          html`<dt>${statusMark(standing.state, wordOf(standing, scheme, lang), lang)}</dt>
            ${meaningOf(standing, scheme, words, lang)}`,
      )}
    </dl>
  </details>`;
}
