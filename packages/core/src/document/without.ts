import { step, stepsOf } from './pointer.js';

/** A document that may carry its texts in other languages, by JSON pointer. */
interface Translatable {
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** What goes, key by key: `true` where all of it does. */
type Cut = Map<string, Cut | true>;

/**
 * The document without what these JSON pointers lead to. Translations follow: those of what went are gone,
 * those of what moved up in a list point to where it stands now. What is not touched is shared with the
 * document given, which stays as it was.
 */
export function without<D extends object>(document: D, pointers: Iterable<string>): D {
  const root: Cut = new Map();
  for (const pointer of pointers) plant(root, stepsOf(pointer));
  if (root.size === 0) return document;
  const left = rest(document, root) as D & Translatable;
  if (left.translations === undefined) return left;
  const translations: Record<string, unknown> = {};
  for (const [lang, texts] of Object.entries(left.translations)) {
    const kept = Object.entries(texts).flatMap(([pointer, text]): [string, string][] => {
      const moved = movedTo(pointer, root, document);
      return moved === undefined ? [] : [[moved, text]];
    });
    Object.defineProperty(translations, lang, {
      value: Object.fromEntries(kept),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { ...left, translations };
}

function plant(root: Cut, keys: readonly string[]): void {
  let at = root;
  for (const [i, key] of keys.entries()) {
    const next = at.get(key);
    if (next === true) return;
    if (i === keys.length - 1) at.set(key, true);
    else if (next) at = next;
    else {
      const below: Cut = new Map();
      at.set(key, below);
      at = below;
    }
  }
}

function rest(value: unknown, cut: Cut): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const below = cut.get(key);
    if (below === true) return [];
    return [[key, below ? rest(part, below) : part]];
  });
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

/** Where a pointer leads once the cut is made; undefined when what it led to is gone. */
function movedTo(pointer: string, root: Cut, document: unknown): string | undefined {
  let cut: Cut | undefined = root;
  let at = document;
  let moved = '';
  for (const key of stepsOf(pointer)) {
    const below: Cut | true | undefined = cut?.get(key);
    if (below === true) return undefined;
    moved += step(Array.isArray(at) && cut ? placeAfter(key, cut) : key);
    cut = below;
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return moved;
}

function placeAfter(key: string, cut: Cut): string {
  let gone = 0;
  for (const [place, below] of cut) if (below === true && Number(place) < Number(key)) gone += 1;
  return String(Number(key) - gone);
}
