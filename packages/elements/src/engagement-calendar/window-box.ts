import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isDay, sayBlocked, sayWindow, suggestWindow } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import type { Options } from './choices.js';
import type { DiaryView } from './diary-view.js';
import type { DiaryReading } from './reading.js';

/** What an officer wants room for, as typed. */
export interface Wish {
  readonly who: string;
  readonly area: string;
  readonly days: string;
  readonly from: string;
  /** Whether the officer has asked for it: an unasked wish is not answered, and has no faults. */
  readonly asked: boolean;
}

export type WishField = 'who' | 'days' | 'from';

/** What one would begin with: six weeks from today. */
export function firstWish(asOf: Day): Wish {
  return { who: '', area: '', days: '42', from: asOf, asked: false };
}

/** What is missing, in the order of the fields. */
export function lackingIn({ who, days, from }: Wish): readonly WishField[] {
  return [
    ...(/[\p{L}\p{N}]/u.test(who) ? [] : (['who'] as const)),
    ...(/^\s*[1-9]\d{0,3}\s*$/.test(days) ? [] : (['days'] as const)),
    ...(isDay(from) ? [] : (['from'] as const)),
  ];
}

/** The box, its faults, and the window found. */
export function windowBox(
  wish: Wish,
  reading: DiaryReading,
  { area }: Options,
  put: (changed: Partial<Wish>) => void,
  view: DiaryView,
): TemplateResult {
  const { words } = view;
  const lacking = wish.asked ? lackingIn(wish) : [];
  const says = { who: words.wishWhoMissing, days: words.wishDaysMissing, from: words.wishFromMissing };
  const field = (name: WishField, label: string, type: string, hint?: string) => {
    const fault = lacking.includes(name);
    const about = [hint && `hint-${name}`, fault && `fault-${name}`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for="wish-${name}">${label}</label>
      ${hint ? html`<p class="quiet small" id="hint-${name}">${hint}</p>` : nothing}
      ${fault ? html`<p class="trouble small" id="fault-${name}">${says[name]}</p>` : nothing}
      <input
        id="wish-${name}"
        type=${type}
        inputmode=${name === 'days' ? 'numeric' : nothing}
        autocomplete="off"
        .value=${wish[name]}
        aria-describedby=${about || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        @input=${(event: Event) => {
          put({ [name]: (event.target as HTMLInputElement).value, asked: false });
        }}
      />
    </div>`;
  };
  return html`<section class="window" part="window">
    ${heading(view.level + 1, words.findWindow)}
    ${lacking.length === 0 ? nothing : summary(lacking, says, view)}
    <form
      class="wish screen"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        put({ asked: true });
      }}
    >
      ${field('who', words.wishWho, 'text', words.wishWhoHint)}
      ${
        area.length === 0
          ? nothing
          : html`<div class="field">
              <label for="wish-area">${words.wishWhere}</label
              ><select
                id="wish-area"
                @change=${(event: Event) => {
                  put({ area: (event.target as HTMLSelectElement).value, asked: false });
                }}
              >
                <option value="" .selected=${wish.area === ''}>${words.everyArea}</option>
                ${area.map(({ value, name }) => html`<option value=${value} .selected=${value === wish.area}>${name}</option>`)}
              </select>
            </div>`
      }
      ${field('days', words.wishDays, 'text')} ${field('from', words.wishFrom, 'date')}
      <button type="submit" class="main">${words.find}</button>
    </form>
    <div role="status">${wish.asked && lacking.length === 0 ? found(wish, reading, view) : nothing}</div>
  </section>`;
}

/** The errors, each a link to its field. */
function summary(
  lacking: readonly WishField[],
  says: Readonly<Record<WishField, string>>,
  { words }: DiaryView,
) {
  return html`<div
    class="summary-of-faults"
    tabindex="-1"
    role="group"
    aria-labelledby="wish-not"
    id="faults"
  >
    <p class="term" id="wish-not">${words.wishNot}</p>
    <ul>
      ${lacking.map(
        (name) =>
          html`<li>
            <a
              href="#wish-${name}"
              @click=${(event: Event) => {
                event.preventDefault();
                const root = (event.target as Element).getRootNode() as ShadowRoot;
                root.querySelector<HTMLElement>(`#wish-${name}`)?.focus();
              }}
              >${says[name]}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function found(
  { who, area, days, from }: Wish,
  { register }: DiaryReading,
  { lang, words, asOf }: DiaryView,
) {
  const free = suggestWindow(
    register,
    { audiences: [who], ...(area && { areas: [area] }), days: Number(days), from },
    { asOf },
  );
  return html`<p class="found"><strong>${sayWindow(free, lang)}</strong></p>
    ${
      free && free.waitedFor.length > 0
        ? html`<p>${words.waitedFor}</p>
            <ul>
              ${free.waitedFor.map((block) => html`<li class="own">${sayBlocked(block, lang)}</li>`)}
            </ul>`
        : nothing
    }`;
}
