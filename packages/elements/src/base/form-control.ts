import { EngagementElement } from './engagement-element.js';

/** An element that is one control of a form: whether it is in order, reset, disabled, labelled. */
export abstract class FormControl<Shown> extends EngagementElement<Shown> {
  static readonly formAssociated = true;

  protected readonly internals = this.attachInternals();
  /** Whether a fieldset of the page's own has switched it off. */
  protected barred = false;

  constructor() {
    super();
    // The form around it asks whether it is in order: the summary answers, rather than the browser's bubble.
    this.addEventListener('invalid', (event) => {
      event.preventDefault();
      void this.showFaults();
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

  /** Shows what stops the form, and moves the focus there. */
  protected abstract showFaults(): unknown;
  /** Back to what the page gave. */
  protected abstract startAgain(): unknown;
  /** Tells the form around it what it sends, and whether it may. */
  protected abstract tellForm(): void;

  /** Sends nothing with the form, and stands in its way no longer. */
  protected tellFormNothing(): void {
    this.internals.setFormValue(null);
    this.internals.setValidity({});
  }

  /** Tells the form what stands in its way, and the control, by id, that the browser points at; nothing: that it is in order. */
  protected tellFault(
    fault: { readonly at: string; readonly message: string; readonly flags: ValidityStateFlags } | undefined,
  ): void {
    if (!fault) return this.internals.setValidity({});
    const anchor = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fault.at)}`);
    this.internals.setValidity(fault.flags, fault.message, anchor ?? undefined);
  }

  /** `change` stops at a shadow root; the page's own listeners expect one from any control. */
  protected announceChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Moves the focus to a control of this element, by id, and brings it into sight. */
  protected readonly focusOn = (id: string): void => {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  };
}
