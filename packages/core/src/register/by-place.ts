import type { Reach } from './areas.js';

/** Something that is asked somewhere. */
interface Placed {
  readonly reach: Reach;
}

/**
 * Things by where they are, so that those which share ground with a place are found without looking at all of
 * them. What it finds is what `overlapOf` does not refuse, in no order; one may be found more than once.
 */
export class ByPlace<T extends Placed> {
  private readonly everywhere: T[] = [];
  private readonly unknown: T[] = [];
  /** By the area itself. */
  private readonly byArea = new Map<string, T[]>();
  /** By every area an area lies within, itself not counted. */
  private readonly byWider = new Map<string, T[]>();

  add(one: T): void {
    const { reach } = one;
    if (reach.kind !== 'named') {
      this[reach.kind].push(one);
      return;
    }
    for (const [area = '', ...wider] of reach.areas) {
      put(this.byArea, area, one);
      for (const larger of wider) put(this.byWider, larger, one);
    }
  }

  /** The lists that hold what shares ground with a place, or may. */
  *near(reach: Reach): Generator<T[]> {
    yield this.everywhere;
    yield this.unknown;
    yield* reach.kind === 'named' ? this.named(reach.areas) : this.byArea.values();
  }

  /** Of these, the lists of what names the places it is in. */
  *named(areas: readonly (readonly string[])[]): Generator<T[]> {
    for (const chain of areas) {
      for (const area of chain) yield this.byArea.get(area) ?? [];
      yield this.byWider.get(chain[0] ?? '') ?? [];
    }
  }
}

function put<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
