import { DraftKeeper } from './draft-keeper.js';
import type { Draft } from './draft.js';

/** What is said about a draft. */
export interface DraftWords {
  restored(when: string, by: string): string;
  readonly undone: string;
  readonly redone: string;
  elsewhere(when: string, by: string): string;
  readonly tookTheirs: string;
  readonly keptMine: string;
}

/** What the drafts of a form need of the element that shows it. */
export interface DraftingForm<Work, Words extends DraftWords> {
  words(): Words;
  /** A time as people say it, with its day. */
  sayWhen(at: number): string;
  /** A time of day. */
  sayTime(at: number): string;
  /** What of the work is kept, and whose it is, in their own words. */
  drafted(work: Work): { readonly work: unknown; readonly by: string };
  /** What a draft of any version holds, made fit to be shown. */
  revive(draft: Draft): Work;
  /** What else is to be said of a draft that was found; mostly nothing. */
  sayMore(draft: Draft): string;
  /** Puts it on show in place of what is there. */
  show(work: Work): void;
  draw(): void;
  announceDraft(what: 'saved' | 'restored' | 'deleted' | 'elsewhere' | 'not-kept'): void;
}

/** What was on show before, and whether the way there leads forward again. */
interface WayBack<Work> {
  readonly work: Work;
  readonly forward: boolean;
}

/** The draft of one form: what is said about it, and the choices it leaves to whoever fills it in. */
export class FormDrafts<Work, Words extends DraftWords> {
  keeping: 'device' | 'memory' | 'off' = 'device';
  savedAt = '';
  /** True until the device has answered what it holds; nothing can be typed over it before. */
  opening = false;
  #notice: (words: Words) => string = () => '';
  #theirs: Draft | undefined;
  #way: WayBack<Work> | undefined;
  #key: string | undefined;
  readonly #form: DraftingForm<Work, Words>;
  #keeper: DraftKeeper<unknown> | undefined;

  constructor(form: DraftingForm<Work, Words>) {
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
    return this.#way && (this.#way.forward ? 'forward' : 'back');
  }

  /** Finds what was left here; `key` undefined: drafts are off. True when there was something. */
  async open(key: string | undefined): Promise<boolean> {
    const before = this.#keeper;
    this.close();
    this.savedAt = '';
    this.#theirs = undefined;
    // Under the same key it has only moved about the page.
    if (key !== this.#key) this.tell(() => '');
    this.#key = key;
    this.keeping = key === undefined ? 'off' : 'device';
    if (key === undefined) return false;
    const keeper = new DraftKeeper<unknown>(key, {
      saved: (at) => {
        this.savedAt = this.#form.sayTime(at);
        this.#announce('saved');
      },
      elsewhere: (theirs) => {
        this.#theirs = theirs;
        this.#announce('elsewhere');
      },
      notKept: () => {
        this.keeping = 'memory';
        this.#announce('not-kept');
      },
    });
    this.#keeper = keeper;
    this.opening = true;
    // Moved about the page in the middle of a save: what is read back must not be older than what was typed.
    await before?.settled();
    const draft = await keeper.open();
    if (this.#keeper !== keeper) return false;
    this.opening = false;
    if (draft) {
      const { savedAt, by = '' } = draft;
      this.#notice = (words) =>
        `${words.restored(this.#form.sayWhen(savedAt), by)} ${this.#form.sayMore(draft)}`.trim();
      this.#form.show(this.#form.revive(draft));
      this.#form.announceDraft('restored');
    }
    this.#form.draw();
    return draft !== undefined;
  }

  keep(work: Work): void {
    const drafted = this.#form.drafted(work);
    this.#keeper?.keep(drafted.work, drafted.by);
  }

  /** Says something at the top, with a way back to `undo` where there is one. */
  tell(say: (words: Words) => string, undo?: Work): void {
    this.#notice = say;
    this.#way = undo === undefined ? undefined : { work: undo, forward: false };
  }

  /** A way back to `mine`, beside what is said already. */
  leadBack(mine: Work): void {
    this.#way = { work: mine, forward: false };
    this.#form.draw();
  }

  /** One step back to what was on show before; from there, one forward to `mine`: what was typed since is not lost. */
  goBack(mine: Work): void {
    const way = this.#way;
    if (!way) return;
    this.tell((words) => (way.forward ? words.redone : words.undone));
    this.#way = { work: mine, forward: !way.forward };
    this.#form.show(way.work);
    this.keep(way.work);
  }

  async remove(): Promise<void> {
    this.savedAt = '';
    this.#theirs = undefined;
    await this.#keeper?.remove();
    this.#form.announceDraft('deleted');
  }

  /** The choice between this tab's work and the other's is made; the one not chosen can be had back. */
  async choose(theirs: boolean, mine: Work): Promise<void> {
    const other = this.#theirs;
    this.#theirs = undefined;
    if (!other) return;
    const others = this.#form.revive(other);
    const chosen = theirs ? others : mine;
    if (theirs) this.#form.show(chosen);
    this.tell((words) => (theirs ? words.tookTheirs : words.keptMine), theirs ? mine : others);
    const { work, by } = this.#form.drafted(chosen);
    await this.#keeper?.settleOn(work, by);
  }

  close(): void {
    this.#keeper?.close();
    this.#keeper = undefined;
    this.opening = false;
  }

  #announce(what: 'saved' | 'elsewhere' | 'not-kept'): void {
    this.#form.announceDraft(what);
    this.#form.draw();
  }
}
