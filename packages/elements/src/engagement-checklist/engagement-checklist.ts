import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { progressAgainst, sayProgress } from '@engagement-plan/core';
import type { Checklist, Lang } from '@engagement-plan/core';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { writeJson } from '../base/json.js';
import { ownWords } from '../base/own-words.js';
import { wordsIn } from '../base/words.js';
import { randomId } from '../drafts/draft.js';
import { account } from './account.js';
import { blankChecklist, finished, revived } from './answers.js';
import { ChecklistControl } from './checklist-control.js';
import { ChecklistDrafts } from './checklist-drafts.js';
import { downloadChecklist, readChecklist, readChecklistFile } from './checklist-file.js';
import { ChecklistHandIn } from './checklist-hand-in.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { sayTime, sayWhen } from './clock.js';
import { doDeed } from './deeds.js';
import { deskOf, draftBar, notices, outcome, wayOut } from './desk.js';
import { checklistStyles } from './engagement-checklist.styles.js';
import { checklistWords } from './engagement-checklist.words.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { badDaysIn, findFaults } from './faults.js';
import type { Fault } from './faults.js';
import { faultSummary, form } from './form.js';
import { forPaper, forScreen } from './paper.js';
import { readControl } from './read-control.js';
import { setReader } from './set-reader.js';
import type { ChecklistView } from './view.js';

/**
 * The principles checklist: an officer fills it in, residents read it.
 *
 * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
 * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
 *
 * @summary A checklist of engagement principles, to fill in or to read.
 * @tag engagement-checklist
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the checklist elsewhere.
 * @fires engagement-checklist-submit - Handing in; `detail` is `{ checklist }`. Prevent it to take it from here.
 * @fires engagement-checklist-sent - It arrived; `detail` is `{ submission }`.
 * @fires engagement-checklist-draft - `detail.what`: saved, restored, deleted, elsewhere or not-kept.
 * @fires input - Something was typed or chosen.
 * @fires change - A box or a choice was settled.
 * @csspart heading - The headings.
 * @csspart progress - How the checklist stands, in words.
 * @csspart answer - An answer's mark: word, shape and colour.
 * @csspart faults - What stops the hand-in.
 * @csspart outcome - What became of the hand-in.
 * @csspart bar - The line that says the draft is kept.
 */
export class EngagementChecklist extends ChecklistControl {
  static override givenAs = 'checklist';
  static override startsEmpty = true;
  static override styles = [...EngagementElement.styles, checklistStyles];
  static override properties: PropertyDeclarations = {
    checklist: { attribute: false, noAccessor: true },
    readonly: { type: Boolean, reflect: true },
    drafts: {},
    endpoint: {},
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** Shows the account instead of the form. */
  declare readonly: boolean;
  /** `off` keeps nothing on the device. */
  declare drafts: string | undefined;
  /** The address that receives the checklist by POST, as JSON. */
  declare endpoint: string | undefined;
  /** Its name in a form's data: the checklist as JSON, and `name.principle` for each answer. */
  declare name: string | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  declare disabled: boolean;

  #assigned: Checklist | undefined;
  #given: Checklist | undefined;
  #work: Checklist | undefined;
  #by = '';
  #faults: readonly Fault[] = [];
  readonly #setIn = setReader();

  readonly #drafts = new ChecklistDrafts({
    words: () => this.#words,
    sayWhen: (at) => sayWhen(at, this.#lang),
    sayTime,
    show: (checklist, by) => this.#put(checklist, by),
    draw: () => this.requestUpdate(),
    announceDraft: (what) => this.announce('draft', { what }),
  });

