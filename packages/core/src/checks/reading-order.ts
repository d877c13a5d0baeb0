import { follow, type Spot } from './locate.js';

/**
 * A document, or a part of one, on which things are hung up where JSON pointers lead, to be taken down in the
 * order in which it is read. Each place is looked up once, however many pointers pass through it, and nothing
 * is sorted.
 */
export class ReadingOrder<T> {
  readonly #root: Spot<T>;
  readonly #start: number;

  /** @param above the pointer to the root, which every pointer given begins with */
  constructor(root: Spot<T>, above = '') {
    this.#root = root;
    this.#start = above.length + 1;
  }

  /** Where a pointer leads, as far as it goes. */
  at(pointer: string): Spot<T> {
    return follow(this.#root, pointer, this.#start).spot;
  }

  hang(at: Spot<T>, one: T): void {
    if (at.hung === undefined) at.hung = [one];
    else at.hung.push(one);
  }

  /** Hands over all of it in order; what hangs in one place, in the order of `compare`, else as it was hung up. */
  takeDown(compare: (a: T, b: T) => number, take: (one: T) => void): void {
    // What stands above comes before what stands inside it.
    const down = (spot: Spot<T>) => {
      const { hung, list, inside } = spot;
      if (hung !== undefined) {
        if (hung.length > 1) hung.sort(compare);
        for (const one of hung) take(one);
      }
      if (list !== undefined) for (const one of list) if (one !== undefined) down(one);
      for (let one = inside; one !== undefined; one = one.next) down(one);
    };
    down(this.#root);
  }
}
