import type { Checklist, PrincipleAnswer } from '@engagement-plan/core';
import { EngagementElement } from '../base/engagement-element.js';
import type { Fault } from './faults.js';

/** The checklist as one control of a form: its value, whether it is in order, reset, disabled, labelled. */
export abstract class ChecklistControl extends EngagementElement<Checklist> {
  static readonly formAssociated = true;

  protected readonly internals = this.attachInternals();
  /** Whether a fieldset of the page's own has switched it off. */
  protected barred = false;

  constructor() {
    super();
    // The form around it asks whether it is in order: the summary answers, rather than the browser's bubble.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      void this.tryHandIn();
    });
    // A click on a label of the page's own arrives here from nowhere inside.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formAssociatedCallback(): void {
    this.tellForm();
  }
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
    this.requestUpdate();
  }
  formResetCallback(): void {
    void this.startAgain();
  }

  /** Hands in, or shows what stops it. */
  protected abstract tryHandIn(): Promise<void>;
  /** Back to what the page gave, with a way back. */
  protected abstract startAgain(): Promise<void>;
  /** Tells the form around it what it sends, and whether it may. */
  protected abstract tellForm(): void;

  protected tellFormNothing(): void {
    this.internals.setFormValue(null);
  }

  /** The checklist as JSON under `name`, and each answer under `name.principle`. */
  protected tellFormOf(
    name: string,
    value: string,
    answers: readonly PrincipleAnswer[],
    fault: Fault | undefined,
  ): void {
    const entries = new FormData();
    entries.set(name, value);
    for (const { principle, answer } of answers) if (answer) entries.set(`${name}.${principle}`, answer);
    this.internals.setFormValue(entries, value);
    const anchor = fault && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fault.at)}`);
    if (fault) this.internals.setValidity({ customError: true }, fault.message, anchor ?? undefined);
    else this.internals.setValidity({});
  }
}