  readonly #handIn = new ChecklistHandIn({
    endpoint: () => this.endpoint,
    offer: (checklist) => this.announce('submit', { checklist }, true),
    submitForm: () => {
      this.internals.form?.requestSubmit();
      return this.internals.form !== null;
    },
    download: () => {
      if (this.#work) downloadChecklist(this.#work);
    },
    arrived: (submission) => {
      void this.#drafts.remove();
      this.announce('sent', { submission });
    },
    draw: () => this.requestUpdate(),
  });

  /** The checklist as it stands; set it to show another. */
  get checklist(): Checklist | undefined {
    return this.#work ? finished(this.#work) : this.#assigned;
  }
  set checklist(checklist: Checklist | undefined) {
    this.#assigned = checklist;
    this.#work = undefined;
    this.requestUpdate('checklist', undefined);
  }

  /** The checklist as JSON: what a form sends under `name`. */
  get value(): string {
    return this.#work ? writeJson(this.#handIn.keyed(finished(this.#work))) : '';
  }

  constructor() {
    super();
    this.readonly = false;
    this.disabled = false;
  }

  override focus(): void {
    this.focusOn('title');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
    addEventListener('beforeunload', this.#beforeLeaving);
    if (this.#given) this.#begin(this.#given);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
    removeEventListener('beforeunload', this.#beforeLeaving);
    this.#drafts.close();
    this.#handIn.close();
  }

  formStateRestoreCallback(state: unknown): void {
    // The browser's own memory of the form stands only where we keep no draft.
    if (typeof state !== 'string' || !this.#given || this.drafts !== 'off') return;
    this.#put(revived(JSON.parse(state), this.#given), this.#by);
  }

  protected override readGiven(given: unknown): Checklist {
    return readChecklist(given);
  }

  protected override showNothingGiven(): Checklist {
    return blankChecklist(randomId(), 'thurrock');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.shown && this.shown !== this.#given) this.#begin(this.shown);
  }

  protected override updated(): void {
    this.tellForm();
  }

  protected override renderShown(): TemplateResult {
    const view = this.#view();
    const { words } = view;
    const title = view.checklist.engagement.title;
    if (this.readonly) {
      return html`${heading(view.level, title ? ownWords(title) : words.account)} ${account(view)}`;
    }
    const desk = deskOf(this.#drafts, this.#handIn, view.lang);
    const busy = desk.sending.kind === 'sending' || this.#drafts.opening || this.disabled || this.barred;
    const done = desk.sending.kind === 'sent';
    return html`${heading(view.level, view.set.title)}
      <div @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}>
        ${notices(desk, words)} ${faultSummary(view)}
        ${done ? account(view) : html`<fieldset class="all" ?disabled=${busy}>${form(view, this.#by)}${wayOut(desk, words)}</fieldset>`}
        ${outcome(desk, words)}
        ${done ? nothing : draftBar(desk, sayProgress(view.progress, view.lang), words)}
      </div>`;
  }

  get #lang(): Lang {
    return this.language === 'cy' ? 'cy' : 'en';
  }
  get #words(): ChecklistWords {
    return wordsIn(checklistWords, this.language);
  }

  #view(): ChecklistView {
    const checklist = this.#work ?? blankChecklist('', 'thurrock');
    const set = this.#setIn(checklist, this.language);
    return {
      checklist,
      set,
      progress: progressAgainst(set, checklist, { asOf: this.day }),
      words: this.#words,
      lang: this.#lang,
      level: this.headingLevel,
      faults: this.#faults,
      focusOn: this.focusOn,
    };
  }

  /** Another checklist was given: its own draft, its own way out. */
  #begin(given: Checklist): void {
    if (this.#given !== given) this.#work = given;
    this.#given = given;
    this.#faults = [];
    if (this.readonly) return;
    const set = typeof given.set === 'string' ? given.set : given.set.id;
    const key = [location.pathname, this.id || this.name || '', set, given.engagement.id ?? ''].join(' ');
    const keeps = this.drafts !== 'off';
    void this.#drafts.open(keeps ? key : undefined, given);
    this.#handIn.open(key, keeps);
  }

  /** Shows a checklist in place of the one on show. */
  #put(checklist: Checklist, by: string): void {
    this.#work = checklist;
    this.#by = by;
    this.#faults = [];
    this.requestUpdate();
  }

  #edited(checklist: Checklist): void {
    this.#work = checklist;
    this.#drafts.keep(checklist, this.#by);
    if (this.#faults.length > 0)
      this.#faults = this.#findFaults().filter(({ at }) => this.#faults.some((old) => old.at === at));
    this.requestUpdate();
  }

  protected async startAgain(): Promise<void> {
    if (!this.#given || !this.#work) return;
    const undo = { checklist: this.#work, by: this.#by };
    this.#put(this.#given, '');
    await this.#drafts.remove();
    this.#drafts.tell((words) => words.deleted, undo);
    this.requestUpdate();
  }

  #findFaults(): Fault[] {
    const { checklist, set, progress, words } = this.#view();
    return findFaults(checklist, set, progress, badDaysIn(this.renderRoot), words);
  }

  protected async tryHandIn(): Promise<void> {
    this.#faults = this.#findFaults();
    this.requestUpdate();
    await this.updateComplete;
    if (this.#faults.length > 0) return this.focusOn('faults');
    const checklist = finished({ ...(this.#work as Checklist) });
    const where = misshapenInChecklist(checklist);
    if (where !== undefined) return this.#drafts.tell((words) => words.notShaped(where));
    this.#handIn.handIn(checklist);
  }

  protected override tellForm(): void {
    if (!this.name || !this.#work) return this.tellFormNothing();
    const [fault] = this.internals.form ? this.#findFaults() : [];
    this.tellFormOf(this.name, this.value, this.#work.answers, fault);
  }

  readonly #onInput = this.calmly((event) => {
    const control = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (!this.#work || control.type === 'file') return;
    if (control.dataset['part'] === 'by') {
      this.#by = control.value;
      return this.#edited(this.#work);
    }
    const by = this.#by.trim();
    this.#edited(readControl(this.#work, control, { on: this.day, ...(by ? { by } : {}) }));
  });

  readonly #onChange = this.calmly(async (event) => {
    const control = event.target as HTMLInputElement;
    if (control.type !== 'file') return this.announceChange();
    const [file] = control.files ?? [];
    if (!file || !this.#work) return;
    const opened = await readChecklistFile(file);
    control.value = '';
    if (opened) {
      this.#drafts.tell((words) => words.opened, { checklist: this.#work, by: this.#by });
      this.#put(opened, this.#by);
      this.#drafts.keep(opened, this.#by);
    } else {
      this.#drafts.tell((words) => words.notOpened(file.name));
    }
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn('notices');
  });

  readonly #onClick = this.calmly(async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button || !this.#work) return;
    const next = await doDeed(button.dataset, {
      mine: { checklist: this.#work, by: this.#by },
      drafts: this.#drafts,
      edited: (checklist) => this.#edited(checklist),
      put: (checklist, by) => this.#put(checklist, by),
      startAgain: () => this.startAgain(),
      handIn: () => this.tryHandIn(),
      takeBack: () => this.#handIn.takeBack(),
    });
    this.requestUpdate();
    await this.updateComplete;
    if (next) this.focusOn(next);
  });

  readonly #toPaper = (): void => forPaper(this.renderRoot);
  readonly #toScreen = (): void => forScreen(this.renderRoot);

  /** Only where nothing is kept does leaving lose anything. */
  readonly #beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (
      this.#drafts.keeping !== 'device' &&
      this.#work !== this.#given &&
      this.#handIn.sending.kind === 'idle'
    )
      event.preventDefault();
  };
}
