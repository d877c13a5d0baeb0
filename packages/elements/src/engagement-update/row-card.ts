import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, rowRef, sayTargetDate } from '@engagement-plan/core';
import type { Deliverable } from '@engagement-plan/core';
import { heading } from '../base/heading.js';
import { statusAccount } from '../engagement-status/status-account.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import type { UpdateView } from './update-view.js';

/** The row as the plan prints it, and how it stands today and why. */
export function rowCard(view: UpdateView): TemplateResult {
  const { now, scheme, statusWords, words, lang, level, foreign } = view;
  const { effective } = now.assessment;
  const { deliverable: row, action } = view.row;
  const said = row.outputs.map(({ text }) => text).filter((text) => text !== row.title);
  return html`<div class="panel card">
      ${heading(
        level + 1,
        html`<span class="number">${rowRef(row)}</span>
          <span class="own" lang=${foreign ?? nothing}>${row.title}</span>`,
        'row-title',
      )}
      <dl lang=${foreign ?? nothing}>
        ${row.implied ? nothing : entry(words.part, [action.title], lang)}
        ${entry(view.rowWords.what, said, lang)}
        ${entry(words.due, [row.due?.words.trim() || sayTargetDate(row.due, lang)], lang)}
        ${entry(view.rowWords.outcome, outcomesOf(row), lang)}
        ${entry(view.rowWords.lead, leadsOf(view), lang)}
        ${entry(view.rowWords.milestones, milestonesOf(view), lang)}
        ${entry(words.last, [lastUpdate(view)], lang)}
      </dl>
    </div>
    ${heading(level + 1, words.today)}
    <p>${statusMark(effective.state, wordOf(effective, scheme, lang))}</p>
    <dl>${statusAccount(now, scheme, statusWords, lang)}</dl>`;
}

/** What should be different when the row is done, each thing once. */
export function outcomesOf(row: Deliverable): string[] {
  const all = [row.outcome, ...row.outputs.map(({ outcome }) => outcome)];
  return [...new Set(all.filter((text): text is string => Boolean(text)))];
}

/** A term in the language spoken around the plan, and what the plan says under it; nothing when it says nothing. */
function entry(term: string, parts: readonly string[], lang: string): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`<dt lang=${lang}>${term}</dt>
    ${parts.map((part) => html`<dd class="own">${part}</dd>`)}`;
}

function leadsOf({ row, plan, rowWords }: UpdateView): string[] {
  const { leads } = row.deliverable;
  if (leads.length === 0) return [rowWords.noLead];
  return leads.map(({ party, relation }) => {
    const name = plan.parties?.find(({ id }) => id === party)?.name ?? party;
    const how = rowWords.relation(relation);
    return how ? `${name} (${how})` : name;
  });
}

function milestonesOf({ row, rowWords, lang }: UpdateView): string[] {
  return (row.deliverable.milestones ?? []).map(({ text, due, state }) => {
    const aside = [due && sayTargetDate(due, lang), rowWords.milestone(state)].filter(Boolean);
    return aside.length > 0 ? `${text} (${aside.join(', ')})` : text;
  });
}

function lastUpdate({ row, words, lang, today }: UpdateView): string {
  const known = (row.deliverable.updates ?? []).filter(({ on }) => on !== undefined && on <= today);
  const last = known.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1))[0];
  if (!last) return words.never;
  return [formatDay(last.on ?? '', lang), last.note].filter(Boolean).join('. ');
}
