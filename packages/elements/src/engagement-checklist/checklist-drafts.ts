import type { Checklist } from '@engagement-plan/core';
import type { Draft } from '../drafts/draft.js';
import { DraftKeeper } from '../drafts/draft-keeper.js';
import { revived } from './answers.js';
import type { ChecklistWords } from './engagement-checklist.words.js';

/** What the drafts of a checklist need of the element that shows it. */
export interface DraftingForm {
  words(): ChecklistWords;
  /** A time as people say it, with its day. */
  sayWhen(at: number): string;
  /** A time of day. */
  sayTime(at: number): string;
  /** Puts a checklist on show in place of what is there. */
  show(checklist: Checklist, by: string): void;
  draw(): void;
  announceDraft(what: 'saved' | 'restored' | 'deleted' | 'elsewhere' | 'not-kept'): void;
}

/** What was on show before, and whether the way there leads forward again. */
interface WayBack {
  readonly checklist: Checklist;
  readonly by: string;
  readonly forward?: boolean;
}

/** The draft of one checklist: what is said about it, and the choices it leaves to the reader. */
export class ChecklistDrafts {
  keeping: 'device' | 'memory' | 'off' = 'device';
  savedAt = '';
  /** True until the device has answered what it holds; nothing can be typed over it before. */
  opening = false;
  #notice: (words: ChecklistWords) => string = () => '';
  #theirs: Draft<Checklist> | undefined;
  #undo: WayBack | undefined;
  readonly #form: DraftingForm;
  #keeper: DraftKeeper<Checklist> | undefined;

  constructor(form: DraftingForm) {
    this.#form = form;
  }

  get notice(): string {
    return this.#notice(this.#form.words());
  }

  get elsewhere(): string {
    const theirs = this.#theirs;
    return theirs ? this.#form.words().elsewhere(this.#form.sayWhen(theirs.savedAt), theirs.by ?? '') : '';
  }

  /** Which way there is to what was on show before: back, forward again, or none. */
  get way(): 'back' | 'forward' | undefined {
    return this.#undo && (this.#undo.forward ? 'forward' : 'back');
  }

  /** Finds what was left here; `key` undefined: drafts are off. */
  async open(key: string | undefined, given: Checklist): Promise<void> {
    const before = this.#keeper;
    this.close();
    this.keeping = key === undefined ? 'off' : 'device';
    if (key === undefined) return;
    const keeper = new DraftKeeper<Checklist>(key, {
      saved: (at) => {
        this.savedAt = this.#form.sayTime(at);
        this.#form.announceDraft('saved');
        this.#form.draw();
      },
      elsewhere: (theirs) => {
        this.#theirs = theirs;
        this.#form.announceDraft('elsewhere');
        this.#form.draw();
      },
      notKept: () => {
        this.keeping = 'memory';
        this.#form.announceDraft('not-kept');
        this.#form.draw();
      },
    });
    this.#keeper = keeper;
    this.opening = true;
    // Moved about the page in the middle of a save: what is read back must not be older than what was typed.
    await before?.settled();
    const draft = await keeper.open();
    if (this.#keeper !== keeper) return;
    this.opening = false;
    if (draft) {
      const { savedAt, by = '' } = draft;
      const older = draft.work.version !== given.version;
      this.#say(
        (words) =>
          `${words.restored(this.#form.sayWhen(savedAt), by)}${older ? ` ${words.restoredOlder}` : ''}`,
      );
      this.#form.show(revived(draft.work, given), by);
      this.#form.announceDraft('restored');
    }
    this.#form.draw();
  }

  keep(checklist: Checklist, by: string): void {
    this.#keeper?.keep(checklist, by);
  }

  /** Says something at the top, with a way back to `undo` where there is one. */
  tell(say: (words: ChecklistWords) => string, undo?: WayBack): void {
    this.#say(say);
    this.#undo = undo;
  }

  /** What a way back leads to. From there it leads forward to `mine`: what was typed since is not lost. */
  takeUndo(mine: { checklist: Checklist; by: string }): WayBack | undefined {
    const undo = this.#undo;
    if (undo)
      this.tell((words) => (undo.forward ? words.redone : words.undone), { ...mine, forward: !undo.forward });
    return undo;
  }

  async remove(): Promise<void> {
    this.savedAt = '';
    this.#theirs = undefined;
    await this.#keeper?.remove();
    this.#form.announceDraft('deleted');
  }

  /** The reader chose between this tab's checklist and the other's; the one not chosen can be had back. */
  async choose(theirs: boolean, mine: { checklist: Checklist; by: string }): Promise<void> {
    const other = this.#theirs;
    this.#theirs = undefined;
    if (!other) return;
    const others = { checklist: revived(other.work, mine.checklist), by: other.by ?? '' };
    const chosen = theirs ? others : mine;
    if (theirs) this.#form.show(chosen.checklist, chosen.by);
    this.tell((words) => (theirs ? words.tookTheirs : ''), theirs ? mine : others);
    await this.#keeper?.settleOn(chosen.checklist, chosen.by);
  }

  close(): void {
    this.#keeper?.close();
    this.#keeper = undefined;
  }

  #say(say: (words: ChecklistWords) => string): void {
    this.#notice = say;
  }
}
