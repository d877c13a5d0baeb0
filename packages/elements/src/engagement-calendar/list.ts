import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatMonth } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import type { DiaryView } from './diary-view.js';
import { oneEngagement } from './one-engagement.js';
import type { DiaryRow } from './reading.js';

/** Engagements under one heading. */
interface Group {
  readonly name: string;
  readonly rows: DiaryRow[];
}

/**
 * What is open comes first, then what opens month by month, then what has no days yet, and last what is
 * over, the latest month first: a reader wants to know what to take part in.
 */
export function groupsOf(rows: readonly DiaryRow[], { words, lang }: DiaryView): readonly Group[] {
  const open: DiaryRow[] = [];
  const unsettled: DiaryRow[] = [];
  const ahead = new Map<string, DiaryRow[]>();
  const over = new Map<string, DiaryRow[]>();
  const put = (months: Map<string, DiaryRow[]>, day: string, row: DiaryRow) => {
    const month = day.slice(0, 7);
    const list = months.get(month);
    if (list) list.push(row);
    else months.set(month, [row]);
  };
  for (const row of rows) {
    const { engagement, state } = row.entry;
    const { opens, closes, when } = engagement;
    const day = closes ?? opens;
    if (state === 'open') open.push(row);
    else if (state === 'planned' && opens !== undefined) put(ahead, opens, row);
    else if (state === 'planned' || state === 'unknown') unsettled.push(row);
    else if (day ?? when?.to) put(over, day ?? when?.to ?? '', row);
    else unsettled.push(row);
  }
  const named = (months: Map<string, DiaryRow[]>, say: (month: string) => string) =>
    [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, its]) => ({ name: say(formatMonth(month, lang)), rows: its }));
  return [
    { name: words.openNow, rows: open },
    ...named(ahead, words.opening),
    { name: words.unsettled, rows: unsettled },
    ...named(over, words.over).reverse(),
  ].filter((group) => group.rows.length > 0);
}

/** The engagements, grouped by month. */
export function diaryList(rows: readonly DiaryRow[], view: DiaryView): TemplateResult {
  return html`${groupsOf(rows, view).map(
    (group) =>
      html`<section class="group">
        ${heading(view.level + 1, group.name)}
        ${group.rows.map((row) => oneEngagement(row, view.level + 2, view))}
      </section>`,
  )}`;
}
