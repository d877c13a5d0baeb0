import { define } from '../../base/define.js';
import type { Part } from './parts.js';

/** How long after a failure a part is asked for again, unless the network comes back sooner. */
const AGAIN_AFTER_MS = [4_000, 20_000, 60_000];

/**
 * Firefox never asks again for a file that failed once, so there is no asking while there is no network. Some
 * machines only believe there is none: a page that is just arriving came over one, and the last time a part is
 * asked for all the same.
 */
const hasLostNetwork = () => !navigator.onLine && document.readyState === 'complete';

/** What happens around a part: told to the loader by the page's script. */
interface Around {
  fetch(tag: string): Promise<Part>;
  /** A part has come, and its element is about to be defined. */
  came(part: Part): void;
  /** Its element has been defined. */
  defined(tag: string): void;
  missing(tag: string, reason: unknown): void;
}

/**
 * Gives a page its elements one by one. The answer is whether the element is defined; asked again for one
 * that is on its way, it gives the same answer. One that cannot be had is tried again by itself: after a
 * while, a few times, and whenever the network is back.
 */
export function elementLoader({ fetch, came, defined, missing }: Around): (tag: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  const failures = new Map<string, number>();

  const load = (tag: string): Promise<boolean> => {
    if (customElements.get(tag)) return Promise.resolve(true);
    const answer = asked.get(tag) ?? bring(tag);
    asked.set(tag, answer);
    return answer;
  };

  const bring = async (tag: string): Promise<boolean> => {
    try {
      if (hasLostNetwork() && AGAIN_AFTER_MS[failures.get(tag) ?? 0]) throw new Error('no network');
      const part = await fetch(tag);
      came(part);
      define(tag, part.element);
      failures.delete(tag);
      defined(tag);
      return true;
    } catch (error) {
      fail(tag, error);
      return false;
    }
  };

  const fail = (tag: string, error: unknown): void => {
    const times = failures.get(tag) ?? 0;
    failures.set(tag, times + 1);
    missing(tag, error);
    const wait = AGAIN_AFTER_MS[times];
    if (wait !== undefined) setTimeout(() => again(tag), wait);
  };

  const again = (tag: string) => {
    if (!failures.has(tag)) return;
    asked.delete(tag);
    void load(tag);
  };
  addEventListener('online', () => {
    for (const tag of failures.keys()) again(tag);
  });
  return load;
}
