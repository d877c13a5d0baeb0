import { deviceStore } from './device-store.js';
import { asideKey, randomId } from './draft.js';
import type { Draft, DraftStore } from './draft.js';
import { leaveBehind, takeUp } from './left-behind.js';
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
  #unsaved: { work: Work; by: string | undefined } | undefined;
  #left = false;
  #closed = false;
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
      this.#store = await deviceStore();
      const left = takeUp(this.#key, Date.now());
      if (left) await this.#store.setAside({ ...left, key: asideKey(this.#key, left.tab) });
      // Both are asked for at once, and sweeping waits: the page is being drawn, and every answer takes a turn.
      const [draft, [aside]] = (await Promise.all([
        this.#store.read(this.#key),
        this.#store.asides(this.#key),
      ])) as [Draft<Work> | undefined, Draft<Work>[]];
      this.#count = draft?.count ?? 0;
      this.#listen();
      // What cannot be swept now is swept another time.
      void this.#store.sweep().catch(() => undefined);
      if (!aside) return draft;
      const later = draft?.tab === aside.tab && aside.savedAt >= draft.savedAt;
      if (!draft || later || aside.count >= draft.count) {
        // Nobody else has saved since: its tab was only left before it could save in the draft's own place.
        this.keep(aside.work, aside.by);
        await this.settled();
        await this.#removeAside(aside.key);
        return aside;
      }
      this.#standsElsewhere(aside);
      return draft;
    } catch {
      this.#keepInMemory();
      return undefined;
    }
  }

  /** Saves as soon as the last save is through. */
  keep(work: Work, by: string | undefined): void {
    this.#next = this.#unsaved = { work, by };
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
    await this.#removeAside(asideKey(this.#key, TAB));
    if (theirs && theirs.key !== this.#key) await this.#removeAside(theirs.key);
  }

  /** Forgets the draft on this device, and every copy that any tab of it had to set aside. */
  async remove(): Promise<void> {
    this.#next = this.#unsaved = undefined;
    takeUp(this.#key, Date.now());
    await this.settled();
    this.#theirs = undefined;
    await this.#store.remove(this.#key).catch(() => this.#keepInMemory());
    const asides = await this.#store.asides(this.#key).catch(() => []);
    for (const { key } of asides) await this.#removeAside(key);
  }

  close(): void {
    this.#closed = true;
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    this.#channel?.close();
    this.#channel = undefined;
  }

  /** The page may be gone in a moment, and a save takes a turn or two: what is not saved yet is left behind. */
  readonly #leave = (): void => {
    if (!this.#unsaved) return;
    this.#left = true;
    leaveBehind({ ...this.#draft(this.#key, this.#unsaved), count: this.#count });
  };

  #draft(key: string, { work, by }: { work: Work; by: string | undefined }): Omit<Draft<Work>, 'count'> {
    return { key, tab: TAB, savedAt: Date.now(), work, ...(by ? { by } : {}) };
  }

  async #writeAll(): Promise<void> {
    while (this.#next) {
      const latest = this.#next;
      this.#next = undefined;
      try {
        const savedAt = await this.#write(latest);
        if (savedAt === undefined) {
          // Another tab's stands there: on the way round, this one is set aside until somebody chooses.
          this.#next ??= latest;
          continue;
        }
        if (this.#unsaved === latest) this.#unsaved = undefined;
        this.#news.saved(savedAt);
      } catch {
        this.#keepInMemory();
        this.#next ??= latest;
      }
    }
    this.#writing = undefined;
    if (this.#left) takeUp(this.#key, Date.now());
    this.#left = false;
  }

  /** When it was saved; undefined when another tab's draft turned out to be in the way. */
  async #write(latest: { work: Work; by: string | undefined }): Promise<number | undefined> {
    if (this.#theirs) {
      const aside = { ...this.#draft(asideKey(this.#key, TAB), latest), count: this.#count };
      await this.#store.setAside(aside);
      return aside.savedAt;
    }
    const result = await this.#store.write(this.#draft(this.#key, latest), this.#count);
    if ('inTheWay' in result) {
      this.#standsElsewhere(result.inTheWay as Draft<Work>);
      return undefined;
    }
    this.#count = result.saved.count;
    this.#channel?.postMessage(this.#key);
    return result.saved.savedAt;
  }

  async #removeAside(key: string): Promise<void> {
    await this.#store.removeAside(key).catch(() => this.#keepInMemory());
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
    // Closed while the device was still being opened.
    if (this.#closed) return;
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
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
