import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentKind, EngagementDocument } from '../document/document.js';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { anyDocument } from '../testing/arbitraries.js';
import { holdsInternal } from './internal-parts.js';
import { publish } from './publish.js';

const kinds = Object.keys(DOCUMENT_SCHEMAS) as DocumentKind[];
const SECRET = 'not for the public';

/** Every object in a document. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
}

/** A valid document of which some parts, anywhere, are marked as internal and hold a secret. */
const withSecrets = (kind: DocumentKind) =>
  fc.tuple(anyDocument(kind), fc.array(fc.nat(), { maxLength: 4 })).map(([document, hits]) => {
    const copy = JSON.parse(JSON.stringify(document)) as EngagementDocument;
    const objects = objectsIn(copy).filter((one) => (one as object) !== copy);
    for (const hit of hits) {
      const marked = objects[hit % Math.max(1, objects.length)];
      if (marked) Object.assign(marked, { audience: 'internal', 'x-secret': SECRET });
    }
    return copy;
  });

describe('publishing any document', () => {
  it.each(kinds)('of kind %s leaves nothing internal, and what fits the schema', (kind) => {
    fc.assert(
      fc.property(withSecrets(kind), (document) => {
        // A map of languages or the like may not hold the mark: that was no document to begin with.
        fc.pre(DOCUMENT_SCHEMAS[kind].safeParse(document).success);
        const held = JSON.stringify(document);
        const { document: published, dropped, counts } = publish(document);
        expect(JSON.stringify(document)).toBe(held);
        expect(dropped.length > 0).toBe(holdsInternal(document));
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(dropped.length);
        if (!published) return;
        expect(holdsInternal(published)).toBe(false);
        expect(JSON.stringify(published)).not.toContain(SECRET);
        expect(DOCUMENT_SCHEMAS[kind].safeParse(published).error).toBeUndefined();
        expect(publish(published)).toEqual({ document: published, dropped: [], counts: {} });
      }),
    );
  });
});
