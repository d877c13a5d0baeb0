import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  SPECTRUMS,
  formatDay,
  levelNamed,
  levelTexts,
  promiseKept,
  publish,
  sayPromiseKept,
} from '@engagement-plan/core';
import type { Day, Engagement, Register, Spectrum } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import { Trouble } from '../base/trouble.js';
import { wordsOf } from './choice.js';
import { ladderToRead } from './ladder.js';
import { elsewhere, methodsReached, promiseCheck, promiseMark } from './promise.js';
import type { Given } from './read-spectrum.js';
import type { SpectrumView } from './view.js';

/** What the account is about: a level in somebody's words, methods, and the engagement that promised it, if one did. */
export interface Told {
  readonly written: string | undefined;
  readonly methods: readonly string[];
  readonly engagement: Engagement | undefined;
  /** Frameworks levels are looked up in, the council's own first. */
  readonly spectrums: readonly Spectrum[];
}

/** What the page asks for; throws a {@link Trouble} when the engagement is not in the register. */
export function accountOf(
  { spectrum, register }: Given,
  asked: Readonly<Record<'level' | 'methods' | 'engagement', string | undefined>>,
): Told {
  const { engagement: id } = asked;
  const engagement = id === undefined ? undefined : publicIn(register).find((one) => one.id === id);
  if (id !== undefined && !engagement)
    throw new Trouble('wrong-shape', `engagement="${id}" is not in the register`);
  return {
    written: engagement ? engagement.level : asked.level,
    methods: engagement ? (engagement.methods ?? []) : wordsOf(asked.methods),
    engagement,
    spectrums: [...(spectrum ? [spectrum] : []), ...SPECTRUMS],
  };
}

/** What the register has for the public. */
function publicIn(register: Register | undefined): readonly Engagement[] {
  return (register && publish(register).document?.engagements) ?? [];
}

/** What residents read: what was promised, how they could take part, and whether it was kept. */
export function account(shown: SpectrumView, told: Told, asOf: Day): TemplateResult {
  const { words, lang, level } = shown;
  const { written, methods, engagement, spectrums } = told;
  const among = engagement ? spectrums : [shown.spectrum, ...spectrums];
  const promised = written ? levelNamed(written, among) : undefined;
  const view: SpectrumView = {
    ...shown,
    spectrum: promised?.spectrum ?? shown.spectrum,
    promised,
    choice: { level: promised?.level.id, methods },
  };
  const texts = promised && levelTexts(promised.level, lang);
  return html`${heading(level, engagement ? ownWords(engagement.title) : words.promised)}
    ${engagement ? whenAndWho(view, engagement) : nothing}
    <p class="lead">
      ${engagement ? html`<span class="unseen">${words.promised}: </span>` : nothing}${texts?.name ?? (written ? words.unknownLevel(written) : words.notPromised)}
    </p>
    ${texts?.promise ? html`<blockquote class="own" part="promise">${texts.promise}</blockquote>` : nothing}
    ${engagement ? verdict(view, engagement, asOf, spectrums) : nothing} ${methodsUsed(view)}
    ${!engagement && promised && methods.length > 0 ? promiseCheck(view) : nothing}
    ${engagement ? youSaid(view, engagement, asOf) : nothing} ${heading(level + 1, words.ladder)}
    ${ladderToRead(view)} ${promised ? elsewhere(promised, view) : nothing}`;
}

function whenAndWho({ words, lang }: SpectrumView, { opens, closes, owner }: Engagement): TemplateResult {
  const day = (text: string | undefined) => (text ? formatDay(text, lang) : '');
  return html`<p>
    ${opens || closes ? words.open(day(opens), day(closes)) : nothing} ${owner ? words.runBy(owner) : nothing}
  </p>`;
}

function verdict(
  { words, lang, level }: SpectrumView,
  engagement: Engagement,
  asOf: Day,
  spectrums: readonly Spectrum[],
): TemplateResult {
  const kept = promiseKept(engagement, { asOf, spectrums });
  const [, ...why] = sayPromiseKept(kept, lang);
  return html`${heading(level + 1, words.kept)}
    <div part="verdict">
      <p>${promiseMark(kept.verdict, words.verdicts(kept.verdict))}</p>
      <ul>
        ${why.map((reason) => html`<li>${reason}</li>`)}
      </ul>
    </div>`;
}

function methodsUsed(view: SpectrumView): unknown {
  if (view.choice.methods.length === 0) return nothing;
  return html`${heading(view.level + 1, view.words.methodsUsed)} ${methodsReached(view)}`;
}

function youSaid({ words, lang }: SpectrumView, { result }: Engagement, asOf: Day): unknown {
  if (!result || (result.on !== undefined && result.on > asOf)) return nothing;
  const { asked, said, did, on } = result;
  const pairs = [
    [words.asked, asked],
    [words.said, said],
    [words.did, did],
  ] as const;
  if (!pairs.some(([, text]) => text)) return nothing;
  return html`<dl class="said panel">
      ${pairs.map(([label, text]) =>
        text
          ? html`<dt>${label}</dt>
              <dd>${ownWords(text)}</dd>`
          : nothing,
      )}
    </dl>
    ${on ? html`<p class="quiet">${words.told(formatDay(on, lang))}</p>` : nothing}`;
}
