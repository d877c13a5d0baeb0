/** How long after a failure a thing is asked for again, unless the network comes back sooner. */
const AGAIN_AFTER_MS = [4_000, 20_000, 60_000];

/**
 * Firefox never asks again for a file that failed once, so there is no asking while there is no network. Some
 * machines only believe there is none: a page that is just arriving came over one, and the last time a thing is
 * asked for all the same.
 */
const hasLostNetwork = () => !navigator.onLine && document.readyState === 'complete';

/** What a loader brings, by names: told to it by the page's script. */
interface Around {
  /** Fetches it and puts it to use; rejects when it cannot be loaded. */
  bring(name: string): Promise<void>;
  missing(name: string, reason: unknown): void;
}

/**
 * Gives a page what it lacks, one by one. The answer is whether it is there; asked again for what is on its
 * way, it gives the same answer. What cannot be loaded is tried again by itself: after a while, a few times, and
 * whenever the network is back.
 */
export function loader({ bring, missing }: Around): (name: string) => Promise<boolean> {
  const asked = new Map<string, Promise<boolean>>();
  const failures = new Map<string, number>();

  const load = (name: string): Promise<boolean> => {
    const answer = asked.get(name) ?? start(name);
    asked.set(name, answer);
    return answer;
  };

  const start = async (name: string): Promise<boolean> => {
    try {
      if (hasLostNetwork() && AGAIN_AFTER_MS[failures.get(name) ?? 0]) throw new Error('no network');
      await bring(name);
      failures.delete(name);
      return true;
    } catch (error) {
      fail(name, error);
      return false;
    }
  };

  const fail = (name: string, error: unknown): void => {
    const times = failures.get(name) ?? 0;
    failures.set(name, times + 1);
    missing(name, error);
    const wait = AGAIN_AFTER_MS[times];
    if (wait !== undefined) setTimeout(() => again(name), wait);
  };

  const again = (name: string) => {
    if (!failures.has(name)) return;
    asked.delete(name);
    void load(name);
  };
  addEventListener('online', () => {
    for (const name of failures.keys()) again(name);
  });
  return load;
}
