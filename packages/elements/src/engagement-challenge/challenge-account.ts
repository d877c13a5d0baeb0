import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { challengeStanding, formatDay, publicChallenge, sayChallengeStanding } from '@engagement-plan/core';
import type { Challenge, Day, Lang, Nation } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import type { ChallengeWords } from './engagement-challenge.words.js';

/** What the account of a challenge is drawn from. */
export interface ChallengeAccount {
  readonly challenge: Challenge;
  readonly asOf: Day;
  readonly nation: Nation | undefined;
  readonly words: ChallengeWords;
  readonly lang: Lang;
  readonly level: number;
}

/** A challenge as anybody may read it: its words, its clock, its answer. Who sent it is never shown. */
export function challengeAccount(view: ChallengeAccount): TemplateResult {
  const { asOf, nation, words, lang, level } = view;
  const challenge = publicChallenge(view.challenge);
  const standing = challengeStanding(challenge, { asOf, nation });
  const { kindOf, title, text, answer, lang: written } = challenge;
  const foreign = written && written.split('-')[0] !== lang ? written : nothing;
  const late = standing.state === 'overdue';
  return html`${heading(level, title ? html`<span class="own" lang=${foreign}>${title}</span>` : words.account(kindOf))}
    ${view.challenge.from ? html`<p class="warn">${words.internal}</p>` : nothing}
    ${title ? html`<p class="quiet">${words.account(kindOf)}</p>` : nothing} ${heading(level + 1, words.said)}
    <blockquote lang=${foreign} part="said">${ownWords(text)}</blockquote>
    ${heading(level + 1, words.clock)}
    <p class=${late ? 'warn' : 'clock'} part="clock">${sayChallengeStanding(standing, lang)}</p>
    ${
      answer && standing.answeredOn
        ? html`${heading(level + 1, words.answer)}
            <blockquote lang=${foreign} part="answer">${ownWords(answer.text)}</blockquote>
            <p class="quiet">${words.answered(answer.by ?? '', formatDay(answer.on, lang))}</p>`
        : nothing
    }`;
}
