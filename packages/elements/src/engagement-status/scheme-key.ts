import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { levelOf, levelWords } from '@engagement-plan/core';
import type { GreyState, Lang, Standing, StatusLevels } from '@engagement-plan/core';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { StatusWords } from './engagement-status.words.js';

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
