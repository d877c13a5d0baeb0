import type { Parts, PartsPlace } from './parts.js';

/**
 * Fetches files of parts, named by their places in the list: all at once, each held to the hash this script
 * carries, and only when every one is there the last is run. So the `integrity` on the site's one script tag
 * reaches all that it brings. A file is asked for once, however many elements need it; one that failed may be
 * asked for again.
 */
export function fileFetcher(
  files: Parts['files'],
  { base, nonce }: PartsPlace,
): (wanted: readonly number[]) => Promise<unknown> {
  const started = new Map<string, Promise<void>>();

  const start = ([name, sha256]: Parts['files'][number]): Promise<void> => {
    const already = started.get(name);
    if (already) return already;
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = `sha256-${sha256}`;
    if (nonce) link.nonce = nonce;
    link.href = new URL(name, base).href;
    const arrived = new Promise<void>((resolve, reject) => {
      const fail = () => {
        started.delete(name);
        reject(new Error(link.href));
      };
      // A browser without it would fetch what nobody has checked.
      if (!link.relList.supports('modulepreload')) return fail();
      link.addEventListener('load', () => {
        resolve();
      });
      link.addEventListener('error', fail);
      document.head.append(link);
    }).finally(() => {
      link.remove();
    });
    started.set(name, arrived);
    return arrived;
  };

  return async (places) => {
    const wanted = places.map((at) => files[at]).filter((file) => file !== undefined);
    const own = new URL(wanted.at(-1)?.[0] ?? '', base).href;
    await Promise.all(wanted.map(start));
    try {
      return (await import(own)) as unknown;
    } catch (error) {
      // Firefox lets a link load whose file it could not have; only running it tells.
      for (const [name] of wanted) started.delete(name);
      throw error instanceof Error ? error : new Error(own);
    }
  };
}
