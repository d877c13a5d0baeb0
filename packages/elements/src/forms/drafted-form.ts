import type { PropertyDeclarations } from 'lit';
import { coreLanguage } from '../base/core-language.js';
import { FormControl } from '../base/form-control.js';
import { afterFrame } from '../base/after-frame.js';
import { FormDrafts } from '../drafts/form-drafts.js';
import { sayTime, sayWhen } from './clock.js';
import type { Control } from './control.js';
import type { Fault } from './faults.js';
import type { FormWords } from './form.words.js';
import { Leaving } from './leaving.js';

/**
 * A form that keeps what is typed: every keystroke is drafted on the device, and every step that puts another
 * in its place can be taken back. What it asks, its kind says.
 *
 * @typeParam Shown what the element was given
 * @typeParam Work what is being typed
 */
export abstract class DraftedForm<Shown, Work extends object> extends FormControl<Shown> {
  static override properties: PropertyDeclarations = {
    drafts: {},
    disabled: { type: Boolean, reflect: true },
  };

  /** `off` keeps nothing on the device. */
  declare drafts: string | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  declare disabled: boolean;

  protected work: Work | undefined;
  /** What is said about what stands in the way. */
  protected faults: readonly Fault[] = [];
  #blank: Work | undefined;
  /** What was typed last, painted. */
  #painted: Promise<void> | undefined;
  /** Where its draft is kept on the device; undefined while nothing is filled in. */
  protected key: string | undefined;

  protected readonly draftsKept = new FormDrafts<Work, FormWords>({
    words: () => this.formWords,
    sayWhen: (at) => sayWhen(at, coreLanguage(this.language)),
    sayTime,
    drafted: (work) => ({ work: this.keptOf(work), by: this.byOf(work) }),
    revive: ({ work, by = '' }) => this.revive(work, this.#blank as Work, by),
    sayMore: ({ work }) => this.sayMoreOf?.(work) ?? '',
    show: (work) => this.put(work),
    draw: () => this.requestUpdate(),
    announceDraft: (what) => this.announce('draft', { what }),
  });

  constructor() {
    super();
    this.disabled = false;
    this.addController(new Leaving(() => this.wouldBeLost));
  }

  /** What the form says of its drafts and its way out, in this element's language. */
  protected abstract get formWords(): FormWords;
  /** What a draft holds, whatever version kept it, over a blank one; `by` is who had kept it. */
  protected abstract revive(draft: unknown, blank: Work, by: string): Work;
  /** The work with what a control now says written into it. */
  protected abstract readControl(work: Work, control: Control): Work;
  /** What stands in the way of handing in, in the order of the page. */
  protected abstract findFaults(work: Work): Fault[];
  /** Whose draft it is, in their own words. */
  protected abstract byOf(work: Work): string;
  /** What a draft holds of the work. */
  protected keptOf(work: Work): unknown {
    return work;
  }
  /** What else is to be said of a draft that was found. */
  protected sayMoreOf?(draft: unknown): string;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.work) void this.openDesk();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.draftsKept.close();
  }

  formStateRestoreCallback(state: unknown): void {
    // The browser's own memory of the form stands only where we keep no draft.
    if (typeof state !== 'string' || !this.#blank || this.keeps) return;
    this.put(this.revive(JSON.parse(state), this.#blank, this.work ? this.byOf(this.work) : ''));
  }

  /** Whether drafts are kept on the device. */
  protected get keeps(): boolean {
    return this.drafts !== 'off';
  }

  /** Whether its controls are switched off for now. */
  protected get busy(): boolean {
    return this.draftsKept.opening || this.disabled || this.barred;
  }

  /** Only where nothing is kept does leaving lose anything. */
  protected get wouldBeLost(): boolean {
    return this.draftsKept.keeping !== 'device' && this.work !== this.#blank;
  }

  /**
   * A document is begun, under its own key on the device. True when a draft of it was found. Where the page gives
   * one anew that is being filled in, what was typed goes on over it.
   */
  protected begin(blank: Work, key: string): Promise<boolean> {
    const { work } = this;
    const old = this.#blank;
    this.#blank = blank;
    if (work && key === this.key) {
      this.work = work === old ? blank : this.revive(this.keptOf(work), blank, this.byOf(work));
      this.requestUpdate();
      return Promise.resolve(false);
    }
    this.put(blank);
    this.draftsKept.tell(() => '');
    return this.openDesk(key);
  }

  /**
   * Opens the draft under a key, or anew under the one it had: whether drafts are kept may have changed. True
   * when a draft was found.
   */
  protected async openDesk(key = this.key): Promise<boolean> {
    this.key = key;
    return key !== undefined && this.draftsKept.open(this.keeps ? key : undefined);
  }

  /** Nothing is being filled in. */
  protected clearDesk(): void {
    this.work = this.#blank = this.key = undefined;
    this.faults = [];
    this.draftsKept.close();
    this.requestUpdate();
  }

  /** Something was typed or chosen: it is drafted, and faults that were put right go. */
  protected edited(work: Work): void {
    this.work = work;
    this.draftsKept.keep(work);
    if (this.faults.length > 0)
      this.faults = this.findFaults(work).filter(({ at }) => this.faults.some((old) => old.at === at));
    this.requestUpdate();
  }

  /** Shows another in place of what is on show. */
  protected put(work: Work): void {
    this.work = work;
    this.faults = [];
    this.requestUpdate();
  }

  /** Puts another in the place of what is on show, says why, and leaves a way back. */
  protected replace(work: Work, say: (words: FormWords) => string): void {
    const before = this.work;
    this.put(work);
    this.draftsKept.keep(work);
    this.draftsKept.tell(say, before);
  }

  protected override async startAgain(): Promise<void> {
    const { work } = this;
    if (!this.#blank || !work) return;
    this.put(this.#blank);
    await this.draftsKept.remove();
    this.draftsKept.tell((words) => words.deleted, work);
    this.requestUpdate();
  }

  protected override updated(): void {
    this.tellForm();
  }

  /** What was typed is painted, and on its way to the device, before anything else of the form is drawn. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#painted;
    super.scheduleUpdate();
  }

  protected readonly onInput = this.calmly((event) => {
    const control = event.target as Control;
    if (!this.work || !control.dataset['key']) return;
    this.edited(this.readControl(this.work, control));
    this.#painted = control.type.startsWith('text') ? afterFrame() : undefined;
    // The form around it may be sent at any time.
    this.tellForm();
  });

  protected readonly onChange = this.calmly(() => this.announceChange());
}
