/**
 * The addresses the site-wide script may take from: everything under the script's own origin, and under the
 * bases its tag names in `data-engagement-base` (several, separated by spaces). Whoever can write a link on a
 * site can therefore show a plan of the council's there, and nothing of anybody else's.
 */
export interface Bases {
  /** Whether this address lies under one of the bases; the first that does not is named in the console. */
  allow(address: string): boolean;
}

/** The bases of a page: read once, when the script runs, since only then does the page say which tag it is. */
export function readBases(page: Document, own: string | undefined): Bases {
  const running = page.currentScript as HTMLScriptElement | null;
  // A module, or a script an optimiser has folded into another, is not `currentScript`; its tag still stands.
  const tag = running ?? page.querySelector<HTMLScriptElement>('script[data-engagement-base]');
  const script = parse(running?.src ?? own, page);
  const named = (tag?.dataset['engagementBase'] ?? '').split(/\s+/).filter(Boolean);
  const bases = [
    ...(script ? [new URL('/', script)] : []),
    ...named.map((base) => parse(base, page)).filter((base) => base !== undefined),
  ];
  let said = false;
  return {
    allow(address) {
      const url = parse(address, page);
      if (url && bases.some((base) => isUnder(url, base))) return true;
      // Somebody who pasted a link would find it still a link, and nothing to tell them why.
      if (!said) console.warn(`engagement: no base for ${address}`);
      said = true;
      return false;
    },
  };
}

function parse(address: string | undefined, page: Document): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, page.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A base that names a folder means what is in it; `/plans` does not mean `/plans-of-others`. */
function isUnder(url: URL, base: URL): boolean {
  const folder = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`;
  return url.origin === base.origin && (url.pathname === base.pathname || url.pathname.startsWith(folder));
}
