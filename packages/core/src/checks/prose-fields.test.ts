import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATE, DOCUMENT, type Fields } from './prose-fields.js';

/** As much of a JSON Schema as says which fields an object has. */
interface Shape {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
}

const directory = new URL('../../schemas/', import.meta.url);
const schemas = readdirSync(directory).map((name): readonly [string, Shape] => [
  name,
  JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as Shape,
]);

/** The objects a field may hold, itself or in a list. */
function objectsIn(shape: Shape, root: Shape): Shape[] {
  if (shape.$ref !== undefined) {
    const [, ...path] = shape.$ref.split('/');
    const found = path.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], root);
    return objectsIn(found as Shape, root);
  }
  const inside = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  if (shape.items) inside.push(shape.items);
  return [...(shape.properties ? [shape] : []), ...inside.flatMap((one) => objectsIn(one, root))];
}

/** Fields that are passed by although texts stand somewhere under them. */
function passedBy(shape: Shape, fields: Fields, root: Shape, way: readonly Shape[] = []): string[] {
  if (way.includes(shape) || fields === DATE) return [];
  return Object.entries(shape.properties ?? {}).flatMap(([name, below]) =>
    name === 'translations'
      ? []
      : objectsIn(below, root).flatMap((object) => {
          const known = fields.get(name)?.fields;
          if (known) return passedBy(object, known, root, [...way, shape]);
          return leadsToTexts(object, root, [...way, shape]) ? [name] : [];
        }),
  );
}

/** Whether what stands in an object nobody goes into is itself gone into elsewhere, and has texts there. */
function leadsToTexts(shape: Shape, root: Shape, way: readonly Shape[]): boolean {
  if (way.includes(shape)) return false;
  return Object.entries(shape.properties ?? {}).some(([name, below]) => {
    const known = DOCUMENT.get(name)?.fields;
    return objectsIn(below, root).some(
      (object) =>
        Object.keys(object.properties ?? {}).some((key) => known?.get(key)?.kind !== undefined) ||
        leadsToTexts(object, root, [...way, shape]),
    );
  });
}

describe('the fields people read', () => {
  it.each(schemas)('are all reached in %s', (_, schema) => {
    expect(objectsIn(schema, schema).flatMap((document) => passedBy(document, DOCUMENT, schema))).toEqual([]);
  });
});
