/** The file that lies beside a readable page: the same path, ending in `.json`. */
export function dataAddress(page: URL): string {
  const data = new URL(page);
  data.hash = '';
  data.pathname = `${data.pathname.replace(/\/$|\.[a-z]+$/i, '')}.json`;
  return data.href;
}

/**
 * Where a readable page says its data are: its `<link rel="alternate" type="application/json">`; undefined
 * when it says nothing. Read from the text, not by a parser: `DOMParser` is closed under Trusted Types.
 */
export async function readAlternate(page: URL): Promise<string | undefined> {
  const response = await fetch(page, { headers: { accept: 'text/html' } });
  if (!response.ok) return undefined;
  for (const [tag] of (await response.text()).matchAll(/<link\b[^>]*>/gi)) {
    if (attribute(tag, 'rel') === 'alternate' && attribute(tag, 'type') === 'application/json') {
      const href = attribute(tag, 'href');
      if (href) return new URL(href.replaceAll('&amp;', '&'), page).href;
    }
  }
  return undefined;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
