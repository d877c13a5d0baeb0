/** What a page says of itself to sites that ask by oEmbed (https://oembed.com), WordPress above all. */
export interface OEmbedOf {
  /** The readable page, absolute. */
  readonly page: string;
  /** The page in the frame, absolute: `…/embed.html?engagement=plan&src=/plans/plan.json`. */
  readonly frame: string;
  readonly title: string;
  readonly provider: string;
  readonly providerUrl?: string;
  /** CSS pixels; WordPress clamps what a frame asks for to 200–1000. */
  readonly height?: number;
}

/** An oEmbed answer of type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  readonly html: string;
  readonly width: null;
  readonly height: number;
}

/**
 * The oEmbed answer of a readable page, to lie beside it as a file and be named by its
 * `<link rel="alternate" type="application/json+oembed">`. Its html is a quotation with the link and a frame:
 * all that WordPress keeps from a site it does not know.
 */
export function oEmbedOf({ page, frame, title, provider, providerUrl, height = 600 }: OEmbedOf): OEmbed {
  const [link, source, name] = [page, frame, title].map(escapeAttribute);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    ...(providerUrl === undefined ? {} : { provider_url: providerUrl }),
    html:
      `<blockquote class="wp-embedded-content"><a href="${link}">${name}</a></blockquote>` +
      `<iframe class="wp-embedded-content" title="${name}" src="${source}" width="600" height="${height}" ` +
      'sandbox="allow-scripts" loading="lazy" frameborder="0"></iframe>',
    width: null,
    height,
  };
}

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
