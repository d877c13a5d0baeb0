import type { EngagementDocument, Place } from '../document/document.js';

/** Where a pointer leads: its place in reading order, the nearest id and the nearest place in the source. */
export interface Location {
  /** What stands above; undefined for the document itself. */
  readonly above: Location | undefined;
  /** Keys from the document down to here. */
  readonly depth: number;
  /** Which of the keys above this one is; -1 where the pointer leads nowhere. */
  readonly position: number;
  /** Where in the pointer the last of the keys ends. */
  readonly end: number;
  readonly about: string | undefined;
  readonly place: Place | undefined;
  /** Whether the pointer resolves. */
  readonly found: boolean;
  readonly node: unknown;
}

/**
 * Follows JSON pointers down a document. Quickest where each begins like the last: it walks on from where the
 * two part. A pointer that leads nowhere is located as far as it goes.
 */
export function locatorIn(document: EngagementDocument): (pointer: string) => Location {
  let last = '';
  let lastAt = rootOf(document);
  return (pointer) => {
    const shared = sharedLength(last, pointer);
    let here = lastAt;
    while (here.above && (here.end > shared || !isWhole(pointer, here.end))) here = here.above;
    last = pointer;
    while (here.end < pointer.length && here.found) {
      const next = pointer.indexOf('/', here.end + 1);
      here = stepDown(here, pointer, next < 0 ? pointer.length : next);
    }
    lastAt = here;
    return here;
  };
}

/** Follows one JSON pointer; for many of one document see {@link locatorIn}. */
export function locate(document: EngagementDocument, pointer: string): Location {
  return locatorIn(document)(pointer);
}

function rootOf(node: EngagementDocument): Location {
  return {
    above: undefined,
    depth: 0,
    position: 0,
    end: 0,
    about: undefined,
    place: undefined,
    found: true,
    node,
  };
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** Whether a key of this pointer ends here. */
const isWhole = (pointer: string, end: number) => end === pointer.length || pointer.charAt(end) === '/';

/** One key on, the one that ends at `end`. */
function stepDown(above: Location, pointer: string, end: number): Location {
  const key = keyOf(pointer.slice(above.end + 1, end));
  const position = positionOf(above.node, key);
  const node = position < 0 ? undefined : (above.node as Record<string, unknown>)[key];
  let { about, place } = above;
  if (isObject(node)) {
    if (typeof node['id'] === 'string') about = node['id'];
    if (isObject(node['place'])) place = node['place'] as Place;
  }
  return { above, depth: above.depth + 1, position, end, about, place, found: position >= 0, node };
}

const keyOf = (key: string) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key);

function positionOf(node: unknown, key: string): number {
  if (Array.isArray(node)) return placeIn(node, key);
  if (!isObject(node)) return -1;
  let position = 0;
  for (const name in node) {
    if (name === key) return position;
    position += 1;
  }
  return -1;
}

/** Digits only; by hand, as most parts of most pointers come through here. */
function placeIn(list: readonly unknown[], key: string): number {
  let place = key === '' ? -1 : 0;
  for (let i = 0; i < key.length; i++) {
    const digit = key.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    place = place * 10 + digit;
  }
  return place < list.length ? place : -1;
}

const ZERO = 48;

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}

/** Sorts locations into reading order; what stands above comes before what stands inside it. */
export function compareLocations(a: Location, b: Location): number {
  if (a === b) return 0;
  let left: Location | undefined = raised(a, b.depth);
  let right: Location | undefined = raised(b, a.depth);
  let difference = 0;
  // The keys nearest the document decide, and they are reached last.
  while (left !== right && left && right) {
    difference = left.position - right.position || difference;
    left = left.above;
    right = right.above;
  }
  return difference || a.depth - b.depth;
}

/** The location, or what stands above it at this depth. */
function raised(location: Location, depth: number): Location {
  let here = location;
  while (here.depth > depth && here.above) here = here.above;
  return here;
}
