import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { partyNamed, sayMoves, sayRollUp, schemeOf } from '@engagement-plan/core';
import type { Objective, Plan } from '@engagement-plan/core';
import { coreWords } from '../base/core-words.js';
import { Drawing } from '../base/drawing.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { sayDay } from '../base/say-day.js';
import { wordsIn } from '../base/words.js';
import { statusWords } from '../engagement-status/engagement-status.words.js';
import { schemeKey } from '../engagement-status/scheme-key.js';
import { lightMark } from '../marks/status-mark.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { countLine } from '../overview/count-line.js';
import { withChoice } from '../overview/filters.js';
import { filterStyles } from '../overview/filters.styles.js';
import { keepLaidOut } from '../overview/laid-out.js';
import { overviewStyles } from '../overview/overview.styles.js';
import { PlanElement } from '../plan-given/plan-element.js';
import { misshapenIn } from '../plan-given/plan-shape.js';
import { EVERYTHING } from './choices.js';
import type { Choices, Column, Order } from './choices.js';
import { engagementPlanStyles } from './engagement-plan.styles.js';
import { planWords } from './engagement-plan.words.js';
import { filters } from './filters.js';
import type { PlanView } from './plan-view.js';
import { readingOf, selectionOf } from './reading.js';
import type { PlanReading, Selection } from './reading.js';
import { planTable } from './table.js';

/** So many chunks are drawn in one turn without anybody waiting. */
const FEW_CHUNKS = 2;

const LONG_ACTIONS = 200;
const isLong = ({ objectives }: Partial<Plan>) =>
  Array.isArray(objectives) &&
  objectives.reduce((sum, one: Partial<Objective> | null) => sum + (one?.actions?.length ?? 0), 0) >
    LONG_ACTIONS;
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Up to so many rows everything behind the disclosures is in the page, so that find-in-page opens them. */
const EAGER_ROWS = 200;

/**
 * The plan as a table: what will be done, by when, who leads and how it stands, with the reasons behind each
 * status and what would turn it green.
 *
 * @summary An engagement plan as a table to search, filter and sort.
 * @tag engagement-plan
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
 * @attr lead - The lead whose rows are shown first, by id, name or alias; readers may ask for the others.
 * @attr since - An earlier day: what has moved since then is marked.
 * @fires engagement-plan-load - The plan is on show.
 * @fires engagement-plan-error - It cannot be shown.
 * @fires engagement-plan-filter - Other rows are shown; `detail` is `{ shown, total }`.
 * @csspart heading - The plan's title.
 * @csspart lead - How the chosen lead's rows stand.
 * @csspart filters - The ways to narrow the table.
 * @csspart table - The table.
 * @csspart internal - The warning that the file holds what only officers should read.
 * @csspart status - A status: word, shape and colour.
 */
export class EngagementPlan extends PlanElement {
  static override styles = [
    ...EngagementElement.styles,
    statusMarkStyles,
    overviewStyles,
    filterStyles,
    engagementPlanStyles,
  ];
  static override properties = { lead: {} };

  declare lead: string | undefined;

