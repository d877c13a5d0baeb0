import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { rowRef, sayMove, sayTargetDate } from '@engagement-plan/core';
import type { Action, Deliverable, Lead, StatusRow, TargetDate } from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { disclosure } from './disclosure.js';
import type { Line } from './lines.js';
import { piece } from './piece.js';
import type { PlanView } from './plan-view.js';
import { sameWords } from './same-words.js';

const COLUMNS = 5;

/**
 * Makes the lines of the table. There may be ten thousand, so each is cloned from one like it and filled in;
 * only what few of them have is drawn from a template of its own. Roles are said again, since the styles take
 * the table's own display away.
 */
export class LineMaker {
  readonly #view: PlanView;
  /** What is cloned, by what it is. */
  readonly #models = new Map<string, HTMLElement>();

  constructor(view: PlanView) {
    this.#view = view;
  }

  make(line: Line): HTMLElement {
    return line.kind === 'row' ? this.#row(line.row, line.under) : this.#head(line);
  }

  #head(line: Exclude<Line, { kind: 'row' }>): HTMLElement {
    const lang = this.#view.foreign ?? nothing;
    if (line.kind === 'action') {
      const { ref, title } = line.action;
      const made = this.#clone(
        ref ? 'action' : 'action without a ref',
        () =>
          html`<tr role="row" class="action">
            <th role="rowheader" scope="rowgroup" colspan=${COLUMNS} aria-colspan=${COLUMNS} lang=${lang}>
              ${ref ? html`<span class="ref"></span>${' '}` : nothing}<span class="own"></span>
            </th>
          </tr>`,
      );
      const { firstElementChild: first, lastElementChild: last } = made.firstElementChild as HTMLElement;
      if (ref && first) first.textContent = ref;
      if (last) last.textContent = title;
      return made;
    }
    const { ref, title, statement } = line.objective;
    return piece(
      html`<tr role="row" class="objective">
        <th role="rowheader" scope="rowgroup" colspan=${COLUMNS} aria-colspan=${COLUMNS}>
          <span lang=${lang} class="own">${ref && !title.includes(ref) ? `${ref}. ` : ''}${title}</span>
          ${
            statement && statement !== title
              ? html`<div class="own statement" lang=${lang}>${statement}</div>`
              : nothing
          }
          ${line.empty ? html`<div class="quiet statement">${this.#view.words.noRowsHere}</div>` : nothing}
        </th>
      </tr>`,
    );
  }

  #row({ deliverable: row, action, assessment }: StatusRow, under: Action | undefined): HTMLElement {
    const { words, scheme, lang, language, moves, since } = this.#view;
    const { state } = assessment.effective;
    const word = wordOf(assessment.effective, scheme, lang);
    const made = this.#clone(
      `row ${state} ${word}`,
      () =>
        html`<tr role="row" class="row">
          <th role="rowheader" scope="row" class="ref"></th>
          <td role="cell" class="what">${disclosure(word, this.#view)}</td>
          <td role="cell" data-label=${words.due}></td>
          <td role="cell" data-label=${words.lead}></td>
          <td role="cell" data-label=${words.status}>${statusMark(state, word, lang)}</td>
        </tr>`,
    );
    const [ref, what, due, leads, status] = made.children as unknown as readonly Element[] &
      Record<0 | 1 | 2 | 3 | 4, Element>;
    ref.textContent = rowRef(row);
    const about = what.querySelector('.unseen');
    if (about) about.textContent = ` ${words.about(rowRef(row))}`;
    what.prepend(...this.#what(row, action, under));
    due.append(...this.#date(row.due));
    if (row.baseline && row.baseline.words !== row.due?.words)
      due.append(aside(around(words.firstDue, coreWords(sayTargetDate(row.baseline, lang), language))));
    leads.append(...this.#leads(row.leads));
    const move = moves.get(row.id);
    if (move && since)
      status.append(aside(around(words.was, coreWords(sayMove(move, since, lang), language))));
    return made;
  }

  /** What will be done: the row's outputs, and its title where that says something more. */
  #what({ outputs, title, implied }: Deliverable, action: Action, under: Action | undefined): HTMLElement[] {
    const { foreign, lang, words } = this.#view;
    // The action's own line, or the row itself when it stands for the action, has said the title already.
    const isSaid =
      outputs.some(({ text }) => sameWords(text, title)) || (!implied && sameWords(action.title, title));
    const made: HTMLElement[] = [];
    if (under) made.push(textIn('div', 'quiet small own', words.under(under.title), foreign));
    if (!isSaid) made.push(textIn('div', 'own title', title, foreign));
    const [only] = outputs;
    if (outputs.length > 1)
      made.push(
        piece(
          html`<ul lang=${foreign ?? nothing}>
            ${outputs.map(
              ({ text, due }) =>
                html`<li>
                  <span class="own">${text}</span>${
                    due
                      ? html`${' '}<span class="quiet small"
                            >(<span class="own" lang=${lang}>${sayTargetDate(due, lang)}</span>)</span
                          >`
                      : nothing
                  }
                </li>`,
            )}
          </ul>`,
        ),
      );
    else if (only || isSaid) made.push(textIn('div', 'own', only?.text ?? title, foreign));
    return made;
  }

  /** A date as written, and beside it the window it means where that is not the same words. */
  #date(date: TargetDate | undefined): HTMLElement[] {
    const { foreign, lang, words } = this.#view;
    const read = sayTargetDate(date, lang);
    const written = date?.words.trim();
    if (!written) return [textIn('span', 'own', read, lang)];
    if (sameWords(written, read)) return [textIn('span', 'own', written, foreign)];
    const meant = this.#clone(
      'meant',
      () =>
        html`<div class="quiet small">
          <span class="unseen">${words.thatIs} </span><span class="own" lang=${lang}></span>
        </div>`,
    );
    if (meant.lastElementChild) meant.lastElementChild.textContent = read;
    return [textIn('div', 'own', written, foreign), meant];
  }

  #leads(leads: readonly Lead[]): HTMLElement[] {
    const { names, words, foreign } = this.#view;
    if (leads.length === 0) return [textIn('span', 'quiet', words.noLead)];
    return leads.map(({ party, relation }) => {
      const how = words.relation(relation);
      const made = this.#clone(
        `lead ${how}`,
        () =>
          html`<div>
            <span class="own" lang=${foreign ?? nothing}></span>${
              how ? html`${' '}<span class="quiet small">(${how})</span>` : nothing
            }
          </div>`,
      );
      if (made.firstElementChild) made.firstElementChild.textContent = names.get(party) ?? party;
      return made;
    });
  }

  #clone(what: string, like: () => TemplateResult): HTMLElement {
    let model = this.#models.get(what);
    if (!model) this.#models.set(what, (model = piece(like())));
    return model.cloneNode(true) as HTMLElement;
  }
}

function textIn(tag: 'div' | 'span', kind: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = kind;
  if (lang) made.lang = lang;
  made.textContent = text;
  return made;
}

const aside = (said: TemplateResult) => piece(html`<div class="quiet small">${said}</div>`);
