/* eslint-disable wc/guard-super-call -- LitElement implements every lifecycle callback. */
import { LitElement, html } from 'lit';
import type { CSSResultOrNative, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Day } from '@engagement-plan/core';
import { baseWords } from './base.words.js';
import type { BaseWords } from './base.words.js';
import { body, sayTrouble } from './body.js';
import { calmly } from './calmly.js';
import { Children } from './children.js';
import { FromSrc } from './from-src.js';
import { hostStyles } from './host.styles.js';
import { readScript } from './given.js';
import { LanguageAround, languageOf } from './language.js';
import { isOnDark } from './on-dark.js';
import { OnPaper } from './on-paper.js';
import { today } from './today.js';
import { asTrouble, warnOnce } from './trouble.js';
import type { Trouble } from './trouble.js';
import { VERSION } from './version.js';
import { spokenLanguage, wordsIn } from './words.js';
import { themes } from '../themes/themes.styles.js';

/** How far an element has come; reflected as the attribute `phase` for the page's own scripts and styles. */
export type Phase = 'waiting' | 'loading' | 'ready' | 'stale' | 'failed';

/** An `aria-live`. */
export type Live = 'polite' | 'off';

/**
 * What every element of the family does, so that each need only say what it shows: see
 * `docs/how-to/add-an-element.md`.
 *
 * @fires engagement-…-load - What was given is on show. The event is named after the tag.
 * @fires engagement-…-error - It cannot be shown; `detail` is `{ code, message }`. Named after the tag.
 * @attr lang - The language it speaks, `en`, `cy` or a registered one; the nearest `lang` around it counts.
 * @csspart body - All of what is shown.
 * @csspart trouble - The sentence that says what went wrong.
 * @cssprop --engagement-font - Font family; the page's own unless set.
 * @cssprop --engagement-font-size - Font size; the page's own unless set, and never under 14 px.
 * @cssprop --engagement-line-height - Line height.
 * @cssprop --engagement-letter-spacing - Letter spacing; the page's own unless set.
 * @cssprop --engagement-color - Text colour; the page's own unless set.
 * @cssprop --engagement-background - What is behind it; the page's own unless set.
 * @cssprop --engagement-margin - Space above and below.
 * @cssprop --engagement-max-width - How wide it may get.
 * @cssprop --engagement-radius - Corners of boxes and buttons.
 * @cssprop --engagement-scroll-margin - Room to keep above what has the focus, for a page with a sticky header.
 * @cssprop --engagement-accent - The main button.
 * @cssprop --engagement-on-accent - The words on the main button.
 * @cssprop --engagement-link - Links.
 * @cssprop --engagement-focus - The ring around what has the focus.
 * @cssprop --engagement-line - Borders of boxes and controls.
 * @cssprop --engagement-wash - Panels.
 * @cssprop --engagement-quiet - Lesser text.
 * @cssprop --engagement-good - A good status: green.
 * @cssprop --engagement-warning - A warning status: amber.
 * @cssprop --engagement-bad - A bad status: red.
 * @cssprop --engagement-grey - A status that is none: not due, unknown, excluded.
 * @cssprop --engagement-on-status - The words on a status.
 */
export abstract class EngagementElement<Shown> extends LitElement {
  static readonly version = VERSION;
  /** The property by which a page's script gives the element what it shows. */
  static givenAs = '';
  /** Whether it has something to show when it is given nothing: a form that has yet to be filled in. */
  static startsEmpty = false;
  static override styles: CSSResultOrNative[] = [themes, hostStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    asOf: { attribute: 'as-of' },
    policy: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    phase: { reflect: true },
  };

  /** The address of the JSON file to show. */
  declare src: string | undefined;
  /** The day to show things as of; today in London when absent. */
  declare asOf: Day | undefined;
  /** The status policy, by name. */
  declare policy: string | undefined;
  /** The level of the element's first heading, 2 to 6: the page owns the outline. */
  declare headingLevel: number;
  /** `plain`, `govuk`, `nhs`, `contrast` or `dark`; without it the element takes on the page's own look. */
  declare theme: string | undefined;
  /** How far the element has come. Read it; setting it does nothing lasting. */
  declare phase: Phase;

  /** What is on show; undefined until there is something, and then the fallback stands. */
  protected shown: Shown | undefined;
  protected readonly paper = new OnPaper(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  #trouble: Trouble | undefined;
  /** What was given and could not be drawn: an attribute may put that right. */
  #undrawn: Shown | undefined;
  readonly #fromSrc = new FromSrc(
    this,
    (given) => this.take(given),
    (error) => this.tell(error),
  );
  #read = false;
  #onDark = false;

