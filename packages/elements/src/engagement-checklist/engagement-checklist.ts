import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Checklist } from '@engagement-plan/core';
import { afterInput } from '../base/after-input.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { ownWords } from '../base/own-words.js';
import { randomId } from '../drafts/draft.js';
import { formStyles } from '../forms/form.styles.js';
import { answerMarkStyles } from '../marks/answer-mark.styles.js';
import { account } from './account.js';
import { readChecklist } from './checklist-file.js';
import { ChecklistForm } from './checklist-form.js';
import { blankChecklist, finished } from './checklist-work.js';
import type { ChecklistWork } from './checklist-work.js';
import { choosingStyles } from './choosing.styles.js';
import { DrawingOn } from './drawing-on.js';
import { checklistStyles } from './engagement-checklist.styles.js';
import { fillingIn } from './filling-in.js';
import { isWhole, partsOf } from './form.js';
import { setIdOf } from './known-sets.js';
import { PageSet } from './page-set.js';
import { standingReader } from './standing-reader.js';
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
 * @attr name - Its name in a form’s data: the checklist as JSON, and `name.principle` for each answer.
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
export class EngagementChecklist extends ChecklistForm {
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
  };

  /** Shows the account instead of the form. */
  declare readonly: boolean;
  /** The principles: the id of a known set, or the address of a set's file. Thurrock's when absent. */
  declare set: string | undefined;

  #assigned: Checklist | undefined;
  #blank: Checklist | undefined;
  /** How many parts the form has, while some have yet to be drawn; none when all stand. */
  #toCome = 0;
  readonly #pageSet = new PageSet();
  readonly #standing = standingReader();
  readonly #drawing = new DrawingOn(() => this.requestUpdate());

  constructor() {
    super();
    this.readonly = false;
  }

  /** The checklist as it stands; set it to show another. */
  get checklist(): Checklist | undefined {
    return this.work ? finished(this.work.checklist) : this.#assigned;
  }
  set checklist(checklist: Checklist | undefined) {
    this.#assigned = checklist;
    this.work = undefined;
    this.requestUpdate('checklist', undefined);
  }

  override focus(): void {
    this.focusOn('title');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What the device holds takes a few turns: it is asked while the first drawing waits for its own.
    if (!this.hasUpdated) this.#takeUp();
    else this.#askForSet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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
    return (this.#blank = blankChecklist(randomId(), this.#pageSet.id));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('set') && this.isConnected) this.#askForSet();
    this.#takeUp();
  }

  /** Takes up what is on show now, with the draft of it that this device may hold. */
  #takeUp(): void {
    const { shown } = this;
    if (!shown || (this.work && shown === this.given)) return;
    this.given = shown;
    const work = { checklist: shown, by: this.work?.by ?? '' };
    if (this.readonly) return this.put(work);
    const place = [location.pathname, this.id || this.name || ''];
    void this.begin(work, [...place, setIdOf(shown), shown.engagement.id ?? ''].join(' '));
  }

  /** The first drawing has a turn of its own: in this one the browser has just read the script. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await afterInput();
    await super.scheduleUpdate();
  }

  protected override get drawsOn(): boolean {
    return this.#toCome > 0;
  }

  protected override updated(): void {
    super.updated();
    if (this.drawsOn && this.isConnected) this.#drawing.next(this.#toCome);
  }

  /** Takes the set the page asks for, and then reads what the page gives. */
  #askForSet(): void {
    this.#pageSet.ask(this.set).then(
      (changed) => changed && this.readAgain(),
      (error: unknown) => this.tell(error),
    );
  }

  protected override renderShown(shown: Checklist): TemplateResult {
    const view = this.viewOf(this.work ?? { checklist: shown, by: '' });
    const { title } = view.checklist.engagement;
    this.#toCome = !this.work || this.readonly || isWhole(view) ? 0 : partsOf(view);
    if (this.readonly)
      return html`${heading(view.level, title ? ownWords(title) : view.words.account)} ${account(view)}`;
    const leave = {
      shared: this.shared,
      startsBlank: this.#blank !== undefined && this.#blank === this.given,
      busy: this.busy,
      two: this.two,
    };
    return html`${heading(view.level, view.set.title)}
      <div @input=${this.onInput} @change=${this.onSettled} @click=${this.onClick}>
        ${fillingIn(view, this.desk, leave)}
      </div>`;
  }

  protected override viewOf({ checklist, by }: ChecklistWork): ChecklistView {
    const set = this.#pageSet.read(checklist, this.language);
    return {
      checklist,
      by,
      set,
      progress: this.#standing(set, checklist, this.day),
      words: this.formWords,
      lang: coreLanguage(this.language),
      level: this.headingLevel,
      faults: this.faults,
      drawn: this.paper.printing ? Infinity : this.#drawing.drawn,
      focusOn: this.focusOn,
    };
  }
}
