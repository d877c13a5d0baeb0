import { readBases } from './bases.js';
import type { Bases } from './bases.js';
import { findPlaces, tagAsked, upgrade } from './upgrade.js';

/** What a bundle adds that has its elements fetched when a page needs them. */
export interface OnDemand {
  /** The elements it can fetch. */
  readonly tags: readonly string[];
  /** Called for each element that stands on the page, or is asked for, and is not defined. */
  need(tag: string): void;
}

/** A page whose links are being made into elements. */
export interface Site {
  /** Goes through the whole page once more: an element has been defined since. */
  again(): void;
  /** What stands on the page for an element that is not defined: its tags, and the places that ask for it. */
  waiting(tag: string): Element[];
}

/**
 * Makes a whole site's links and divisions into elements, those that arrive late included. Called once by
 * each bundle: after its elements are defined, or with what fetches them. Never throws into the page: what
 * cannot be upgraded stays the link it was.
 */
export function upgradeSite(own?: string, onDemand?: OnDemand): Site | undefined {
  if (typeof document === 'undefined') return undefined;
  const bases = readBases(document, own);
  const root = document.documentElement;
  const look = (under: HTMLElement) => {
    if (onDemand) needElements(under, onDemand);
    upgradeAll(under, bases, onDemand);
  };
  const begin = () => {
    look(root);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
      }
    }).observe(root, { childList: true, subtree: true });
  };
  // A link is not whole until the page is read to its end.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
  return {
    again() {
      upgradeAll(root, bases, onDemand);
    },
    waiting: (tag) => [
      ...root.querySelectorAll(tag),
      ...findPlaces(root).filter((place) => tagAsked(place, bases) === tag),
    ],
  };
}

function needElements(under: HTMLElement, { tags, need }: OnDemand): void {
  const missing = tags.filter((tag) => !customElements.get(tag));
  for (const tag of missing) if (under.localName === tag || under.querySelector(tag)) need(tag);
}

function upgradeAll(root: HTMLElement, bases: Bases, onDemand?: OnDemand): void {
  for (const place of findPlaces(root)) {
    try {
      if (!place.isConnected) continue;
      const tag = tagAsked(place, bases);
      if (tag && onDemand?.tags.includes(tag) && !customElements.get(tag)) onDemand.need(tag);
      else upgrade(place, bases);
    } catch (error) {
      console.warn('engagement: a link was left as it is', error);
    }
  }
}
