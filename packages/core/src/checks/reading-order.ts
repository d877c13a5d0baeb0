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

  /** Where a pointer leads, as far as it goes. */
  at(pointer: string): Spot<T> {
    return follow(this.#document, pointer).spot;
  }

  hang(at: Spot<T>, one: T): void {
    if (at.hung === undefined) at.hung = [one];
    else at.hung.push(one);
  }

  /** All of it in order; what hangs in one place, in the order of `compare`, else as it was hung up. */
  takeDown(compare: (a: T, b: T) => number): T[] {
    const down: T[] = [];
    // What stands above comes before what stands inside it.
    const take = ({ hung, list, inside }: Spot<T>) => {
      if (hung !== undefined) {
        if (hung.length > 1) hung.sort(compare);
        for (const one of hung) down.push(one);
      }
      if (list !== undefined) for (const spot of list) if (spot !== undefined) take(spot);
      for (let spot = inside; spot !== undefined; spot = spot.next) take(spot);
    };
    take(this.#document);
    return down;
  }
}
