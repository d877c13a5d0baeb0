import type { EngagementDocument, Place } from '../document/document.js';

/** What a place has from what stands above it, unless it says so itself. */
export type Above = Pick<Spot, 'about' | 'place'>;

/** A place in a document, as a JSON pointer leads to it or through it. */
export class Spot<T = unknown> {
  readonly node: unknown;
  /** Id of the nearest thing that has one. */
  readonly about: string | undefined;
  /** Where the nearest thing that says so stood in the source. */
  readonly place: Place | undefined;
  /** Which of what stands above this is. */
  readonly position: number;
  /** What was hung up here, see `reading-order.ts`. */
  hung: T[] | undefined = undefined;
  /** Places inside a list that were looked up before: found at once, whichever of a long list is asked for. */
  list: (Spot<T> | undefined)[] | undefined = undefined;
  /** Places inside an object, in its order: a chain, since most have one, and arrays took more room than the findings. */
  inside: Spot<T> | undefined = undefined;
  next: Spot<T> | undefined = undefined;

  constructor(node: unknown, position = 0, above?: Above) {
    this.node = node;
    this.position = position;
    this.about = above?.about;
    this.place = above?.place;
    if (!isObject(node) || Array.isArray(node)) return;
    if (typeof node['id'] === 'string') this.about = node['id'];
    this.place = placeOf(node) ?? this.place;
  }

  /** The place inside under the key that stands in the pointer from `start` to `end`; undefined where there is none. */
  step(pointer: string, start: number, end: number): Spot<T> | undefined {
    const { node } = this;
    if (Array.isArray(node)) {
      const position = numberIn(pointer, start, end);
      if (position < 0 || position >= node.length) return undefined;
      this.list ??= new Array<Spot<T> | undefined>(node.length);
      return (this.list[position] ??= new Spot<T>(node[position], position, this));
    }
    if (!isObject(node)) return undefined;
    const escaped = pointer.indexOf('~', start);
    const key = escaped >= 0 && escaped < end ? unescaped(pointer.slice(start, end)) : undefined;
    let position = 0;
    for (const name in node) {
      // Compared in place: cutting a pointer up costs more than following it.
      const fits =
        key === undefined ? name.length === end - start && pointer.startsWith(name, start) : name === key;
      if (fits) return this.#at(position, node[name]);
      position += 1;
    }
    return undefined;
  }

  #at(position: number, node: unknown): Spot<T> {
    let before: Spot<T> | undefined;
    let after = this.inside;
    while (after !== undefined && after.position < position) {
      before = after;
      after = after.next;
    }
    if (after?.position === position) return after;
    const spot = new Spot<T>(node, position, this);
    spot.next = after;
    if (before === undefined) this.inside = spot;
    else before.next = spot;
    return spot;
  }
}

/** Where something stood in the source, if it says so. */
export function placeOf(node: object): Place | undefined {
  const { place } = node as { readonly place?: unknown };
  return isObject(place) ? (place as Place) : undefined;
}

const unescaped = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * Follows a pointer down from the place where its first part, which begins at `start`, is to be looked up. One
 * that leads nowhere is followed as far as it goes.
 */
export function follow<T>(from: Spot<T>, pointer: string, start = 1): { spot: Spot<T>; found: boolean } {
  let spot = from;
  while (start <= pointer.length) {
    const slash = pointer.indexOf('/', start);
    const end = slash < 0 ? pointer.length : slash;
    const next = spot.step(pointer, start, end);
    if (next === undefined) return { spot, found: false };
    spot = next;
    start = end + 1;
  }
  return { spot, found: true };
}

/** Where a JSON pointer leads in a document, and whether it resolves. */
export function locate(document: EngagementDocument, pointer: string) {
  const { spot, found } = follow(new Spot(document), pointer);
  return { node: spot.node, about: spot.about, place: spot.place, found };
}

/** The number that part of a pointer is; −1 unless it is digits only. By hand, as most parts of most pointers come through here. */
export function numberIn(pointer: string, start: number, end: number): number {
  let number = start === end ? -1 : 0;
  for (let i = start; i < end; i++) {
    const digit = pointer.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const ZERO = 48;

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
