import type { PropertyDeclarations } from 'lit';
import { FormControl } from '../base/form-control.js';
import { writeJson } from '../base/json.js';
import { FormDrafts } from '../drafts/form-drafts.js';
import { coreLanguage } from '../base/core-language.js';
import { HandIn } from '../sending/hand-in.js';
import { sayTime, sayWhen } from './clock.js';
import type { Desk } from './desk-parts.js';
import { download } from './download.js';
import type { Fault } from './faults.js';
import type { FormWords } from './form.words.js';

/** A control somebody types into or chooses. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * A form that hands in one document: it drafts every keystroke on the device, says what stops it, and sends
 * it by the page's script, an endpoint, the form around it or a download. What it asks, its kind says.
 *
 * @typeParam Shown what the element was given
 * @typeParam Work what is being typed, as it is drafted
 * @typeParam Handed the document it becomes
 */
export abstract class DeskForm<Shown, Work extends object, Handed extends object> extends FormControl<Shown> {
  /** The document's name in the detail of the submit event. */
  static handedAs = '';
  static override properties: PropertyDeclarations = {
    drafts: {},
    endpoint: {},
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** `off` keeps nothing on the device. */
  declare drafts: string | undefined;
  /** The address that receives the document by POST, as JSON. */
  declare endpoint: string | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  declare name: string | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  declare disabled: boolean;

  protected work: Work | undefined;
  protected faults: readonly Fault[] = [];
  #blank: Work | undefined;
  #key: string | undefined;

  protected readonly draftsKept = new FormDrafts<Work, FormWords>({
    words: () => this.formWords,
    sayWhen: (at) => sayWhen(at, coreLanguage(this.language)),
    sayTime,
    revive: (draft) => this.revive(draft, this.#blank as Work),
    show: (work) => this.#put(work),
    draw: () => this.requestUpdate(),
    announceDraft: (what) => this.announce('draft', { what }),
  });

  protected readonly handIn = new HandIn<Handed>({
    endpoint: () => this.endpoint,
    offer: (handed) =>
      this.announce('submit', { [(this.constructor as typeof DeskForm).handedAs]: handed }, true),
    submitForm: () => {
      this.internals.form?.requestSubmit();
      return this.internals.form !== null;
    },
    download: () => this.#download(),
    arrived: (submission) => {
      // What is handed in is changed by changing it, not by a step back.
      this.draftsKept.tell(() => '');
      void this.draftsKept.remove();
      this.announce('sent', { submission });
    },
    draw: () => this.requestUpdate(),
  });

  constructor() {
    super();
    this.disabled = false;
  }

  /** What the form says of its drafts and its way out, in this element's language. */
  protected abstract get formWords(): FormWords;
  /** What a draft holds, whatever version kept it, over a blank one. */
  protected abstract revive(draft: unknown, blank: Work): Work;
  /** The work with what a control now says written into it. */
  protected abstract readControl(work: Work, control: Control): Work;
  /** What stands in the way of handing in, in the order of the page. */
  protected abstract findFaults(work: Work): Fault[];
  /** The document as it leaves the page, without empty texts; undefined while it says too little to be one. */
  protected abstract finish(work: Work): Handed | undefined;
  /** The words its file is named by. */
  protected abstract fileWords(work: Work): string[];
  /** Does what a button of its own says, and answers what takes the focus. */
  protected abstract doOwnDeed(data: DOMStringMap): string | undefined;
  /** Whose draft it is, in their own words. */
  protected abstract byOf(work: Work): string;

  /** The document as JSON: what a form sends under `name`. */
  get value(): string {
    const handed = this.work && this.finish(this.work);
    return handed ? writeJson(this.handIn.keyed(handed)) : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#beforeLeaving);
    if (this.work && this.#key !== undefined) void this.openDesk(this.#key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#beforeLeaving);
    this.draftsKept.close();
    this.handIn.close();
  }

  formStateRestoreCallback(state: unknown): void {
    // The browser's own memory of the form stands only where we keep no draft.
    if (typeof state !== 'string' || !this.#blank || this.keeps) return;
    this.#put(this.revive(JSON.parse(state), this.#blank));
  }

  /** Whether drafts are kept on the device. */
  protected get keeps(): boolean {
    return this.drafts !== 'off';
  }

  /** Another document is begun, under its own key on the device. */
  protected async begin(blank: Work, key: string): Promise<boolean> {
    this.#blank = blank;
    this.#put(blank);
    return this.openDesk(key);
  }

  /** Opens the draft and the way out under a key. True when a draft was found. */
  protected openDesk(key: string): Promise<boolean> {
    this.#key = key;
    this.handIn.open(key, this.keeps);
    return this.draftsKept.open(this.keeps ? key : undefined);
  }

  /** Nothing is being filled in. */
  protected clearDesk(): void {
    this.work = this.#blank = this.#key = undefined;
    this.faults = [];
    this.draftsKept.close();
    this.handIn.close();
    this.requestUpdate();
  }

  protected get desk(): Desk {
    const { notice, way, elsewhere, keeping, savedAt } = this.draftsKept;
    const { sending, sentAt } = this.handIn;
    const sentWhen = sentAt ? sayWhen(sentAt, coreLanguage(this.language)) : '';
    return { notice, way, elsewhere, keeping, warns: true, savedAt, sending, sentWhen };
  }

  /** Whether its controls are switched off for now. */
  protected get busy(): boolean {
    return this.handIn.sending.kind === 'sending' || this.draftsKept.opening || this.disabled || this.barred;
  }

  protected edited(work: Work): void {
    this.work = work;
    this.draftsKept.keep(work, this.byOf(work));
    if (this.faults.length > 0)
      this.faults = this.findFaults(work).filter(({ at }) => this.faults.some((old) => old.at === at));
    this.requestUpdate();
  }

  #put(work: Work): void {
    this.work = work;
    this.faults = [];
    this.requestUpdate();
  }

  protected override async startAgain(): Promise<void> {
    const { work } = this;
    if (!this.#blank || !work) return;
    this.#put(this.#blank);
    await this.draftsKept.remove();
    this.draftsKept.tell((words) => words.deleted, work);
    this.requestUpdate();
  }

  protected override async showFaults(): Promise<boolean> {
    this.faults = this.work ? this.findFaults(this.work) : [];
    this.requestUpdate();
    await this.updateComplete;
    if (this.faults.length > 0) this.focusOn('faults');
    return this.faults.length > 0;
  }

  async #tryHandIn(): Promise<void> {
    if ((await this.showFaults()) || !this.work) return;
    const handed = this.finish(this.work);
    if (handed) this.handIn.handIn(handed);
  }

  protected override updated(): void {
    this.tellForm();
  }

  protected override tellForm(): void {
    if (!this.name || !this.work) return this.tellFormNothing();
    const entries = new FormData();
    entries.set(this.name, this.value);
    this.internals.setFormValue(entries, writeJson(this.work));
    const [fault] = this.internals.form ? this.findFaults(this.work) : [];
    const anchor = fault && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fault.at)}`);
    if (fault) this.internals.setValidity({ customError: true }, fault.message, anchor ?? undefined);
    else this.internals.setValidity({});
  }

  protected readonly onInput = this.calmly((event) => {
    const control = event.target as Control;
    if (this.work && control.dataset['key']) this.edited(this.readControl(this.work, control));
  });

  protected readonly onChange = this.calmly(() => this.announceChange());

  protected readonly onClick = this.calmly(async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    const next = await this.#doDeed(button.dataset);
    this.requestUpdate();
    await this.updateComplete;
    if (next) this.focusOn(next);
  });

  /** Does what a button says (`data-do`), and answers which control takes the focus after it, if it moves. */
  async #doDeed(data: DOMStringMap): Promise<string | undefined> {
    const { work, draftsKept } = this;
    const deed = data['do'];
    if (!work) return this.doOwnDeed(data);
    switch (deed) {
      case 'delete-draft':
        await this.startAgain();
        return 'notices';
      case 'undo': {
        const undo = draftsKept.takeUndo(work);
        if (!undo) return undefined;
        this.#put(undo);
        draftsKept.keep(undo, this.byOf(undo));
        return 'notices';
      }
      case 'take-theirs':
      case 'keep-mine':
        await draftsKept.choose(deed === 'take-theirs', work, this.byOf(work));
        return 'notices';
      case 'download':
        this.#download();
        return undefined;
      case 'print':
        print();
        return undefined;
      case 'hand-in':
        await this.#tryHandIn();
        return undefined;
      case 'take-back':
      case 'change':
        this.handIn.takeBack();
        return undefined;
      default:
        return this.doOwnDeed(data);
    }
  }

  #download(): void {
    const handed = this.work && this.finish(this.work);
    if (this.work && handed) download(handed, this.fileWords(this.work));
  }

  /** Only where nothing is kept does leaving lose anything. */
  readonly #beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (
      this.draftsKept.keeping !== 'device' &&
      this.work !== this.#blank &&
      this.handIn.sending.kind === 'idle'
    )
      event.preventDefault();
  };
}
