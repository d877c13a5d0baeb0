/**
 * What the build wrote of the parts: every file with its hash, and for each element the files it needs, as
 * places in that list, the one that holds its class last, and the file of its Welsh.
 */
export interface Parts {
  readonly files: readonly (readonly [name: string, sha256: string])[];
  readonly needs: Readonly<Record<string, readonly number[]>>;
  readonly welsh: Readonly<Record<string, number>>;
}

/** What the module of a part offers: its element's class, and what a page's scripts may register with it. */
export interface Part {
  readonly element: CustomElementConstructor;
  readonly [register: `register${string}`]: (...given: unknown[]) => void;
}

/** What the module of an element's Welsh offers: words by the names they stand under in its part. */
export interface Welsh {
  readonly words: Readonly<Record<string, object>>;
}

/** Where the parts lie, and the nonce of the script that asks for them. */
export interface PartsPlace {
  readonly base: URL;
  readonly nonce: string;
}

/**
 * Where the parts lie: in the folder `parts` beside the script, or where `data-engagement-parts` on its tag
 * says, for a script that an optimiser moved away from them. Read once, while the script runs.
 */
export function readPartsPlace(page: Document): PartsPlace {
  const tag =
    (page.currentScript as HTMLScriptElement | null) ??
    page.querySelector<HTMLScriptElement>('script[data-engagement-parts], script[src*="engagement.min.js"]');
  const said = tag?.dataset['engagementParts'];
  const from = new URL(tag?.src || page.baseURI, page.baseURI);
  return {
    base: said ? new URL(said.replace(/\/?$/, '/'), page.baseURI) : new URL('parts/', from),
    nonce: tag?.nonce ?? '',
  };
}
