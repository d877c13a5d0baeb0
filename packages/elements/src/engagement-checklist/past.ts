import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '@engagement-plan/core';
import type { Checklist, Day } from '@engagement-plan/core';
import { writeJson } from '../base/json.js';
import { ownWords } from '../base/own-words.js';
import type { ChecklistView } from './view.js';

type Past = NonNullable<Checklist['history']>;

/** The checklist with one more thing that happened to it. */
export function withPast(checklist: Checklist, on: Day, by: string, what: string): Checklist {
  const entry = { on, ...(by.trim() ? { by: by.trim() } : {}), what };
  return { ...checklist, history: [...(checklist.history ?? []), entry] };
}

/** What happened to either copy, once, in the order of its days. */
export function joinedPast(mine: Past = [], theirs: Past = []): Past {
  const known = new Set(mine.map((entry) => writeJson(entry)));
  return [...mine, ...theirs.filter((entry) => !known.has(writeJson(entry)))].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

/** What has happened to the checklist, in the words it was written in. */
export function past({ checklist, words, lang }: ChecklistView): TemplateResult | typeof nothing {
  const { history = [] } = checklist;
  if (history.length === 0) return nothing;
  return html`<details class="past">
    <summary>${words.history}</summary>
    <ol>
      ${history.map(
        ({ on, by, what }) =>
          html`<li>${formatDay(on, lang)}${by ? html`, ${ownWords(by)}` : nothing}: ${ownWords(what)}</li>`,
      )}
    </ol>
  </details>`;
}
