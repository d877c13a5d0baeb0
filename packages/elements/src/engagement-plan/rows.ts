import { html } from 'lit';
import type { StatusRow } from '@engagement-plan/core';
import { unfold, writeAccount } from './disclosure.js';
import { isSame } from './lines.js';
import type { Chunk, Line } from './lines.js';
import { piece, renew } from './piece.js';
import type { PlanView } from './plan-view.js';
import { LineMaker } from './row.js';

/** A chunk in the page. */
interface Drawn {
  readonly chunk: Chunk;
  readonly body: HTMLElement;
  /** Its lines, in the order of the chunk. */
  readonly lines: readonly Element[];
}

const idOf = (line: Line) =>
  (line.kind === 'row' ? line.row : line.kind === 'action' ? line.action : line.objective).id;

/** What every row is drawn from besides itself. */
const aboutAll = ({ plan, table, ...view }: PlanView): readonly unknown[] => [
  view.lang,
  view.words,
  view.foreign,
  view.scheme,
  view.since,
  view.moves,
  view.eager,
  table.asOf,
  plan.parties,
  plan.areas,
  plan.indicators,
];

/**
 * The rows of the table. They are drawn once, and again only when something they show has changed, in place: what
 * has the focus keeps it, and nothing that is read moves.
 */
export class Rows {
  #table: HTMLElement | undefined;
  #view: PlanView | undefined;
  #maker: LineMaker | undefined;
  #about: readonly unknown[] = [];
  #drawn: Drawn[] = [];
  readonly #body = piece(html`<tbody role="rowgroup" class="chunk"></tbody>`);
  /** Lines that were drawn before: another order or choice of rows shows them again. */
  #made = new WeakMap<StatusRow, { readonly line: Element; readonly under: unknown }>();
  readonly #rowIn = new WeakMap<Element, StatusRow>();
  /** Ids of the rows that stand open. */
  readonly #open = new Set<string>();
  readonly #calmly: <E extends Event>(listener: (event: E) => unknown) => (event: E) => void;

  constructor(calmly: <E extends Event>(listener: (event: E) => unknown) => (event: E) => void) {
    this.#calmly = calmly;
  }

  /** Whether all that is drawn says something else now. */
  isStale(view: PlanView): boolean {
    return aboutAll(view).some((one, n) => one !== this.#about[n]);
  }

  /** Brings the first chunks into the page, as many as may be there by now, and nothing else. */
  draw(table: HTMLElement, chunks: readonly Chunk[], most: number, view: PlanView): void {
    const wasPrinting = this.#view?.printing;
    this.#view = view;
    if (this.#table !== table) this.#moveTo(table);
    const stale = this.isStale(view);
    if (stale) {
      this.#about = aboutAll(view);
      this.#maker = undefined;
      this.#made = new WeakMap();
    }
    this.#maker ??= new LineMaker(view);
    for (const { body } of this.#drawn.splice(Math.min(most, chunks.length))) body.remove();
    for (const [at, chunk] of chunks.slice(0, most).entries()) {
      const old = this.#drawn[at];
      if (stale || old?.chunk !== chunk) this.#drawn[at] = this.#put(table, chunk, old, stale);
    }
    if (view.printing || wasPrinting) this.#writeAccounts(view);
  }

  #moveTo(table: HTMLElement): void {
    this.#table = table;
    table.addEventListener('click', this.#calmly(this.#clicked));
    table.addEventListener('toggle', this.#calmly(this.#toggled), true);
    table.append(...this.#drawn.map(({ body }) => body));
  }

  #put(table: HTMLElement, chunk: Chunk, old: Drawn | undefined, stale: boolean): Drawn {
    const lines = chunk.map((line, n) => this.#lineFor(line, n, old, stale));
    const body = old?.body ?? (this.#body.cloneNode() as HTMLElement);
    for (const [n, line] of lines.entries())
      if (body.children[n] !== line) body.insertBefore(line, body.children[n] ?? null);
    while (body.children.length > lines.length) body.lastElementChild?.remove();
    if (!old) table.append(body);
    return { chunk, body, lines };
  }

  /** The line as it stands, brought up to date, or as it was drawn before; else a new one. */
  #lineFor(line: Line, n: number, old: Drawn | undefined, stale: boolean): Element {
    const was = old?.chunk[n];
    const there = old?.lines[n];
    const isThere = there && there.parentNode === old?.body;
    if (was && isThere && was.kind === line.kind && idOf(was) === idOf(line)) {
      if (stale || !isSame(line, was)) renew(there, this.#make(line));
      if (line !== was) this.#keep(there, line);
      return there;
    }
    const before = line.kind === 'row' ? this.#made.get(line.row) : undefined;
    if (before && line.kind === 'row' && before.under === line.under) return before.line;
    const made = this.#make(line);
    this.#keep(made, line);
    return made;
  }

  #make(line: Line): Element {
    const view = this.#view as PlanView;
    const made = (this.#maker as LineMaker).make(line);
    if (line.kind === 'row') {
      if (view.eager) writeAccount(made, true, line.row, view);
      if (this.#open.has(line.row.id)) unfold(made, true, line.row, view);
    }
    return made;
  }

  #keep(made: Element, line: Line): void {
    if (line.kind !== 'row') return;
    this.#made.set(line.row, { line: made, under: line.under });
    this.#rowIn.set(made, line.row);
  }

  /** On paper all is open. */
  #writeAccounts(view: PlanView): void {
    for (const { lines } of this.#drawn)
      for (const line of lines) {
        const row = this.#rowIn.get(line);
        if (row) writeAccount(line, view.printing || view.eager || this.#open.has(row.id), row, view);
      }
  }

  readonly #clicked = ({ target }: Event): void => {
    const button = (target as Element).closest('.why');
    if (button) this.#fold(button, button.ariaExpanded !== 'true');
  };

  readonly #toggled = ({ target }: Event): void => {
    if (!this.#view?.printing) this.#fold(target as Element, (target as HTMLDetailsElement).open);
  };

  #fold(within: Element, open: boolean): void {
    const line = within.closest('tr');
    const row = line && this.#rowIn.get(line);
    if (!row || !this.#view) return;
    if (open) this.#open.add(row.id);
    else this.#open.delete(row.id);
    unfold(line, open, row, this.#view);
  }
}
