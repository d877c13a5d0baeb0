/**
 * Whether two JSON values are the same in every part. The order of keys is no difference; a key that holds
 * `undefined` is not the same as no key, and −0 is not the same as 0.
 */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return a !== 0 || 1 / a === 1 / (b as number);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && sameLists(a, b);
  return !Array.isArray(b) && sameObjects(a as Holder, b as Holder);
}

type Holder = Readonly<Record<string, unknown>>;

function sameLists(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
  return true;
}

/** Runs for every object of two plans: it makes nothing, and asks for a key's owner only where that could tell. */
function sameObjects(a: Holder, b: Holder): boolean {
  if (Object.keys(a).length !== Object.keys(b).length) return false;
  for (const key in a) {
    const inB = b[key];
    if (!same(a[key], inB)) return false;
    if ((inB === undefined || inB === Object.prototype) && !Object.hasOwn(b, key)) return false;
  }
  return true;
}
