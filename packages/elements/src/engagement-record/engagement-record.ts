import { html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { publish } from '@engagement-plan/core';
import type { EngagementDocument, PlanningRecord } from '@engagement-plan/core';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { Trouble } from '../base/trouble.js';
import { wordsIn } from '../base/words.js';
import { randomId } from '../drafts/draft.js';
import type { Control } from '../forms/control.js';
import { DeskForm } from '../forms/desk-form.js';
import { button, draftBar, notices, outcome, wayOut } from '../forms/desk-parts.js';
import { faultSummary } from '../forms/fault-summary.js';
import type { Fault } from '../forms/faults.js';
import { formStyles } from '../forms/form.styles.js';
import { formWords } from '../forms/form.words.js';
import type { FormWords } from '../forms/form.words.js';
import { account } from './account.js';
import { doDeed } from './deeds.js';
import { engagementRecordStyles } from './engagement-record.styles.js';
import { recordWords } from './engagement-record.words.js';
import type { RecordWords } from './engagement-record.words.js';
import { form } from './form.js';
import { openFile } from './open-file.js';
import { inAll } from './progress.js';
import { readControl } from './read-control.js';
import { askedOf, stepAt, stepsOf } from './steps.js';
import type { Mode, RecordView, Typing } from './view.js';
import { blankRecord, readRecord, readRecordFile, revived } from './work.js';
import type { RecordWork } from './work.js';

/**
 * The record of one engagement, from the need that set it off to what was learned: an officer fills it in, one
 * question at a time or all at once; residents read it.
 *
 * Every keystroke is drafted on the device. It is handed in by the form it stands in (`name`), to an
 * `endpoint`, by its event, or as a download. With `readonly` it is the account that residents read.
 *
 * @summary Analyse, plan, do, review: the record of an engagement, to fill in or to read.
 * @tag engagement-record
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the record elsewhere.
 * @attr drafts - `off` keeps nothing on the device.
 * @attr endpoint - The address that receives the record by POST, as JSON.
 * @attr name - Its name in a form’s data, which holds the record as JSON.
 * @attr disabled - Nothing can be changed, and nothing goes into the form.
 * @fires engagement-record-load - It is on show.
 * @fires engagement-record-error - It cannot be shown.
 * @fires engagement-record-submit - Handing in; `detail` is `{ record }`. Prevent it to take it from here.
 * @fires engagement-record-sent - It arrived; `detail` is `{ submission }`.
 * @fires engagement-record-draft - `detail.what`: saved, restored, deleted, elsewhere or not-kept.
 * @fires input - Something was typed or chosen.
 * @fires change - A box or a choice was settled.
 * @csspart heading - The headings.
 * @csspart progress - How far the record has come, and its scores.
 * @csspart question - The one question on show.
 * @csspart grid - The table of readiness.
 * @csspart scores - The scores in a sentence.
 * @csspart faults - What stops the hand-in.
 * @csspart outcome - What became of the hand-in.
 * @csspart bar - The line that says the draft is kept.
 */
export class EngagementRecord extends DeskForm<PlanningRecord, RecordWork, PlanningRecord> {
  static override givenAs = 'record';
  static override handedAs = 'record';
  static override startsEmpty = true;
  static override styles = [...EngagementElement.styles, formStyles, engagementRecordStyles];
  static override properties: PropertyDeclarations = {
    record: { attribute: false, noAccessor: true },
    documents: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    mode: { state: true },
    at: { state: true },
  };

  /** Documents its links may lead to: a register, a plan, a checklist. */
  declare documents: readonly EngagementDocument[];
  /** Shows the account instead of the form. */
  declare readonly: boolean;
  // Remembered no longer than the page: how somebody likes to work is not part of the record.
  declare mode: Mode;
  declare at: string;

  #assigned: PlanningRecord | undefined;
  #given: PlanningRecord | undefined;
  #typing: Typing | undefined;

  constructor() {
    super();
    this.readonly = false;
    this.documents = [];
    this.mode = 'one';
    this.at = '';
  }

  /** The record as it stands; set it to show another. */
  get record(): PlanningRecord | undefined {
    return this.work?.record ?? this.#assigned;
  }
  set record(record: PlanningRecord | undefined) {
    this.#assigned = record;
    this.work = undefined;
    this.requestUpdate('record', undefined);
  }

  override focus(): void {
    this.focusOn('title');
  }

  protected override readGiven(given: unknown): PlanningRecord {
    return readRecord(given);
  }
  protected override showNothingGiven(): PlanningRecord {
    return blankRecord(randomId());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shown } = this;
    if (!shown || this.readonly) return;
    this.#pin();
    if (shown === this.#given) return;
    const isNew = this.#assigned === undefined && !this.src && shown.title === undefined;
    this.#given = shown;
    const about = shown.engagement ?? (isNew ? '' : shown.id);
    const { at } = this;
    void this.begin(
      { record: shown, by: '' },
      [location.pathname, this.id || this.name || '', 'record', about].join(' '),
    );
    // Given again, it carries on where it was.
    this.at = at;
  }

  /** Stays at the question on show: answering it must not move it away from under somebody's hands. */
  #pin(): void {
    const record = this.work?.record;
    if (record) this.at = stepAt(stepsOf(askedOf(record)), this.at)?.id ?? '';
  }

  protected override renderShown(shown: PlanningRecord): TemplateResult {
    if (this.readonly) return this.#renderAccount(shown);
    const view = this.#view(this.work?.record ?? shown);
    const { desk, formWords: words } = this;
    const done = desk.sending.kind === 'sent';
    return html`${heading(view.level, view.words.title)}
      <div @input=${this.#onInput} @change=${this.#onSettled} @click=${this.onClick}>
        ${notices(desk, words)} ${faultSummary(this.faults, view.level, words, this.focusOn)}
        ${
          done
            ? account(view)
            : html`<fieldset class="all" role="none" ?disabled=${this.busy}>
                ${form(view)}
                <p class="hint screen">${inAll(view)}</p>
                ${wayOut(words)} ${openFile(view)}
              </fieldset>`
        }
        ${outcome(desk, words)}
        ${done ? html`<div class="row screen">${button('change', words.change)}</div>` : draftBar(desk, words)}
      </div>`;
  }

  #renderAccount(shown: PlanningRecord): TemplateResult {
    const { document } = publish(this.work?.record ?? shown);
    if (!document) throw new Trouble('wrong-shape', 'the record as a whole is internal');
    return account(this.#view(document));
  }

  get #words(): RecordWords {
    return wordsIn(recordWords, this.language);
  }
  protected override get formWords(): FormWords {
    return wordsIn(formWords, this.language);
  }

  #view(record: PlanningRecord): RecordView {
    return {
      record,
      by: this.work?.by ?? '',
      questions: askedOf(record),
      mode: this.mode,
      at: this.at,
      printing: this.paper.printing,
      typing: this.#typing,
      documents: this.documents,
      words: { ...this.#words, error: this.formWords.error },
      lang: coreLanguage(this.language),
      level: this.headingLevel,
      faults: this.faults,
    };
  }

  protected override revive(draft: unknown, blank: RecordWork): RecordWork {
    // Where to go on is for the draft to say.
    this.at = '';
    return revived(draft, blank);
  }
  protected override readControl(work: RecordWork, control: Control): RecordWork {
    return readControl(work, control);
  }
  protected override findFaults({ record }: RecordWork): Fault[] {
    return record.title?.trim() ? [] : [{ at: 'title', message: this.#words.needTitle }];
  }
  protected override finish({ record }: RecordWork): PlanningRecord {
    return record;
  }
  protected override fileWords({ record }: RecordWork): string[] {
    return ['record', record.title ?? ''];
  }
  protected override byOf({ by }: RecordWork): string {
    return by.trim();
  }

  protected override doOwnDeed(data: DOMStringMap): string | undefined {
    const { work } = this;
    if (!work) return undefined;
    const after = doDeed(data, { record: work.record, mode: this.mode });
    if (after.at !== undefined) this.at = after.at;
    if (after.record) this.edited({ ...work, record: after.record });
    const { removed } = after;
    if (removed) this.draftsKept.tell(() => this.#words.removed(removed), work);
    return after.focus;
  }

  readonly #onInput = this.calmly((event) => {
    const control = event.target as Control;
    if (control.name === 'mode') return void (this.mode = control.value as Mode);
    if (control.type === 'file') return;
    if (['text', 'textarea'].includes(control.type))
      this.#typing = { control: control.id, text: control.value };
    this.onInput(event);
    this.requestUpdate();
  });

  readonly #onSettled = this.calmly(async (event) => {
    const control = event.target as HTMLInputElement;
    this.#typing = undefined;
    this.requestUpdate();
    if (control.type !== 'file') return control.name === 'mode' ? undefined : this.onChange(event);
    const [file] = control.files ?? [];
    if (!file || !this.work) return;
    const opened = await readRecordFile(file);
    control.value = '';
    const before = this.work;
    if (opened instanceof Error) this.draftsKept.tell(() => this.#words.notOpened(file.name, opened));
    else {
      this.edited({ ...before, record: opened });
      this.draftsKept.tell(() => this.#words.opened, before);
    }
    this.at = '';
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn('notices');
  });
}
