import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { partyNamed, schemeOf } from '@engagement-plan/core';
import type { Plan } from '@engagement-plan/core';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { wordsIn } from '../base/words.js';
import { statusWords } from '../engagement-status/engagement-status.words.js';
import { schemeKey } from '../engagement-status/scheme-key.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { withChoice } from '../overview/filters.js';
import { filterStyles } from '../overview/filters.styles.js';
import { keepLaidOut } from '../overview/laid-out.js';
import { overviewStyles } from '../overview/overview.styles.js';
import { PlanElement } from '../plan-given/plan-element.js';
import { misshapenIn } from '../plan-given/plan-shape.js';
import { rowWords } from '../plan-given/row.words.js';
import { beginningOf, lookThrough, openingOf, painted } from './ahead.js';
import type { Opening } from './ahead.js';
import { EVERYTHING } from './choices.js';
import type { Choices, Order } from './choices.js';
import { Drawing, FEW_CHUNKS } from './drawing.js';
import { engagementPlanStyles } from './engagement-plan.styles.js';
import { planWords } from './engagement-plan.words.js';
import { finder } from './finder.js';
import type { Finding } from './finder.js';
import type { PlanView } from './plan-view.js';
import { knowAhead, readingOf, selectionOf } from './reading.js';
import { summary } from './summary.js';
import type { PlanReading, Selection } from './reading.js';
import { Rows } from './rows.js';

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
  #asked: { name: string | undefined; plan: Plan; unknown: string | undefined } | undefined;
  readonly #rows = new Rows((listener) => this.calmly(listener));
  #view: PlanView | undefined;
  #opening: Opening | undefined;
  /** The plan that is known to be one, through and through. */
  #sound: Plan | undefined;
  /** All it can say: the same until there may be another language. */
  #said: Pick<PlanView, 'language' | 'words' | 'statusWords'> | undefined;
  readonly #drawing = new Drawing(
    this.calmly(() => {
      this.#drawRows();
      // Nothing else on show has changed, until all is there.
      if (!this.drawsOn) this.requestUpdate();
    }) as () => void,
  );

  constructor() {
    super();
    keepLaidOut(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override languageChanged(): void {
    this.#said = undefined;
    super.languageChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drawing.stop();
  }

  #read(given: Plan): PlanReading {
    // Paper needs all of it at once.
    if (this.paper.printing) this.#opening = undefined;
    if (!this.#opening && this.#sound !== given) this.#sound = super.readGiven(given);
    const all = this.inWords(given);
    const plan = this.#opening ? beginningOf(all, this.#opening.known) : all;
    const table = this.tableNow(plan);
    const then = this.tableThen(plan);
    const before = this.#reading;
    if (before?.table === table && before.then === then) return before;
    this.#reading = readingOf(table, then, before);
    return this.#reading;
  }

  /** All rows, the ones that are yet to be counted among them. */
  #total({ table }: PlanReading): number {
    return this.#opening?.total ?? table.rows.length;
  }

  protected override readGiven(given: unknown): Plan {
    this.#opening = this.#open(given as Plan);
    return this.#opening ? (given as Plan) : (this.#sound = super.readGiven(given));
  }

  /** How a long plan is opened. When anything is wrong with its beginning, all of it is read, and that is said. */
  #open(given: Plan): Opening | undefined {
    if (this.#reading || this.paper.printing) return undefined;
    try {
      const opening = openingOf(given);
      if (opening) super.readGiven(beginningOf(given, opening.known));
      return opening;
    } catch {
      return undefined;
    }
  }

  /** The attribute `lead` chooses the lead once for each plan and each name; after that the reader does. */
  #askForLead(given: Plan): void {
    const { lead: name } = this;
    const before = this.#asked;
    const again = before && before.name === name;
    if (again && before.plan === given) return;
    const id = name ? partyNamed(given, name)?.id : undefined;
    this.#asked = { name, plan: given, unknown: id === undefined ? name : undefined };
    // A newer copy of the same plan: what the reader chose stands.
    if (!again || before.plan.id !== given.id) this.#choices = { ...this.#choices, lead: id ?? '' };
  }

  #select(reading: PlanReading): Selection {
    const before = this.#selection;
    const choices = this.#choices;
    const order = this.#order;
    if (before?.reading === reading && before.choices === choices && before.order === order) return before;
    this.#selection = selectionOf(reading, choices, order, before);
    // An edited copy of the plan changes little of what is drawn; anything else is redrawn, a chunk at a time.
    const { chunks } = this.#selection;
    const fresh = chunks.filter((chunk, at) => chunk !== before?.chunks[at]).length;
    if (fresh > FEW_CHUNKS) this.#drawing.restart();
    return this.#selection;
  }

  readonly #finding: Finding = {
    choose: (name) =>
      this.calmly((event: Event) => {
        this.#put(withChoice(this.#choices, name, event));
      }),
    clear: this.calmly(() => {
      this.#put(EVERYTHING);
      // The button goes away with what it cleared: the reader goes on at the search box.
      this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
    }),
    sortBy: (by) => {
      const way = this.#order?.by === by && this.#order.way === 'ascending' ? 'descending' : 'ascending';
      this.#sort({ by, way });
    },
    planOrder: () => {
      this.#sort(undefined);
    },
  };

  #put(choices: Choices): void {
    this.#choices = choices;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { rows, reading } = this.#selection ?? {};
      if (rows && reading) this.announce('filter', { shown: rows.length, total: reading.table.rows.length });
    });
  }

  #sort(order: Order | undefined): void {
    this.#order = order;
    this.requestUpdate();
  }

  /** The first rows of a long plan are on show before all of it is looked through, in turns of its own. */
  protected override async scheduleUpdate(): Promise<void> {
    super.scheduleUpdate();
    const opening = this.#opening;
    if (!opening) return;
    await painted();
    await lookThrough(opening.of, opening.known, (from, to) => this.#lookAt(opening, from, to));
    this.#opening = undefined;
    this.requestUpdate();
    super.scheduleUpdate();
  }

  /** Finds out what the whole plan is drawn from, and remembers it. Whatever is wrong, the drawing says so. */
  #lookAt(opening: Opening, from: number, to: number): boolean {
    if (this.#opening !== opening || misshapenIn(beginningOf(opening.of, to)) !== undefined) return false;
    try {
      const plan = beginningOf(this.inWords(opening.of), to);
      this.tableNow(plan);
      this.tableThen(plan);
      knowAhead(plan, plan.objectives.slice(from));
      return true;
    } catch {
      return false;
    }
  }

  protected override get drawsOn(): boolean {
    return (
      this.shown !== undefined &&
      (this.#opening !== undefined || this.#drawing.drawn < (this.#selection?.chunks.length ?? 0))
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#drawRows();
  }

  #drawRows(): void {
    const table = this.renderRoot.querySelector<HTMLElement>('table');
    if (!this.#selection || !this.#view || !table) return;
    this.#rows.draw(table, this.#selection.chunks, this.#drawing.drawn, this.#view);
    if (this.isConnected && !this.#opening) this.#drawing.next(this.#selection.chunks.length);
  }

  protected override renderShown(given: Plan): TemplateResult {
    // The rows of one lead may be anywhere: until they are known, what stood there goes on standing.
    if (this.#opening && this.lead && !this.paper.printing) return html`<slot></slot>`;
    this.#askForLead(given);
    const reading = this.#read(given);
    const selection = this.#select(reading);
    const view = this.#viewOf(reading);
    this.#view = view;
    if (this.#rows.isStale(view)) this.#drawing.restart();
    if (this.paper.printing) this.#drawing.finish();
    const { words, lang } = view;
    const total = this.#total(reading);
    return html`${heading(
      view.level,
      html`<span class="own" lang=${view.foreign ?? nothing}>${view.plan.title ?? words.untitled}</span>`,
    )}
    ${summary(selection, total, view)}
    ${total === 0 ? html`<p>${words.noRows}</p>` : finder(this.live, selection, { total, unknownLead: this.#asked?.unknown }, this.#finding, view)}
    ${total === 0 ? nothing : schemeKey(view.scheme, view.statusWords, lang)}`;
  }

  #viewOf(reading: PlanReading): PlanView {
    const { plan, table, moves, then, names } = reading;
    const { language, speech } = this;
    if (this.#said?.language !== language)
      this.#said = {
        language,
        words: { ...wordsIn(rowWords, language), ...wordsIn(planWords, language) },
        statusWords: wordsIn(statusWords, language),
      };
    const own = plan.lang?.toLowerCase().split('-')[0];
    return {
      plan,
      table,
      scheme: schemeOf(plan),
      ...this.#said,
      lang: speech,
      foreign: own && own !== language ? plan.lang : undefined,
      level: this.headingLevel,
      moves,
      since: then?.asOf,
      names,
      eager: this.#total(reading) <= EAGER_ROWS,
      printing: this.paper.printing,
    };
  }
}
