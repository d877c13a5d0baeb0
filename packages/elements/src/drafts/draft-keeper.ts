import { deviceStore } from './device-store.js';
import { asideKey, randomId } from './draft.js';
import type { Draft, DraftStore } from './draft.js';
import { memoryStore } from './memory-store.js';

/** What a keeper tells the form it keeps for. */
export interface DraftNews<Work> {
  /** Saved, at this time. */
  saved(at: number): void;
  /** Another tab has saved since; nothing of either is lost until somebody chooses. */
  elsewhere(theirs: Draft<Work>): void;
  /** The device keeps nothing, or no more: from here drafts last only as long as the page. */
  notKept(): void;
}

/** One per tab: tells a tab's own saves from another's. */
const TAB = randomId();

/**
 * Keeps one form's draft: every keystroke, one write at a time, the latest always last. Never throws and
 * never rejects; where the device fails it goes on in memory and says so.
 */
export class DraftKeeper<Work> {
  readonly #key: string;
  readonly #news: DraftNews<Work>;
  #store: DraftStore = memoryStore();
  #count = 0;
  #next: { work: Work; by: string | undefined } | undefined;
  #writing: Promise<void> | undefined;
  #theirs: Draft<Work> | undefined;
  #channel: BroadcastChannel | undefined;

  constructor(key: string, news: DraftNews<Work>) {
    this.#key = key;
    this.#news = news;
  }

  /** Finds the draft left here earlier, and any copy another tab had to set aside. */
  async open(): Promise<Draft<Work> | undefined> {
    try {
      this.#store = await deviceStore(Date.now());
      const draft = (await this.#store.read(this.#key)) as Draft<Work> | undefined;
      this.#count = draft?.count ?? 0;
      const [aside] = (await this.#store.asides(this.#key)) as Draft<Work>[];
      if (aside) this.#standsElsewhere(aside);
      this.#listen();
      return draft;
    } catch {
      this.#keepInMemory();
      return undefined;
    }
  }

  /** Saves as soon as the last save is through. */
  keep(work: Work, by: string | undefined): void {
    this.#next = { work, by };
    this.#writing ??= this.#writeAll();
  }

  /** Resolves when everything given so far is saved, or could not be. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** The choice between two tabs is made: what is kept next replaces the other's. */
  async settleOn(work: Work, by: string | undefined): Promise<void> {
    const theirs = this.#theirs;
    this.#theirs = undefined;
    this.#count = Math.max(this.#count, theirs?.count ?? 0);
    this.keep(work, by);
    await this.settled();
    await this.#remove(asideKey(this.#key, TAB));
    if (theirs && theirs.key !== this.#key) await this.#remove(theirs.key);
  }

  /** Forgets the draft on this device. */
  async remove(): Promise<void> {
    this.#next = undefined;
    await this.settled();
    this.#theirs = undefined;
    await this.#remove(this.#key);
    await this.#remove(asideKey(this.#key, TAB));
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  async #writeAll(): Promise<void> {
    while (this.#next) {
      const { work, by } = this.#next;
      this.#next = undefined;
      const key = this.#theirs ? asideKey(this.#key, TAB) : this.#key;
      const draft = { key, tab: TAB, savedAt: Date.now(), work, ...(by ? { by } : {}) };
      try {
        const result = await this.#store.write(draft, this.#count);
        if ('inTheWay' in result) {
          this.#standsElsewhere(result.inTheWay as Draft<Work>);
          // Not lost while somebody chooses: it is set aside on the way round.
          this.#next ??= { work, by };
          continue;
        }
        if (key === this.#key) {
          this.#count = result.saved.count;
          this.#channel?.postMessage(this.#key);
        }
        this.#news.saved(draft.savedAt);
      } catch {
        this.#keepInMemory();
        this.#next ??= { work, by };
      }
    }
    this.#writing = undefined;
  }

  async #remove(key: string): Promise<void> {
    await this.#store.remove(key).catch(() => this.#keepInMemory());
  }

  #standsElsewhere(theirs: Draft<Work>): void {
    this.#theirs = theirs;
    this.#news.elsewhere(theirs);
  }

  #keepInMemory(): void {
    if (!this.#store.lasting && this.#count < 0) return;
    this.#store = memoryStore();
    this.#count = -1;
    this.#news.notKept();
  }

  #listen(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel('engagement-plan-drafts');
    this.#channel.onmessage = ({ data }) => {
      if (data === this.#key) void this.#look();
    };
  }

  async #look(): Promise<void> {
    const there = (await this.#store.read(this.#key).catch(() => undefined)) as Draft<Work> | undefined;
    if (there && there.count > this.#count && there.tab !== TAB) this.#standsElsewhere(there);
  }
}
