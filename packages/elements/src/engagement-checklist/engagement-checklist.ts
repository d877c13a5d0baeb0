import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Checklist, Lang, PrincipleSet } from '@engagement-plan/core';
import { Drawing } from '../base/drawing.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import { wordsIn } from '../base/words.js';
import { randomId } from '../drafts/draft.js';
import { badDaysIn } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import { formStyles } from '../forms/form.styles.js';
import { answerMarkStyles } from '../marks/answer-mark.styles.js';
import { account } from './account.js';
import { blankChecklist, finished } from './answers.js';
import { ChecklistControl } from './checklist-control.js';
import { readChecklist } from './checklist-file.js';
import { ChecklistWork } from './checklist-work.js';
import { choosingStyles } from './choosing.styles.js';
import { checklistStyles } from './engagement-checklist.styles.js';
import { checklistWords } from './engagement-checklist.words.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { findFaults } from './faults.js';
import { fillingIn } from './filling-in.js';
import { partsOf } from './form.js';
import { listenersOf } from './listeners.js';
import { PageSet } from './page-set.js';
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
  static override styles = [
    ...EngagementElement.styles,
    formStyles,
    answerMarkStyles,
    checklistStyles,
    choosingStyles,
  ];
  static override properties: PropertyDeclarations = {
    checklist: { attribute: false, noAccessor: true },
    readonly: { type: Boolean, reflect: true },
    set: {},
    drafts: {},
    endpoint: {},
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** Shows the account instead of the form. */
  declare readonly: boolean;
  /** The principles: the id of a known set, or the address of a set's file. Thurrock's when absent. */
  declare set: string | undefined;
  /** `off` keeps nothing on the device. */
  declare drafts: string | undefined;
  /** The address that receives the checklist by POST, as JSON. */
  declare endpoint: string | undefined;
  /** Its name in a form's data: the checklist as JSON, and `name.principle` for each answer. */
  declare name: string | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  declare disabled: boolean;

  #assigned: Checklist | undefined;
  #blank: Checklist | undefined;
  readonly #pageSet = new PageSet();
  readonly #setIn = setReader();
  readonly #drawing = new Drawing(() => {
    this.requestUpdate();
  });
  protected override readonly work = new ChecklistWork(this.#place());
  readonly #listeners = listenersOf(this.work, {
    day: () => this.day,
    set: () => this.#view().set,
    root: () => this.renderRoot,
    drawn: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    focusOn: (id) => this.focusOn(id),
    changed: () => this.announceChange(),
  });

  /** The checklist as it stands; set it to show another. */
  get checklist(): Checklist | undefined {
    return this.work.checklist ? finished(this.work.checklist) : this.#assigned;
  }
  set checklist(checklist: Checklist | undefined) {
    this.#assigned = checklist;
    this.work.checklist = undefined;
    this.requestUpdate('checklist', undefined);
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
    addEventListener('beforeunload', this.#beforeLeaving);
    if (this.hasUpdated) this.#askForSet();
    if (this.work.given) this.#begin(this.work.given);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#beforeLeaving);
    this.work.close();
    this.#pageSet.stop();
    this.#drawing.stop();
  }

  protected override get assigned(): Checklist | undefined {
    return this.#assigned;
  }

  protected override get waits(): boolean {
    return this.#pageSet.waitsFor(this.set);
  }

  protected override readGiven(given: unknown): Checklist {
    return readChecklist(given, this.#pageSet.set);
  }

  protected override showNothingGiven(): Checklist {
    return (this.#blank = blankChecklist(randomId(), this.#pageSet.set?.id ?? 'thurrock'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('set') && this.isConnected) this.#askForSet();
    if (this.shown && this.shown !== this.work.given) this.#begin(this.shown);
  }

  /** The first drawing has a turn of its own: in this one the browser has just read the script. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  protected override get drawsOn(): boolean {
    if (!this.shown || this.readonly) return false;
    const view = this.#view();
    return view.checklist.signOff === undefined && view.drawn < partsOf(view);
  }

  protected override updated(): void {
    super.updated();
    if (this.drawsOn && this.isConnected) this.#drawing.next(partsOf(this.#view()));
  }

  protected override renderShown(): TemplateResult {
    const view = this.#view();
    const { title } = view.checklist.engagement;
    if (this.readonly)
      return html`${heading(view.level, title ? ownWords(title) : view.words.account)} ${account(view)}`;
    const { input, change, click } = this.#listeners;
    const leave = {
      keeps: this.drafts !== 'off',
      startsBlank: this.#blank !== undefined && this.#blank === this.work.given,
      barred: this.disabled || this.barred,
    };
    return html`${heading(view.level, view.set.title)}
      <div @input=${this.calmly(input)} @change=${this.calmly(change)} @click=${this.calmly(click)}>
        ${fillingIn(view, this.work, leave)}
      </div>`;
  }

  get #lang(): Lang {
    return this.language === 'cy' ? 'cy' : 'en';
  }
  get #words(): ChecklistWords {
    return wordsIn(checklistWords, this.language);
  }

  #place(): ConstructorParameters<typeof ChecklistWork>[0] {
    return {
      words: () => this.#words,
      lang: () => this.#lang,
      day: () => this.day,
      endpoint: () => this.endpoint,
      setOf: (checklist) => this.#setOf(checklist),
      findFaults: () => this.findFaults(),
      submitForm: () => {
        this.internals.form?.requestSubmit();
        return this.internals.form !== null;
      },
      say: (verb, detail, cancelable) => this.announce(verb, detail, cancelable),
      draw: () => this.requestUpdate(),
    };
  }

  #setOf(checklist: Checklist): PrincipleSet {
    return this.#setIn(checklist, this.#pageSet.set, this.language);
  }

  #view(): ChecklistView {
    const checklist = this.work.checklist ?? blankChecklist('', this.#pageSet.set?.id ?? 'thurrock');
    return {
      checklist,
      set: this.#setOf(checklist),
      progress: this.work.progress(checklist),
      words: this.#words,
      lang: this.#lang,
      level: this.headingLevel,
      faults: this.work.faults,
      drawn: this.paper.printing ? Infinity : this.#drawing.drawn,
      focusOn: this.focusOn,
    };
  }

  /** Takes the set the page asks for, and then reads what the page gives. */
  #askForSet(): void {
    this.#pageSet.ask(this.set).then(
      (changed) => changed && this.isConnected && this.readAgain(),
      (error: unknown) => this.tell(error),
    );
  }

  /** Another checklist was given: its own draft, its own way out. */
  #begin(given: Checklist): void {
    if (this.readonly) this.work.show(given);
    else this.work.begin(given, this.id || this.name || '', this.drafts !== 'off');
  }

  protected override findFaults(): Fault[] {
    const { checklist, set, progress, words } = this.#view();
    return findFaults(checklist, set, progress, badDaysIn(this.renderRoot), words);
  }

  /** Only where nothing is kept does leaving lose anything. */
  readonly #beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.work.wouldBeLost) event.preventDefault();
  };
}
