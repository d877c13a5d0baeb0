import fc from 'fast-check';
import { z } from 'zod';
import type { DocumentKind, EngagementDocument } from '../document/document.js';
import { DOCUMENT_SCHEMAS } from '../schema.js';
import { fromDayNumber } from '../target-date/civil-day.js';

/** The parts of JSON Schema the schemas use. */
interface Shape {
  $ref?: string;
  $defs?: Record<string, Shape>;
  anyOf?: Shape[];
  const?: string;
  enum?: string[];
  type?: string;
  pattern?: string;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  additionalProperties?: Shape;
}

/** Deeper than this a document holds only what it must. */
const DEPTH = 12;
const OPTIONAL_KEYS = 3;
const ENTRIES = 2;

/** Days that exist, far and near, the leap days of hundreds and four-hundreds among them. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -400_000, max: 400_000 }).map(fromDayNumber),
  fc.constantFrom('2000-02-29', '2024-02-29', '1999-12-31', '0000-02-29', '0001-01-01', '9999-12-31'),
);

/** Texts of all kinds: plain, Welsh, emoji, halves of surrogate pairs, empty. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('', 'ymgysylltu â’r gymuned', '👪', '\ud83d', 'x\udc00y', '__proto__', 'a/b~c'),
);

/** Any document of a kind that is valid, with unknown keys here and there. */
export function anyDocument(kind: DocumentKind): fc.Arbitrary<EngagementDocument> {
  const shape = z.toJSONSchema(DOCUMENT_SCHEMAS[kind], { io: 'input' }) as Shape;
  return valueOf(shape, shape.$defs ?? {}, 0) as fc.Arbitrary<EngagementDocument>;
}

function valueOf(shape: Shape, defs: Record<string, Shape>, depth: number): fc.Arbitrary<unknown> {
  const named = defs[shape.$ref?.slice('#/$defs/'.length) ?? ''];
  if (named) return valueOf(named, defs, depth);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => valueOf(one, defs, depth)));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'string':
      return textOf(shape);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(boundsOf(shape, 1e9));
    case 'number':
      return fc.double({ ...boundsOf(shape, 1e12), noNaN: true, noDefaultInfinity: true });
    case 'array':
      return fc.array(
        lazily(() => valueOf(shape.items ?? {}, defs, depth + 1)),
        {
          minLength: shape.minItems ?? 0,
          maxLength: depth < DEPTH ? ENTRIES : (shape.minItems ?? 0),
        },
      );
    case 'object':
      return shape.additionalProperties?.type
        ? mapOf(shape.additionalProperties, defs, depth)
        : objectOf(shape, defs, depth);
  }
  return fc.jsonValue({ maxDepth: 1 });
}

/** Made only when drawn, so that schemas that hold themselves come to an end. */
const lazily = <T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> => fc.constant(null).chain(make);

const boundsOf = ({ minimum, maximum }: Shape, otherwise: number) => ({
  min: Math.max(minimum ?? -otherwise, -otherwise),
  max: Math.min(maximum ?? otherwise, otherwise),
});

function textOf({ pattern, minLength = 0 }: Shape): fc.Arbitrary<string> {
  if (pattern?.includes('[A-Za-z]{2,8}')) return fc.constantFrom('en', 'cy', 'en-GB', 'zh-Hant-TW');
  if (pattern !== undefined) return anyDay;
  return anyText.filter((text) => text.length >= minLength);
}

function mapOf(values: Shape, defs: Record<string, Shape>, depth: number): fc.Arbitrary<unknown> {
  // zod passes over a key called __proto__ without looking at it; ajv looks. Nobody needs that key.
  const key = anyText.filter((text) => text !== '__proto__');
  return fc.dictionary(
    key,
    lazily(() => valueOf(values, defs, depth + 1)),
    { maxKeys: ENTRIES, noNullPrototype: true },
  );
}

function objectOf(shape: Shape, defs: Record<string, Shape>, depth: number): fc.Arbitrary<unknown> {
  const properties = shape.properties ?? {};
  const required = shape.required ?? [];
  const optional = Object.keys(properties).filter((key) => !required.includes(key));
  return fc
    .tuple(
      fc.subarray(optional, { maxLength: depth < DEPTH ? Math.min(OPTIONAL_KEYS, optional.length) : 0 }),
      fc.boolean(),
    )
    .chain(([chosen, withUnknownKey]) =>
      fc.record(
        {
          ...Object.fromEntries(
            [...required, ...chosen].map((key) => [key, valueOf(properties[key] ?? {}, defs, depth + 1)]),
          ),
          ...(withUnknownKey && depth < 3 ? { 'x-local': fc.jsonValue({ maxDepth: 1 }) } : {}),
        },
        { noNullPrototype: true },
      ),
    );
}
