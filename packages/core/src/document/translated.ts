/** A document that may carry its texts in other languages, by JSON pointer. */
interface Translatable {
  readonly lang?: string | undefined;
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

const primary = (lang: string | undefined) => (lang ?? 'en').toLowerCase().split('-')[0] ?? 'en';
const unescaped = (step: string) => step.replace(/~1/g, '/').replace(/~0/g, '~');

/**
 * The document as read in a language: each text its translations name stands in that language; all else,
 * ids above all, is the same. The document itself when it is already in that language or has no
 * translation. A pointer that leads to no text is left alone.
 */
export function translated<D extends Translatable>(document: D, lang: string): D {
  const wanted = primary(lang);
  const texts = document.translations?.[wanted];
  if (!texts || wanted === primary(document.lang)) return document;
  const copy = { ...document, lang: wanted };
  const copies = new Set<unknown>([copy]);
  for (const [pointer, text] of Object.entries(texts)) {
    put(copy, pointer.split('/').slice(1).map(unescaped), text, copies);
  }
  return copy;
}

/** Copies each part on the way once, so that the document given does not change. */
function put(copy: object, steps: readonly string[], text: string, copies: Set<unknown>): void {
  let at = copy as Record<string, unknown>;
  for (const [i, step] of steps.entries()) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    if (i === steps.length - 1) {
      if (typeof next === 'string') at[step] = text;
      return;
    }
    if (typeof next !== 'object' || next === null) return;
    if (!copies.has(next)) {
      at[step] = Array.isArray(next) ? [...(next as unknown[])] : { ...next };
      copies.add(at[step]);
    }
    at = at[step] as Record<string, unknown>;
  }
}
