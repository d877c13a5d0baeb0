import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { levelWords, routeGaps } from '@engagement-plan/core';
import { choices } from '../forms/choices.js';
import { field } from '../forms/fields.js';
import { statusMark } from '../marks/status-mark.js';
import { comparison } from './comparison.js';
import { outcomesOf } from './row-card.js';
import type { UpdateView } from './update-view.js';
import { asksForRoute, routeIn } from './update-work.js';
import type { TextKey } from './update-work.js';

const PROGRESS = ['little', 'some', 'significant', 'on-target', 'complete'] as const;
const OUTCOMES = ['not-achieved', 'partly', 'achieved'] as const;

/** Everything an officer is asked, the evidence before the judgement. */
export function questions(view: UpdateView): TemplateResult {
  const { words, rowWords, work, faults, row, on } = view;
  const [outcome] = outcomesOf(row.deliverable);
  return html`<fieldset class="panel">
      <legend>${words.aboutYou}</legend>
      <div class="pair">
        ${ask(view, 'by', { label: words.by, hint: words.byHint })}
        ${ask({ ...view, work: { ...work, on } }, 'on', { label: words.on, hint: words.onHint, kind: 'day' })}
      </div>
    </fieldset>
    ${choices({
      id: 'progress',
      legend: words.howFar,
      key: 'progress',
      value: work.progress,
      choices: [
        ...PROGRESS.map((value) => ({
          value,
          label: rowWords.progress(value),
          hint: words.progressHint(value),
        })),
        { value: '', label: words.cannotSay },
      ],
      faults,
      words,
    })}
    ${ask(view, 'percent', { label: words.percent, hint: words.percentHint })}
    ${choices({
      id: 'outcome',
      legend: words.outcome,
      hint: outcome && words.outcomeHint(outcome),
      key: 'outcome',
      value: work.outcome,
      choices: [
        { value: '', label: words.cannotSay },
        ...OUTCOMES.map((value) => ({ value, label: rowWords.outcomeState(value) })),
      ],
      faults,
      words,
    })}
    ${ask(view, 'note', { label: words.note, hint: words.noteHint, kind: 'long' })} ${evidence(view)}
    ${ask(view, 'issue', { label: words.issue, hint: words.issueHint, kind: 'long' })}
    <div class="beside">${declaration(view)} ${comparison(view)}</div>
    ${route(view)}`;
}

/** One box for one text of the update. */
function ask(
  { work, faults, words }: UpdateView,
  key: TextKey,
  about: { label: string; hint?: string; kind?: 'long' | 'day' },
): TemplateResult {
  return field({ id: key, key, part: '', value: work[key], faults, words, ...about });
}

function evidence({ work, words, faults }: UpdateView): TemplateResult {
  const about = { part: '', faults, words };
  return html`<fieldset class="evidence">
    <legend>${words.evidence}</legend>
    <p class="hint">${words.evidenceHint}</p>
    ${work.evidence.map(
      (piece, n) =>
        html`<div class="piece">
          ${field({ ...about, id: `text-${n}`, key: 'text', n, value: piece.text, label: words.evidenceText(n + 1) })}
          ${field({ ...about, id: `link-${n}`, key: 'href', n, kind: 'link', value: piece.href, label: words.evidenceLink(n + 1) })}
          <button type="button" class="plain" data-do="remove-evidence" data-n=${n}>
            ${words.removeEvidence(n + 1)}
          </button>
        </div>`,
    )}
    <button type="button" id="add-evidence" data-do="add-evidence">
      ${work.evidence.length > 0 ? words.addMoreEvidence : words.addEvidence}
    </button>
  </fieldset>`;
}

function declaration({ scheme, work, words, faults, lang }: UpdateView): TemplateResult {
  return choices({
    id: 'declared',
    legend: words.declare,
    hint: words.declareHint,
    key: 'declared',
    value: work.declared,
    choices: [
      ...scheme.levels.map((level) => {
        const { label, definition } = levelWords(level, lang);
        return { value: level.code, label: statusMark(level.tone, label), hint: definition };
      }),
      { value: '', label: words.noStatus },
    ],
    faults,
    words,
  });
}

/** Red and amber owe their readers a way back; what is not given is named, and stops nobody. */
function route(view: UpdateView): TemplateResult | typeof nothing {
  const { work, scheme, plan, words } = view;
  if (!asksForRoute(work, scheme)) return nothing;
  const gaps = routeGaps(routeIn(work, plan));
  return html`<fieldset class="panel">
    <legend>${words.route}</legend>
    <p class="hint">${words.routeHint}</p>
    ${ask(view, 'cause', { label: words.cause })} ${ask(view, 'action', { label: words.action })}
    <div class="pair">
      ${ask(view, 'owner', { label: words.owner, hint: words.ownerHint })}
      ${ask(view, 'due', { label: words.routeDue, kind: 'day' })}
    </div>
    <p role="status" class="hint">${gaps.length > 0 ? words.routeMissing(gaps) : nothing}</p>
  </fieldset>`;
}
