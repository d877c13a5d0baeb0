import { Trouble } from './trouble.js';

/** How long a page waits for `src` before it says so: longer than a slow rural line needs for a plan. */
const PATIENCE_MS = 20_000;

/** What a child `<script type="application/json">` holds; undefined when there is no such child. */
export function readScript(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent ?? '');
  } catch (cause) {
    throw new Trouble('not-json', 'the script inside the element', { cause });
  }
}

/**
 * What the address answers, as JSON.
 *
 * A page cannot see whether a request was blocked (by its own policy, by the other site) or the network
 * is down; both are the one trouble `no-answer`.
 *
 * @param cache what the browser's own copy of an earlier answer is good for
 */
export async function fetchGiven(src: string, signal: AbortSignal, cache: RequestCache): Promise<unknown> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(src, {
    headers: { accept: 'application/json' },
    cache,
    signal: AbortSignal.any([signal, late]),
  }).catch((cause: unknown) => {
    throw new Trouble(late.aborted ? 'too-slow' : 'no-answer', src, { cause });
  });
  if (!response.ok) throw new Trouble('not-found', `${src} answered ${response.status}`);
  try {
    return await response.json();
  } catch (cause) {
    throw new Trouble('not-json', src, { cause });
  }
}
