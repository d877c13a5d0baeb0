import type { Checklist } from '@engagement-plan/core';
import { wordsIn } from '../base/words.js';
import { isSharedComputer, rememberSharedComputer } from '../drafts/shared-computer.js';
import type { Control } from '../forms/control.js';
import { DeskForm } from '../forms/desk-form.js';
import { download } from '../forms/download.js';
import { badDaysIn } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import { formWords } from '../forms/form.words.js';
import { fileWordsOf, readChecklistFile } from './checklist-file.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { finished, revived } from './checklist-work.js';
import type { ChecklistWork } from './checklist-work.js';
import { chooseAt, openCopy, settle } from './colleague-exchange.js';
import type { TwoVersions } from './colleague-exchange.js';
import { doDeed } from './deeds.js';
import type { Done } from './deeds.js';
import { checklistWords } from './engagement-checklist.words.js';
import type { ChecklistWords, OwnWords } from './engagement-checklist.words.js';
import { findFaults } from './faults.js';
import { readControl } from './read-control.js';
import type { ChecklistView } from './view.js';

/** The work on one checklist: what every form does, and what passes to a colleague and comes back. */
export abstract class ChecklistForm extends DeskForm<Checklist, ChecklistWork, Checklist> {
  static override handedAs = 'checklist';

  /** What the page gave. */
  protected given: Checklist | undefined;
  /** A file that was opened and waits to be chosen from. */
  protected two: TwoVersions | undefined;
  #words: { own: OwnWords; shared: boolean | undefined; all: ChecklistWords } | undefined;

  /** All that the page is drawn from, for some work. */
  protected abstract viewOf(work: ChecklistWork): ChecklistView;

  /** Whether others use this computer, as an officer said; undefined where the page keeps no drafts anyway. */
  protected get shared(): boolean | undefined {
    return super.keeps ? isSharedComputer() : undefined;
  }

  protected override get formWords(): ChecklistWords {
    const { language, shared } = this;
    const own = wordsIn(checklistWords, language);
    // Asked for many times in one drawing.
    if (this.#words?.own !== own || this.#words.shared !== shared) {
      const off = shared ? { draftsOff: own.sharedOn } : {};
      this.#words = { own, shared, all: { ...wordsIn(formWords, language), ...own, ...off } };
    }
    return this.#words.all;
  }
  protected override get keeps(): boolean {
    return super.keeps && !isSharedComputer();
  }
  protected override get busy(): boolean {
    return super.busy || this.two !== undefined;
  }

  override formStateRestoreCallback(state: unknown): void {
    // What the browser remembers of a shared computer's form is somebody else's.
    if (!isSharedComputer()) super.formStateRestoreCallback(state);
  }

  protected override revive(draft: unknown, { checklist }: ChecklistWork, by: string): ChecklistWork {
    return { checklist: revived(draft, checklist), by };
  }
  protected override keptOf({ checklist }: ChecklistWork): Checklist {
    return checklist;
  }
  protected override byOf({ by }: ChecklistWork): string {
    return by;
  }
  protected override sayMoreOf(draft: unknown): string {
    const { version } = (draft ?? {}) as Partial<Checklist>;
    return version === this.given?.version ? '' : this.formWords.restoredOlder;
  }
  protected override readControl(work: ChecklistWork, control: Control): ChecklistWork {
    return readControl(work, control, this.day);
  }
  protected override findFaults(work: ChecklistWork): Fault[] {
    return findFaults(this.viewOf(work), badDaysIn(this.renderRoot));
  }
  protected override finish({ checklist }: ChecklistWork): Checklist {
    return finished(checklist);
  }
  protected override fileWords({ checklist }: ChecklistWork): string[] {
    return fileWordsOf(checklist);
  }
  protected override answersIn({ checklist }: ChecklistWork): Map<string, string> {
    return new Map(
      checklist.answers.flatMap(({ principle, answer }) => (answer ? [[principle, answer]] : [])),
    );
  }

  protected override put(work: ChecklistWork): void {
    this.two = undefined;
    super.put(work);
  }

  protected override handOut(handed: Checklist): void {
    const where = misshapenInChecklist(handed);
    if (where === undefined) super.handOut(handed);
    else this.draftsKept.tell(() => this.formWords.notShaped(where));
  }

  protected override doOwnDeed(data: DOMStringMap): string | undefined {
    if (!this.work) return undefined;
    const view = this.viewOf(this.work);
    const { do: deed, side } = data;
    if (deed === 'start-new') this.handIn.takeBack();
    if (deed === 'settle' && this.two)
      return this.#apply(settle(view, this.two, side === 'mine' || side === 'theirs' ? side : undefined));
    return this.#apply(doDeed(data, view, badDaysIn(this.renderRoot).has('signed-on')));
  }

  /** Does to the page what was done, and answers what takes the focus. */
  #apply({ work, say, faults, file, focus }: Done): string | undefined {
    const said = say && (() => say(this.formWords));
    if (file) download(finished(file), fileWordsOf(file));
    if (faults) this.faults = faults;
    if (work && said) this.replace(work, said);
    else if (work) this.edited(work);
    else if (said) this.draftsKept.tell(said);
    return focus;
  }

  protected readonly onSettled = this.calmly(async (event) => {
    const control = event.target as HTMLInputElement;
    const { choose } = control.dataset;
    if (choose !== undefined) {
      if (this.two) this.two = chooseAt(this.two, choose, control.value === 'mine' ? 'mine' : 'theirs');
      return this.requestUpdate();
    }
    if (control.id === 'shared') return this.#shareComputer(control.checked);
    if (control.type !== 'file') return this.onChange(event);
    const [file] = control.files ?? [];
    if (file) await this.#open(file);
    control.value = '';
  });

  async #open(file: File): Promise<void> {
    const opened = await readChecklistFile(file);
    if (!this.work || !this.given) return;
    const { two, ...done } = openCopy(opened, file.name, this.viewOf(this.work), this.given);
    this.#apply(done);
    this.two = two;
    this.requestUpdate();
    await this.updateComplete;
    this.focusOn(two ? 'two' : 'notices');
  }

  /** Whether others use this computer: then nothing of the checklist stays on it. */
  async #shareComputer(shared: boolean): Promise<void> {
    const mine = this.work;
    if (!mine) return;
    rememberSharedComputer(shared);
    if (shared) await this.draftsKept.remove();
    // A draft that another tab left meanwhile is on show now: this one can be had back.
    if (await this.openDesk()) return this.draftsKept.leadBack(mine);
    // What was typed while the device was asked is kept with the rest.
    if (!shared && this.work) this.draftsKept.keep(this.work);
    this.draftsKept.tell(() => (shared ? this.formWords.sharedNow : this.formWords.sharedNoMore));
    this.requestUpdate();
  }
}
