import type { Source } from '../../source/blocks.js';
import { slug } from '../action-table/ids.js';
import type { ReadingHints } from '../layout.js';

/** The first keys of a document read from a source. The id comes from its title, so it is the same every time. */
export function envelopeFor<K extends string>(
  kind: K,
  title: string | undefined,
  source: Source,
  hints: ReadingHints,
) {
  const name = hints.name ?? source.name;
  const last = slug(title ?? name ?? '');
  return {
    $schema: `urn:engagement-plan:${kind}:1` as const,
    kind,
    id: last === '' ? kind : `${kind}-${last}`,
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