  #choices = EVERYTHING;
  #order: Order | undefined;
  #reading: PlanReading | undefined;
  #selection: Selection | undefined;
  /** The lead the attribute named, as last applied. */
  #asked: { name: string | undefined; plan: Plan; known: boolean } | undefined;
  readonly #open = new Set<string>();
  readonly #drawing = new Drawing(() => {
    this.requestUpdate();
  }, 2);

  constructor() {
    super();
    keepLaidOut(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing.stop();
  }

  #read(given: Plan): PlanReading {
    const plan = this.inWords(given);
    const table = this.tableNow(plan);
    const then = this.tableThen(plan);
    const before = this.#reading;
    if (before?.table === table && before.then === then) return before;
    this.#reading = readingOf(table, then);
    return this.#reading;
  }

  /** The attribute `lead` chooses the lead once for each plan and each name; after that the reader does. */
  #askForLead(given: Plan): void {
    const { lead: name } = this;
    if (this.#asked?.plan === given && this.#asked.name === name) return;
    const id = name ? partyNamed(given, name)?.id : undefined;
    this.#asked = { name, plan: given, known: id !== undefined };
    this.#choices = { ...this.#choices, lead: id ?? '' };
  }

  #select(reading: PlanReading): Selection {
    const before = this.#selection;
    const choices = this.#choices;
    const order = this.#order;
    if (before?.reading === reading && before.choices === choices && before.order === order) return before;
    this.#selection = selectionOf(reading, choices, order, before);
    // An edited copy of the plan changes little of what is drawn; anything else is drawn anew, a chunk at a time.
    const { chunks } = this.#selection;
    const fresh = chunks.filter((chunk, at) => chunk !== before?.chunks[at]).length;
    if (fresh > FEW_CHUNKS) this.#drawing.restart();
    return this.#selection;
  }

  #choose = (name: keyof Choices) =>
    this.calmly((event: Event) => {
      this.#put(withChoice(this.#choices, name, event));
    });

  #put(choices: Choices): void {
    this.#choices = choices;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { rows, reading } = this.#selection ?? {};
      if (rows && reading) this.announce('filter', { shown: rows.length, total: reading.table.rows.length });
    });
  }

  #sortBy = (by: Column): void => {
    const way = this.#order?.by === by && this.#order.way === 'ascending' ? 'descending' : 'ascending';
    this.#order = { by, way };
    this.requestUpdate();
  };

  #toggled = (id: string, open: boolean): void => {
    if (this.paper.printing || this.#open.has(id) === open) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
  };

  /** What a long plan must be known by before it is drawn has turns of its own, so that none of them is long. */
  protected override async scheduleUpdate(): Promise<void> {
    const plan = this.#reading ? undefined : (this.plan ?? this.shown);
    if (plan && isLong(plan)) {
      await turn();
      // What is found is remembered. When something is wrong, the drawing says so.
      if (misshapenIn(plan) === undefined) {
        await turn();
        this.#tableAhead(plan);
        await turn();
      }
    }
    super.scheduleUpdate();
  }

  #tableAhead(plan: Plan): void {
    try {
      this.tableNow(this.inWords(plan));
    } catch {
      // A day that is none: the drawing says so.
    }
  }

  protected override get drawsOn(): boolean {
    return this.shown !== undefined && this.#drawing.drawn < (this.#selection?.chunks.length ?? 0);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#selection && this.isConnected) this.#drawing.next(this.#selection.chunks.length);
  }

  protected override renderShown(given: Plan): TemplateResult {
    this.#askForLead(given);
    const reading = this.#read(given);
    const selection = this.#select(reading);
    if (this.paper.printing) this.#drawing.finish();
    const view = this.#view(reading);
    const { table, plan, then, rolled, moves } = reading;
    const { led } = selection;
    const { words, lang } = view;
    const total = table.rows.length;
    return html`${heading(
        view.level,
        html`<span class="own" lang=${view.foreign ?? nothing}>${plan.title ?? words.untitled}</span>`,
      )}
      <p class="summary">
        <span class="unseen">${words.status}: </span>${lightMark(rolled.light, lang)}<span class="unseen"
          >.</span
        >
        ${words.asOf(sayDay(table.asOf, this.language))} ${coreWords(sayRollUp(rolled, lang), this.language)}
        ${then ? coreWords(sayMoves(moves.values(), then.asOf, lang), this.language) : nothing}
      </p>
      ${
        led
          ? html`<p class="summary" part="lead">
              <strong class="own">${led.name}</strong>: ${lightMark(led.rolled.light, lang)}
              ${coreWords(sayRollUp(led.rolled, lang), this.language)}
            </p>`
          : nothing
      }
      ${reading.internal ? html`<p class="internal small" part="internal">${words.internal}</p>` : nothing}
      ${total === 0 ? html`<p>${words.noRows}</p>` : this.#finder(selection, view)}
      ${total === 0 ? nothing : schemeKey(view.scheme, view.statusWords, lang)}`;
  }

  #finder({ reading, rows, chunks, choices, order }: Selection, view: PlanView): TemplateResult {
    const { words } = view;
    const asked = this.#asked?.name;
    const back = order
      ? html`<button type="button" @click=${this.#unsort}>${words.planOrder}</button>`
      : nothing;
    return html`${filters(choices, reading.options, this.#choose, view)}
    ${asked && !this.#asked?.known ? html`<p class="small">${words.noSuchLead(asked)}</p>` : nothing}
    ${countLine(rows.length, reading.table.rows.length, words, this.#clear, back)}
    ${rows.length === 0 ? nothing : planTable(chunks.slice(0, this.#drawing.drawn), order, this.#sortBy, view)}`;
  }

  #clear = this.calmly(() => {
    this.#put(EVERYTHING);
    // The button goes away with what it cleared: the reader goes on at the search box.
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
  });

  #unsort = this.calmly(() => {
    this.#order = undefined;
    this.requestUpdate();
  });

  #view({ plan, table, moves, then, names }: PlanReading): PlanView {
    const { language, speech } = this;
    const own = plan.lang?.toLowerCase().split('-')[0];
    return {
      plan,
      table,
      scheme: schemeOf(plan),
      words: wordsIn(planWords, language),
      statusWords: wordsIn(statusWords, language),
      lang: speech,
      language,
      foreign: own && own !== language ? plan.lang : undefined,
      level: this.headingLevel,
      moves,
      since: then?.asOf,
      names,
      eager: table.rows.length <= EAGER_ROWS,
      printing: this.paper.printing,
      open: this.#open,
      toggled: this.#toggled,
    };
  }
}
