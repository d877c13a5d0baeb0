import { progressAgainst } from '@engagement-plan/core';
import type { Checklist, ChecklistProgress, Day, Lang, PrincipleSet } from '@engagement-plan/core';
import { randomId } from '../drafts/draft.js';
import { isSharedComputer, rememberSharedComputer } from '../drafts/shared-computer.js';
import { sayTime, sayWhen } from '../forms/clock.js';
import type { Fault } from '../forms/faults.js';
import { blankChecklist, finished } from './answers.js';
import { ChecklistDrafts } from './checklist-drafts.js';
import { downloadChecklist } from './checklist-file.js';
import { ChecklistHandIn } from './checklist-hand-in.js';
import { misshapenInChecklist } from './checklist-shape.js';
import { ColleagueExchange } from './colleague-exchange.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { setIdOf } from './known-sets.js';

/** What the work on a checklist needs of the element that shows it. */
export interface WorkPlace {
  words(): ChecklistWords;
  lang(): Lang;
  day(): Day;
  endpoint(): string | undefined;
  /** The set a checklist answers, in the reader's language. */
  setOf(checklist: Checklist): PrincipleSet;
  findFaults(): Fault[];
  /** Submits the form it stands in; false when it stands in none. */
  submitForm(): boolean;
  /** Sends the page an event; false when the page prevented it. */
  say(verb: string, detail: object, cancelable?: boolean): boolean;
  draw(): void;
}

/** The work on one checklist: what is on show, its draft, its way out, and every step that changes it whole. */
export class ChecklistWork {
  checklist: Checklist | undefined;
  /** Who is writing. */
  by = '';
  faults: readonly Fault[] = [];
  /** What goes to a colleague, and comes back. */
  readonly exchange: ColleagueExchange;
  readonly drafts: ChecklistDrafts;
  readonly handIn: ChecklistHandIn;
  readonly place: WorkPlace;
  #given: Checklist | undefined;
  #progress: { checklist: Checklist; set: PrincipleSet; day: Day; is: ChecklistProgress } | undefined;
  #key = '';

  constructor(place: WorkPlace) {
    this.place = place;
    this.exchange = new ColleagueExchange(this);
    this.drafts = new ChecklistDrafts({
      words: () => place.words(),
      sayWhen: (at) => sayWhen(at, place.lang()),
      sayTime,
      show: (checklist, by) => this.put(checklist, by),
      draw: () => place.draw(),
      announceDraft: (what) => void place.say('draft', { what }),
    });
    this.handIn = new ChecklistHandIn({
      endpoint: () => place.endpoint(),
      offer: (checklist) => place.say('submit', { checklist }, true),
      submitForm: () => place.submitForm(),
      download: () => this.download(),
      arrived: (submission) => {
        // What is handed in is changed by changing it, not by a step back.
        this.drafts.tell(() => '');
        void this.drafts.remove();
        place.say('sent', { submission });
      },
      draw: () => place.draw(),
    });
  }

  /** What the page gave. */
  get given(): Checklist | undefined {
    return this.#given;
  }

