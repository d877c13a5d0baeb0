import { languageOf } from '../../base/language.js';

/** Where a webmaster reads what to do about it. */
const PAGE = 'docs/how-to/troubles.md#part-missing';

const MESSAGE = {
  en: 'This part of the page could not be loaded.',
  cy: 'Nid oedd modd llwytho’r rhan hon o’r dudalen.',
} as const;

const said = new Set<string>();

/**
 * Says that an element's part is missing: to the page by the element's own error event, on every place that
 * waits for it, and to the webmaster once for each element. What stands there stays as it is.
 */
export function sayMissing(tag: string, places: Iterable<Element>, reason: unknown): void {
  for (const place of places) {
    const message = MESSAGE[languageOf(place).startsWith('cy') ? 'cy' : 'en'];
    const detail = { code: 'part-missing', message };
    place.dispatchEvent(new CustomEvent(`${tag}-error`, { detail, bubbles: true, composed: true }));
  }
  if (said.has(tag)) return;
  said.add(tag);
  console.warn(
    `${tag}: part-missing: ${reason instanceof Error ? reason.message : String(reason)} (see ${PAGE})`,
  );
}
