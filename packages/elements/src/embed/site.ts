import { readBases } from './bases.js';
import type { Bases } from './bases.js';
import { findPlaces, upgrade } from './upgrade.js';

/**
 * Makes a whole site's links and divisions into elements, those that arrive late included. Called once by
 * each bundle, after its elements are defined. Never throws into the page: what cannot be upgraded stays the
 * link it was.
 */
export function upgradeSite(own?: string): void {
  if (typeof document === 'undefined') return;
  const bases = readBases(document, own);
  const begin = () => {
    upgradeAll(document.documentElement, bases);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node instanceof HTMLElement) upgradeAll(node, bases);
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  // A link is not whole until the page is read to its end.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

function upgradeAll(root: HTMLElement, bases: Bases): void {
  for (const place of findPlaces(root)) {
    try {
      if (place.isConnected) upgrade(place, bases);
    } catch (error) {
      console.warn('engagement: a link was left as it is', error);
    }
  }
}
