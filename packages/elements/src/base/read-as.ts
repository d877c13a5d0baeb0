import { newerFormat } from '@engagement-plan/core';
import { Trouble } from './trouble.js';

/**
 * The document that was given, when it is of this kind and `misshapen` finds nothing amiss with its shape;
 * throws a {@link Trouble} that says what it is instead (its `cause` is that kind), or where it is something else.
 */
export function readAs<D extends { readonly kind: string }>(
  kind: D['kind'],
  given: unknown,
  misshapen: (value: unknown) => string | undefined,
): D {
  const { kind: other } = (given ?? {}) as { readonly kind?: unknown };
  // Said before what is amiss with its shape: another kind of file is the commoner slip.
  if (typeof other === 'string' && other !== kind)
    throw new Trouble('wrong-shape', `not a ${kind}: its kind is ${other}`, { cause: other });
  const version = newerFormat(given);
  if (version) throw new Trouble('newer-format', `version ${version}`);
  const where = misshapen(given);
  if (where !== undefined) throw new Trouble('wrong-shape', `not a ${kind} at ${where || 'its root'}`);
  return given as D;
}
