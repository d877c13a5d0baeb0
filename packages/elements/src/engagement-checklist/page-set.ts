import { inLanguage } from '@engagement-plan/core';
import type { Checklist, PrincipleSet } from '@engagement-plan/core';
import { fetchGiven } from '../base/given.js';
import { readAs } from '../base/read-as.js';
import { Trouble } from '../base/trouble.js';
import { misshapenInSet } from './checklist-shape.js';
import { knownSet, knownSetOf } from './known-sets.js';

/** The set a page asks for with `set`: a known one by its id, or one in a file by its address. */
export class PageSet {
  #asked: string | undefined;
  /** What came from the address. */
  #fetched: PrincipleSet | undefined;
  #fetching: AbortController | undefined;
  #last: { set: PrincipleSet; lang: string; read: PrincipleSet } | undefined;

  /** Undefined: the page asks for none, or it is not here yet. */
  get set(): PrincipleSet | undefined {
    return this.#fetched ?? (this.#asked ? knownSet(this.#asked) : undefined);
  }

  /** The id of the set that a checklist begun on this page answers. */
  get id(): string {
    return this.set?.id ?? 'thurrock';
  }

  /** The set a checklist answers, in a language; the same object until either changes, since the questions compare it. */
  read(checklist: Checklist, lang: string): PrincipleSet {
    // A checklist whose set is not known never gets as far as being shown.
    const set = knownSetOf(checklist, this.set) as PrincipleSet;
    if (this.#last?.set !== set || this.#last.lang !== lang)
      this.#last = { set, lang, read: inLanguage(set, lang) };
    return this.#last.read;
  }

  /** Whether `asked` has yet to arrive. */
  waitsFor(asked: string | undefined): boolean {
    return !!asked && (asked !== this.#asked || this.set === undefined);
  }

  /** Takes what is asked for; true when that changed the set at once or after fetching it. Rejects with a {@link Trouble}. */
  async ask(asked: string | undefined): Promise<boolean> {
    if ((asked || undefined) === this.#asked && (this.set || this.#fetching || !asked)) return false;
    this.stop();
    this.#asked = asked || undefined;
    this.#fetched = undefined;
    if (!asked || this.set) return true;
    // An id has neither; and the address of a file has one of them.
    if (!/[./]/.test(asked)) throw new Trouble('wrong-shape', `no principle set "${asked}"`);
    const fetching = (this.#fetching = new AbortController());
    try {
      const set = await fetchGiven(asked, fetching.signal, 'default');
      if (this.#fetching !== fetching) return false;
      this.#fetched = readAs<PrincipleSet>('principle-set', set, misshapenInSet);
      return true;
    } catch (error) {
      if (this.#fetching !== fetching) return false;
      throw error;
    } finally {
      if (this.#fetching === fetching) this.#fetching = undefined;
    }
  }

  /** Stops asking: the element has left the page. */
  stop(): void {
    this.#fetching?.abort();
    this.#fetching = undefined;
  }
}
