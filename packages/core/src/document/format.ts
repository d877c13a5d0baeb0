/** The version every schema carries in its URN. Raised only when an old document would no longer be read. */
export const SCHEMA_VERSION = 1;

/**
 * The version of its format a value says it is in, where that is newer than this release knows: it may say
 * things in ways nobody here can read, so it is to be read by a newer release. Undefined for all else, such
 * as a `$schema` that is misspelt or speaks of another kind.
 */
export function newerFormat(value: unknown): number | undefined {
  const { $schema, kind } = (value ?? {}) as { readonly $schema?: unknown; readonly kind?: unknown };
  if (typeof $schema !== 'string' || typeof kind !== 'string') return undefined;
  const version = Number($schema.replace(`urn:engagement-plan:${kind}:`, ''));
  return version > SCHEMA_VERSION ? version : undefined;
}
