import type { PropertyDeclarations } from 'lit';
import { coreLanguage } from '../base/core-language.js';
import { writeJson } from '../base/json.js';
import { HandIn } from '../sending/hand-in.js';
import { sayWhen } from './clock.js';
import type { Desk } from './desk-parts.js';
import { download } from './download.js';
import { DraftedForm } from './drafted-form.js';

/**
 * A form that hands in one document: it says what stops it, and sends it by the page's script, an endpoint, the
 * form around it or a download.
 *
 * @typeParam Shown what the element was given
 * @typeParam Work what is being typed, as it is drafted
 * @typeParam Handed the document it becomes
 */
export abstract class DeskForm<Shown, Work extends object, Handed extends object> extends DraftedForm<
  Shown,
  Work
> {
  /** The document's name in the detail of the submit event. */
  static handedAs = '';
  static override properties: PropertyDeclarations = {
    endpoint: {},
    name: { reflect: true },
  };

  /** The address that receives the document by POST, as JSON. */
  declare endpoint: string | undefined;
  /** Its name in a form's data, which holds the document as JSON. */
  declare name: string | undefined;

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

  /** The document as it leaves the page, without empty texts; undefined while it says too little to be one. */
  protected abstract finish(work: Work): Handed | undefined;
  /** The words its file is named by. */
  protected abstract fileWords(work: Work): string[];
  /** Does what a button of its own says, and answers what takes the focus. */
  protected abstract doOwnDeed(data: DOMStringMap): string | undefined | Promise<string | undefined>;
  /** What the form around it is told beside the document, each by its name under the element's own. */
  protected answersIn?(work: Work): ReadonlyMap<string, string>;

  /** The document as JSON: what a form sends under `name`. */
  get value(): string {
    const handed = this.work && this.finish(this.work);
    return handed ? writeJson(this.handIn.keyed(handed)) : '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.handIn.close();
  }

  protected override openDesk(key = this.key): Promise<boolean> {
    if (key !== undefined) this.handIn.open(key, this.keeps);
    return super.openDesk(key);
  }

  protected override clearDesk(): void {
    super.clearDesk();
    this.handIn.close();
  }

  protected get desk(): Desk {
    const { notice, way, elsewhere, keeping, savedAt } = this.draftsKept;
    const { sending, sentAt } = this.handIn;
    const sentWhen = sentAt ? sayWhen(sentAt, coreLanguage(this.language)) : '';
    return { notice, way, elsewhere, keeping, warns: true, savedAt, sending, sentWhen };
  }

  protected override get busy(): boolean {
    return super.busy || this.handIn.sending.kind === 'sending';
  }

  protected override get wouldBeLost(): boolean {
    return super.wouldBeLost && this.handIn.sending.kind === 'idle';
  }

  protected override async showFaults(): Promise<boolean> {
    this.faults = this.work ? this.findFaults(this.work) : [];
    this.requestUpdate();
    await this.updateComplete;
    // Handed in, this tab's work would be all that is left: somebody chooses first between the two.
    const stop = this.faults.length > 0 ? 'faults' : this.draftsKept.elsewhere && 'notices';
    if (stop) this.focusOn(stop);
    return stop !== '';
  }

  /** Hands in unless something stops it, and answers what takes the focus: the button is switched off meanwhile. */
  async #tryHandIn(): Promise<string | undefined> {
    if ((await this.showFaults()) || !this.work) return undefined;
    const handed = this.finish(this.work);
    if (handed) this.handOut(handed);
    return this.handIn.sending.kind === 'idle' ? 'notices' : 'outcome';
  }

  /** Hands in what stops nothing. */
  protected handOut(handed: Handed): void {
    this.handIn.handIn(handed);
  }

  protected override tellForm(): void {
    if (!this.name || !this.work) return this.tellFormNothing();
    const entries = new FormData();
    entries.set(this.name, this.value);
    for (const [name, answer] of this.answersIn?.(this.work) ?? [])
      entries.set(`${this.name}.${name}`, answer);
    this.internals.setFormValue(entries, writeJson(this.keptOf(this.work)));
    const { elsewhere } = this.draftsKept;
    const faults = this.internals.form ? this.findFaults(this.work) : [];
    const [fault] = elsewhere ? [...faults, { at: 'notices', message: elsewhere }] : faults;
    this.tellFault(fault && { flags: { customError: true }, ...fault });
  }

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
      case 'undo':
        draftsKept.goBack(work);
        return 'notices';
      case 'take-theirs':
      case 'keep-mine':
        await draftsKept.choose(deed === 'take-theirs', work);
        return 'notices';
      case 'download':
        this.#download();
        return undefined;
      case 'print':
        print();
        return undefined;
      case 'choose':
        return 'notices';
      case 'hand-in':
        return this.#tryHandIn();
      case 'take-back':
      case 'change':
        this.handIn.takeBack();
        return 'hand-in';
      default:
        return this.doOwnDeed(data);
    }
  }

  #download(): void {
    const handed = this.work && this.finish(this.work);
    if (this.work && handed) download(handed, this.fileWords(this.work));
  }
}
