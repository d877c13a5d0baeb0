/** Entries of a list whose id an earlier one has. */
export function* repeated(
  list: readonly { readonly id: string }[],
  path: string,
): Iterable<{ readonly path: string; readonly id: string; readonly otherPath: string }> {
  const first = new Map<string, string>();
  for (const [i, { id }] of list.entries()) {
    const otherPath = first.get(id);
    if (otherPath === undefined) first.set(id, `${path}/${i}`);
    else yield { path: `${path}/${i}/id`, id, otherPath };
  }
}
