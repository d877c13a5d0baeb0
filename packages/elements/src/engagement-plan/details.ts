import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  formatPounds,
  isInternal,
  levelOf,
  levelWords,
  linkAddress,
  sayTargetDate,
} from '@engagement-plan/core';
import type {
  Deliverable,
  Milestone,
  ProgressUpdate,
  Resource,
  StatusRow,
  Step,
  TargetDate,
} from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { sayDay } from '../base/say-day.js';
import { statusAccount } from '../engagement-status/status-account.js';
import type { PlanView } from './plan-view.js';

type Evidence = NonNullable<Deliverable['evidence']>[number];

/** A term and what stands under it; nothing when there is nothing. */
function entry(term: string, parts: readonly unknown[], foreign?: string): TemplateResult | typeof nothing {
  if (parts.length === 0) return nothing;
  return html`<dt>${term}</dt>
    <dd lang=${foreign ?? nothing}>
      ${
        parts.length === 1
          ? html`<div class="own">${parts[0]}</div>`
          : html`<ul>
              ${parts.map((part) => html`<li class="own">${part}</li>`)}
            </ul>`
      }
    </dd>`;
}

const open = <P extends { readonly audience?: 'public' | 'internal' | undefined }>(
  parts: readonly P[] | undefined,
) => (parts ?? []).filter((part) => !isInternal(part));
/** What we say beside the plan's own words, in the element's language. */
const aside = (said: readonly (TemplateResult | string | undefined)[], { language }: PlanView) => {
  const parts = said.filter(Boolean);
  return parts.length > 0
    ? html` <span class="quiet" lang=${language}
        >(${parts.map((part, nth) => html`${nth > 0 ? ', ' : ''}${part}`)})</span
      >`
    : nothing;
};

/** Why a row stands as it does, and everything else the plan says of it. */
export function account(told: StatusRow, view: PlanView): TemplateResult {
  const { deliverable: row, action } = told;
  const { words, scheme, statusWords, lang, plan, foreign } = view;
  const outcomes = [row.outcome, ...row.outputs.map(({ outcome }) => outcome)].filter(Boolean);
  const areas = row.areas?.map((place) => plan.areas?.find(({ id }) => id === place)?.name ?? place) ?? [];
  return html`<div class="account">
    <dl>${statusAccount(told, scheme, statusWords, lang)}</dl>
    <dl>
      ${entry(words.outcome, [...new Set(outcomes)], foreign)}
      ${entry(words.work, [row.lifecycle && words.lifecycle(row.lifecycle), row.outcomeState && words.outcomeState(row.outcomeState)].filter(Boolean))}
      ${entry(words.evidence, open(row.evidence).map(pieceOf), foreign)}
      ${entry(
        words.resources,
        open(row.resources).map((resource) => resourceLine(resource, view)),
        foreign,
      )}
      ${entry(
        words.milestones,
        (row.milestones ?? []).map((milestone) => milestoneLine(milestone, view)),
        foreign,
      )}
      ${entry(
        words.steps,
        (row.steps ?? []).map((step) => stepLine(step, view)),
        foreign,
      )}
      ${entry(
        words.indicators,
        (row.indicators ?? []).map(({ code }) =>
          named(code, plan.indicators?.find((one) => one.code === code)?.title),
        ),
        foreign,
      )}
      ${entry(words.areas, areas, foreign)}
      ${entry(
        words.conditions,
        (row.conditions ?? []).map(({ text }) => text),
        foreign,
      )}
      ${entry(words.notes, [...(action.description ? [action.description] : []), ...open(row.notes).map(({ text, label }) => (label ? `${label}: ${text}` : text))], foreign)}
      ${entry(
        words.updates,
        newestFirst(open(row.updates), view.table.asOf).map((update) => updateLine(update, view)),
      )}
    </dl>
  </div>`;
}

const named = (code: string, title: string | undefined) => (title ? `${code}: ${title}` : code);

/** What was known on the day shown, newest first; an update without a day comes last. */
function newestFirst(updates: readonly ProgressUpdate[], asOf: string): readonly ProgressUpdate[] {
  return updates
    .filter(({ on }) => on === undefined || on <= asOf)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
}

function pieceOf({ text, href }: Evidence): unknown {
  const link = linkAddress(href);
  return link ? html`<a href=${link}>${text ?? link}</a>` : (text ?? href ?? '');
}

const dated = (date: TargetDate | undefined, { lang, language }: PlanView) =>
  date && coreWords(sayTargetDate(date, lang), language);

function resourceLine({ words: written, state, amount }: Resource, view: PlanView): TemplateResult {
  const { words } = view;
  const sum =
    amount && !written.includes('£') ? words.sum(formatPounds(amount.pence), amount.per) : undefined;
  return html`${written}${aside([sum, words.funding(state)], view)}`;
}

function milestoneLine({ text, due, state }: Milestone, view: PlanView): TemplateResult {
  return html`${text}${aside([dated(due, view), view.words.milestone(state)], view)}`;
}

function stepLine({ ref, text, due, doneOn, steps = [] }: Step, view: PlanView): TemplateResult {
  const done = doneOn && view.words.doneOn(sayDay(doneOn, view.language));
  return html`${ref ? `${ref} ` : ''}${text}${aside([dated(due, view), done], view)}${
    steps.length === 0
      ? nothing
      : html`<ul>
          ${steps.map((step) => html`<li>${stepLine(step as Step, view)}</li>`)}
        </ul>`
  }`;
}

function updateLine(update: ProgressUpdate, view: PlanView): TemplateResult {
  const { words, scheme, lang, language, names } = view;
  const { on, by, declared, progress, percent, note, issue, remedial, routeToGreen: route } = update;
  const level = levelOf(scheme, declared);
  const own = (text: string) => html`<span class="own" lang=${view.foreign ?? nothing}>${text}</span>`;
  const said = [
    declared && around(words.declared, coreWords(level ? levelWords(level, lang).label : declared, language)),
    progress && words.progress(progress),
    percent === undefined ? undefined : words.percent(percent),
  ].filter(Boolean);
  const owner = route?.owner && (names.get(route.owner) ?? route.owner);
  const way = [
    ...[route?.cause, route?.action, owner].map((text) => text && own(text)),
    dated(route?.due, view),
  ].filter(Boolean);
  return html`<strong>${on ? sayDay(on, language) : words.undated}</strong
    >${by ? html`, ${own(names.get(by) ?? by)}` : nothing}${
      said.length === 0 ? nothing : html`<div>${said.map((one) => html`${one}. `)}</div>`
    }${note ? html`<div>${own(note)}</div>` : nothing}${
      issue && !isInternal(issue)
        ? html`<div>${around(issue.open ? words.issue : words.settled, own(issue.text))}</div>`
        : nothing
    }${remedial ? html`<div>${around(words.remedial, own(remedial))}</div>` : nothing}${
      way.length > 0
        ? html`<div>${words.route}: ${way.map((part, nth) => html`${nth > 0 ? '; ' : ''}${part}`)}</div>`
        : nothing
    }${open(update.evidence).map((piece) => html`<div>${pieceOf(piece)}</div>`)}`;
}
