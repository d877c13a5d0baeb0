import type { Checklist, PrincipleAnswer } from '@engagement-plan/core';
import { FormControl } from '../base/form-control.js';
import type { Fault } from './faults.js';

/** The checklist as one control of a form: its value, and whether it is in order. */
export abstract class ChecklistControl extends FormControl<Checklist> {
  protected override showFaults(): Promise<void> {
    return this.tryHandIn();
  }

  /** Hands in, or shows what stops it. */
  protected abstract tryHandIn(): Promise<void>;
  /** Back to what the page gave, with a way back. */
  protected abstract override startAgain(): Promise<void>;

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
