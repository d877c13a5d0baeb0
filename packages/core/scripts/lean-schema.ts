import type { JsonSchema } from './json-schemas.js';

/**
 * The same schema said in the way that makes the least code: without annotations and keywords that allow
 * everything, and with a choice between two types said as one schema of both. What it accepts is unchanged;
 * the tests hold it against the published schema.
 */
export function leanSchema(published: JsonSchema): JsonSchema {
  return lean(published, published.$defs ?? {});
}

const ANNOTATIONS = ['$schema', '$id', 'title', 'description'];

function lean(schema: JsonSchema, defs: Record<string, JsonSchema>): JsonSchema {
  if (schema.anyOf) return eitherType(schema.anyOf, defs);
  const out: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.includes(keyword) || saysNothing(keyword, value, schema)) continue;
    if (keyword === 'properties' || keyword === '$defs') {
      out[keyword] = Object.fromEntries(
        Object.entries(value as Record<string, JsonSchema>).map(([key, part]) => [key, lean(part, defs)]),
      );
    } else {
      out[keyword] =
        keyword === 'items' || keyword === 'additionalProperties' ? lean(value as JsonSchema, defs) : value;
    }
  }
  return out;
}

/** `additionalProperties: {}`, `properties: {}`, names that are strings as all are, the type of words all given. */
function saysNothing(keyword: string, value: unknown, schema: JsonSchema): boolean {
  if (keyword === 'type') return 'enum' in schema || 'const' in schema;
  if (keyword === 'additionalProperties' || keyword === 'properties')
    return Object.keys(value as object).length === 0;
  return keyword === 'propertyNames' && JSON.stringify(value) === '{"type":"string"}';
}

/**
 * `anyOf` over schemas of different types is one schema with both types: each keyword speaks only of the
 * type it belongs to. The errors are then about the type that was given, not about every type it is not.
 */
function eitherType(choices: JsonSchema[], defs: Record<string, JsonSchema>): JsonSchema {
  const parts = choices.map((choice) =>
    lean(defs[choice.$ref?.slice('#/$defs/'.length) ?? ''] ?? choice, defs),
  );
  const types = parts.map((part) => part.type);
  if (new Set(types).size !== types.length || types.some((type) => typeof type !== 'string')) {
    throw new Error(`A choice must be between different types, not ${JSON.stringify(types)}.`);
  }
  return { ...Object.assign({}, ...parts), type: types } as JsonSchema;
}
