import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  formatDay,
  isInternal,
  linkAddress,
  sayDiaryFinding,
  sayEngagementState,
  sayMissing,
} from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import type { DiaryView } from './diary-view.js';
import type { DiaryRow } from './reading.js';
import { sayAfter, sayDays } from './say-days.js';

const joined = (names: readonly string[] | undefined) => (names ?? []).join(', ');

/** One engagement: when, who, where, how to take part, and what came of it. */
export function oneEngagement(row: DiaryRow, level: number, view: DiaryView): TemplateResult {
  const { entry, who } = row;
  const { engagement, state, at } = entry;
  const { words, lang, foreign } = view;
  const own = (text: string) => html`<span class="own" lang=${foreign ?? nothing}>${text}</span>`;
  const fact = (term: string, text: string) =>
    text === ''
      ? nothing
      : html`<div>
          <dt>${term}</dt>
          <dd>${own(text)}</dd>
        </div>`;
  const partners = joined(engagement.partners);
  const after = sayAfter(entry, view);
  return html`<article
    class="engagement"
    part="engagement"
    id="engagement-${at}"
    aria-labelledby="title-${at}"
  >
    ${heading(level, own(engagement.title), `title-${at}`)}
    <p class="days">
      <span class="state" data-state=${state}>${sayEngagementState(state, lang)}</span>
      ${sayDays(entry, view)}${view.officers && isInternal(engagement) ? html` <strong>(${words.onlyCouncil})</strong>` : nothing}
    </p>
    ${after.length === 0 ? nothing : html`<p class="after">${after.join(' ')}</p>`}
    <dl class="facts">
      ${fact(words.who, joined(who))} ${fact(words.where, joined(engagement.areas))}
      ${fact(words.community, joined(engagement.communities?.map(({ name }) => name)))}
      ${
        row.level
          ? html`<div>
              <dt>${words.level}</dt>
              <dd class="own">${row.level.name}</dd>
            </div>`
          : nothing
      }
      ${fact(words.how, joined(engagement.methods))}
      ${fact(words.by, [engagement.owner ?? '', partners && words.partners(partners)].filter(Boolean).join(', '))}
    </dl>
    ${links(row, view)} ${toldPart(row, view)} ${findings(row, view)}
  </article>`;
}

/** Links that do no harm; the first way in is named by what it leads to. */
function links({ entry: { engagement, state } }: DiaryRow, { words, foreign, officers }: DiaryView) {
  const safe = (engagement.links ?? []).flatMap((link) => {
    const href = linkAddress(link.href);
    return href !== undefined && (officers || link['audience'] !== 'internal')
      ? [{ href, text: link.text }]
      : [];
  });
  if (safe.length === 0) return nothing;
  const name = (state === 'open' ? words.takePart : words.more)(engagement.title);
  return html`<ul class="links">
    ${safe.map(
      ({ href, text }) =>
        html`<li>
          <a href=${href} part="link"
            >${text ? html`<span class="own" lang=${foreign ?? nothing}>${text}</span>` : name}</a
          >
        </li>`,
    )}
  </ul>`;
}

/** You said, we did: what was asked, said and done, as far as it was told. */
function toldPart({ told }: DiaryRow, { words, lang, foreign, officers }: DiaryView) {
  const { asked, said, did, on, promise } = told;
  if (said === undefined && did === undefined) return nothing;
  const part = (term: string, text: string | undefined) =>
    text === undefined
      ? nothing
      : html`<div>
          <dt>${term}</dt>
          <dd><span class="own" lang=${foreign ?? nothing}>${text}</span></dd>
        </div>`;
  const missing = officers ? sayMissing(told, lang) : '';
  return html`<div class="told" part="told">
    <p class="term">${words.told}</p>
    <dl class="facts">${part(words.asked, asked)} ${part(words.said, said)} ${part(words.did, did)}</dl>
    ${promise || on ? html`<p>${promise ? words[promise] : nothing} ${on ? words.toldOn(formatDay(on, lang)) : nothing}</p>` : nothing}
    ${missing ? html`<p>${missing}</p>` : nothing}
  </div>`;
}

/** For officers: what there is to settle, in the words of the checks. */
function findings({ entry }: DiaryRow, { words, lang, officers }: DiaryView) {
  if (!officers || entry.findings.length === 0) return nothing;
  return html`<div class="settle" part="settle">
    <p class="term">${words.settle}</p>
    <ul>
      ${entry.findings.map((finding) => html`<li class="own">${sayDiaryFinding(finding, lang)}</li>`)}
    </ul>
  </div>`;
}
