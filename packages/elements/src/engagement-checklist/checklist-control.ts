import type { Checklist } from '@engagement-plan/core';
import { FormControl } from '../base/form-control.js';
import { writeJson } from '../base/json.js';
import type { Fault } from '../forms/faults.js';
import { finished, revived } from './answers.js';
import type { ChecklistWork } from './checklist-work.js';

/** The checklist as one control of a form: its value, and whether it is in order. */
export abstract class ChecklistControl extends FormControl<Checklist> {
  abstract name: string | undefined;
  abstract drafts: string | undefined;
  protected abstract readonly work: ChecklistWork;

  /** The checklist as JSON: what a form sends under `name`. */
  get value(): string {
    const { checklist, handIn } = this.work;
    return checklist ? writeJson(handIn.keyed(finished(checklist))) : '';
  }

  formStateRestoreCallback(state: unknown): void {
    const { given, by } = this.work;
    // The browser's own memory of the form stands only where we keep no draft.
    if (typeof state !== 'string' || !given || this.drafts !== 'off') return;
    this.work.put(revived(JSON.parse(state), given), by);
  }

  protected override updated(): void {
    this.tellForm();
  }

  /** Everything that stops the hand-in. */
  protected abstract findFaults(): Fault[];

  protected override startAgain(): Promise<void> {
    return this.work.startAgain();
  }

  /** Hands in, or shows what stops it. */
  protected override async showFaults(): Promise<void> {
    if (this.work.tryHandIn()) return;
    await this.updateComplete;
    this.focusOn('faults');
  }

  /** The JSON under `name`, and each answer under `name.principle`. */
  protected override tellForm(): void {
    const { name, value, internals } = this;
    const { checklist } = this.work;
    if (!name || !checklist) return this.tellFormNothing();
    const entries = new FormData();
    entries.set(name, value);
    for (const { principle, answer } of checklist.answers)
      if (answer) entries.set(`${name}.${principle}`, answer);
    internals.setFormValue(entries, value);
    const [fault] = internals.form ? this.findFaults() : [];
    const anchor = fault && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fault.at)}`);
    if (fault) internals.setValidity({ customError: true }, fault.message, anchor ?? undefined);
    else internals.setValidity({});
  }
}
