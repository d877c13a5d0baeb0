import type { Source } from '../../source/blocks.js';
import type { ReadingHints } from '../layout.js';

/** A text as part of an id: small letters, figures and hyphens. Empty when it holds neither letter nor figure. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '');
}

/** The first keys of a document read from a source. The id comes from its title, so it is the same every time. */
export function envelopeFor<K extends string>(
  kind: K,
  title: string | undefined,
  source: Source,
  hints: ReadingHints,
) {
  const name = hints.name ?? source.name;
  const slug = slugOf(title ?? name ?? '');
  return {
    $schema: `urn:engagement-plan:${kind}:1` as const,
    kind,
    id: slug === '' ? kind : `${kind}-${slug}`,
    version: '1',
    ...(hints.lang === undefined ? {} : { lang: hints.lang }),
    ...(name === undefined && source.mediaType === undefined
      ? {}
      : {
          source: {
            ...(name === undefined ? {} : { name }),
            ...(source.mediaType === undefined ? {} : { mediaType: source.mediaType }),
          },
        }),
  };
}
