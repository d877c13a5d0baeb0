import type { EngagementDocument } from '../document/document.js';
import { follow, Spot } from './locate.js';

/**
 * A document on which things are hung up where JSON pointers lead, to be taken down in the order in which the
 * document is read. Each place is looked up once, however many pointers pass through it, and nothing is sorted.
 */
export class ReadingOrder<T> {
  readonly #document: Spot<T>;

  constructor(document: EngagementDocument) {
    this.#document = new Spot<T>(document);
  }

  /** Hangs up what is made of the place the pointer leads to. */
  hang(pointer: string, make: (at: Spot<T>) => T): void {
    const { spot } = follow(this.#document, pointer);
    const made = make(spot);
    if (spot.hung === undefined) spot.hung = [made];
    else spot.hung.push(made);
  }

  /** All of it in order; what hangs in one place, in the order of `compare`, else as it was hung up. */
  takeDown(compare: (a: T, b: T) => number): T[] {
    const down: T[] = [];
    // What stands above comes before what stands inside it.
    const take = ({ hung, inside }: Spot<T>) => {
      if (hung !== undefined) {
        if (hung.length > 1) hung.sort(compare);
        for (const one of hung) down.push(one);
      }
      for (const spot of inside ?? []) if (spot as Spot<T> | undefined) take(spot);
    };
    take(this.#document);
    return down;
  }
}
