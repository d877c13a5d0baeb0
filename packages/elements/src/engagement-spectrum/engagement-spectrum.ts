import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { levelNamed, method, refOf, spectrum as shippedSpectrum } from '@engagement-plan/core';
import type { NamedLevel, Register, Spectrum } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { FormControl } from '../base/form-control.js';
import { heading } from '../base/heading.js';
import { writeJson } from '../base/json.js';
import { Trouble } from '../base/trouble.js';
import { wordsIn } from '../base/words.js';
import type { Control } from '../forms/control.js';
import { faultSummary } from '../forms/fault-summary.js';
import { formStyles } from '../forms/form.styles.js';
import { answerMarkStyles } from '../marks/answer-mark.styles.js';
import { account, accountOf } from './account.js';
import { NO_WISH, readChoice, withTick } from './choice.js';
import type { Choice, Wish } from './choice.js';
import { spectrumStyles } from './engagement-spectrum.styles.js';
import { spectrumWords } from './engagement-spectrum.words.js';
import { faultsIn, ladderOfRadios } from './ladder.js';
import { methodsToTick } from './methods.js';
import { closingGap, elsewhere, promiseCheck } from './promise.js';
import { readControl, readWish } from './read-control.js';
import { readGivenSpectrum } from './read-spectrum.js';
import type { Given } from './read-spectrum.js';
import type { SpectrumView } from './view.js';

/**
 * How much say people have: an officer chooses the level and the methods, and is told when the promise is more
 * than the methods can keep; residents read what was promised and, afterwards, whether it was kept.
 *
 * @summary The level of an engagement, to choose or to read.
 * @tag engagement-spectrum
 * @slot - What stands until it is ready, and whenever it cannot be: the level in plain words.
 * @fires engagement-spectrum-load - It is on show.
 * @fires engagement-spectrum-error - It cannot be shown.
 * @fires input - A level was chosen, a method ticked or typed.
 * @fires change - A choice was settled.
 * @csspart heading - The headings.
 * @csspart ladder - The levels.
 * @csspart check - Whether the methods can keep the promise.
 * @csspart promise - The promise, to read.
 * @csspart verdict - Whether it was kept, and why.
 * @csspart answer - A verdict's mark: word, shape and colour.
 * @csspart faults - What stops the form.
 */
export class EngagementSpectrum extends FormControl<Given> {
  static override givenAs = 'spectrum';
  static override startsEmpty = true;
  static override styles = [...EngagementElement.styles, formStyles, answerMarkStyles, spectrumStyles];
  static override properties: PropertyDeclarations = {
    spectrum: { attribute: false },
    register: { attribute: false },
    framework: {},
    level: {},
    methods: {},
    engagement: {},
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
  };

  /** A framework of the council's own: a spectrum document. */
  declare spectrum: Spectrum | undefined;
  /** The register that holds the engagement to read of. */
  declare register: Register | undefined;
  /** A shipped framework: `thurrock` (unless said otherwise), `iap2`, `arnstein` or `former-duty`. */
  declare framework: string | undefined;
  /** The level chosen to begin with, by id, name or `framework/level`. */
  declare level: string | undefined;
  /** The methods to begin with, by id or name, separated by commas. */
  declare methods: string | undefined;
  /** The id of the engagement in the register. */
  declare engagement: string | undefined;
  /** Shows what was promised instead of the form. */
  declare readonly: boolean;
  /** A level has to be chosen. */
  declare required: boolean;
  /** Its name in a form's data: `framework/level`, and `name.methods` for each method. */
  declare name: string | undefined;
  /** Nothing can be changed, and nothing goes into the form. */
  declare disabled: boolean;

  #choice: Choice | undefined;
  #wish: Wish = NO_WISH;
  #fault = false;
  #inside: Given = {};

  constructor() {
    super();
    this.readonly = false;
    this.required = false;
    this.disabled = false;
  }

  /** The level chosen, as `framework/level`; empty when none is. Set it to a level in any of its spellings. */
  get value(): string {
    const { promised } = this.#chosen();
    return promised ? refOf(promised) : '';
  }
  set value(words: string) {
    this.#choose({ ...this.#chosen().choice, level: levelNamed(words, [this.#spectrum])?.level.id });
  }

  /** The methods chosen: ids of the catalogue, and anybody's own words. */
  get chosenMethods(): readonly string[] {
    return this.#chosen().choice.methods;
  }
  set chosenMethods(methods: readonly string[]) {
    this.#choose({ ...this.#chosen().choice, methods: [...methods] });
  }

