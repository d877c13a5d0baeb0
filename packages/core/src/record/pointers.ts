/** Follows a pointer made of plain keys and positions, as the pointers of questions are; undefined where it ends early. */
export function valueAt(document: unknown, pointer: string): unknown {
  let here = document;
  for (const step of stepsOf(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[step];
  }
  return here;
}

/**
 * A copy of the document with the value at the pointer, or with nothing there when the value is undefined.
 * Only what lies on the way is copied; objects missing on the way are made. Lists must be there already.
 */
export function withValueAt<T>(document: T, pointer: string, value: unknown): T {
  return put(document, stepsOf(pointer), value) as T;
}

function put(here: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(here)) {
    return (here as unknown[]).map((entry, i) => (String(i) === step ? put(entry, rest, value) : entry));
  }
  const { [step]: next, ...others } = (here ?? {}) as Record<string, unknown>;
  const put_ = put(next, rest, value);
  if (put_ === undefined) return others;
  return Object.hasOwn(here ?? {}, step)
    ? { ...(here as Record<string, unknown>), [step]: put_ }
    : { ...others, [step]: put_ };
}

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