  constructor() {
    super();
    this.headingLevel = 2;
    this.phase = 'waiting';
    new LanguageAround(this);
    new Children(this, () => this.#takeFromPage());
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The language it speaks now: one we have words in. */
  protected get language(): string {
    return spokenLanguage(languageOf(this), this.localName);
  }

  /**
   * The `aria-live` of a region whose words stand there from the start. A screen reader would read them out as
   * the page is built, one element after another; they are news only to somebody at work in the element.
   */
  protected get live(): Live {
    return this.matches(':focus-within') ? 'polite' : 'off';
  }

  /**
   * Asks the server at `src` again, whatever the browser holds of it. What is on show stays until the answer is
   * here, and for longer when none comes, with a note that it may be out of date; `engagement-…-load` or
   * `engagement-…-error` tells which it was. Without `src` it does nothing.
   */
  reload(): void {
    this.#takeFromSrc(true);
  }

  /** The day things are shown as of. */
  protected get day(): Day {
    return this.asOf ?? today();
  }

  /** Turns what was given into what is shown; throws a {@link Trouble} when it is something else. */
  protected abstract readGiven(given: unknown): Shown;
  /** Draws it. */
  protected abstract renderShown(shown: Shown): TemplateResult;
  /**
   * Reads the tables inside the element, and gives `slot="kept"` to the children that are no part of what it
   * read; absent when the element upgrades no tables, undefined while it cannot yet.
   */
  protected readTables?(): Shown | undefined;
  /** Whether something else it needs has yet to arrive; when it has, the element calls `readAgain`. */
  protected get waits(): boolean {
    return false;
  }
  /** Whether there is more to come of what is on show, in turns of its own. */
  protected get drawsOn(): boolean {
    return false;
  }
  /** What stands when the page gives nothing; undefined leaves the fallback standing. */
  protected showNothingGiven(): Shown | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#onDark = isOnDark(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.languageChanged();
  }

  /** Called when a language on the page may have changed. */
  languageChanged(): void {
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { givenAs } = this.constructor as typeof EngagementElement;
    const given = changed.has(givenAs) ? this.assigned : undefined;
    if (given !== undefined && given !== null && !this.waits) this.take(given);
    // A theme brings its own page with it.
    if (changed.has('theme')) this.#onDark = isOnDark(this);
    if (changed.has('src') && this.isConnected) this.#takeFromSrc();
    if (this.#undrawn !== undefined && [...changed.keys()].some((name) => name !== 'phase')) {
      this.#show(this.#undrawn);
    }
  }

  /** What the page's script gave by the property. */
  protected get assigned(): unknown {
    const { givenAs } = this.constructor as typeof EngagementElement;
    return givenAs ? this[givenAs as keyof this] : undefined;
  }

  /** Reads everything the page gives again: what it waited for has arrived or changed. */
  protected readAgain(): void {
    if (!this.isConnected) return;
    const given = this.assigned;
    this.#read = false;
    this.#fromSrc.forget();
    if (given) this.take(given);
    else this.#takeFromPage();
  }

  /** Shows what it is given, or says why it cannot. Never throws. */
  protected take(given: unknown): void {
    try {
      this.#show(this.readGiven(given));
    } catch (error) {
      this.tell(error);
    }
  }

  /** Says in place, to the page and once in the console what went wrong; what is on show stays. */
  protected tell(error: unknown): void {
    const trouble = (this.#trouble = asTrouble(error));
    this.phase = this.shown === undefined ? 'failed' : 'stale';
    warnOnce(this.localName, trouble);
    const message = this.baseWords[trouble.code];
    this.announce('error', { code: trouble.code, message });
    this.requestUpdate();
  }

  /** Sends `engagement-…-<verb>` to the page, with plain details. False when the page prevented it. */
  protected announce(verb: string, detail?: object, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(`${this.localName}-${verb}`, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** A listener that never lets an exception out into the page. */
  protected calmly<E extends Event>(listener: (event: E) => unknown): (event: E) => void {
    return calmly(listener, (error) => this.tell(error));
  }

  /** What every element can say, in this element's language. */
  protected get baseWords(): BaseWords {
    return wordsIn(baseWords, this.language);
  }

  #takeFromPage(): void {
    if (this.waits) {
      if (this.phase === 'waiting') this.phase = 'loading';
      return;
    }
    if (this.src) this.#takeFromSrc();
    if (this.#read || this.assigned) return;
    try {
      const given = readScript(this);
      const shown =
        given !== undefined
          ? this.readGiven(given)
          : this.src
            ? undefined
            : ((this.querySelector('table') && this.readTables?.()) ?? this.showNothingGiven());
      if (shown === undefined) return;
      this.#show(shown);
    } catch (error) {
      this.tell(error);
    }
    this.#read = true;
  }

  #takeFromSrc(again = false): void {
    if (!this.src || this.waits || !this.#fromSrc.ask(this.src, again)) return;
    if (this.shown === undefined) this.phase = 'loading';
  }

  #show(shown: Shown): void {
    this.shown = shown;
    this.#undrawn = undefined;
    this.#trouble = undefined;
    this.phase = 'ready';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      if (this.shown === shown && this.phase === 'ready') this.announce('load');
    });
  }

  /** An exception while drawing must not reach the page: the fallback comes back, with the reason. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#undrawn = this.shown;
      this.shown = undefined;
      this.tell(error);
    }
  }

  protected override render(): TemplateResult {
    const { shown, language, baseWords: words } = this;
    const content = shown === undefined ? html`<slot></slot>` : this.renderShown(shown);
    const loading = this.phase === 'loading';
    return body(content, {
      language,
      asked: languageOf(this),
      onDark: this.#onDark,
      busy: loading || this.drawsOn,
      loading: loading ? words.loading : '',
      trouble: loading ? '' : sayTrouble(this.#trouble, shown !== undefined, words),
    });
  }
}