  override focus(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('[name=level]:checked, [name=level]');
    first?.focus();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    const { level, methods } = JSON.parse(state) as Partial<Choice>;
    if (Array.isArray(methods))
      this.#choose({ level, methods: methods.filter((one) => typeof one === 'string') });
  }

  protected override readGiven(given: unknown): Given {
    this.#inside = { ...this.#inside, ...readGivenSpectrum(given) };
    return this.#inside;
  }

  protected override showNothingGiven(): Given | undefined {
    return {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('register') && this.register) this.take(this.register);
    const begun = ['level', 'methods', 'framework', 'spectrum'].some((name) => changed.has(name));
    if (begun) this.#choice = undefined;
  }

  protected override updated(): void {
    this.tellForm();
  }

  protected override renderShown(): TemplateResult {
    if (this.readonly) return this.#renderAccount();
    const view = this.#view();
    const busy = this.disabled || this.barred;
    return html`${heading(view.level, view.words.title)}
      <div @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}>
        ${faultSummary(faultsIn(view), view.level, view.words, this.focusOn)}
        <fieldset class="all" role="none" ?disabled=${busy}>
          ${ladderOfRadios(view)} ${view.promised ? elsewhere(view.promised, view) : nothing}
          ${methodsToTick(view)} ${heading(view.level + 1, view.words.check)} ${promiseCheck(view)}
          ${closingGap(view)}
        </fieldset>
      </div>`;
  }

  #renderAccount(): TemplateResult {
    const { level, methods, engagement } = this;
    const asOf = checkedDay('as-of', this.day);
    return account(this.#view(), accountOf(this.#inside, { level, methods, engagement }), asOf);
  }

  /** The framework on show: the council's own, else the shipped one that is named. */
  get #spectrum(): Spectrum {
    const own = this.#inside.spectrum;
    const wanted = this.framework ?? own?.id ?? 'thurrock';
    const found = own?.id === wanted ? own : shippedSpectrum(wanted);
    if (!found) throw new Trouble('wrong-shape', `framework="${wanted}" is no framework`);
    return found;
  }

  #chosen(): { choice: Choice; promised: NamedLevel | undefined } {
    const spectrum = this.#spectrum;
    const choice = this.#choice ?? readChoice(spectrum, this.level, this.methods);
    const level = spectrum.levels.find(({ id }) => id === choice.level);
    return { choice, promised: level && { spectrum, level } };
  }

  #view(): SpectrumView {
    const words = wordsIn(spectrumWords, this.language);
    const { choice, promised } = this.#chosen();
    return {
      spectrum: this.#spectrum,
      choice,
      promised,
      wish: this.#wish,
      words,
      lang: coreLanguage(this.language),
      level: this.headingLevel,
      live: this.live,
      fault: this.#fault && !promised ? words.needLevel : '',
    };
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    this.requestUpdate();
  }

  protected override startAgain(): void {
    this.#choice = undefined;
    this.#wish = NO_WISH;
    this.#fault = false;
    this.requestUpdate();
  }

  protected override async showFaults(): Promise<void> {
    this.#fault = true;
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn('faults');
  }

  protected override tellForm(): void {
    if (!this.shown || this.readonly) return this.tellFormNothing();
    const { choice, promised } = this.#chosen();
    const lacks = this.required && !promised;
    const anchor = this.renderRoot.querySelector<HTMLElement>('[name=level]') ?? undefined;
    if (lacks)
      this.internals.setValidity(
        { valueMissing: true },
        wordsIn(spectrumWords, this.language).needLevel,
        anchor,
      );
    else this.internals.setValidity({});
    const entries = new FormData();
    if (this.name && promised) entries.set(this.name, refOf(promised));
    if (this.name) for (const each of choice.methods) entries.append(`${this.name}.methods`, each);
    this.internals.setFormValue(entries, writeJson(choice));
  }

  readonly #onInput = this.calmly((event) => {
    const control = event.target as Control;
    if (control.dataset['wish'] === undefined)
      return this.#choose(readControl(this.#chosen().choice, control, this.#spectrum));
    this.#wish = readWish(this.#wish, control);
    this.requestUpdate();
  });

  readonly #onChange = this.calmly((event) => {
    if ((event.target as HTMLElement).dataset['wish'] === undefined) this.announceChange();
  });

  readonly #onClick = this.calmly(async (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-add]');
    const added = button && method(button.dataset['add'] ?? '');
    if (!added) return;
    const { choice } = this.#chosen();
    this.#choose({ ...choice, methods: withTick(choice.methods, added, true) });
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.announceChange();
    await this.updateComplete;
    this.focusOn('check');
  });
}
