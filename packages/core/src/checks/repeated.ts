/** Entries of a list whose id an earlier one has. */
export function repeated(
  list: readonly { readonly id: string }[],
  path: string,
): ReturnType<typeof repeatedAmong> {
  return repeatedAmong(list.map(({ id }, i) => ({ id, path: `${path}/${i}` })));
}

/** The same of things that stand in several places. */
export function* repeatedAmong(
  things: Iterable<{ readonly id: string; readonly path: string }>,
): Iterable<{ readonly path: string; readonly id: string; readonly otherPath: string }> {
  const first = new Map<string, string>();
  for (const { id, path } of things) {
    const otherPath = first.get(id);
    if (otherPath === undefined) first.set(id, path);
    else yield { path: `${path}/id`, id, otherPath };
  }
}
