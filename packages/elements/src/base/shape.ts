import { isDay } from '@engagement-plan/core';

/**
 * What a value must be, in a notation short enough to travel with every page:
 * - `s` a string, `S` one that is not empty, `n` a number, `b` true or false, `d` a day, `l` a language tag;
 * - `=a|b` one of these words;
 * - `[shape]` a list, `[shape, 1]` a list of at least one;
 * - `{ … }` an object. A key that ends in `?` may be absent, `*` is what every value of it is, and a value
 *   that is no object at all may stand in its place when it is what `|` says. Other keys are let through.
 */
export type Shape = string | readonly [Shape] | readonly [Shape, number] | { readonly [key: string]: Shape };

const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  s: (value) => typeof value === 'string',
  S: (value) => typeof value === 'string' && value !== '',
  n: Number.isFinite,
  b: (value) => typeof value === 'boolean',
  d: isDay,
  l: (value) => typeof value === 'string' && LANGUAGE.test(value),
};

function isSimple(value: unknown, shape: string): boolean {
  if (!shape.startsWith('=')) return TESTS[shape]?.(value) === true;
  return typeof value === 'string' && shape.slice(1).split('|').includes(value);
}

/** JSON pointer to the first place where the value does not have the shape; undefined when it has. */
export function misshapen(value: unknown, shape: Shape, path = ''): string | undefined {
  if (typeof shape === 'string') return isSimple(value, shape) ? undefined : path;
  if (isList(shape)) {
    const [each, least = 0] = shape;
    if (!Array.isArray(value) || value.length < least) return path;
    return first(value.keys(), (at) => misshapen(value[at], each, `${path}/${at}`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return shape['|'] !== undefined && misshapen(value, shape['|']) === undefined ? undefined : path;
  }
  return first(Object.entries(shape), ([key, one]) => {
    if (key === '|') return undefined;
    if (key === '*')
      return first(Object.entries(value), ([name, its]) => misshapen(its, one, `${path}/${name}`));
    const name = key.replace('?', '');
    const its = (value as Readonly<Record<string, unknown>>)[name];
    return its === undefined && name !== key ? undefined : misshapen(its, one, `${path}/${name}`);
  });
}

function isList(shape: Shape): shape is readonly [Shape] | readonly [Shape, number] {
  return Array.isArray(shape);
}

/** The first thing found among these. */
function first<T>(all: Iterable<T>, find: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
