import type { EngagementDocument, Place } from '../document/document.js';

/** Where a pointer leads: its position in reading order, the nearest id and the nearest place in the source. */
export interface Location {
  /** Positions of the keys along the way; compare with {@link compareOrder}. */
  readonly order: readonly number[];
  readonly about?: string;
  readonly place?: Place;
  /** Whether the pointer resolves. */
  readonly found: boolean;
}

/** Follows a JSON pointer down a document. A pointer that leads nowhere is located as far as it goes. */
export function locate(document: EngagementDocument, pointer: string): Location {
  const order: number[] = [];
  let about: string | undefined;
  let place: Place | undefined;
  let node: unknown = document;
  for (const key of keysOf(pointer)) {
    const position = positionOf(node, key);
    order.push(position);
    if (position < 0) return { order, ...(about && { about }), ...(place && { place }), found: false };
    node = (node as Record<string, unknown>)[key];
    if (!isObject(node)) continue;
    if (typeof node['id'] === 'string') about = node['id'];
    if (isObject(node['place'])) place = node['place'] as Place;
  }
  return { order, ...(about && { about }), ...(place && { place }), found: true };
}

/** The unescaped keys of a JSON pointer. */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return [];
  const keys = pointer.slice(1).split('/');
  return pointer.includes('~') ? keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) : keys;
}

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

/** Sorts positions into reading order; what stands above comes before what stands inside it. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
