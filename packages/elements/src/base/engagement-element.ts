/* eslint-disable wc/guard-super-call -- LitElement implements every lifecycle callback. */
import { LitElement, html, nothing } from 'lit';
import type { CSSResultOrNative, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Day } from '@engagement-plan/core';
import { baseWords } from './base.words.js';
import type { BaseWords } from './base.words.js';
import { hostStyles } from './host.styles.js';
import { fetchGiven, readScript } from './given.js';
import { languageOf, listenForLanguage, stopListeningForLanguage } from './language.js';
import { isOnDark } from './on-dark.js';
import { OnPaper } from './on-paper.js';
import { today } from './today.js';
import { asTrouble, warnOnce } from './trouble.js';
import type { Trouble } from './trouble.js';
import { VERSION } from './version.js';
import { directionOf, spokenLanguage, wordsIn } from './words.js';
import { themes } from '../themes/themes.styles.js';

/** How far an element has come; reflected as the attribute `phase` for the page's own scripts and styles. */
export type Phase = 'waiting' | 'loading' | 'ready' | 'stale' | 'failed';

/**
 * What every element of the family does, so that each need only say what it shows.
 *
 * **To add an element** `engagement-thing`:
 * 1. `src/engagement-thing/engagement-thing.ts`: a class that extends `EngagementElement<Thing>`, names the
 *    property it can be given by (`static givenAs = 'thing'`, declared in `static properties` with
 *    `attribute: false`), turns what it is given into what it shows (`readGiven`, throwing a {@link Trouble}
 *    when it cannot) and draws it (`renderShown`). It inherits `src`, the child JSON script, `lang`, `as-of`,
 *    `policy`, `heading-level`, `theme`, the fallback and the way trouble is told. To read a light-DOM
 *    table as well, override `readTables`.
 * 2. Beside it `.styles.ts` (`static styles = [...EngagementElement.styles, css`…`]`; `em` and logical
 *    properties only; no style attributes), `.words.ts` (a {@link Dictionary}, English and Welsh),
 *    `.examples.ts` (a list of {@link Example}), `.md`, and `.page.test.ts` for what only it does.
 * 3. `src/define/engagement-thing.ts`: two lines; the class in `src/index.ts`; its `define` in the bundles it
 *    belongs to (`src/cdn/*.ts`).
 *
 * `test/every-element.page.test.ts` then proves the manners for each of its examples.
 * In `renderShown`, wrap event listeners in `this.calmly`, so that no exception reaches the page.
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
  #fetching: { src: string; stop: AbortController } | undefined;
  #fetched: string | undefined;
  #read = false;
  #onDark = false;
  #children: MutationObserver | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.phase = 'waiting';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The language it speaks now: one we have words in. */
  protected get language(): string {
    return spokenLanguage(languageOf(this));
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
    listenForLanguage(this);
    this.#onDark = isOnDark(this);
    // A script that runs while the page is still being parsed sees the tag before its children.
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#takeFromPage, { once: true });
    } else {
      this.#takeFromPage();
    }
    this.#children = new MutationObserver(this.#takeFromPage);
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopListeningForLanguage(this);
    this.ownerDocument.removeEventListener('DOMContentLoaded', this.#takeFromPage);
    this.#children?.disconnect();
    this.#fetching?.stop.abort();
    this.#fetching = undefined;
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
    if (givenAs && changed.has(givenAs)) {
      const given = this.assigned;
      if (given !== undefined && given !== null && !this.waits) this.take(given);
    }
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

  /** Reads anew all that the page gives: what it waited for is here, or is another. */
  protected readAgain(): void {
    const given = this.assigned;
    this.#read = false;
    this.#fetched = undefined;
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
    const trouble = asTrouble(error);
    this.#trouble = trouble;
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
    return (event) => {
      try {
        const result = listener(event);
        if (result instanceof Promise) result.catch((error: unknown) => this.tell(error));
      } catch (error) {
        this.tell(error);
      }
    };
  }

  /** What every element can say, in this element's language. */
  protected get baseWords(): BaseWords {
    return wordsIn(baseWords, this.language);
  }

  /** Reads what stands inside once more: something it needed has come. */
  protected takeAgain(): void {
    this.#read = this.shown !== undefined;
    if (this.isConnected) this.#takeFromPage();
  }

  #takeFromPage = (): void => {
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
      this.#read = true;
      this.#show(shown);
    } catch (error) {
      this.#read = true;
      this.tell(error);
    }
  };

  #takeFromSrc(): void {
    const src = this.src;
    if (!src || this.waits || src === this.#fetched || src === this.#fetching?.src) return;
    this.#fetching?.stop.abort();
    const fetching = { src, stop: new AbortController() };
    this.#fetching = fetching;
    if (this.shown === undefined) this.phase = 'loading';
    // Taken away from the page, or given another address, while waiting: nobody is asking any more.
    const wanted = () => this.#fetching === fetching;
    fetchGiven(src, fetching.stop.signal).then(
      (given) => {
        if (!wanted()) return;
        this.#arrived(src);
        this.take(given);
      },
      (error: unknown) => {
        if (!wanted()) return;
        this.#arrived(src);
        this.tell(error);
      },
    );
  }

  #arrived(src: string): void {
    this.#fetching = undefined;
    this.#fetched = src;
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
    const { shown } = this;
    const words = this.baseWords;
    const trouble = this.#trouble;
    const all = shown === undefined ? html`<slot></slot>` : this.renderShown(shown);
    return html`<div
      class="body ${this.#onDark ? 'on-dark' : 'on-light'}"
      part="body"
      lang=${this.language}
      dir=${directionOf(this.language) === 'rtl' ? 'rtl' : nothing}
      aria-busy=${this.phase === 'loading' || this.drawsOn}
    >
      ${all}
      <slot name="kept"></slot>
      <div role="status" class="news">
        ${this.phase === 'loading' ? html`<p class="quiet">${words.loading}</p>` : nothing}
        ${
          // A table that stays as it is has lost nothing: only the webmaster need know.
          trouble && trouble.code !== 'not-readable'
            ? html`<p class="trouble" part="trouble">
                ${shown === undefined ? words[trouble.code] : words.stale}
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }
}
