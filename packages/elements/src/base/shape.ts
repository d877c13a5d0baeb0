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

/** Where, below a value, something is wrong: a JSON pointer; undefined when all is right. */
type Look = (value: unknown) => string | undefined;

const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

const TESTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  s: (value) => typeof value === 'string',
  S: (value) => typeof value === 'string' && value !== '',
  n: Number.isFinite,
  b: (value) => typeof value === 'boolean',
  d: isDay,
  l: (value) => typeof value === 'string' && LANGUAGE.test(value),
};

const looks = new WeakMap<object, Look>();

/** JSON pointer to the first place where the value does not have the shape; undefined when it has. */
export function misshapen(value: unknown, shape: Shape): string | undefined {
  return lookFor(shape)(value);
}

/** A plan has ten thousand rows of one shape: how to look for it is worked out once. */
function lookFor(shape: Shape): Look {
  if (typeof shape === 'string') return simple(shape);
  let look = looks.get(shape);
  if (!look) looks.set(shape, (look = isList(shape) ? list(shape) : object(shape)));
  return look;
}

function simple(shape: string): Look {
  const words = new Set<unknown>(shape.slice(1).split('|'));
  const test = shape.startsWith('=') ? (value: unknown) => words.has(value) : TESTS[shape];
  return (value) => (test?.(value) === true ? undefined : '');
}

function list([shape, least = 0]: readonly [Shape] | readonly [Shape, number]): Look {
  const look = lookFor(shape);
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return '';
    for (let at = 0; at < value.length; at += 1) {
      const found = look(value[at]);
      if (found !== undefined) return `/${at}${found}`;
    }
    return undefined;
  };
}

function object({ '|': instead, '*': each, ...shape }: Readonly<Record<string, Shape>>): Look {
  const lookInstead = instead === undefined ? undefined : lookFor(instead);
  const lookEach = each === undefined ? undefined : lookFor(each);
  const keys = Object.entries(shape).map(([key, one]) => {
    const name = key.replace('?', '');
    return { name, optional: name !== key, look: lookFor(one) };
  });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return lookInstead && lookInstead(value) === undefined ? undefined : '';
    const its = value as Readonly<Record<string, unknown>>;
    for (const { name, optional, look } of keys) {
      const one = its[name];
      if (one === undefined && optional) continue;
      const found = look(one);
      if (found !== undefined) return `/${name}${found}`;
    }
    if (lookEach)
      for (const [name, one] of Object.entries(its)) {
        const found = lookEach(one);
        if (found !== undefined) return `/${name}${found}`;
      }
    return undefined;
  };
}

function isList(shape: Shape): shape is readonly [Shape] | readonly [Shape, number] {
  return Array.isArray(shape);
}