  /** Shows what the page gives, without a draft or a way out: to be read. */
  show(given: Checklist): void {
    if (this.#given !== given) this.checklist = given;
    this.#given = given;
    this.faults = [];
    this.exchange.two = undefined;
  }

  /** Shows what the page gives, to be filled in: with its own draft and its own way out, found by `name`. `allowed`: the page lets drafts be kept. */
  begin(given: Checklist, name: string, allowed: boolean): void {
    const keeps = allowed && !isSharedComputer();
    this.show(given);
    this.#key = [location.pathname, name, setIdOf(given), given.engagement.id ?? ''].join(' ');
    void this.drafts.open(keeps ? this.#key : undefined, given);
    this.handIn.open(this.#key, keeps);
  }

  /** Whether leaving the page would lose what was typed: nothing of it is kept, and it is on its way nowhere. */
  get wouldBeLost(): boolean {
    const { drafts, handIn, checklist } = this;
    return drafts.keeping !== 'device' && checklist !== this.#given && handIn.sending.kind === 'idle';
  }

  /** Leaves the page. */
  close(): void {
    this.drafts.close();
    this.handIn.close();
  }

  /** Shows a checklist in place of the one on show. */
  put(checklist: Checklist, by: string): void {
    this.checklist = checklist;
    this.by = by;
    this.faults = [];
    this.exchange.two = undefined;
    this.place.draw();
  }

  /** Something was typed or chosen: it is drafted, and faults that were put right go. */
  edited(checklist: Checklist): void {
    this.checklist = checklist;
    this.drafts.keep(checklist, this.by);
    if (this.faults.length > 0)
      this.faults = this.place.findFaults().filter(({ at }) => this.faults.some((old) => old.at === at));
    this.place.draw();
  }

  /** Puts another in the place of the one on show, says why, and leaves a way back. */
  replace(checklist: Checklist, say: (words: ChecklistWords) => string, by = this.by): void {
    const undo = this.checklist && { checklist: this.checklist, by: this.by };
    this.put(checklist, by);
    this.drafts.keep(checklist, by);
    this.drafts.tell(say, undo);
  }

  /** One step back; from there, one step forward again. */
  undo(): void {
    if (!this.checklist) return;
    const undo = this.drafts.takeUndo({ checklist: this.checklist, by: this.by });
    if (!undo) return;
    this.put(undo.checklist, undo.by);
    this.drafts.keep(undo.checklist, undo.by);
  }

  /** Back to what the page gave, with nothing left on the device and a way back. */
  async startAgain(): Promise<void> {
    if (!this.#given || !this.checklist) return;
    const undo = { checklist: this.checklist, by: this.by };
    this.put(this.#given, '');
    await this.drafts.remove();
    this.drafts.tell((words) => words.deleted, undo);
    this.place.draw();
  }

  /** A blank one of the same principles, for the next engagement of the same organisation. */
  startNew(): void {
    if (!this.checklist) return;
    const { organisation } = this.checklist.engagement;
    const blank = blankChecklist(randomId(), setIdOf(this.checklist));
    this.handIn.takeBack();
    this.replace({ ...blank, engagement: organisation ? { organisation } : {} }, (words) => words.startedNew);
  }

  download(): void {
    if (this.checklist) downloadChecklist(this.checklist);
  }

  /** Whether others use this computer: then nothing of the checklist stays on it. */
  async shareComputer(shared: boolean): Promise<void> {
    if (!this.checklist || !this.#given) return;
    rememberSharedComputer(shared);
    const mine = { checklist: this.checklist, by: this.by };
    if (shared) await this.drafts.remove();
    await this.drafts.open(shared ? undefined : this.#key, this.#given);
    this.handIn.open(this.#key, !shared);
    // A draft that another tab left meanwhile is on show now: this one can be had back.
    const another = this.checklist !== mine.checklist;
    if (!shared && !another) this.drafts.keep(mine.checklist, mine.by);
    if (!another) this.drafts.tell((words) => (shared ? words.sharedNow : words.sharedNoMore));
    this.place.draw();
  }

  /** Whether an officer said that this computer is shared. */
  get shared(): boolean {
    return isSharedComputer();
  }

  /** How a checklist stands today. */
  progress(checklist: Checklist): ChecklistProgress {
    const set = this.place.setOf(checklist);
    const day = this.place.day();
    const last = this.#progress;
    if (last?.checklist === checklist && last.set === set && last.day === day) return last.is;
    const is = progressAgainst(set, checklist, { asOf: day });
    this.#progress = { checklist, set, day, is };
    return is;
  }

  /** Hands in what is in order; false when something stops it. */
  tryHandIn(): boolean {
    this.faults = this.place.findFaults();
    this.place.draw();
    if (this.faults.length > 0) return false;
    const checklist = finished({ ...(this.checklist as Checklist) });
    const where = misshapenInChecklist(checklist);
    if (where === undefined) this.handIn.handIn(checklist);
    else this.drafts.tell((words) => words.notShaped(where));
    return true;
  }
}
