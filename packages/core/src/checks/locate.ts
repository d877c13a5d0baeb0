import type { EngagementDocument, Place } from '../document/document.js';

/** Where a pointer leads: its place in reading order, the nearest id and the nearest place in the source. */
export interface Location {
  /** What stands above; undefined for the document itself. */
  readonly above: Location | undefined;
  /** Keys from the document down to here. */
  readonly depth: number;
  /** Which of the keys above this one is; -1 where the pointer leads nowhere. */
  readonly position: number;
  readonly about: string | undefined;
  readonly place: Place | undefined;
  /** Whether the pointer resolves. */
  readonly found: boolean;
  readonly node: unknown;
  /** Locations below that something pointed at, by their positions; most have none. */
  below: Location[] | undefined;
}

/**
 * Follows JSON pointers down a document, and keeps every location it came through: the same rows are pointed
 * at over and over, and what two pointers share is the same object. One that leads nowhere is located as far
 * as it goes. Quickest where each pointer begins like the last.
 */
export function locatorIn(document: EngagementDocument): (pointer: string) => Location {
  // The way to the last pointer: a location, and where in the pointer its key ends.
  const way: Location[] = [rootOf(document)];
  const ends: number[] = [0];
  let last = '';
  return (pointer) => {
    const shared = sharedLength(last, pointer);
    while (ends.length > 1 && !isWhole(pointer, ends[ends.length - 1] ?? 0, shared)) {
      way.pop();
      ends.pop();
    }
    last = pointer;
    let here = way[way.length - 1] ?? rootOf(document);
    let end = ends[ends.length - 1] ?? 0;
    while (end < pointer.length && here.found) {
      const next = pointer.indexOf('/', end + 1);
      const start = end + 1;
      end = next < 0 ? pointer.length : next;
      here = stepDown(here, pointer.slice(start, end));
      way.push(here);
      ends.push(end);
    }
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
    about: undefined,
    place: undefined,
    found: true,
    node,
    below: undefined,
  };
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** Whether a key that ends here is shared to its end, and no longer in this pointer. */
const isWhole = (pointer: string, end: number, shared: number) =>
  end <= shared && (end === pointer.length || pointer.charAt(end) === '/');

function stepDown(above: Location, key: string): Location {
  const position = positionOf(above.node, keyOf(key));
  return above.below?.[position] ?? locationBelow(above, keyOf(key), position);
}

function locationBelow(above: Location, key: string, position: number): Location {
  const depth = above.depth + 1;
  let { about, place } = above;
  if (position < 0)
    return { above, depth, position, about, place, found: false, node: undefined, below: undefined };
  const node = (above.node as Record<string, unknown>)[key];
  if (isObject(node)) {
    if (typeof node['id'] === 'string') about = node['id'];
    if (isObject(node['place'])) place = node['place'] as Place;
  }
  return ((above.below ??= [])[position] = {
    above,
    depth,
    position,
    about,
    place,
    found: true,
    node,
    below: undefined,
  });
}

const keyOf = (key: string) => (key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key);

function positionOf(node: unknown, key: string): number {
  if (Array.isArray(node)) return /^\d+$/.test(key) && Number(key) < node.length ? Number(key) : -1;
  if (!isObject(node)) return -1;
  let position = 0;
  for (const name in node) {
    if (name === key) return position;
    position += 1;
  }
  return -1;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}

/** Sorts locations into reading order; what stands above comes before what stands inside it. */
export function compareLocations(a: Location, b: Location): number {
  if (a === b) return 0;
  let left = raised(a, b.depth);
  let right = raised(b, a.depth);
  if (left === right) return a.depth - b.depth;
  while (left.above !== right.above && left.above && right.above) {
    left = left.above;
    right = right.above;
  }
  return left.position - right.position || a.depth - b.depth;
}

/** The location, or what stands above it at this depth. */
function raised(location: Location, depth: number): Location {
  let here = location;
  while (here.depth > depth && here.above) here = here.above;
  return here;
}
