import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { sayMove, sayTargetDate } from '@engagement-plan/core';
import type { Action, Deliverable, Objective, StatusRow, StatusState } from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { disclosure } from './disclosure.js';
import type { Line } from './lines.js';
import { piece } from './piece.js';
import type { PlanView } from './plan-view.js';
import { rowWords } from './row-words.js';

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
    if (line.kind === 'row') return this.#row(line.row, line.under);
    return line.kind === 'action' ? this.#action(line.action) : this.#objective(line.objective, line.empty);
  }

  #action({ ref, title }: Action): HTMLElement {
    const texts = ref ? [ref, title] : [title];
    return this.#fill(`action ${texts.length}`, texts, () =>
      piece(
        html`<tr role="row" class="action">
          ${this.#head(html`${ref ? html`<span class="ref"></span>${' '}` : nothing}<span class="own"></span>`, this.#view.foreign)}
        </tr>`,
      ),
    );
  }

  #objective({ ref, title, statement }: Objective, empty: boolean): HTMLElement {
    const { words, foreign = nothing } = this.#view;
    const texts = [ref && !title.includes(ref) ? `${ref}. ${title}` : title];
    if (statement && statement !== title) texts.push(statement);
    return this.#fill(`objective ${texts.length} ${empty}`, texts, () =>
      piece(
        html`<tr role="row" class="objective">
          ${this.#head(
            html`<span lang=${foreign} class="own"></span>${
                texts[1] ? html`<div class="own statement" lang=${foreign}></div>` : nothing
              }${empty ? html`<div class="quiet statement">${words.noRowsHere}</div>` : nothing}`,
          )}
        </tr>`,
      ),
    );
  }

  /** A head over all columns. */
  #head(content: TemplateResult, lang?: string): TemplateResult {
    return html`<th
      role="rowheader"
      scope="rowgroup"
      colspan=${COLUMNS}
      aria-colspan=${COLUMNS}
      lang=${lang ?? nothing}
    >
      ${content}
    </th>`;
  }

  #row(status: StatusRow, under: Action | undefined): HTMLElement {
    const { deliverable: row, assessment } = status;
    const { words, scheme, lang, language, moves, since } = this.#view;
    const { state } = assessment.effective;
    const word = wordOf(assessment.effective, scheme, lang);
    const { parts, texts } = rowWords(status, under, this.#view);
    const kind = `${state} ${word},${parts.join()}`;
    const made = this.#fill(kind, texts, () => this.#rowLike(state, word, parts));
    const { children } = made as unknown as { readonly children: Record<1 | 2 | 4, Element> };
    if (row.outputs.length > 1) children[1].lastElementChild?.before(this.#outputs(row.outputs));
    if (row.baseline && row.baseline.words !== row.due?.words)
      children[2].append(
        aside(around(words.firstDue, coreWords(sayTargetDate(row.baseline, lang), language))),
      );
    const move = moves.get(status.id);
    if (move && since)
      children[4].append(aside(around(words.was, coreWords(sayMove(move, since, lang), language))));
    return made;
  }

  /** A row of these parts, with nothing in its gaps. */
  #rowLike(state: StatusState, word: string, parts: readonly string[]): HTMLElement {
    const { words, lang } = this.#view;
    const like = this.#fill(`row ${state} ${word}`, [], () =>
      piece(
        html`<tr role="row" class="row">
          <th role="rowheader" scope="row" class="ref"></th>
          <td role="cell" class="what">${disclosure(word, this.#view)}</td>
          <td role="cell" data-label=${words.due}></td>
          <td role="cell" data-label=${words.lead}></td>
          <td role="cell" data-label=${words.status}>${statusMark(state, word, lang)}</td>
        </tr>`,
      ),
    );
    for (const part of parts) {
      const cell = like.children[Number(part[0])];
      // What opens the row comes last in its cell.
      cell?.insertBefore(
        this.#fill(part, [], () => this.#part(part)),
        cell.querySelector('details, .why'),
      );
    }
    return like;
  }

  #part(part: string): HTMLElement {
    const { words, lang, foreign } = this.#view;
    const [, tag = '', kind = '', its = foreign] = part.split('|');
    if (tag === 'read')
      return piece(
        html`<div class="quiet small">
          <span class="unseen">${words.thatIs} </span><span class="own" lang=${lang}></span>
        </div>`,
      );
    if (tag === 'leads')
      return piece(
        html`<div>
          <span class="own" lang=${foreign ?? nothing}></span> <span class="quiet small">(${kind})</span>
        </div>`,
      );
    const made = document.createElement(tag);
    made.className = kind;
    if (its && kind.includes('own')) made.lang = its;
    return made;
  }

  #outputs(outputs: Deliverable['outputs']): HTMLElement {
    const { foreign, lang } = this.#view;
    return piece(
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
    );
  }

  /** One of a kind, cloned from one that was made with nothing in its gaps; there is a text for each gap. */
  #fill(kind: string, texts: readonly string[], like: () => HTMLElement): HTMLElement {
    let model = this.#models.get(kind);
    if (!model) this.#models.set(kind, (model = like()));
    const made = model.cloneNode(true) as HTMLElement;
    const gaps = made.querySelectorAll(':empty:not(path)');
    for (let n = 0; n < texts.length; n += 1) (gaps[n] as Element).textContent = texts[n] as string;
    return made;
  }
}

const aside = (said: TemplateResult) => piece(html`<div class="quiet small">${said}</div>`);
