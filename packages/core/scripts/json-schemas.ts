import { z } from 'zod';
import { DOCUMENT_SCHEMAS, SCHEMA_VERSION } from '../src/schema.js';

/** A JSON Schema, or a part of one, as far as this project writes them. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
}

export type Kind = keyof typeof DOCUMENT_SCHEMAS;
export const KINDS = Object.keys(DOCUMENT_SCHEMAS) as Kind[];

/** "Target date" becomes `TargetDate`. */
const nameOf = (title: string) => title.replace(/(?:^|\s)(\S)/g, (_, letter: string) => letter.toUpperCase());

/**
 * What zod knows of each schema, with the title as its id: everything that has a title of its own is then
 * written once, under `$defs`, by a name a reader knows. A title inherited from what a schema was made of
 * gives no id, or two schemas would share one.
 */
const titled = {
  get(schema: z.core.$ZodType) {
    const meta = z.globalRegistry.get(schema);
    const own = z.globalRegistry._map.get(schema);
    return own?.title === undefined ? meta : { ...meta, id: nameOf(own.title) };
  },
  has: (schema: z.core.$ZodType) => z.globalRegistry.has(schema),
} as typeof z.globalRegistry;

/** The published schema of a kind: JSON Schema 2020-12, with the URN its documents name as `$schema`. */
export function jsonSchemaOf(kind: Kind): JsonSchema {
  return publishedSchema(DOCUMENT_SCHEMAS[kind], `urn:engagement-plan:${kind}:${SCHEMA_VERSION}`);
}

/** A schema as it is published under a URN. */
export function publishedSchema(schema: z.ZodType, urn: string): JsonSchema {
  const { $schema, $ref, $defs } = z.toJSONSchema(schema, { io: 'input', metadata: titled }) as JsonSchema;
  if ($ref === undefined || $defs === undefined) throw new Error(`The schema of ${urn} has no title.`);
  const { [$ref.slice('#/$defs/'.length)]: root, ...others } = $defs;
  for (const def of Object.values($defs)) delete def['id'];
  if (root === undefined || JSON.stringify(others).includes(`"${$ref}"`)) {
    throw new Error(`The schema of ${urn} refers to itself, which this generator cannot write at the root.`);
  }
  const { title, description, ...shape } = root;
  return {
    $schema,
    $id: urn,
    title,
    description,
    ...shape,
    $defs: Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
